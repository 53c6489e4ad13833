package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.choice.NoteColumn;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Keyboard;
import fr.technolucide.ui.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** The notes of the meeting, in the columns of its format, whatever they are. */
final class NoteBoard extends BorderPane {

    private final RetroModel model;
    private final Session session;
    private final NoteCommands commands;
    private final BoardColumns columns;
    private final NoteKeys keys;
    private final NoteDrag drag;
    private final NoteMenu menu;
    private final HBox row = new HBox();
    private @Nullable NoteEditor editor;
    private @Nullable UUID editing;

    NoteBoard(RetroModel model) {
        this.model = model;
        this.session = model.session();
        this.commands = new NoteCommands(model);
        this.columns = new BoardColumns(session.keyboard());
        this.keys = new NoteKeys(columns, commands, this::edit);
        this.drag = new NoteDrag(model, columns, keys);
        this.menu = new NoteMenu(model, columns, commands, keys, this::edit);
        row.getStyleClass().add("board");
        ScrollPane scroll = new ScrollPane(row);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
    }

    BoardColumns columns() {
        return columns;
    }

    void show(Meeting meeting) {
        UUID focused = columns.focused();
        arrange(meeting.format().columns());
        Map<UUID, NoteCard> before = columns.takeCards();
        for (BoardColumn column : columns.all()) {
            fill(column, meeting.notes(column.column()), before);
        }
        if (focused != null && !focused.equals(editing)) {
            columns.focusNote(focused);
        }
        columns.arrived();
    }

    private void arrange(List<NoteColumn> wanted) {
        if (columns.all().stream().map(BoardColumn::column).toList().equals(wanted)) {
            return;
        }
        columns.setAll(wanted.stream().map(this::made).toList());
        row.getChildren().setAll(columns.all());
    }

    private BoardColumn made(NoteColumn item) {
        BoardColumn column = new BoardColumn(session, item, commands);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.field().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.UP
                    && column.field().isEmpty()
                    && !column.cards().isEmpty()) {
                column.focus(column.cards().size());
                event.consume();
            }
        });
        drag.serve(column);
        return column;
    }

    private void fill(BoardColumn column, List<NoteLine> notes, Map<UUID, NoteCard> before) {
        List<Node> nodes = new ArrayList<>();
        for (NoteLine note : notes) {
            NoteCard card = before.getOrDefault(note.id(), null);
            NoteCard shown = card == null ? card(note) : card;
            shown.show(note, notes.indexOf(note) + 1, notes.size(), model.isEditable());
            columns.put(shown);
            nodes.add(note.id().equals(editing) && editor != null ? editor : shown);
        }
        column.show(nodes, model.isEditable());
        List<NoteCard> there = column.cards();
        if (there.stream().noneMatch(Node::isFocusTraversable) && !there.isEmpty()) {
            column.rove(there.getFirst());
        }
    }

    private NoteCard card(NoteLine note) {
        NoteCard card = new NoteCard(session, note, voted -> commands.vote(voted, 1), commands::copy);
        card.setId("note-" + note.id());
        card.focusedProperty().subscribe(focused -> {
            if (focused) {
                BoardColumn column = columns.of(card.note());
                column.rove(card);
                session.tasks().after(() -> column.bringIntoView(card));
            }
        });
        keys.serve(card);
        drag.serve(card);
        menu.serve(card);
        Controls.onClick(card, event -> {
            if (event.getClickCount() == 2) {
                edit(card.note());
            }
        });
        return card;
    }

    /** Opens a note to be written again, in its place. */
    private void edit(NoteLine note) {
        Meeting shown = model.meetingProperty().get();
        if (shown == null || !model.isEditable()) {
            return;
        }
        if (editor != null && editor.isRefused()) {
            editor.focus();
            return;
        }
        NoteEditor[] mine = new NoteEditor[1];
        NoteEditor opened = new NoteEditor(session, note, () -> {
            if (editor != mine[0]) {
                return; // another one was opened meanwhile
            }
            boolean within = editor != null && Keyboard.isIn(editor);
            editing = null;
            editor = null;
            show(shownMeeting(shown));
            if (within) {
                columns.focusNote(note.id());
            }
        });
        mine[0] = opened;
        editor = opened;
        editing = note.id();
        show(shown);
        opened.applyCss();
        opened.focus();
    }

    private Meeting shownMeeting(Meeting otherwise) {
        Meeting now = model.meetingProperty().get();
        return now == null ? otherwise : now;
    }
}
