package fr.technolucide.ui.checklist;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SearchList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import org.jspecify.annotations.Nullable;

/** The use case, found by typing a part of its title; nothing is chosen before the list is closed. */
final class CaseBox {

    /** A use case as it is offered. */
    record Case(UUID id, String title) {}

    private final SearchList<Case> box =
            new SearchList<>(Case::title, each -> false, Messages.text("checklist.case.search"), search -> {});
    private Consumer<UUID> onChosen = id -> {};
    private @Nullable Case shown;
    private boolean showing;

    CaseBox() {
        box.setId("checklist.case");
        box.setMinWidth(0);
        box.setLoaded(false);
        box.setAccessibleText(Messages.text("checklist.case"));
        box.valueProperty().subscribe((before, chosen) -> settle(chosen));
        box.showingProperty().subscribe((before, open) -> settle(box.getValue()));
    }

    SearchList<Case> node() {
        return box;
    }

    void onChosen(Consumer<UUID> action) {
        onChosen = action;
    }

    private void settle(@Nullable Case chosen) {
        if (!showing && !box.isShowing() && chosen != null && !chosen.equals(shown)) {
            shown = chosen;
            onChosen.accept(chosen.id());
        }
    }

    void show(List<Case> cases, @Nullable UUID chosen) {
        Case on = box.isShowing() ? box.getValue() : null; // someone searches meanwhile
        showing = true;
        if (!cases.equals(
                List.copyOf(box.getItems().stream().filter(Objects::nonNull).toList()))) {
            box.setItems(FXCollections.observableArrayList(cases));
        }
        shown = cases.stream()
                .filter(each -> each.id().equals(chosen))
                .findFirst()
                .orElse(null);
        box.setValue(on != null && cases.contains(on) ? on : shown);
        showing = false;
        box.setLoaded(true);
    }
}
