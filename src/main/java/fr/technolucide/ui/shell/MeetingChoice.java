package fr.technolucide.ui.shell;

import fr.technolucide.exchange.BoardWords;
import fr.technolucide.insight.BoardFile;
import fr.technolucide.insight.BoardFile.Meeting;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.dialog.Dialogs;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.workbook.Reader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Asks which meeting a file is for.
 *
 * @param awaited every meeting that awaits a decision, in the order of the days
 * @param next    the one that is proposed
 */
record MeetingChoice(List<Meeting> awaited, Meeting next) {

    /** How many meetings are seen without scrolling. */
    private static final int SEEN = 6;

    private static final double ROW = 40;

    static MeetingChoice of(Reader reader) {
        return new MeetingChoice(BoardFile.awaited(reader), BoardFile.next(reader));
    }

    /** Hands over the chosen one; at once, and empty, when there is nothing to choose from. */
    void ask(Dialogs dialogs, Consumer<Optional<Meeting>> chosen) {
        if (awaited.size() < 2) {
            chosen.accept(Optional.empty());
            return;
        }
        ListView<Meeting> list = new ListView<>(FXCollections.observableList(awaited));
        list.setId("meetings");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * Math.min(awaited.size(), SEEN) + 2);
        list.setCellFactory(_ -> new MeetingCell());
        list.setAccessibleText(Messages.text("shell.meeting"));
        list.getSelectionModel().select(next);
        dialogs.box(Shape.PERSON, Messages.text("shell.meeting"))
                .narrow()
                .body(new VBox(Dialogs.text(Messages.text("shell.meeting.text")), list))
                .choosing(list)
                .buttons(List.of(
                        new Message.Button(Messages.text("ui.cancel"), Weight.PLAIN, () -> {}),
                        new Message.Button(
                                Messages.text("shell.meeting.choose"),
                                Weight.MAIN,
                                () -> chosen.accept(Optional.ofNullable(
                                        list.getSelectionModel().getSelectedItem())))))
                .show();
    }

    private static final class MeetingCell extends ListCell<Meeting> {

        @Override
        protected void updateItem(@Nullable Meeting meeting, boolean empty) {
            super.updateItem(meeting, empty);
            setText(empty || meeting == null ? null : BoardWords.meeting(meeting));
        }
    }
}
