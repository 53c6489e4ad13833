package fr.technolucide.workbook.store;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Consequence;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.HybridClock;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Validation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Carries out edits inside one database transaction: the edit, what deleting brings about, the consequences, and at the
 * end the rules. It says what it touched; {@link Writer} makes the step of the history from that.
 */
final class Transaction {

    /** Consequences of consequences: deeper than this, two of them trigger each other in a loop. */
    private static final int DEEPEST = 12;

    private final StoreReader reader;
    private final RowWriter rows;
    private final HybridClock clock;
    private final boolean discarding;
    private final Set<RowKey> typed = new HashSet<>();

    /**
     * @param discarding whether rows that may not be deleted go all the same, those that refer to them being detached
     */
    Transaction(StoreReader reader, RowWriter rows, HybridClock clock, boolean discarding) {
        this.reader = reader;
        this.rows = rows;
        this.clock = clock;
        this.discarding = discarding;
    }

    void run(List<Edit> edits) throws SQLException {
        for (Edit edit : edits) {
            run(edit, false, 0);
        }
        requireRules();
    }

    private void run(Edit edit, boolean byProgram, int depth) throws SQLException {
        if (depth > DEEPEST) {
            throw new IllegalStateException("consequences without end from " + edit);
        }
        switch (edit) {
            case Edit.Insert insert -> insert(insert, byProgram, depth);
            case Edit.Update update -> update(update, byProgram, depth);
            case Edit.Delete(var sheet, var id) -> delete(sheet, id, depth);
        }
    }

    private void insert(Edit.Insert insert, boolean byProgram, int depth) throws SQLException {
        Sheet sheet = reader.schema().own(insert.sheet());
        UUID id = insert.id() == null ? clock.mint() : insert.id();
        clock.notice(id);
        if (rows.exists(new RowKey(sheet, id))) {
            requireSame(sheet, id, insert.cells());
            return;
        }
        Row row = Row.of(sheet, id, reader.today()).with(insert.cells());
        requireTargets(row, insert.cells().columns());
        if (insert.origin() != Edit.Origin.TAKEN) {
            requireBlobs(row);
        }
        rows.write(null, row);
        if (insert.origin() != Edit.Origin.TAKEN) {
            if (!byProgram) {
                typed.add(new RowKey(sheet, id));
            }
            consequences(sheet, null, row, depth);
        }
    }

    /** Another window may have made room of what was kept and no row named yet. */
    private void requireBlobs(Row row) {
        for (Column<?> column : row.sheet().stored()) {
            if (column.isNameOfBlob()
                    && row.get(column) instanceof String hash
                    && reader.blobSize(hash).isEmpty()) {
                throw new RefusedEdit(new Finding(Finding.Severity.ERROR, null, "blob.gone", List.of()));
            }
        }
    }

    /** A row that is there as it is wanted was written by an insertion whose answer was lost. */
    private void requireSame(Sheet sheet, UUID id, Cells wanted) {
        if (reader.find(sheet, id).filter(row -> changes(row, wanted).isEmpty()).isEmpty()) {
            throw new RefusedEdit(new Finding(Finding.Severity.ERROR, null, "edit.exists", List.of()));
        }
    }

    private void update(Edit.Update update, boolean byProgram, int depth) throws SQLException {
        Sheet sheet = reader.schema().own(update.sheet());
        Row before = reader.find(sheet, update.id()).orElse(null);
        if (before == null) {
            throw new RefusedEdit(new Finding(Finding.Severity.ERROR, null, "edit.gone", List.of()));
        }
        Cells changed = changes(before, update.cells());
        if (changed.isEmpty()) {
            return;
        }
        boolean isTaken = update.origin() == Edit.Origin.TAKEN;
        if (update.origin() == Edit.Origin.TYPED && !byProgram) {
            requireUnlocked(before, changed);
        }
        if (!isTaken && !byProgram) {
            typed.add(new RowKey(sheet, update.id()));
        }
        requireTargets(before, changed.columns(), changed);
        Row after = before.with(changed);
        rows.write(before, after);
        if (!isTaken) {
            consequences(sheet, before, after, depth);
        }
    }

    private static Cells changes(Row before, Cells wanted) {
        Cells changed = Cells.none();
        for (Column<?> column : wanted.columns()) {
            if (!Objects.equals(before.get(column), wanted.get(column))) {
                changed = changed.andValue(column, wanted.get(column));
            }
        }
        return changed;
    }

