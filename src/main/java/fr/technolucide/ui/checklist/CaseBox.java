package fr.technolucide.ui.checklist;

import fr.technolucide.language.Fold;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.CutText;
import fr.technolucide.ui.common.LongList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;

/** The use case, found by typing a part of its title; nothing is chosen before the list is closed. */
final class CaseBox {

    /** A use case as it is offered. */
    record Case(UUID id, String title) {}

    private final SearchableComboBox<@Nullable Case> box = new SearchableComboBox<>();
    private Consumer<UUID> onChosen = id -> {};
    private @Nullable Case shown;
    private boolean showing;

    CaseBox() {
        box.setId("checklist.case");
        box.setMaxWidth(Double.MAX_VALUE);
        LongList.of(box);
        box.setMinWidth(0);
        box.setAccessibleText(Messages.text("checklist.case"));
        box.setConverter(new Words());
        box.setCellFactory(list -> new Name());
        box.setButtonCell(CutText.explained(new Name()));
        box.skinProperty()
                .subscribe(skin -> box.getChildrenUnmodifiable().stream()
                        .filter(CustomTextField.class::isInstance)
                        .map(CustomTextField.class::cast)
                        .forEach(search -> {
                            search.setPromptText(Messages.text("checklist.case.search"));
                            search.setAccessibleText(Messages.text("checklist.case.search"));
                        }));
        box.valueProperty().subscribe((before, chosen) -> settle(chosen));
        box.showingProperty().subscribe((before, open) -> settle(box.getValue()));
    }

    SearchableComboBox<@Nullable Case> node() {
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
        showing = true;
        if (!cases.equals(
                List.copyOf(box.getItems().stream().filter(Objects::nonNull).toList()))) {
            box.setItems(FXCollections.observableArrayList(cases));
        }
        shown = cases.stream()
                .filter(each -> each.id().equals(chosen))
                .findFirst()
                .orElse(null);
        box.setValue(shown);
        showing = false;
    }

    /** What is searched, not what is shown: the title, and the title without its accents. */
    private static final class Words extends StringConverter<@Nullable Case> {

        @Override
        public String toString(@Nullable Case each) {
            return each == null ? "" : each.title() + " " + Fold.fold(each.title());
        }

        @Override
        public @Nullable Case fromString(String text) {
            throw new UnsupportedOperationException("chosen, never typed");
        }
    }

    private static final class Name extends ListCell<@Nullable Case> {

        @Override
        protected void updateItem(@Nullable Case each, boolean empty) {
            super.updateItem(each, empty);
            setText(empty || each == null ? "" : each.title());
        }
    }
}
