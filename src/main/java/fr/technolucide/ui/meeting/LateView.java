package fr.technolucide.ui.meeting;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.insight.Overdue;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Digits;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What should be done by now, with whom and for how long; the key 1 says of an action that it is done. */
final class LateView extends VBox {

    /**
     * Something late.
     *
     * @param what as something to do
     * @param who  empty when nobody is named
     */
    record Line(Overdue late, String what, String who) {

        boolean isAction() {
            return late.kind() == Overdue.Kind.ACTION;
        }
    }

    private static final int DONE = 1;

    private final Session session;
    private final Consumer<String> said;
    private final ListView<Line> list = new ListView<>();

    /** @param said shown what was done */
    LateView(Session session, Consumer<String> said) {
        this.session = session;
        this.said = said;
        list.setId("meeting.late");
        list.getStyleClass().add("meeting-list");
        list.setCellFactory(view -> new LineCell());
        list.setAccessibleText(Messages.text("meeting.late"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::settle);
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("meeting-points");
        getChildren()
                .setAll(
                        Controls.wrapped(Messages.text("meeting.late"), "meeting-question"),
                        Controls.wrapped(Messages.text("meeting.late.keys"), "meeting-basis"),
                        list);
    }

    void show(List<Line> lines) {
        int chosen = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(lines);
        list.getSelectionModel().select(Math.min(chosen, lines.size() - 1));
    }

    private void settle(KeyEvent event) {
        Line line = list.getSelectionModel().getSelectedItem();
        if (line == null || event.isShortcutDown() || Digits.of(event) != DONE) {
            return;
        }
        event.consume();
        if (line.isAction()) {
            PressCommand.of(
                            session,
                            ChangeSet.edited(
                                    line.what(), Edit.update(line.late().row(), Actions.STATUS, ActionStatus.DONE)))
                    .then(step -> said.accept(Messages.text("meeting.late.done", line.what())))
                    .run();
        }
    }

    ListView<Line> list() {
        return list;
    }

    private static final class LineCell extends ListCell<Line> {

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            Label days =
                    new Label(Messages.text("meeting.late.days", line.late().daysLate()));
            days.getStyleClass().add("late-days");
            days.setMinWidth(USE_PREF_SIZE);
            Label what = Controls.wrapped(line.what());
            what.setMinWidth(0);
            what.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(what, Priority.ALWAYS);
            Label who = new Label(line.who());
            who.getStyleClass().add("meeting-basis");
            who.setMinWidth(USE_PREF_SIZE);
            HBox row = new HBox(what, who, days);
            row.getStyleClass().add("meeting-point");
            if (line.isAction()) {
                row.getChildren().addFirst(new KeyCap(String.valueOf(DONE)));
            }
            setGraphic(row);
            setPrefWidth(0); // as wide as the list: long words wrap
            setAccessibleText(Messages.text("meeting.late.aloud", line.what(), line.who(), days.getText()));
        }
    }
}
