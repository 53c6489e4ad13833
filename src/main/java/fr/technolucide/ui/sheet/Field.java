package fr.technolucide.ui.sheet;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import java.util.function.Consumer;
import javafx.scene.control.Control;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The control in which one cell is typed or chosen. It hands its value over when it is left, or on Entrée. */
abstract class Field {

    private final Column<?> column;
    private Consumer<@Nullable Object> onCommit = value -> {};
    private Consumer<Finding> onProblem = problem -> {};

    Field(Column<?> column) {
        this.column = column;
    }

    final Column<?> column() {
        return column;
    }

    /** What is placed in the form. */
    abstract Region node();

    /** What has the keyboard, bears the words for a screen reader, and is disabled when the cell is locked. */
    abstract Control input();

    /** Shows a value; what a person is typing, or typed and must mend, stays. */
    abstract void show(@Nullable Object value);

    /** Forgets what was typed, before another row is shown. */
    abstract void reset();

    final void onCommit(Consumer<@Nullable Object> action) {
        onCommit = action;
    }

    final void onProblem(Consumer<Finding> action) {
        onProblem = action;
    }

    final void commit(@Nullable Object value) {
        onCommit.accept(value);
    }

    final void report(Finding problem) {
        onProblem.accept(problem);
    }
}
