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
    private static final KnownNames NAMES = KnownNames.of(List.of("Chloé", "Élise Cœur", "Jean-Marc"), TEXTS);

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
                "Élise seule|Élise seule",
                "œ Chloé ﬁ|œ Personne 1 ﬁ"
            })
    void aNameIsReplacedAsAWholeWordWhateverItsCapitalsAndAccents(String text, String without) {
        assertThat(NAMES.replaced(text)).isEqualTo(without);
    }

    @Test
    void theNamesOfATextAreCounted() {
        assertThat(NAMES.count("Chloé et jean-marc, puis CHLOE")).isEqualTo(3);
        assertThat(KnownNames.of(List.of(), TEXTS).count("Chloé")).isZero();
    }

    @Test
    void whatStandsForAPersonIsNotAnothersName() {
        KnownNames names = KnownNames.of(List.of("Chloé", "Personne 1"), TEXTS);
        KnownNames nobody = KnownNames.of(List.of("Personne", "Chloé"), TEXTS);

        assertThat(names.replaced("Chloé")).isEqualTo("Personne 2");
        assertThat(nobody.replaced("Chloé et une personne")).isEqualTo("#2 et une #1");
    }

    @Property
    void anyTextLosesAnyKnownName(
            @ForAll("names") List<String> names,
            @ForAll("pieces") List<String> pieces,
            @ForAll("pieces") List<String> more) {
        String text = String.join(" ", pieces) + String.join("", names) + String.join(", ", names) + more;

        String without = KnownNames.of(names, TEXTS).replaced(text);

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
