package fr.technolucide.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
        Messages.use(Language.FRENCH);
    }

    @Test
    void frenchIsTheLanguageUntilAnotherIsChosen() {
        assertThat(Messages.text("format.missing_aloud")).isEqualTo("sans valeur");
        Messages.use(Language.ENGLISH);
        assertThat(Messages.text("format.missing_aloud")).isEqualTo("no value");
        assertThat(Messages.words().flag(true)).isEqualTo("yes");
        assertThat(Messages.in(Language.FRENCH).text("format.yes")).isEqualTo("oui");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "tr-TR", "ar-EG-u-nu-arab", "fa-IR", "de-CH", "fr-FR", "und"})
    void theSystemLocaleChangesNothing(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Bundles.load(Language.FRENCH)).containsEntry("format.yes", "oui");
        assertThat(Bundles.load(Language.ENGLISH)).containsEntry("format.yes", "yes");
        Words french = Words.of(Language.FRENCH);
        assertThat(french.date(LocalDate.of(2026, 11, 25))).isEqualTo("25 novembre 2026");
        assertThat(french.numericDate(LocalDate.of(2026, 11, 25))).isEqualTo("25/11/2026");
        assertThat(french.money(109_000)).isEqualTo("1\u00A0090\u00A0€");
        assertThat(french.fileSize(999)).isEqualTo("999\u00A0octets");
        assertThat(french.capitalised("il")).isEqualTo("Il");
        assertThat(filled("{0}", 1234)).isEqualTo("1\u00A0234");
    }

    @Test
    void aPluralFollowsItsCountAndWritesItInFrenchFigures() {
        String trials = "{0,choice,0#aucun essai|1#un essai|1<{0} essais} de {1}";
        assertThat(filled(trials, 0, "Plumier")).isEqualTo("aucun essai de Plumier");
        assertThat(filled(trials, 1, "Plumier")).isEqualTo("un essai de Plumier");
        assertThat(filled(trials, 2, "Plumier")).isEqualTo("2 essais de Plumier");
        assertThat(filled(trials, 12_345L, "Plumier")).isEqualTo("12\u00A0345 essais de Plumier");
    }

    @Test
    void argumentsAreWrittenAsTheyAreAndNeverRead() {
        assertThat(filled("{0} : {1}", "{1} l’été", new BigDecimal("1.50"))).isEqualTo("{1} l’été : 1,5");
        assertThat(filled("le {0}", LocalDate.of(2026, 12, 1))).isEqualTo("le 01/12/2026");
        assertThat(filled("{0} et {1}", "a", 0.25)).isEqualTo("a et 0,25");
        assertThat(filled("l’outil « {0} »", "O'Brien {x")).isEqualTo("l’outil « O'Brien {x »");
    }

    @Test
    void anOptionalTextMayBeAbsentButARequiredOneMayNot() {
        assertThat(Messages.find("no.such.key")).isEmpty();
        assertThat(Messages.find("format.yes")).contains("oui");
        assertThatThrownBy(() -> Messages.text("no.such.key"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no.such.key");
    }

    @Test
    void aLanguageIsReadFromItsTag() {
        assertThat(Language.ofTag("fr")).contains(Language.FRENCH);
        assertThat(Language.ofTag("en")).contains(Language.ENGLISH);
        assertThat(Language.ofTag("de")).isEmpty();
    }

    private static String filled(String pattern, Object... arguments) {
        return new Template(pattern, new NumberFormatter(Language.FRENCH)).fill(arguments);
    }
}
