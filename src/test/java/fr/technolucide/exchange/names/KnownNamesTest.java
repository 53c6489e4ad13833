package fr.technolucide.exchange.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.technolucide.language.Fold;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Texts;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownNamesTest {

    private static final Texts TEXTS = Messages.in(Language.FRENCH);

    private static KnownNames people(String... names) {
        return KnownNames.of(List.of(names), List.of(), List.of(), TEXTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chloé relit.|Personne 1 relit.",
                "CHLOE et Chloe\u0301|Personne 1 et Personne 1",
                "relu par chloé|relu par Personne 1",
                "ELISE\u00a0COEUR, Élise  Cœur|Personne 2, Personne 2",
                "Jean Marc, Jean-Marc|Personne 3, Personne 3",
                "_Chloé_|_Personne 1_",
                "Chloés, Achloé, Chloé2|Chloés, Achloé, Chloé2",
                "Élise seule, ELISE ; voir Cœur|Personne 2 seule, Personne 2 ; voir Personne 2",
                "un cœur, Élises|un cœur, Élises",
                "Marc seul, le mark|Personne 3 seul, le mark",
                "œ Chloé ﬁ|œ Personne 1 ﬁ"
            })
    void aNameIsReplacedAsWholeWordsWhateverItsAccents(String text, String without) {
        assertThat(people("Chloé", "Élise Cœur", "Jean-Marc").replaced(text)).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L’avis d’Amina|L’avis de Personne 1",
                "avec l'aide d'Amina|avec l'aide de Personne 1",
                "D’AMINA, QU’AMINA, D’Amina|DE Personne 1, QUE Personne 1, De Personne 1",
                "lorsqu’Amina relit, puisqu’Élise le dit|lorsque Personne 1 relit, puisque Personne 2 le dit",
                "aujourd’hui Amina|aujourd’hui Personne 1",
                "l’Amina du matin|Personne 1 du matin",
                "Pat O’Brien, O’Brien, d’Ormesson|Personne 3, Personne 3, de Personne 4",
                "Amina’s review|Personne 1’s review"
            })
    void elisionIsUndone(String text, String without) {
        assertThat(people("Amina", "Élise", "Pat O’Brien", "Jean d’Ormesson").replaced(text))
                .isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Claude a bien répondu|Claude a bien répondu",
                "Le résumé de Claude|Le résumé de Claude",
                "claude répond|claude répond",
                "Claude Code et Claude Pro|Claude Code et Claude Pro",
                "Relu avec Claude|Relu avec Personne 1",
                "Relu par Claude Dupont|Relu par Personne 1",
                "Claude Dupont relit|Personne 1 relit",
                "M. Claude relit, Mme Claude|M. Personne 1 relit, Mme Personne 1",
                "Amina et Claude|Personne 2 et Personne 1",
                "Amina, Claude. Et Claude|Personne 2, Personne 1. Et Claude",
                "Claude et Amina. Claude, Amina|Personne 1 et Personne 2. Claude, Personne 2",
                "Claude Plumier|Claude Plumier",
                "avec Claude Dupont-Martin|avec Personne 1",
                "M.Claude, avec Jean-Claude, Marie-Amina, Amina-Claude|M.Personne 1, avec Jean-Claude, Marie-Amina, Personne 2-Claude"
            })
    void aToolsNameStaysUnlessAPersonIsMeant(String text, String without) {
        KnownNames names = KnownNames.of(List.of("Claude", "Amina"), List.of("Claude", "Plumier"), List.of(), TEXTS);

        assertThat(names.replaced(text)).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Poser la première pierre en mai avec Claude Dupont|Poser la première pierre en mai avec Personne 1",
                "Pierre a relu, puis Rose|Personne 2 a relu, puis Personne 4",
                "Pierre de taille, la Rose des vents|Pierre de taille, la Rose des vents",
                "relu par pierre, avec rose|relu par Personne 2, avec Personne 4",
                "Réunion en Mai, le 3 Mai|Réunion en Mai, le 3 Mai",
                "in May, avec Mai|in May, avec Personne 3",
                "partir en Florence, demander à Florence|partir en Florence, demander à Personne 5",
                "UNE ROSE ROUGE|UNE ROSE ROUGE"
            })
    void anOrdinaryWordAMonthOrAPlaceFollowsWhatStandsBesideIt(String text, String without) {
        assertThat(people("Claude", "Pierre", "Mai", "Rose", "Florence").replaced(text))
                .isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Demander l’avis d’une personne DPO|Demander l’avis d’une personne DPO",
                "L’AIPD est à relire par la DPO|L’AIPD est à relire par la DPO",
                "DPO mutualisée de la fédération : relit|Personne 1 : relit",
                "la Juriste, Kerjean|la Juriste, Personne 2",
                "RGPD, ESS, IA, CA, RSE, CNIL|RGPD, ESS, IA, CA, RSE, CNIL",
                "avec Ess|avec Ess",
                "relu avec Expert, par un expert|relu avec Personne 5, par un expert"
            })
    void aRoleOrInitialsAreNobodysName(String text, String without) {
        assertThat(people(
                                "DPO mutualisée de la fédération",
                                "Juriste ESS Kerjean",
                                "CNIL RGPD",
                                "Référente IA RSE",
                                "Henri Expert")
                        .replaced(text))
                .isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Une image pèse six échanges.|Une image pèse six échanges.",
                "Demander à une personne DPO|Demander à une personne DPO",
                "Une personne DPO relit. L’avis d’Une personne DPO|Personne 1 relit. L’avis de Personne 1",
                "Petit groupe, un Petit effort|Petit groupe, un Petit effort",
                "voir avec Petit, demander à Petit|voir avec Personne 2, demander à Personne 2",
                "Vincent Petit, M. Petit, VINCENT PETIT|Personne 2, M. Personne 2, Personne 2",
                "Rose a relu, une fleur rose, la tour|Rose a relu, une fleur rose, la tour",
                "relu avec Rose, De La Tour|relu avec Personne 3, De La Tour",
                "Juriste d’accueil, Kerjean|Juriste d’accueil, Personne 4",
                "Li et Bo|Li et Bo",
                "Solène, Solène (stagiaire)|Personne 6, Personne 6"
            })
    void aPartOfANameCountsOnlyWhereItCannotBeAnotherWord(String text, String without) {
        KnownNames names = people(
                "Une personne DPO",
                "Vincent Petit",
                "Rose de La Tour",
                "Juriste Kerjean",
                "Li Bo",
                "Solène (stagiaire)");

        assertThat(names.replaced(text)).isEqualTo(without);
    }

    @Test
    void aPartThatTwoPeopleShareStandsForBoth() {
        KnownNames names = people("Amina Diallo", "Oumar Diallo", "Oumar");

        assertThat(names.replaced("Diallo, puis Oumar")).isEqualTo("Personne 1 / Personne 2, puis Personne 3");
        assertThat(names.mentions("Diallo").getFirst().names()).containsExactly("Amina Diallo", "Oumar Diallo");
    }

    @Test
    void theNameOfAToolOrAnOrganisationStaysWholeButForWhoseItIs() {
        KnownNames names = KnownNames.of(
                List.of("Jean Plumier", "Claire Martin", "Chloé"),
                List.of("Plumier", "Carnet de CHLOE"),
                List.of("Clinique Saint-Martin"),
                TEXTS);

        assertThat(names.replaced("Plumier, avec Martin de la Clinique Saint-Martin et Jean Plumier"))
                .isEqualTo("Plumier, avec Personne 2 de la Clinique Saint-Martin et Personne 1");
        assertThat(names.replaced("Carnet de CHLOE, Chloé")).isEqualTo("Carnet de Personne 3, Personne 3");
    }

    @Test
    void theSignThatEndsANameStaysWhereItJoinsTheNextWord() {
        KnownNames names = people("Nour’");

        assertThat(names.replaced("Nour’, Nour’Aline")).isEqualTo("Personne 1, Personne 1’Aline");
    }

    @Test
    void whatIsLeftIsShownWithItsReason() {
        KnownNames names = KnownNames.of(List.of("Claude", "Mai", "Rose"), List.of("Claude"), List.of(), TEXTS);

        assertThat(names.mentions("Claude, en Mai. Rose d’hiver, avec Claude, la claude"))
                .extracting(Mention::found, Mention::doubt, Mention::removed)
                .containsExactly(
                        tuple("Claude", Mention.Doubt.PRODUCT, false),
                        tuple("Mai", Mention.Doubt.MONTH, false),
                        tuple("Rose", Mention.Doubt.COMMON, false),
                        tuple("Claude", Mention.Doubt.PRODUCT, true),
                        tuple("claude", Mention.Doubt.SMALL, false));
    }

    @Test
    void whatStandsForAPersonIsNotAnothersName() {
        assertThat(people("Chloé", "Personne 1").replaced("Chloé")).isEqualTo("Personne 2");
        assertThat(people("Personne", "Chloé").replaced("Chloé et une personne"))
                .isEqualTo("#2 et une personne");
        assertThat(people("1", "Chloé").replaced("1 h, Chloé")).isEqualTo("1 h, Personne 3");
    }

    @Property
    void noNameThatIsNotShownAsLeftSurvivesInAnyText(
            @ForAll("names") List<String> people,
            @ForAll("names") List<String> tools,
            @ForAll("pieces") List<String> pieces) {
        String text = String.join(" ", pieces) + ", " + String.join(" ; ", people) + ".";
        KnownNames names = KnownNames.of(people, tools, List.of(), TEXTS);

        String without = names.replaced(text);

        List<String> left = left(names, without);
        assertThat(people)
                .filteredOn(name -> name.codePoints().anyMatch(Character::isLetter))
                .noneMatch(name -> holds(without, name) && !left.contains(NameForms.key(name)));
        assertThat(left).isEqualTo(left(names, text));
    }

    /** Returns the keys of the names that stay in a text. */
    private static List<String> left(KnownNames names, String text) {
        return names.mentions(text).stream()
                .filter(each -> !each.removed())
                .map(each -> NameForms.key(each.found()))
                .toList();
    }

    @Property
    void replacingTwiceChangesNothingMore(
            @ForAll("names") List<String> people,
            @ForAll("names") List<String> tools,
            @ForAll("pieces") List<String> pieces) {
        KnownNames names = KnownNames.of(people, tools, List.of(), TEXTS);

        String once = names.replaced(String.join(" ", pieces) + " " + String.join(" ", people));

        assertThat(names.replaced(once)).isEqualTo(once);
    }

    @Property
    void theTextAroundTheNamesIsAsItWas(@ForAll("names") List<String> people, @ForAll("pieces") List<String> pieces) {
        String text = String.join("", pieces);
        KnownNames names = KnownNames.of(people, List.of(), List.of(), TEXTS);

        assertThat(names.replaced(text, (_, _) -> false)).isEqualTo(text);
        int end = 0;
        for (Mention each : names.mentions(text)) {
            assertThat(each.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(each.start(), each.end())).endsWith(each.found());
            end = each.end();
        }
    }

    /** Another way to find a name than the one under test: its very characters, between word limits. */
    private static boolean holds(String text, String name) {
        return Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(name.strip()) + "(?![\\p{L}\\p{M}\\p{N}])")
                .matcher(text)
                .find();
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "Chloé",
                                "Claude",
                                "Pierre",
                                "Mai",
                                "Rose",
                                "Florence",
                                "Jean Paul",
                                "Paul",
                                "1",
                                "Personne",
                                "Personne 2",
                                "Une personne DPO",
                                "D’Arc",
                                "Zoë-Lou",
                                "Claude Dupont",
                                "Vincent Petit",
                                "Amina Diallo",
                                "Chloé (stagiaire)",
                                "Le Goff",
                                "chloé",
                                "X"),
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
                        Arbitraries.of(
                                "chloe",
                                "CHLOÉ",
                                "Claude",
                                "avec",
                                "par",
                                "en",
                                "à",
                                "la",
                                "d’Amina",
                                "l’Amina",
                                "et",
                                "M.",
                                "Diallo",
                                "Petit",
                                "Dupont",
                                "Code",
                                "pierre",
                                "Pierre",
                                "de",
                                "mai",
                                "Mai",
                                "Florence",
                                "Jean  Paul",
                                "d’Arc",
                                "zoe lou",
                                "Personne",
                                "personne",
                                "DPO",
                                "1",
                                "2",
                                ".",
                                ",",
                                "\n",
                                "Une"),
                        Arbitraries.strings().withChars("aéZ1 -’,\u0301").ofMaxLength(8))
                .list()
                .ofMaxSize(8);
    }

    @Property
    void anyTextLosesAnyPartOfANameThatIsNoOtherWord(
            @ForAll("words") String first, @ForAll("words") String last, @ForAll("pieces") List<String> pieces) {
        Assume.that(Stream.of(first, last).allMatch(word -> NameRule.doubt(Fold.fold(word)) == Mention.Doubt.NONE));
        String name = capital(first) + " " + capital(last);
        String text = String.join(" ", pieces) + ", " + capital(last) + "… "
                + capital(last).toUpperCase(Locale.ROOT) + "\n" + capital(first) + ".";

        String without = people(name).replaced(text);

        assertThat(List.of(capital(first), capital(last), capital(last).toUpperCase(Locale.ROOT)))
                .noneMatch(part -> holds(without, part));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("aéoçnœz").ofMinLength(4).ofMaxLength(7);
    }
}
