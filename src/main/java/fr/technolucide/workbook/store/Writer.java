package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.HybridClock;
import fr.technolucide.workbook.JsonCells;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.StepKind;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes one step of the history from one change, inside a transaction that the caller opened and will commit: rows,
 * entries, search index and revision go to the disk together or not at all.
 */
final class Writer {

    private final Statements statements;
    private final StoreReader reader;
    private final Schema schema;
    private final Environment environment;
    private final HybridClock clock;
    private final HistoryLog log;
    private final RowWriter rows;

    Writer(Statements statements, StoreReader reader, Environment environment, HybridClock clock) {
        this.statements = statements;
        this.reader = reader;
        this.schema = reader.schema();
        this.environment = environment;
        this.clock = clock;
        this.log = new HistoryLog(statements);
        this.rows = new RowWriter(statements, new SearchIndex(statements, schema));
    }

    /**
     * Makes a change.
     *
     * @return the step, absent when the change changes nothing
     * @throws RefusedEdit also where it was planned on another state than this one
     */
    Optional<Step> change(ChangeSet change, byte[] revision) throws SQLException {
        ChangeSet.PlannedOn planned = change.planned();
        if (planned != null && !planned.lastEntry().equals(log.lastEntry())) {
            throw new RefusedEdit(new Finding(Finding.Severity.ERROR, null, "workbook.changed_meanwhile", List.of()));
        }
        for (Edit edit : change.edits()) {
            if (edit instanceof Edit.Insert insert && insert.id() != null) {
                rows.expect(new RowKey(insert.sheet(), insert.id()));
            }
        }
        boolean discarding = change.kind() == StepKind.EXAMPLE_DISCARDED;
        new Transaction(reader, rows, clock, discarding).run(change.edits());
        return step(change.kind(), change.subject(), null, revision);
    }

    /** Puts back what a step changed. */
    Optional<Step> revert(Step step, StepKind kind, byte[] revision) throws SQLException {
        List<Step.Entry> entries = step.entries().reversed();
        requireNoDangling(entries);
        Transaction transaction = new Transaction(reader, rows, clock, false);
        for (Step.Entry entry : entries) {
            Sheet sheet = schema.sheet(entry.sheet());
            String before = entry.before();
            Cells was = before == null ? null : Codec.cells(sheet, before);
            transaction.restore(sheet, entry.row(), was, entry.after() != null);
        }
        return step(kind, step.subject(), step.id(), revision);
    }

    /** Makes a step again that another file holds, as it is: its id, its entries, its author and its moment. */
    Optional<Step> replay(Step step, byte[] revision) throws SQLException {
        Transaction transaction = new Transaction(reader, rows, clock, false);
        for (Step.Entry entry : step.entries()) {
            Sheet sheet = schema.sheet(entry.sheet());
            String after = entry.after();
            Cells became = after == null ? null : Codec.cells(sheet, after);
            transaction.restore(sheet, entry.row(), became, entry.before() != null);
        }
        write(step, revision);
        return Optional.of(step);
    }

    /**
     * A row that goes must not leave another pointing at nothing: said with that row's name, which is read while all it
     * is made of is still there. Rows of the step itself go back to a state that knew nothing of the row.
     */
    private void requireNoDangling(List<Step.Entry> entries) {
        Set<RowKey> restored = entries.stream()
                .map(entry -> new RowKey(schema.sheet(entry.sheet()), entry.row()))
                .collect(Collectors.toSet());
        for (Step.Entry entry : entries) {
            if (entry.before() == null) {
                Sheet sheet = schema.sheet(entry.sheet());
                for (Column<?> column : schema.referringTo(sheet)) {
                    reader.where(column, entry.row()).stream()
                            .filter(row -> !restored.contains(RowKey.of(row)))
                            .findFirst()
                            .ifPresent(row -> {
                                throw new RefusedEdit(new Finding(
                                        Finding.Severity.ERROR,
                                        null,
                                        "undo.referred",
                                        List.of(new Labels(reader).of(row))));
                            });
                }
            }
        }
    }

    private Optional<Step> step(StepKind kind, String subject, @Nullable UUID reverts, byte[] revision)
            throws SQLException {
        UUID id = clock.mint();
        List<Step.Entry> entries = new ArrayList<>();
        for (RowWriter.Touched touched : rows.touched()) {
            entry(touched).ifPresent(entries::add);
        }
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Instant now = environment.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        Step step = new Step(
                id, kind, subject, now, environment.device(), environment.author(), reverts, List.copyOf(entries));
        write(step, revision);
        return Optional.of(step);
    }

    private void write(Step step, byte[] revision) throws SQLException {
        log.addStep(step, revision);
        PreparedStatement update = statements.prepare("UPDATE workbook SET revision = ?, last_change = ?");
        update.setBytes(1, revision);
        update.setString(2, step.when().toString());
        update.executeUpdate();
    }

    private Optional<Step.Entry> entry(RowWriter.Touched touched) {
        Row before = touched.before();
        Row after = touched.after();
        if (before == null && after == null) {
            return Optional.empty();
        }
        HybridClock.Stamp stamp = clock.stamp();
        if (before == null || after == null) {
            return Optional.of(entry(touched, stamp, json(before), json(after)));
        }
        Cells was = Cells.none();
        Cells became = Cells.none();
        for (Column<?> column : after.sheet().stored()) {
            if (!Objects.equals(before.get(column), after.get(column))) {
                was = was.andValue(column, before.get(column));
                became = became.andValue(column, after.get(column));
            }
        }
        return was.isEmpty()
                ? Optional.empty()
                : Optional.of(entry(touched, stamp, JsonCells.write(was), JsonCells.write(became)));
    }

    private static @Nullable String json(@Nullable Row row) {
        return row == null ? null : JsonCells.write(row.cells());
    }

    private static Step.Entry entry(
            RowWriter.Touched touched, HybridClock.Stamp stamp, @Nullable String before, @Nullable String after) {
        return new Step.Entry(stamp.id(), stamp.reading(), touched.sheet().name(), touched.id(), before, after);
    }
}
