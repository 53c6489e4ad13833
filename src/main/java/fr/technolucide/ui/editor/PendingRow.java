package fr.technolucide.ui.editor;

import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Row;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The row in a form of which nothing goes to the workbook before whoever shows the form takes it. */
public final class PendingRow {

    private static final String REQUIRED = "finding.required";

    private final OpenRow open;
    private final RowDraft draft;
    private final Set<Column<?>> proposed = new HashSet<>();
    private boolean stored;
    private Consumer<Row> onTaken = row -> {};

    PendingRow(OpenRow open, RowDraft draft) {
        this.open = open;
        this.draft = draft;
    }

    /** @param inWorkbook whether the workbook has it already, as it stands */
    void hold(Row row, boolean inWorkbook) {
        stored = inWorkbook;
        draft.hold(row);
    }

    void clear() {
        stored = false;
        proposed.clear();
    }

    boolean isStored() {
        return stored;
    }

    /** Returns whether a person changed a cell, or something that was refused stands in a field. */
    public boolean isChanged() {
        return open.findings().isAnyUnwritten() || changed().columns().stream().anyMatch(column -> !isProposed(column));
    }

    /** Returns the cells that are no longer as they were given, what was proposed among them. */
    public Cells changed() {
        return draft.changed();
    }

    /** Returns the rows of other sheets to which cells of this one refer, and which are to be written with it. */
    public Map<Column<?>, Row> brought() {
        return draft.brought();
    }

    /** Has a row of another sheet written with this one, if a cell still refers to it by then. */
    public void bring(Column<?> column, Row newcomer) {
        draft.bring(column, newcomer);
    }

    /**
     * Puts a value in a cell that nobody chose: it is taken as it stands, unless something else is typed.
     *
     * @param value {@code null} where nothing is proposed any more
     */
    public void propose(Column<?> column, @Nullable Object value) {
        proposed.add(column);
        Row row = open.typed();
        if (row != null && !Objects.equals(row.get(column), value)) {
            take(row, column, value);
        }
    }

    /** Returns whether nobody chose what a cell is. */
    public boolean isProposed(Column<?> column) {
        return proposed.contains(column);
    }

    /** Returns a row without what nobody chose. */
    Row chosen(Row row) {
        Row chosen = row;
        for (Column<?> column : proposed) {
            chosen = chosen.withValue(column, null);
        }
        return chosen;
    }

    /** Takes a value that a person chose. */
    void choose(Row row, Column<?> column, @Nullable Object value) {
        proposed.remove(column);
        take(row, column, value);
    }

    private void take(Row row, Column<?> column, @Nullable Object value) {
        Row taken = row.withValue(column, value);
        open.type(taken);
        onTaken.accept(taken);
        draft.review();
    }

    /** Sets the listener that is told at once of each value that is taken, before the row is reviewed. */
    public void onTaken(Consumer<Row> action) {
        onTaken = action;
    }

    /** Returns a column in whose field something stands that is not in the row; what is only lacking is no such thing. */
    public Optional<Column<?>> refused() {
        return open.findings()
                .unwritten()
                .filter(finding -> !finding.key().equals(REQUIRED))
                .findFirst()
                .map(Finding::column);
    }

    /** Returns the first column, in the order given, that keeps the row from being taken; what it lacks is then said. */
    public Optional<Column<?>> lacking(Iterable<Column<?>> order) {
        Row row = Objects.requireNonNull(open.typed());
        FieldFindings findings = open.findings();
        draft.missing(row).forEach(findings::sayIfFree);
        for (Column<?> column : order) {
            if (column.isRequired() && row.isEmpty(column) && !findings.shown().containsKey(column)) {
                findings.refuse(Finding.error(column, REQUIRED, SchemaLabels.label(column)));
            }
        }
        for (Column<?> column : order) {
            Finding said = findings.shown().get(column);
            if (said != null && said.isError()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
