package fr.technolucide.exchange.names;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Texts;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownNamesTest {

    private static final Texts TEXTS = Messages.in(Language.FRENCH);
    private static final KnownNames NAMES =
            KnownNames.of(List.of("Chloé", "Élise Cœur", "Jean-Marc"), List.of(), TEXTS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chloé relit.|Personne 1 relit.",
                "CHLOE, chloe et Chloe\u0301|Personne 1, Personne 1 et Personne 1",
                "L’avis d’Élise  cœur.|L’avis d’Personne 2.",
                "ELISE\u00a0COEUR|Personne 2",
                "Jean Marc, jean-marc|Personne 3, Personne 3",
                "_Chloé_|_Personne 1_",
                "Chloés, Achloé, Chloé2|Chloés, Achloé, Chloé2",
                "Élise seule, ELISE ; un Cœur|Personne 2 seule, Personne 2 ; un Personne 2",
                "élise, un cœur, Élises|élise, un cœur, Élises",
                "Marc seul, le mark|Personne 3 seul, le mark",
                "œ Chloé ﬁ|œ Personne 1 ﬁ"
            })
    void aNameIsReplacedAsAWholeWordWhateverItsCapitalsAndAccents(String text, String without) {
        assertThat(NAMES.replaced(text)).isEqualTo(without);
    }

    @Test
    void aPartOfANameIsReplacedWhereItIsWrittenWithACapital() {
        KnownNames names = KnownNames.of(List.of("Rose de La Tour", "Amina Diallo", "Li Bo"), List.of(), TEXTS);

        assertThat(names.replaced("Rose a relu. Une fleur rose, la tour."))
                .isEqualTo("Personne 1 a relu. Une fleur rose, la tour.");
        assertThat(names.replaced("De La Tour et Diallo")).isEqualTo("De La Personne 1 et Personne 2");
        assertThat(names.replaced("Li et Bo")).as("too short to be known by").isEqualTo("Li et Bo");
    }

    @Test
    void aPartThatTwoPeopleShareStandsForBoth() {
        KnownNames names = KnownNames.of(List.of("Amina Diallo", "Oumar Diallo", "Oumar"), List.of(), TEXTS);

        assertThat(names.replaced("Diallo, puis Oumar")).isEqualTo("Personne 1 / Personne 2, puis Personne 3");
    }

    @Test
    void theNameOfAToolOrAnOrganisationStaysWhole() {
        KnownNames names = KnownNames.of(
                List.of("Jean Plumier", "Claire Martin"), List.of("Plumier", "Clinique Saint-Martin"), TEXTS);

        assertThat(names.replaced("Plumier, avec Martin de la Clinique Saint-Martin et Jean Plumier"))
                .isEqualTo("Plumier, avec Personne 2 de la Clinique Saint-Martin et Personne 1");
    }

    @Property
    void anyTextLosesAnyPartOfAKnownName(
            @ForAll("words") String first, @ForAll("words") String last, @ForAll("pieces") List<String> pieces) {
        String name = capital(first) + " " + capital(last);
        String text = String.join(" ", pieces) + ", " + capital(last) + "… " + first.toUpperCase(Locale.ROOT) + "\n"
                + capital(first) + ".";

        String without = KnownNames.of(List.of(name), List.of(), TEXTS).replaced(text);

        assertThat(List.of(capital(first), capital(last), first.toUpperCase(Locale.ROOT)))
                .noneMatch(part -> isIn(without, part));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Not « Zéa » in « Zéáa », however the accent is written. */
    private static boolean isIn(String text, String word) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + word + "(?![\\p{L}\\p{M}\\p{N}])")
                .matcher(text)
                .find();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("aéoçnœz").ofMinLength(3).ofMaxLength(7);
    }

    @Test
    void theNamesOfATextAreCounted() {
        assertThat(NAMES.count("Chloé et jean-marc, puis CHLOE")).isEqualTo(3);
        assertThat(KnownNames.of(List.of(), List.of(), TEXTS).count("Chloé")).isZero();
    }

    @Test
    void whatStandsForAPersonIsNotAnothersName() {
        KnownNames names = KnownNames.of(List.of("Chloé", "Personne 1"), List.of(), TEXTS);
        KnownNames nobody = KnownNames.of(List.of("Personne", "Chloé"), List.of(), TEXTS);

        assertThat(names.replaced("Chloé")).isEqualTo("Personne 2");
        assertThat(nobody.replaced("Chloé et une personne")).isEqualTo("#2 et une #1");
    }

    @Property
    void anyTextLosesAnyKnownName(
            @ForAll("names") List<String> names,
            @ForAll("pieces") List<String> pieces,
            @ForAll("pieces") List<String> more) {
        String text = String.join(" ", pieces) + String.join("", names) + String.join(", ", names) + more;

        String without = KnownNames.of(names, List.of(), TEXTS).replaced(text);

        assertThat(names).noneMatch(name -> holds(without, name));
    }

    /** Another way to find a name than the one under test. */
    private static boolean holds(String text, String name) {
        return !bare(name).isBlank()
                && Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(bare(name).strip()) + "(?![\\p{L}\\p{N}])")
                        .matcher(bare(text))
                        .find();
    }

    private static String bare(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "");
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "Chloé",
                                "élise",
                                "Jean Paul",
                                "Paul",
                                "1",
                                "Personne",
                                "Personne 2",
                                "D’Arc",
                                "Zoë-Lou"),
                        Arbitraries.strings()
                                .withChars("aéZ1 -’")
                                .ofMinLength(1)
                                .ofMaxLength(6))
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.oneOf(
                        Arbitraries.of("chloe", "ÉLISE", "Jean  Paul", "d’arc", "zoe lou", "personne", "1", "2"),
                        Arbitraries.strings().withChars("aéZ1 -’,\u0301").ofMaxLength(8))
                .list()
                .ofMaxSize(6);
    }
}
