package fr.technolucide.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sentences that count say something true of none and of one, in both languages. */
class CountedWordsTest {

    @AfterEach
    void inFrench() {
        Messages.use(Language.FRENCH);
    }

    private static void says(Language language, String french, String english, String key, Object... arguments) {
        assertThat(Messages.text(key, arguments)).startsWith(language == Language.FRENCH ? french : english);
    }

    @ParameterizedTest
    @EnumSource
    void oneIsInTheSingular(Language language) {
        Messages.use(language);
        says(language, "Une ligne sauvée sur 5,", "One row recovered out of 5,", "shell.recover.part", 1, 5, "a", 0);
        says(language, "et un autre", "and one other", "casepage.missing.others", 1);
        says(language, "Et une autre remarque", "And one more remark", "cli.import.more", 1);
        says(language, "A et 1 autre", "A and one other", "ui.delete.names.more", "A", 1);
        says(language, "1 personne par", "1 person per", "checklist.figure.people", 1, 2);
        says(language, "De 0 à 1 bénéficiaire.", "From 0 to 1 person ", "footprint.per_person.of", 0, 1);
        says(language, "1 prévu", "1 planned", "rule.criterion.value.exchanges_per_month", "1", BigDecimal.ONE);
        assertThat(Messages.text("usecase.trials.tasks", 1))
                .contains(language == Language.FRENCH ? "environ 1 tâche " : "about 1 task ");
    }

    @ParameterizedTest
    @EnumSource
    void noneIsToo(Language language) {
        Messages.use(language);
        says(language, "Aucune ligne sauvée sur 5,", "No rows recovered out of 5,", "shell.recover.part", 0, 5, "a", 0);
        says(language, "0 personne par", "0 people per", "checklist.figure.people", 0, 0);
        says(language, "0 prévu", "0 planned", "rule.criterion.value.documents_per_month", "0", BigDecimal.ZERO);
    }
}
