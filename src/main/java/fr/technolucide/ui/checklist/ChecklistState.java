package fr.technolucide.ui.checklist;

import fr.technolucide.catalog.choice.QuestionGroup;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The state that the tab saves until the next start: use case, checklist, group. */
final class ChecklistState {

    private static final String USE_CASE = "use_case";
    private static final String FILLING = "checklist";
    private static final String GROUP = "group";

    private ChecklistState() {}

    static Map<String, String> of(ChecklistModel model) {
        Map<String, String> state = new HashMap<>();
        UUID useCase = model.useCase();
        if (useCase != null) {
            state.put(USE_CASE, useCase.toString());
        }
        model.filled()
                .ifPresent(filled -> state.put(FILLING, filled.checklist().id().toString()));
        state.put(GROUP, model.groupProperty().get().id());
        return Map.copyOf(state);
    }

    static void restore(Map<String, String> state, ChecklistModel model) {
        Arrays.stream(QuestionGroup.values())
                .filter(group -> group.id().equals(state.get(GROUP)))
                .forEach(model.groupProperty()::set);
        String useCase = state.get(USE_CASE);
        String filling = state.get(FILLING);
        if (useCase != null) {
            model.wish(
                    new ViewRequest(UUID.fromString(useCase), filling == null ? null : UUID.fromString(filling), null));
        }
    }
}
