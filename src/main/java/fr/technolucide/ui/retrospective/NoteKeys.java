package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.choice.NoteColumn;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of a note: arrows to go, Ctrl and arrows to move it, + and − to vote, Ctrl+C to copy its text, Entrée to edit, Suppr to delete. */
final class NoteKeys {

    private final BoardColumns board;
    private final NoteCommands commands;
    private final Consumer<NoteLine> edit;

    NoteKeys(BoardColumns board, NoteCommands commands, Consumer<NoteLine> edit) {
        this.board = board;
        this.commands = commands;
        this.edit = edit;
    }

    void serve(NoteCard card) {
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (press(card, event)) {
                event.consume();
            }
        });
        card.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            switch (event.getCharacter()) {
                case "+" -> commands.vote(card.note(), 1);
                case "-", "−" -> commands.vote(card.note(), -1);
                default -> {}
            }
        });
    }

    private boolean press(NoteCard card, KeyEvent event) {
        if (event.isAltDown() || event.isShiftDown()) {
            return false;
        }
        boolean moving = event.isShortcutDown();
        return switch (event.getCode()) {
            case UP -> go(card, 0, -1, moving);
            case DOWN -> go(card, 0, 1, moving);
            case LEFT -> go(card, -1, 0, moving);
            case RIGHT -> go(card, 1, 0, moving);
            case C -> moving && copy(card);
            default -> !moving && act(card, event.getCode());
        };
    }

    private static boolean copy(NoteCard card) {
        card.copy();
        return true;
    }

    private boolean act(NoteCard card, KeyCode key) {
        switch (key) {
            case ENTER, F2 -> edit.accept(card.note());
            case DELETE -> delete(card);
            default -> {
                return false;
            }
        }
        return true;
    }

    void delete(NoteCard card) {
        int place = board.of(card.note()).cards().indexOf(card);
        if (commands.delete(card.note(), board::forget)) {
            board.expectGone(card.note(), place);
        }
    }

    private boolean go(NoteCard card, int across, int down, boolean moving) {
        List<BoardColumn> columns = board.all();
        BoardColumn from = board.of(card.note());
        int place = from.cards().indexOf(card);
        int wanted = columns.indexOf(from) + across;
        if (wanted < 0 || wanted >= columns.size()) {
            return true;
        }
        BoardColumn to = columns.get(wanted);
        if (moving) {
            move(card, to, place + down);
        } else if (down > 0 && place == from.cards().size() - 1) {
            from.field().requestFocus();
        } else {
            to.focus(place + down);
        }
        return true;
    }

    private void move(NoteCard card, BoardColumn to, int place) {
        int others = to.cards().size() - (to.cards().contains(card) ? 1 : 0);
        if (place < 0 || (to.cards().contains(card) && place > others)) {
            return;
        }
        move(card.note(), to.column(), Math.min(place, others));
    }

    /** Moves a note, keeps the keyboard on it, and says where it went. */
    void move(NoteLine note, NoteColumn to, int place) {
        if (commands.move(note, to, place)) {
            board.expect(note.id(), Messages.text("retrospective.note.moved", SchemaLabels.choice(to), place + 1));
        }
    }
}
