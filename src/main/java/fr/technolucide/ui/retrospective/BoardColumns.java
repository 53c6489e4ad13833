package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.choice.NoteColumn;
import fr.technolucide.ui.session.FocusMover;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The columns of the board and their notes, and the keyboard among them. */
final class BoardColumns {

    private final FocusMover keyboard;
    private final Map<UUID, NoteCard> cards = new HashMap<>();
    private List<BoardColumn> columns = List.of();
    private Runnable expected = () -> {};

    BoardColumns(FocusMover keyboard) {
        this.keyboard = keyboard;
    }

    List<BoardColumn> all() {
        return columns;
    }

    BoardColumn of(NoteLine note) {
        return of(note.column()).orElseThrow();
    }

    private Optional<BoardColumn> of(NoteColumn item) {
        return columns.stream().filter(column -> column.column() == item).findFirst();
    }

    void setAll(List<BoardColumn> wanted) {
        columns = wanted;
    }

    void put(NoteCard card) {
        cards.put(card.noteId(), card);
    }

    /** Forgets the notes, which are about to be put again. */
    Map<UUID, NoteCard> takeCards() {
        Map<UUID, NoteCard> before = Map.copyOf(cards);
        cards.clear();
        return before;
    }

    @Nullable
    UUID focused() {
        return cards.values().stream()
                .filter(Node::isFocused)
                .findFirst()
                .map(NoteCard::noteId)
                .orElse(null);
    }

    /** Once what was just asked is shown, gives the keyboard to a note and says what became of it. */
    void expect(UUID note, String news) {
        expected = () -> Optional.ofNullable(cards.get(note)).ifPresent(card -> {
            keyboard.to(card);
            card.say(news);
        });
    }

    /** Once a note that is to be deleted is gone, gives the keyboard to the one that took its place. */
    void expectGone(NoteLine note, int place) {
        expected = () -> {
            if (cards.containsKey(note.id())) {
                expectGone(note, place); // what is shown was read before
            } else {
                of(note.column()).ifPresent(column -> column.focus(place));
            }
        };
    }

    /** Ends the wait for what was asked: it is refused. */
    void forget() {
        expected = () -> {};
    }

    /** Ends the wait for what was asked: it is shown. */
    void arrived() {
        Runnable then = expected;
        forget();
        then.run();
    }

    void focusNote(UUID note) {
        NoteCard card = cards.get(note);
        if (card != null) {
            keyboard.to(card);
        }
    }

    /** Puts the keyboard in the first field of an empty board, else on its first note. */
    void focusFirst() {
        if (columns.isEmpty()) {
            return;
        }
        if (cards.isEmpty()) {
            keyboard.to(columns.getFirst().field());
        } else {
            columns.stream()
                    .filter(column -> !column.cards().isEmpty())
                    .findFirst()
                    .ifPresent(column -> column.focus(0));
        }
    }
}
