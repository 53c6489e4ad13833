package fr.technolucide.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person may type to name something. */
class NameFinderTest {

    private static final NameFinder<String> SHEETS = new NameFinder<>(
            List.of("use_cases", "trials", "people"),
            id -> id,
            id -> List.of("sheet." + id + ".many", "sheet." + id + ".one", "sheet." + id + ".none"));

    private static final NameFinder<String> FORMS = new NameFinder<>(
            List.of("checklist", "checklist_quick", "trial"), id -> id, id -> List.of("paper.form." + id));

    @ParameterizedTest
    @ValueSource(
            strings = {"use_cases", "USE-CASES", "cas d’usage", "Cas d'usage", "CAS D’USAGE", "use cases", "Use case"})
    void aThingIsNamedByItsIdOrInEitherLanguage(String name) {
        assertThat(SHEETS.find(name)).containsExactly("use_cases");
    }

    @Test
    void accentsMayBeLeftOut() {
        assertThat(FORMS.find("liste techno-lucide, eclair")).containsExactly("checklist_quick");
    }

    @Test
    void aNameWithACommaGoesWithoutWhatFollowsIt() {
        assertThat(FORMS.find("Fiches d’essai")).containsExactly("trial");
        assertThat(FORMS.find("Liste techno-lucide")).containsExactly("checklist", "checklist_quick");
    }

    @Test
    void anIdComesBeforeALabel() {
        NameFinder<String> columns = new NameFinder<>(
                List.of("people", "person_count"), id -> id, id -> List.of("column.learning." + id + ".short"));
        assertThat(columns.find("People")).containsExactly("people");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "essai d’hier"})
    void whatNamesNothingFindsNothing(String name) {
        assertThat(SHEETS.find(name)).isEmpty();
    }
}
