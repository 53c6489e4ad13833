package fr.technolucide.ui.checklist;

import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.form.PrintedList;
import fr.technolucide.insight.ChecklistChanges;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.TruncatedText;
import fr.technolucide.ui.dialog.DialogBox;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.shell.ExchangeCommands;
import fr.technolucide.ui.task.Job;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A dialog that compares two checklists of a use case, the one shown and the one before it unless others are chosen.
 */
final class ChangesDialog {

    private final Session session;
    private final ChecklistSnapshot reading;
    private final ExchangeCommands exchanges;
    private final ComboBox<FillingItem> before = new ComboBox<>();
    private final ComboBox<FillingItem> after = new ComboBox<>();
    private final ScrollPane place = new ScrollPane();
    private @Nullable Job<Optional<ChecklistChanges>> asked;

    ChangesDialog(Session session, ChecklistSnapshot reading, ExchangeCommands exchanges) {
        this.session = session;
        this.reading = reading;
        this.exchanges = exchanges;
        choice(before, "checklist.changes.before");
        choice(after, "checklist.changes.after");
        after.setValue(shown().or(() -> reading.fillings().stream().findFirst()).orElse(null));
        before.setValue(earlier());
        before.valueProperty().subscribe(chosen -> ask());
        after.valueProperty().subscribe((old, chosen) -> ask());
        place.setFitToWidth(true);
        place.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(place, Priority.ALWAYS);
    }

    private Optional<FillingItem> shown() {
        UUID id = reading.filled().map(filled -> filled.checklist().id()).orElse(null);
        return reading.fillings().stream()
                .filter(filling -> filling.id().equals(id))
                .findFirst();
    }

    /** Returns the one before the one shown; the oldest is compared with the next. */
    private @Nullable FillingItem earlier() {
        FillingItem later = after.getValue();
        int place = reading.fillings().indexOf(later) + 1;
        if (place < reading.fillings().size()) {
            return reading.fillings().get(place);
        }
        after.setValue(reading.fillings().get(Math.max(0, place - 2)));
        return later;
    }

    private void choice(ComboBox<FillingItem> box, String id) {
        box.setId(id);
        box.getItems().setAll(reading.fillings());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setCellFactory(list -> new Named());
        box.setButtonCell(TruncatedText.explained(new Named()));
    }

    void show() {
        HBox choices = new HBox(
                labelled(Messages.text("checklist.changes.before"), before),
                labelled(Messages.text("checklist.changes.after"), after));
        choices.getStyleClass().add("field-row");
        VBox body = new VBox(choices, place);
        body.getStyleClass().add("changes");
        body.setPrefHeight(0); // as high as the dialog: the points scroll
        DialogBox box = session.dialogs()
                .box(Shape.COMPARE, Messages.text("checklist.changes.title"))
                .large()
                .staying()
                .body(body)
                .focus(before);
        box.buttons(List.of(
                        new Message.Button(Messages.text("checklist.changes.print"), Weight.PLAIN, this::print),
                        new Message.Button(Messages.text("ui.close"), Weight.MAIN, box::close)))
                .show();
    }

    private void ask() {
        FillingItem one = before.getValue();
        FillingItem other = after.getValue();
        if (asked != null) {
            asked.cancel();
        }
        if (one != null && other != null) {
            asked = session.read(reader -> ChecklistChanges.between(one.id(), other.id(), reader));
            asked.then(found -> found.ifPresent(changes -> place.setContent(new ChangesTable(changes))));
        }
    }

    private void print() {
        FillingItem one = before.getValue();
        FillingItem other = after.getValue();
        if (one != null && other != null) {
            String title = reading.filled()
                    .map(filled -> filled.useCase().get(UseCases.TITLE, ""))
                    .orElse(Checklists.SHEET.name());
            exchanges.print(
                    new PrintedList.Changes(one.id(), other.id(), Messages.text("checklist.changes.name", title)));
        }
    }

    /** A filling by its day, its kind and the people who filled it in. */
    private final class Named extends ListCell<FillingItem> {

        @Override
        protected void updateItem(@Nullable FillingItem filling, boolean empty) {
            super.updateItem(filling, empty);
            setText(empty || filling == null ? null : filling.words(reading.today()));
        }
    }

    private static VBox labelled(String words, Region field) {
        Label label = new Label(words);
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("field");
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
