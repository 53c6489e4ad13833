package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.catalog.choice.NoteColumn;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.ui.form.FormSlot.Naming;
import fr.technolucide.ui.session.FocusMover;
import fr.technolucide.ui.session.Session;
import java.util.List;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A column of the board: its question, its notes, the field where the next is typed. Plain nodes rather than a list view:
 * notes are of every height, one is written again in its place, and a meeting has dozens of them, not thousands.
 */
final class BoardColumn extends VBox {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    /** The most lines of a note that is being typed. */
    private static final int MOST_LINES = 4;

    private final NoteColumn column;
    private final FocusMover keyboard;
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final AddField field;
    private final Region mark = new Region();

    BoardColumn(Session session, NoteColumn column, NoteCommands commands) {
        this.column = column;
        this.keyboard = session.keyboard();
        String question = question(column);
        Label name = Controls.wrapped(SchemaLabels.choice(column), "row-title");
        Label asked = Controls.wrapped(question, "second");
        asked.setMinHeight(USE_PREF_SIZE); // notes give way before words
        VBox head = new VBox(name, asked);
        head.setMinHeight(USE_PREF_SIZE);
        head.getStyleClass().add("column-head");
        this.field = new AddField(
                session,
                "note." + column.id() + ".",
                FormSlot.of(RetroNotes.TEXT)
                        .lines(1, MOST_LINES)
                        .prompt(Messages.text("retrospective.note.prompt"))
                        .named(Naming.UNSAID)
                        .titled(row -> Messages.text("retrospective.note.new", SchemaLabels.choice(column), question)),
                row -> row.with(RetroNotes.BOARD_COLUMN, column).with(RetroNotes.VOTES, 0),
                commands::add);
        list.getStyleClass().add("notes");
        mark.getStyleClass().add("drop-mark");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("notes-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("board-column");
        getChildren().setAll(head, scroll, field);
        Controls.foldHidden(field);
    }

    private static String question(NoteColumn column) {
        return Messages.find("choice.NOTE_COLUMN." + column.id() + ".question").orElse("");
    }

    NoteColumn column() {
        return column;
    }

    AddField field() {
        return field;
    }

    /** Puts the notes in order, each a card or the editor that has its place; nodes that stay where they are keep the keyboard. */
    void show(List<? extends Node> notes, boolean editable) {
        field.setVisible(editable);
        if (!list.getChildren().equals(notes)) {
            list.getChildren().setAll(notes);
        }
    }

    List<NoteCard> cards() {
        return list.getChildren().stream()
                .filter(NoteCard.class::isInstance)
                .map(NoteCard.class::cast)
                .toList();
    }

    /** Makes one note of the column the only one that Tab reaches; arrow keys go to the others. */
    void rove(NoteCard current) {
        cards().forEach(card -> card.setFocusTraversable(card == current));
    }

    /** Gives the keyboard to the note at a place, or the nearest; to the field when there is none. */
    void focus(int place) {
        List<NoteCard> cards = cards();
        if (cards.isEmpty()) {
            keyboard.to(field);
        } else {
            keyboard.to(cards.get(Math.clamp(place, 0, cards.size() - 1)));
        }
    }

    /** Scrolls to a note that has the keyboard. */
    void bringIntoView(Node card) {
        double hidden = list.getHeight() - scroll.getViewportBounds().getHeight();
        double top = card.getBoundsInParent().getMinY();
        double bottom = card.getBoundsInParent().getMaxY();
        double seen = hidden * scroll.getVvalue();
        if (hidden > 0
                && (top < seen || bottom > seen + scroll.getViewportBounds().getHeight())) {
            scroll.setVvalue(Math.clamp(top / hidden, 0, 1));
        }
    }

    /** Returns the index that a note dropped at a height of the scene would have among the others. */
    int place(double sceneY, UUID dragged) {
        double y = list.sceneToLocal(0, sceneY).getY();
        return (int) cards().stream()
                .filter(card -> !card.noteId().equals(dragged))
                .filter(card -> card.getBoundsInParent().getCenterY() < y)
                .count();
    }

    /** Shows where the note that is dragged would stand; a negative place for nowhere. */
    void mark(int place, UUID dragged) {
        pseudoClassStateChanged(TARGET, place >= 0);
        list.getChildren().remove(mark);
        if (place < 0) {
            return;
        }
        List<NoteCard> others =
                cards().stream().filter(card -> !card.noteId().equals(dragged)).toList();
        int index = place < others.size()
                ? list.getChildren().indexOf(others.get(place))
                : list.getChildren().size();
        list.getChildren().add(index, mark);
    }
}
