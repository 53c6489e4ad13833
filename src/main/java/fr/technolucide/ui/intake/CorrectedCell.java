package fr.technolucide.ui.intake;

import fr.technolucide.ui.field.FormField;
import fr.technolucide.ui.task.Debouncer;
import fr.technolucide.ui.task.Tasks;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the file that is typed anew, in the field that its column has everywhere. It begins with the text of the file,
 * which a list shows as what is to be chosen for.
 * Entrée takes what is typed and goes on, Échap puts back what was there.
 */
final class CorrectedCell {

    private final FormField field;
    private final String written;
    private final String begun;
    private @Nullable Object taken;
    private boolean filling;
    private Consumer<@Nullable Object> onTaken = value -> {};
    private Consumer<String> onProblem = sentence -> {};
    private Runnable onEnd = () -> {};

    /**
     * @param written as the file has it
     * @param value   typed anew already; absent for none
     * @param typed   a text that was typed and is no value yet; blank for none
     * @param tasks   wait for the end of the typing
     */
    CorrectedCell(FormField field, String written, @Nullable Object value, String typed, Tasks tasks) {
        this.field = field;
        this.written = written;
        this.taken = value;
        field.node().getStyleClass().add("intake-preview-field");
        field.prompt(written);
        field.retype(written);
        this.begun = field.words();
        if (value != null) {
            field.reset();
            field.show(value);
        }
        field.onCommit(this::take);
        field.onProblem(finding -> {
            if (!filling && !field.words().equals(begun)) {
                onProblem.accept(finding.sentence());
            }
        });
        if (value == null && !typed.isBlank()) {
            filling = true;
            field.retype(typed);
            filling = false;
        }
        Debouncer lull = tasks.longDebouncer(() -> field.handOver((understood, keep) -> keep.run()));
        field.onEdited(() -> {
            if (isChanging()) {
                lull.restart();
            }
        });
        field.node().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    Region node() {
        return field.node();
    }

    void focus() {
        field.focus();
    }

    /** Sets the listener that is told of each value that is taken; absent where the cell is emptied. */
    void onTaken(Consumer<@Nullable Object> action) {
        onTaken = action;
    }

    /** Sets the listener that is told why a text cannot be taken. */
    void onProblem(Consumer<String> action) {
        onProblem = action;
    }

    /** Sets the listener that is told when the keyboard is to go on. */
    void onEnd(Runnable action) {
        onEnd = action;
    }

    /** @param why read by a screen reader after the name of the column */
    void explain(String name, String why) {
        field.name(name);
        field.explain(why);
    }

    private void take(@Nullable Object value) {
        if (!filling && !Objects.equals(value, taken)) {
            taken = value;
            onTaken.accept(value);
        }
    }

    /** Returns the words that stand in it in place of those of the file; blank for none. */
    String typed() {
        return taken != null || isChanging() ? field.words() : "";
    }

    /** Returns whether something stands in it that is neither taken nor of the file. */
    private boolean isChanging() {
        return field.isBeingTyped() && !(taken == null && field.words().equals(begun));
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !field.hasLines() && !field.isOpen()) {
            event.consume();
            if (field.leave()) {
                if (taken != null || !field.words().equals(written)) {
                    field.text().flatMap(FormField.Typed::value).ifPresent(this::take);
                }
                onEnd.run();
            }
        } else if (event.getCode() == KeyCode.ESCAPE && !field.isOpen() && (isChanging() || taken != null)) {
            event.consume();
            putBack();
        }
    }

    /** Puts back what the file says; a value that was taken is taken back. */
    private void putBack() {
        filling = true;
        field.reset();
        field.retype(begun);
        filling = false;
        take(null);
    }
}
