package fr.technolucide.ui.sheet;

import fr.technolucide.workbook.Row;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The row open in a form: as last read, as typed since, and what is to be said of it. It reads and writes nothing. */
final class OpenRow {

    private final ReadOnlyObjectWrapper<@Nullable FormRow> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper draft = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private final FieldFindings findings = new FieldFindings();
    private @Nullable Row typed;
    private int turn;

    ReadOnlyObjectProperty<@Nullable FormRow> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty draftProperty() {
        return draft.getReadOnlyProperty();
    }

    ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    FieldFindings findings() {
        return findings;
    }

    /** With what is not written yet. */
    @Nullable
    Row typed() {
        return typed;
    }

    void type(Row row) {
        typed = row;
    }

    boolean isDraft() {
        return draft.get();
    }

    /** Whether it is that row, whatever was typed in it since. */
    boolean holds(Row row) {
        return typed != null && typed.id().equals(row.id());
    }

    /** Whether nothing was typed in that row since. */
    boolean isStill(Row row) {
        return typed != null && typed.equals(row);
    }

    /** To be asked when an answer comes: whether the form was not emptied since the question. */
    BooleanSupplier sameTurn() {
        int asked = turn;
        return () -> asked == turn;
    }

    /** Empties the form. */
    void clear() {
        turn++;
        typed = null;
        draft.set(false);
        missing.set("");
        findings.clear();
        shown.set(null);
    }

    /** From here to {@link #written} the row is a new one. */
    void compose() {
        draft.set(true);
    }

    void written(Row row) {
        draft.set(false);
        missing.set("");
        typed = row;
    }

    void display(FormRow row) {
        findings.review(row, draft.get());
        missing.set(draft.get() ? row.missing() : "");
        shown.set(row);
    }
}
