package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.HybridClock;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A new workbook that takes what was found of another, in any order: first its history, then rows, then references.
 * Nothing is in the file until {@link #complete} makes a whole of it, in one transaction.
 */
public final class RebuiltFile implements AutoCloseable {

    /** The device of a step of which only its entries were found. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Path target;
    private final Path draft;
    private final Schema schema;
    private final Environment environment;
    private final Statements statements;
    private final HistoryLog log;
    private final RowMemory memory;
    private final HybridClock clock;
    private final RebuiltRows rows;
    private Instant lastChange = Instant.MIN;

    /**
     * @param target where there is no file
     * @param asides told of what cannot be kept
     */
    public RebuiltFile(Path target, Schema schema, Environment environment, Consumer<SetAside> asides) {
        this.target = target;
        this.draft = target.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".new");
        this.schema = schema;
        this.environment = environment;
        this.statements = new Statements(opened(draft, schema, environment));
        this.log = new HistoryLog(statements);
        this.memory = new RowMemory(statements);
        this.clock = new HybridClock(environment.clock());
        this.rows = new RebuiltRows(statements, schema, LocalDate.now(environment.clock()), clock, asides);
    }

    /** Rows come in any order, and some lead to rows that never come: references are followed at the end. */
    private static Connection opened(Path draft, Schema schema, Environment environment) {
        try {
            WorkbookFiles.make(draft, schema, environment);
            Connection connection = Connections.open(draft, false, false, Duration.ZERO);
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA foreign_keys = 0");
                statement.execute("BEGIN IMMEDIATE");
            } catch (SQLException failure) {
                connection.close();
                throw failure;
            }
            return connection;
        } catch (SQLException | WorkbookException failure) {
            TemporaryFiles.discard(draft);
            throw failure instanceof SQLException reason
                    ? DatabaseErrors.of(reason, draft)
                    : (WorkbookException) failure;
        }
    }

    /** Something asked of the database. */
    @FunctionalInterface
    private interface Work<T> {
        T run() throws SQLException;
    }

    private <T> T guarded(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException failure) {
            throw DatabaseErrors.of(failure, target);
        }
    }

    private boolean isThere(String table, UUID id) throws SQLException {
        PreparedStatement query = statements.prepare("SELECT 1 FROM " + table + " WHERE id = ?");
        query.setBytes(1, Codec.bytes(id));
        try (ResultSet found = query.executeQuery()) {
            return found.next();
        }
    }

    /** Takes a step, without its entries; one that is there already is left as it is. */
    public void addStep(Step head, byte[] revision) {
        guarded(() -> {
            if (!isThere("history_steps", head.id())) {
                log.addStep(head, revision);
                noticeChange(head.when());
            }
            return head;
        });
    }

    /** Takes an entry of a step that may never come; one that is there already is left as it is. */
    public void addEntry(UUID step, Step.Entry entry) {
        guarded(() -> {
            if (!isThere("history_entries", entry.id())) {
                log.addEntry(step, entry);
                clock.observe(new HybridClock.Stamp(entry.id(), entry.clock()));
            }
            return entry;
        });
    }

    /** Takes note of a moment at which the workbook was changed. */
    public void noticeChange(Instant when) {
        lastChange = when.isAfter(lastChange) ? when : lastChange;
    }

    /** Returns the names of the sheets in which the history knows a row of this id. */
    public Set<String> sheetsOf(UUID row) {
        return guarded(() -> {
            PreparedStatement query = statements.prepare("SELECT DISTINCT sheet FROM history_entries WHERE row = ?");
            query.setBytes(1, Codec.bytes(row));
            Set<String> sheets = new LinkedHashSet<>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    sheets.add(found.getString(1));
                }
            }
            return sheets;
        });
    }

    /** Returns the cells of a row as the history leaves them; none where it has no such row, or says that it went. */
    public Cells remembered(Sheet sheet, UUID row) {
        return guarded(() -> memory.of(sheet, row).cells());
    }

    /** Returns whether the last word of the history on a row is that it went. */
    public boolean isDeleted(Sheet sheet, UUID row) {
        return guarded(() -> memory.of(sheet, row).isDeleted());
    }

    public boolean holds(Sheet sheet, UUID row) {
        return guarded(() -> rows.seq(sheet, row).isPresent());
    }

    /** Takes a row that is not there yet, without its lists of references. */
    public void addRow(Sheet sheet, UUID id, long seq, Cells cells) {
        guarded(() -> {
            rows.insert(sheet, id, seq, cells);
            return id;
        });
    }

    /** Takes one reference of a list; another in the same place is left as it is. */
    public void addLink(Column<?> column, UUID owner, long position, UUID target) {
        guarded(() -> {
            statements.run(
                    "INSERT OR IGNORE INTO " + SqlNames.links(column) + " (owner, position, target) VALUES (?, ?, ?)",
                    owner,
                    position,
                    target);
            return target;
        });
    }

    /** Takes one part of a blob as it was found; another in the same place is left as it is. */
    public void addBlobPart(String hash, long part, byte[] bytes) {
        guarded(() -> {
            new BlobStore(statements).takePart(hash, part, bytes);
            return hash;
        });
    }

    /**
     * The outcome of completing the workbook.
     *
     * @param restored rows of each sheet that only the history still had
     * @param seeded   rows that came with the program once more
     */
    public record Completed(Map<Sheet, Integer> restored, int seeded) {}

    /**
     * Makes a whole workbook of what was taken: rows that only the history has, rows that come with the program, a
     * history that says of each row what its table holds, and blobs, of those that are not whole their hash.
     */
    public Completed complete(List<Edit> seeds) {
        return guarded(() -> {
            Map<Sheet, Integer> restored = new LinkedHashMap<>();
            for (Sheet sheet : schema.sheets()) {
                restored.put(sheet, rows.restore(sheet));
            }
            int seeded = rows.seed(seeds);
            UUID step = clock.mint();
            int entries = 0;
            for (Sheet sheet : schema.sheets()) {
                entries += rows.reconcile(sheet, step);
                dropLooseLinks(sheet);
            }
            completeSteps(step);
            new BlobStore(statements).emptyDamaged();
            sign(step, entries);
            statements.prepare("COMMIT").execute();
            statements.close();
            return new Completed(restored, seeded);
        });
    }

    private void dropLooseLinks(Sheet sheet) throws SQLException {
        for (Column<?> column : sheet.columns()) {
            if (SqlNames.isLinks(column)) {
                statements.run("DELETE FROM " + SqlNames.links(column) + " WHERE owner NOT IN (SELECT id FROM "
                        + SqlNames.table(sheet) + ")");
            }
        }
    }

    /** Gives entries whose step is lost a step of the moment that its id tells; a step without an entry goes. */
    private void completeSteps(UUID ours) throws SQLException {
        List<UUID> lost = new ArrayList<>();
        PreparedStatement query = statements.prepare(
                "SELECT DISTINCT step FROM history_entries WHERE step NOT IN (SELECT id FROM history_steps)");
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                lost.add(Codec.id(found.getBytes(1)));
            }
        }
        lost.remove(ours);
        for (UUID id : lost) {
            Instant when = Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
            log.addStep(new Step(id, StepKind.RECOVERED, "", when, NOBODY, "", null, List.of()), Revision.random());
        }
        statements.run("DELETE FROM history_steps WHERE id NOT IN (SELECT step FROM history_entries)");
        statements.run("UPDATE history_steps SET reverts = NULL WHERE reverts NOT IN (SELECT id FROM history_steps)");
    }

    /** Writes the revision and the moment of the last change; with a step of our own, they are its own. */
    private void sign(UUID step, int entries) throws SQLException {
        byte[] revision = Revision.random();
        Instant now = environment.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        if (entries > 0) {
            log.addStep(
                    new Step(
                            step,
                            StepKind.RECOVERED,
                            "",
                            now,
                            environment.device(),
                            environment.author(),
                            null,
                            List.of()),
                    revision);
        }
        Instant changed = entries > 0 || lastChange.equals(Instant.MIN) ? now : lastChange;
        PreparedStatement update = statements.prepare("UPDATE workbook SET revision = ?, last_change = ?");
        update.setBytes(1, revision);
        update.setString(2, changed.toString());
        update.executeUpdate();
    }

    /** Returns the file as it is made, beside its place. */
    public Path draft() {
        return draft;
    }

    /** Puts in the files that are not whole and that lie beside the copies among which the damaged file itself may be. */
    public void completeFiles(Path damaged) throws IOException {
        SharedBlobs.of(damaged).putInto(draft);
    }

    /** Moves what was completed to its place. */
    public void putInPlace() {
        try {
            WorkbookFiles.moveInPlace(draft, target, false, environment);
        } catch (IOException failing) {
            throw new WorkbookException(Problem.DISK_FAILING, failing, target);
        }
    }

    /** Takes away what was not put in its place. */
    @Override
    public void close() {
        guarded(() -> {
            statements.close();
            return draft;
        });
        TemporaryFiles.discard(draft);
    }
}
