package fr.technolucide.ui.retrospective;

import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** A note taken with the mouse and let go in a column, between two others. */
final class NoteDrag {

    private final RetroModel model;
    private final BoardColumns board;
    private final NoteKeys keys;
    private @Nullable NoteCard dragged;

    NoteDrag(RetroModel model, BoardColumns board, NoteKeys keys) {
        this.model = model;
        this.board = board;
        this.keys = keys;
    }

    void serve(NoteCard card) {
        card.setOnDragDetected(event -> {
            if (model.isEditable()) {
                dragged = card;
                card.dragged(true);
                card.startFullDrag();
                event.consume();
            }
        });
        card.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> end());
    }

    void serve(BoardColumn column) {
        column.addEventHandler(MouseDragEvent.MOUSE_DRAG_OVER, event -> over(column, event));
        column.addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, event -> {
            NoteCard card = dragged;
            if (card != null) {
                column.mark(-1, card.noteId());
            }
        });
        column.addEventHandler(MouseDragEvent.MOUSE_DRAG_RELEASED, event -> {
            NoteCard card = dragged;
            if (card != null) {
                int place = column.place(event.getSceneY(), card.noteId());
                end();
                keys.move(card.note(), column.column(), place);
            }
        });
    }

    private void over(BoardColumn column, MouseDragEvent event) {
        NoteCard card = dragged;
        if (card != null) {
            column.mark(column.place(event.getSceneY(), card.noteId()), card.noteId());
        }
    }

    private void end() {
        NoteCard card = dragged;
        if (card != null) {
            dragged = null;
            card.dragged(false);
            board.all().forEach(column -> column.mark(-1, card.noteId()));
        }
    }
}
