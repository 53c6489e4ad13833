package fr.technolucide.workbook.store;

import fr.technolucide.workbook.HybridClock;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.StepKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The log of every change, from which come undo, redo and the history of a row. */
final class HistoryLog {

    private static final String STEP = "SELECT id, kind, subject, at, device, author, reverts FROM history_steps";
    private static final String ENTRY = "SELECT id, clock, sheet, row, before, after FROM history_entries";

    private final Statements statements;

    HistoryLog(Statements statements) {
        this.statements = statements;
    }

    /** Writes the step and its entries. */
    void addStep(Step step, byte[] revision) throws SQLException {
        PreparedStatement insert = statements.prepare(
                "INSERT INTO history_steps (id, kind, subject, at, device, author, reverts, revision)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        insert.setBytes(1, Codec.bytes(step.id()));
        insert.setString(2, step.kind().id());
        insert.setString(3, step.subject());
        insert.setString(4, step.when().toString());
        insert.setBytes(5, Codec.bytes(step.device()));
        insert.setString(6, step.author());
        Codec.bind(insert, 7, step.reverts());
        insert.setBytes(8, revision);
        insert.executeUpdate();
        for (Step.Entry entry : step.entries()) {
            addEntry(step.id(), entry);
        }
    }

    void addEntry(UUID step, Step.Entry entry) throws SQLException {
        PreparedStatement insert = statements.prepare(
                "INSERT INTO history_entries (id, step, clock, sheet, row, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)");
        insert.setBytes(1, Codec.bytes(entry.id()));
        insert.setBytes(2, Codec.bytes(step));
        insert.setLong(3, entry.clock());
        insert.setString(4, entry.sheet());
        insert.setBytes(5, Codec.bytes(entry.row()));
        insert.setString(6, entry.before());
        insert.setString(7, entry.after());
        insert.executeUpdate();
    }

    List<Step> steps(int offset, int limit) throws SQLException {
        PreparedStatement query = statements.prepare(STEP + " ORDER BY id DESC LIMIT ? OFFSET ?");
        query.setInt(1, limit);
        query.setInt(2, offset);
        return whole(heads(query));
    }

    private List<Step> whole(List<Step> heads) throws SQLException {
        List<Step> steps = new ArrayList<>();
        for (Step head : heads) {
            steps.add(with(head, entries(head.id())));
        }
        return steps;
    }

    /** Steps that touched a row, newest first, with that row's entries. */
    List<Step> ofRow(UUID row) throws SQLException {
        PreparedStatement query = statements.prepare(
                STEP + " WHERE id IN (SELECT step FROM history_entries WHERE row = ?) ORDER BY id DESC");
        query.setBytes(1, Codec.bytes(row));
        List<Step> steps = new ArrayList<>();
        for (Step head : heads(query)) {
            PreparedStatement entries = statements.prepare(ENTRY + " WHERE step = ? AND row = ? ORDER BY id");
            entries.setBytes(1, Codec.bytes(head.id()));
            entries.setBytes(2, Codec.bytes(row));
            steps.add(with(head, read(entries)));
        }
        return steps;
    }

    List<Step.Entry> entries(UUID step) throws SQLException {
        PreparedStatement query = statements.prepare(ENTRY + " WHERE step = ? ORDER BY id");
        query.setBytes(1, Codec.bytes(step));
        return read(query);
    }

    /**
     * Returns the entries of a sheet made after a given one, newest first; empty when the log does not hold that one.
     */
    Optional<List<Step.Entry>> after(UUID entry, String sheet) throws SQLException {
        if (!hasEntry(entry)) {
            return Optional.empty();
        }
        PreparedStatement query = statements.prepare(ENTRY + " WHERE id > ? AND sheet = ? ORDER BY id DESC");
        query.setBytes(1, Codec.bytes(entry));
        query.setString(2, sheet);
        return Optional.of(read(query));
    }

    Optional<UUID> lastEntry() throws SQLException {
        return entry("SELECT max(id) FROM history_entries");
    }

    Optional<UUID> firstEntry() throws SQLException {
        return entry("SELECT min(id) FROM history_entries");
    }

    /** Returns the id and the clock of the entry that was written last. */
    Optional<HybridClock.Stamp> lastStamp() throws SQLException {
        try (ResultSet result = statements
                .prepare("SELECT id, clock FROM history_entries ORDER BY id DESC LIMIT 1")
                .executeQuery()) {
            return result.next()
                    ? Optional.of(new HybridClock.Stamp(Codec.id(result.getBytes(1)), result.getLong(2)))
                    : Optional.empty();
        }
    }

    private Optional<UUID> entry(String query) throws SQLException {
        try (ResultSet result = statements.prepare(query).executeQuery()) {
            byte[] id = result.next() ? result.getBytes(1) : null;
            return Optional.ofNullable(optionalId(id));
        }
    }

    /**
     * Returns the steps made after the one that left a revision, oldest first; absent when the log does not hold that
     * one.
     */
    Optional<List<Step>> since(byte[] revision) throws SQLException {
        PreparedStatement known = statements.prepare("SELECT id FROM history_steps WHERE revision = ?");
        known.setBytes(1, revision);
        PreparedStatement query = statements.prepare(STEP + " WHERE id > ? ORDER BY id");
        try (ResultSet result = known.executeQuery()) {
            if (!result.next()) {
                return Optional.empty();
            }
            query.setBytes(1, result.getBytes(1));
        }
        return Optional.of(whole(heads(query)));
    }

    /**
     * Returns the step that undo takes back: going back in time, each undo cancels the nearest step before it that is
     * not cancelled yet; the first step left over is the one. Doing again counts as a step.
     */
    Optional<Step> undoable() throws SQLException {
        return firstLeftOver(StepKind.UNDONE, kind -> kind.isUndoable() || kind == StepKind.REDONE, kind -> false);
    }

    /** Returns the undo that redo takes back; any other step in between forgets it. */
    Optional<Step> redoable() throws SQLException {
        return firstLeftOver(StepKind.REDONE, kind -> kind == StepKind.UNDONE, _ -> true);
    }

    private Optional<Step> firstLeftOver(StepKind cancels, Predicate<StepKind> wanted, Predicate<StepKind> ends)
            throws SQLException {
        PreparedStatement query = statements.prepare("SELECT id, kind FROM history_steps ORDER BY id DESC");
        UUID found = null;
        int pending = 0;
        try (ResultSet result = query.executeQuery()) {
            while (found == null && result.next()) {
                StepKind kind = Codec.stepKind(result.getString(2));
                if (kind == cancels) {
                    pending++;
                } else if (wanted.test(kind)) {
                    if (pending == 0) {
                        found = Codec.id(result.getBytes(1));
                    }
                    pending--;
                } else if (ends.test(kind)) {
                    return Optional.empty();
                }
            }
        }
        return found == null ? Optional.empty() : Optional.of(step(found));
    }

    boolean hasEntry(UUID entry) throws SQLException {
        PreparedStatement query = statements.prepare("SELECT 1 FROM history_entries WHERE id = ?");
        query.setBytes(1, Codec.bytes(entry));
        try (ResultSet result = query.executeQuery()) {
            return result.next();
        }
    }

    boolean has(UUID step) throws SQLException {
        PreparedStatement query = statements.prepare("SELECT 1 FROM history_steps WHERE id = ?");
        query.setBytes(1, Codec.bytes(step));
        try (ResultSet result = query.executeQuery()) {
            return result.next();
        }
    }

    Step step(UUID id) throws SQLException {
        PreparedStatement query = statements.prepare(STEP + " WHERE id = ?");
        query.setBytes(1, Codec.bytes(id));
        return with(heads(query).getFirst(), entries(id));
    }

    private static Step with(Step head, List<Step.Entry> entries) {
        return new Step(
                head.id(),
                head.kind(),
                head.subject(),
                head.when(),
                head.device(),
                head.author(),
                head.reverts(),
                List.copyOf(entries));
    }

    private static List<Step> heads(PreparedStatement query) throws SQLException {
        List<Step> heads = new ArrayList<>();
        try (ResultSet result = query.executeQuery()) {
            while (result.next()) {
                heads.add(new Step(
                        Codec.id(result.getBytes(1)),
                        Codec.stepKind(result.getString(2)),
                        result.getString(3),
                        Codec.instant(result.getString(4)),
                        Codec.id(result.getBytes(5)),
                        result.getString(6),
                        optionalId(result.getBytes(7)),
                        List.of()));
            }
        }
        return heads;
    }

    private static @Nullable UUID optionalId(byte @Nullable [] bytes) throws SQLException {
        return bytes == null ? null : Codec.id(bytes);
    }

    private static List<Step.Entry> read(PreparedStatement query) throws SQLException {
        List<Step.Entry> entries = new ArrayList<>();
        try (ResultSet result = query.executeQuery()) {
            while (result.next()) {
                entries.add(new Step.Entry(
                        Codec.id(result.getBytes(1)),
                        result.getLong(2),
                        result.getString(3),
                        Codec.id(result.getBytes(4)),
                        result.getString(5),
                        result.getString(6)));
            }
        }
        return entries;
    }
}