    private static void requireUnlocked(Row row, Cells changed) {
        Set<Column<?>> locked = row.sheet().lockedIn(row);
        for (Column<?> column : changed.columns()) {
            if (locked.contains(column)) {
                throw new RefusedEdit(Finding.error(column, "edit.locked", Labels.of(column)));
            }
        }
    }

    private void requireTargets(Row row, Set<Column<?>> columns) throws SQLException {
        requireTargets(row, columns, row.cells());
    }

    private void requireTargets(Row row, Set<Column<?>> columns, Cells cells) throws SQLException {
        for (Column<?> column : columns) {
            Sheet target = reader.schema().targetOf(column).orElse(null);
            if (target != null) {
                for (UUID id : targets(cells.get(column))) {
                    RowKey wanted = new RowKey(target, id);
                    if (!wanted.equals(RowKey.of(row)) && !rows.exists(wanted) && !rows.isExpected(wanted)) {
                        throw new RefusedEdit(Finding.error(column, "edit.no_target", Labels.of(column)));
                    }
                }
            }
        }
    }

    private static List<UUID> targets(@Nullable Object cell) {
        return switch (cell) {
            case UUID id -> List.of(id);
            case List<?> ids -> ids.stream().map(UUID.class::cast).toList();
            case null, default -> List.of();
        };
    }

    private void delete(Sheet declared, UUID id, int depth) throws SQLException {
        Sheet sheet = reader.schema().own(declared);
        Row row = reader.find(sheet, id).orElse(null);
        if (row == null) {
            return;
        }
        if (!discarding && sheet.isKept(row)) {
            throw new RefusedEdit(new Finding(Finding.Severity.ERROR, null, "delete.never." + sheet.name(), List.of()));
        }
        for (Column<?> column : reader.schema().referringTo(sheet)) {
            for (Row referring : reader.where(column, id)) {
                if (!referring.id().equals(id)) {
                    release(column, referring, id, depth);
                }
            }
        }
        Row current = reader.find(sheet, id).orElse(row);
        rows.write(current, null);
        consequences(sheet, current, null, depth);
    }

    private void release(Column<?> column, Row referring, UUID target, int depth) throws SQLException {
        OnDelete rule = DeletionPlan.onDelete(column);
        if (rule == OnDelete.REFUSE && !discarding) {
            throw new RefusedEdit(new Finding(
                    Finding.Severity.ERROR,
                    null,
                    "delete.refused",
                    List.of(Messages.text("sheet." + referring.sheet().name() + ".many"))));
        }
        if (rule == OnDelete.CASCADE && (!discarding || referring.sheet().isMadeElsewhere())) {
            delete(referring.sheet(), referring.id(), depth + 1);
        } else {
            rows.write(referring, referring.withValue(column, without(referring.get(column), target)));
        }
    }

    private static @Nullable Object without(@Nullable Object cell, UUID target) {
        return cell instanceof List<?> ids
                ? ids.stream().filter(id -> !id.equals(target)).toList()
                : null;
    }

    private void consequences(Sheet sheet, @Nullable Row before, @Nullable Row after, int depth) throws SQLException {
        for (Consequence consequence : sheet.consequences()) {
            for (Edit edit : consequence.of(before, after, reader)) {
                run(edit, true, depth + 1);
            }
        }
    }

    /**
     * Requires that rows that a person wrote satisfy the rules; a fault that an older row already had does not block.
     */
    private void requireRules() {
        List<Finding> refused = new ArrayList<>();
        for (RowWriter.Touched touched : rows.touched()) {
            Row after = touched.after();
            if (after != null && typed.contains(RowKey.of(after))) {
                List<Finding> findings = new ArrayList<>(errors(after));
                Row before = touched.before();
                if (before != null && !findings.isEmpty()) {
                    findings.removeAll(errors(before));
                }
                refused.addAll(findings);
            }
        }
        if (!refused.isEmpty()) {
            throw new RefusedEdit(refused);
        }
    }

    private List<Finding> errors(Row row) {
        return Validation.check(row, reader).stream().filter(Finding::isError).toList();
    }

    /** Puts rows back as entries of the history say they were, whatever rules and consequences would say. */
    void restore(Sheet sheet, UUID id, @Nullable Cells was, boolean existsNow) throws SQLException {
        Row now = reader.find(sheet, id).orElse(null);
        if (existsNow != (now != null)) {
            throw new RefusedEdit(new Finding(Finding.Severity.ERROR, null, "undo.changed", List.of()));
        }
        if (was == null) {
            rows.write(now, null);
        } else {
            Row base = now == null ? Row.of(sheet, id, reader.today()) : now;
            rows.write(now, base.with(was));
        }
    }
}
