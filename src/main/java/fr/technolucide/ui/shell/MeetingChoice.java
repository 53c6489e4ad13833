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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Asks which meeting a file is for, or which one is held.
 *
 * @param offered in the order of the days
 * @param next    the one that is proposed
 * @param decided those of which all is decided
 */
record MeetingChoice(List<Meeting> offered, Meeting next, Set<Meeting> decided) {

    /** How many meetings are seen without scrolling. */
    private static final int SEEN = 6;

    private static final double ROW = 40;

    /** Returns the meetings that await a decision. */
    static MeetingChoice of(Reader reader) {
        return new MeetingChoice(BoardFile.awaited(reader), BoardFile.next(reader), Set.of());
    }

    /** Returns the meetings that await a decision, and those of today, which one may go back to. */
    static MeetingChoice toHold(Reader reader) {
        List<Meeting> awaited = BoardFile.awaited(reader);
        List<Meeting> decided = BoardFile.today(reader).stream()
                .filter(meeting -> !awaited.contains(meeting))
                .toList();
        List<Meeting> offered = Stream.concat(awaited.stream(), decided.stream())
                .sorted(Comparator.comparing(Meeting::day))
                .toList();
        Meeting next =
                BoardFile.next(awaited.isEmpty() ? decided : awaited, reader).orElseGet(() -> BoardFile.next(reader));
        return new MeetingChoice(offered, next, Set.copyOf(decided));
    }

    /**
     * Hands over the chosen one; at once, and empty, when there is nothing to choose from.
     *
     * @param what what the choice is for, in a sentence
     */
    void ask(Dialogs dialogs, String what, Consumer<Optional<Meeting>> chosen) {
        if (offered.size() < 2) {
            chosen.accept(Optional.empty());
            return;
        }
        ListView<Meeting> list = new ListView<>(FXCollections.observableList(offered));
        list.setId("meetings");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * Math.min(offered.size(), SEEN) + 2);
        list.setCellFactory(_ -> new MeetingCell());
        list.setAccessibleText(Messages.text("shell.meeting"));
        list.getSelectionModel().select(next);
        dialogs.box(Shape.PERSON, Messages.text("shell.meeting"))
                .narrow()
                .body(new VBox(Dialogs.text(what), list))
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

    private String words(Meeting meeting) {
        String words = BoardWords.meeting(meeting);
        return decided.contains(meeting) ? Messages.text("shell.meeting.decided", words) : words;
    }

    private final class MeetingCell extends ListCell<Meeting> {

        @Override
        protected void updateItem(@Nullable Meeting meeting, boolean empty) {
            super.updateItem(meeting, empty);
            setText(empty || meeting == null ? null : words(meeting));
        }
    }
}
