package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.HybridClock;
import fr.technolucide.workbook.JsonCells;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.store.RowMemory.Remembered;
import fr.technolucide.workbook.store.SetAside.Extent;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a workbook that is made again: those that its tables lack come from its history, then from the program;
 * references to rows that are nowhere are set aside; and what the history does not say of a row is written in it, so
 * that the two agree.
 */
final class RebuiltRows {

    /** Rows held at once. */
    private static final int CHUNK = 200;

    private final Statements statements;
    private final Schema schema;
    private final LocalDate today;
    private final HybridClock clock;
    private final RowWriter writer;
    private final RowMemory memory;
    private final HistoryLog log;
    private final Consumer<SetAside> asides;

    RebuiltRows(Statements statements, Schema schema, LocalDate today, HybridClock clock, Consumer<SetAside> asides) {
        this.statements = statements;
        this.schema = schema;
        this.today = today;
        this.clock = clock;
        this.writer = new RowWriter(statements, new SearchIndex(statements, schema));
        this.memory = new RowMemory(statements);
        this.log = new HistoryLog(statements);
        this.asides = asides;
    }

    Optional<Long> seq(Sheet sheet, UUID id) throws SQLException {
        PreparedStatement query = statements.prepare("SELECT seq FROM " + SqlNames.table(sheet) + " WHERE id = ?");
        query.setBytes(1, Codec.bytes(id));
        try (ResultSet found = query.executeQuery()) {
            return found.next() ? Optional.of(found.getLong(1)) : Optional.empty();
        }
    }

    /** Inserts a row where it stood in the order of creation, or last where another stands there. */
    void insert(Sheet sheet, UUID id, long seq, Cells cells) throws SQLException {
        writer.insert(Row.of(sheet, id, today).with(cells), isFree(sheet, seq) ? seq : null);
    }

    private boolean isFree(Sheet sheet, long seq) throws SQLException {
        if (seq < 1 || seq >= SearchIndex.ROOM) {
            return false;
        }
        PreparedStatement query = statements.prepare("SELECT 1 FROM " + SqlNames.table(sheet) + " WHERE seq = ?");
        query.setLong(1, seq);
        try (ResultSet taken = query.executeQuery()) {
            return !taken.next();
        }
    }

    /**
     * Inserts the rows that only the history still has, each after the row that was made before it.
     *
     * @return how many
     */
    int restore(Sheet sheet) throws SQLException {
        int restored = 0;
        long last = 0;
        for (UUID id : ids(
                "SELECT row, max(id) AS made FROM history_entries WHERE sheet = ? AND before IS NULL"
                        + " GROUP BY row ORDER BY made",
                sheet)) {
            Optional<Long> seq = seq(sheet, id);
            Remembered row = seq.isPresent() ? null : memory.of(sheet, id);
            if (seq.isPresent()) {
                last = seq.get();
            } else if (row != null && row.alive()) {
                boolean room = isFree(sheet, last + 1);
                restore(sheet, id, last + 1, row.cells());
                last += room ? 1 : 0;
                restored++;
            }
        }
        return restored + restoreParts(sheet);
    }

    private void restore(Sheet sheet, UUID id, long seq, Cells cells) throws SQLException {
        for (Column<?> column : sheet.columns()) {
            if (SqlNames.isLinks(column)) {
                statements.run("DELETE FROM " + SqlNames.links(column) + " WHERE owner = ?", id);
            }
        }
        insert(sheet, id, seq, cells);
    }

    /** Inserts rows of which only later changes are known. */
    private int restoreParts(Sheet sheet) throws SQLException {
        int restored = 0;
        for (UUID id : ids(
                "SELECT DISTINCT e.row FROM history_entries e WHERE e.sheet = ? AND NOT EXISTS"
                        + " (SELECT 1 FROM history_entries m WHERE m.row = e.row AND m.sheet = e.sheet AND m.before IS NULL)",
                sheet)) {
            Remembered row = memory.of(sheet, id);
            if (row.alive() && seq(sheet, id).isEmpty()) {
                restore(sheet, id, 0, row.cells());
                asides.accept(new SetAside(Extent.PART, sheet, id, null, ""));
                restored++;
            }
        }
        return restored;
    }

