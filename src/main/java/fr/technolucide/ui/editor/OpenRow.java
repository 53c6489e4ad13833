package fr.technolucide.ui.editor;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The row open in a form: as last read, as typed since, and what is to be said of it. Several rows are open as one: what
 * differs among them is empty. It reads and writes nothing.
 */
final class OpenRow {

    private final ReadOnlyObjectWrapper<@Nullable FormRow> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper draft = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private final FieldFindings findings = new FieldFindings();
    private @Nullable Row typed;
    private List<Row> rows = List.of();
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

    /** Returns the row with what is not written yet. */
    @Nullable
    Row typed() {
        return typed;
    }

    void type(Row row) {
        typed = row;
        rows = rows.size() > 1 ? rows : List.of(row);
    }

    /** Takes rows as they were read. */
    void take(FormRow read) {
        typed = read.row();
        rows = read.rows();
    }

    /** Takes a cell in each of the rows. */
    void put(Column<?> column, @Nullable Object value) {
        typed = Objects.requireNonNull(typed).withValue(column, value);
        rows = rows.stream().map(row -> row.withValue(column, value)).toList();
    }

    /** Takes a cell back in each of the rows. */
    void takeBack(Column<?> column, Row before, List<Row> rowsBefore) {
        typed = Objects.requireNonNull(typed).withValue(column, before.get(column));
        rows = IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).withValue(column, rowsBefore.get(i).get(column)))
                .toList();
    }

    /** Returns the rows that it shows as one. */
    List<Row> rows() {
        return rows;
    }

    List<UUID> ids() {
        return rows.stream().map(Row::id).toList();
    }

    boolean isDraft() {
        return draft.get();
    }

    /** Returns whether the form shows those rows, whatever was typed since. */
    boolean holds(List<UUID> those) {
        return typed != null && ids().equals(those);
    }

    /** Returns whether the form still shows that row with nothing typed since. */
    boolean isStill(Row row) {
        return typed != null && typed.equals(row);
    }

    /** Returns a test, to be called when an answer comes, of whether the form was not emptied since the query. */
    BooleanSupplier sameTurn() {
        int asked = turn;
        return () -> asked == turn;
    }

    /** Empties the form. */
    void clear() {
        turn++;
        typed = null;
        rows = List.of();
        draft.set(false);
        missing.set("");
        findings.clear();
        shown.set(null);
    }

    /** Marks the row as a new one, until {@link #written}. */
    void compose() {
        draft.set(true);
    }

    void written(Row row) {
        draft.set(false);
        missing.set("");
        type(row);
    }

    void display(FormRow row) {
        findings.review(row, draft.get());
        missing.set(draft.get() ? row.missing() : "");
        shown.set(row);
    }
}
