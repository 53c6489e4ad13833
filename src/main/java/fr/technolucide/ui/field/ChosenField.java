package fr.technolucide.ui.field;

import fr.technolucide.ui.common.TextUndo;
import fr.technolucide.ui.task.Debouncer;
import fr.technolucide.ui.task.Tasks;
import fr.technolucide.workbook.Column;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A field in which one item of a few is chosen. Items that arrows pass over are shown, and are one change: the item on
 * which a person stops is committed after a pause, or when the field is left.
 *
 * @param <T> what is chosen
 */
abstract class ChosenField<T> extends FormField {

    private final Debouncer lull;
    private @Nullable T written;

    ChosenField(Column<?> column, Tasks tasks) {
        super(column);
        this.lull = tasks.longDebouncer(this::leave);
    }

    /** Watches the control; to be called once it exists. */
    final void watch(Node control) {
        control.focusWithinProperty().subscribe((before, within) -> {
            if (!within) {
                leave();
            }
        });
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.Z && event.isShortcutDown() && isBeingTyped()) {
                select(written);
                edited();
                event.consume();
            }
        });
        declare(control);
    }

    /** Ctrl+Z in a control first takes back what is not committed yet. */
    final void declare(Node control) {
        TextUndo.declare(control, this::isBeingTyped);
    }

    /** Returns the item shown as chosen. */
    abstract @Nullable T chosen();

    /** Returns the words of an item. */
    abstract String words(T item);

    /** Shows an item as chosen, and nothing more. */
    abstract void select(@Nullable T item);

    /** Waits for the next arrow. */
    final void passOver() {
        edited();
        lull.restart();
    }

    @Override
    public final String words() {
        T chosen = chosen();
        return chosen == null ? "" : words(chosen);
    }

    @Override
    public final boolean isBeingTyped() {
        return !Objects.equals(chosen(), written);
    }

    @Override
    public final boolean leave() {
        if (!isOpen() && isBeingTyped()) {
            written = chosen();
            commit(written);
        }
        return true;
    }

    @Override
    public final boolean shows(@Nullable Object value) {
        return Objects.equals(chosen(), value);
    }

    @Override
    @SuppressWarnings("unchecked") // the column's own values
    public final void show(@Nullable Object value) {
        boolean passing = isBeingTyped();
        written = (T) value;
        if (!passing) {
            select(written);
        }
    }

    @Override
    public final void reset() {
        written = null;
        select(null);
    }
}