    private List<UUID> ids(String sql, Sheet sheet) throws SQLException {
        PreparedStatement query = statements.prepare(sql);
        query.setString(1, sheet.name());
        List<UUID> ids = new ArrayList<>();
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                ids.add(Codec.id(found.getBytes(1)));
            }
        }
        return ids;
    }

    /**
     * Inserts the rows that come with the program and that neither the file nor its history has.
     *
     * @return how many
     */
    int seed(List<Edit> seeds) throws SQLException {
        int added = 0;
        for (Edit edit : seeds) {
            if (edit instanceof Edit.Insert(var declared, var id, var cells, var _) && id != null) {
                Sheet sheet = schema.own(declared);
                if (seq(sheet, id).isEmpty() && !memory.of(sheet, id).isDeleted()) {
                    insert(sheet, id, 0, cells);
                    added++;
                }
            }
        }
        return added;
    }

    /**
     * Makes each row of a sheet and the history agree, once all rows are there.
     *
     * @param step the step that holds what the history did not say
     * @return how many entries it took
     */
    int reconcile(Sheet sheet, UUID step) throws SQLException {
        int entries = 0;
        RowSql sql = new RowSql(sheet);
        List<Row> rows = chunk(sql, 0);
        while (!rows.isEmpty()) {
            for (Row row : rows) {
                entries += reconcile(row, step) ? 1 : 0;
            }
            rows = chunk(sql, seq(sheet, rows.getLast().id()).orElseThrow());
        }
        return entries;
    }

    private List<Row> chunk(RowSql sql, long after) throws SQLException {
        PreparedStatement query = statements.prepare(sql.select() + " WHERE t.seq > ? ORDER BY t.seq LIMIT " + CHUNK);
        query.setLong(1, after);
        List<Row> rows = new ArrayList<>();
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                rows.add(sql.read(found, today, false));
            }
        }
        return rows;
    }

    private boolean reconcile(Row found, UUID step) throws SQLException {
        Remembered told = memory.of(found.sheet(), found.id());
        Row row = found;
        for (Column<?> column : found.sheet().stored()) {
            if (column.kind() instanceof Kind.Reference || column.kind() instanceof Kind.References) {
                row = row.withValue(column, whole(row, column, told));
            }
        }
        if (!row.cells().equals(found.cells())) {
            new RowWriter(statements, new SearchIndex(statements, schema)).write(found, row);
        }
        return record(row, told, step);
    }

    /** Returns references of which some may have been lost, as the history has them, without those that lead nowhere. */
    private @Nullable Object whole(Row row, Column<?> column, Remembered told) throws SQLException {
        Object cell = row.get(column);
        Object known = told.whole() && told.alive() ? told.cells().get(column) : null;
        if (column.kind() instanceof Kind.References) {
            List<?> ids = cell instanceof List<?> list ? list : List.of();
            List<UUID> kept = new ArrayList<>();
            for (Object id : known instanceof List<?> all && isPart(ids, all) ? all : ids) {
                if (leads(row, column, (UUID) id)) {
                    kept.add((UUID) id);
                }
            }
            return kept;
        }
        return cell == null || leads(row, column, (UUID) cell) ? cell : null;
    }

    private static boolean isPart(List<?> part, List<?> all) {
        return all.stream().filter(part::contains).toList().equals(part);
    }

    private boolean leads(Row row, Column<?> column, UUID target) throws SQLException {
        boolean there = seq(schema.targetOf(column).orElseThrow(), target).isPresent();
        if (!there) {
            asides.accept(new SetAside(Extent.CELL, row.sheet(), row.id(), column, target.toString()));
        }
        return there;
    }

    /** Writes in the history what it does not say of a row; returns whether there was anything. */
    private boolean record(Row row, Remembered told, UUID step) throws SQLException {
        if (!told.alive() || !told.whole()) {
            write(row, step, null, JsonCells.write(row.cells()));
            return true;
        }
        Cells was = Cells.none();
        Cells is = Cells.none();
        for (Column<?> column : row.sheet().stored()) {
            if (!Objects.equals(told.cells().get(column), row.get(column))) {
                was = was.andValue(column, told.cells().get(column));
                is = is.andValue(column, row.get(column));
            }
        }
        if (was.isEmpty()) {
            return false;
        }
        write(row, step, JsonCells.write(was), JsonCells.write(is));
        return true;
    }

    private void write(Row row, UUID step, @Nullable String before, String after) throws SQLException {
        HybridClock.Stamp stamp = clock.stamp();
        log.addEntry(
                step, new Step.Entry(stamp.id(), stamp.reading(), row.sheet().name(), row.id(), before, after));
    }
}
