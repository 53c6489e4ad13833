package fr.technolucide.ui.entry;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.field.NameIndexes;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.form.EntryForm;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * A table of the sheet of paper in the form: its lines so far, then the fields of the next. Entrée in the last field adds
 * the line; in a line where nothing is typed it goes past the table. A line is opened again by its button.
 */
final class LinesPane {

    private final Session session;
    private final Options options;
    private final NameIndexes books;
    private final PaperTable table;
    private final Row blank;
    private final Runnable past;
    private final Runnable changed;
    private final VBox typed = new VBox();
    private final VBox next = new VBox();
    private final VBox node;
    private final List<Row> lines = new ArrayList<>();
    private List<Row> given = List.of();
    private List<FormSlot> slots = List.of();
    private EntryForm form;
    /** Whether the line in the fields was typed before. */
    private boolean reopened;

    /**
     * @param blank   a line with what the declaration offers
     * @param past    goes on after the table
     * @param changed told when a line is added or taken out
     */
    LinesPane(
            Session session,
            Options options,
            NameIndexes books,
            PaperTable table,
            Row blank,
            Row head,
            Runnable past,
            Runnable changed) {
        this.session = session;
        this.options = options;
        this.books = books;
        this.table = table;
        this.blank = blank;
        this.past = past;
        this.changed = changed;
        Label title = Controls.wrapped(table.title(), "entry-table");
        typed.getStyleClass().add("entry-lines");
        Controls.foldHidden(typed);
        next.addEventFilter(KeyEvent.KEY_PRESSED, this::pass); // before the fields, which take the key too
        node = new VBox(title, typed, next);
        node.getStyleClass().add("entry-lines-pane");
        form = made(head);
        lay();
    }

    VBox node() {
        return node;
    }

    private EntryForm made(Row head) {
        slots = table.fields().apply(head);
        EntryForm made = EntryForm.ofLine(session, options, books, table.form(head));
        made.onEnd(this::end);
        made.show(fresh());
        next.getChildren().setAll(made.node());
        return made;
    }

    private Row fresh() {
        return Row.of(blank.sheet(), session.workbook().mint(), blank.today()).with(blank.cells());
    }

    /** Offers in the next line what the row of the sheet of paper leaves to choose from, once it leaves something else. */
    void follow(Row head) {
        if (!isHolding() && !table.fields().apply(head).equals(slots)) {
            form = made(head);
        }
    }

    private boolean isHolding() {
        return reopened || form.isTouched();
    }

    void show(Row head, List<Row> typedBefore) {
        lines.clear();
        lines.addAll(typedBefore);
        given = List.copyOf(typedBefore);
        reopened = false;
        form = made(head);
        lay();
    }

    List<Row> lines() {
        return List.copyOf(lines);
    }

    /** Returns the lines that no field shows as they were changed, one that was opened again included. */
    List<Row> besideTheForm() {
        List<Row> beside = new ArrayList<>(lines);
        if (reopened && !form.isTouched()) {
            beside.add(form.row());
        }
        return beside;
    }

    boolean isTouched() {
        return form.isTouched() || !lines.equals(given);
    }

    void focus() {
        form.focusFirst();
    }

    /**
     * Takes the line that is being typed.
     *
     * @return false when it lacks something: it is said under its field, which has the keyboard
     */
    boolean settle() {
        if (!isHolding()) {
            return true;
        }
        if (!form.settle()) {
            return false;
        }
        lines.add(form.row());
        reopened = false;
        form.show(fresh());
        lay();
        changed.run();
        return true;
    }

    /** Goes past the table when nothing was typed in its next line. */
    private void pass(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown() && !isHolding()) {
            event.consume();
            past.run();
        }
    }

    private void end() {
        boolean more = isHolding();
        if (!settle()) {
            return;
        }
        if (more) {
            form.focusFirst();
        } else {
            past.run();
        }
    }

    private void lay() {
        typed.getChildren().setAll(lines.stream().map(this::button).toList());
        typed.setVisible(!lines.isEmpty());
    }

    /** Asks, then takes a line out. */
    private void remove(Row line, String words) {
        session.dialogs()
                .show(Message.of(Message.Tone.QUESTION, Messages.text("entry.line.remove"), words)
                        .button(Messages.text("entry.remove"), Weight.DESTRUCTIVE, () -> {
                            lines.remove(line);
                            lay();
                            changed.run();
                            form.focusFirst();
                        })
                        .button(Messages.text("entry.remove.keep"), Weight.MAIN, () -> {}));
    }

    private Button button(Row line) {
        String words = books.words(line, table.named());
        Button button = new Button(words);
        button.getStyleClass().add("entry-line");
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(Messages.text("entry.line.again", words));
        button.setOnAction(event -> again(line));
        button.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                remove(line, words);
                event.consume();
            }
        });
        return button;
    }

    /** Opens a line again, once the one in the fields is taken. */
    private void again(Row line) {
        if (settle()) {
            lines.remove(line);
            reopened = true;
            form.show(line);
            lay();
            changed.run();
            form.focusFirst();
        }
    }
}
