package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.workbook.Sheet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The state that the tab saves: what was shown, the chosen case, the stage that was listed. */
final class CaseState {

    private static final String VIEW = "view";
    private static final String CASE = "case";
    private static final String STAGE = "stage";
    private static final String SHEET = "sheet";

    private CaseState() {}

    static Map<String, String> of(CaseTable table, ChosenCase chosen, UseCaseLayout places) {
        Map<String, String> state = new HashMap<>();
        state.put(VIEW, places.shown().id());
        UseCaseStage of = table.stageProperty().get();
        if (of != null) {
            state.put(STAGE, of.id());
        }
        UUID id = chosen.idProperty().get();
        if (id != null) {
            state.put(CASE, id.toString());
        }
        Sheet other = places.other();
        if (other != null) {
            state.put(SHEET, other.name());
        }
        return Map.copyOf(state);
    }

    static void restore(
            Map<String, String> state, CaseTable table, ChosenCase chosen, UseCaseLayout places, OtherSheets others) {
        Arrays.stream(UseCaseStage.values())
                .filter(each -> each.id().equals(state.get(STAGE)))
                .findFirst()
                .ifPresent(table.stageProperty()::set);
        String id = state.get(CASE);
        if (id != null) {
            UUID row = UUID.fromString(id);
            chosen.choose(row);
            table.view().reveal(row);
        }
        Arrays.stream(CaseView.values())
                .filter(each -> each.id().equals(state.get(VIEW)))
                .findFirst()
                .ifPresent(places::show);
        others.sheets().stream()
                .filter(sheet -> Objects.equals(sheet.name(), state.get(SHEET)))
                .findFirst()
                .ifPresent(places::show);
    }
}
