package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Blob;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.HybridClock;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A workbook on the disk. One connection, guarded by a lock; one thread that writes. Every commit carries a random
 * revision, compared inside the next transaction, so that a file replaced under us is noticed before it is written to.
 * Long for one class, since all that holds the lock or opens a transaction is here.
 */
final class WorkbookFile implements Workbook {

    private static final System.Logger LOG = System.getLogger(WorkbookFile.class.getName());

    private final Path path;
    private final Schema schema;
    private final Environment environment;
    private final boolean readOnly;
    private final Statements statements;
    private final HybridClock clock;
    private final FileLocation place;
    private final @Nullable CrashJournal crash;
    private final Orders orders = Orders.remembering();
    private final Map<String, RowSql> rowSql = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final ReentrantLock copying = new ReentrantLock();
    private final ExecutorService writer;
    private final List<Consumer<Step>> listeners = new CopyOnWriteArrayList<>();
    private final Revision revision;
    private final AcknowledgedSteps acknowledged = new AcknowledgedSteps();
    private final ReentrantLock checking = new ReentrantLock();
    private volatile boolean sound;
    private volatile Instant lastChange;

    /** @param crash the private copy that the connection is to, when what lies beside the file may not be played */
    WorkbookFile(
            Path path,
            Schema schema,
            Environment environment,
            boolean readOnly,
            Connection connection,
            @Nullable CrashJournal crash)
            throws SQLException {
        this.path = path;
        this.schema = schema;
        this.environment = environment;
        this.readOnly = readOnly;
        this.statements = new Statements(connection);
        this.clock = new HybridClock(environment.clock());
        this.crash = crash;
        this.place = new FileLocation(path, crash == null ? path : crash.readable());
        this.writer = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("workbook-writer").daemon().factory());
        this.revision = new Revision(statements);
        this.lastChange = readLastChange();
        new HistoryLog(statements).lastStamp().ifPresent(clock::observe);
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public Schema schema() {
        return schema;
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public Instant lastChange() {
        return lastChange;
    }

    @Override
    public UUID mint() {
        return clock.mint();
    }

    @Override
    public <T> T read(Function<Reader, T> question) {
        return guarded(() -> {
            if (lock.getHoldCount() > 1) {
                return question.apply(reader(Orders.forgetting()));
            }
            execute("BEGIN");
            try {
                orders.standAt(revision.found());
                return question.apply(reader(orders));
            } finally {
                execute("COMMIT");
            }
        });
    }

    private StoreReader reader(Orders remembered) {
        return reader(remembered, readOnly);
    }

    private StoreReader reader(Orders remembered, boolean lenient) {
        return new StoreReader(statements, schema, LocalDate.now(environment.clock()), remembered, rowSql, lenient);
    }

    @Override
    public CompletableFuture<Step> submit(ChangeSet change) {
        return CompletableFuture.supplyAsync(() -> commit(change), writer);
    }

    @Override
    public Step apply(ChangeSet change) {
        return commit(change);
    }

    @Override
    public List<Blob> keepFiles(List<Path> files) {
        List<Blob> blobs = files.stream().map(WorkbookFile::measured).toList();
        var _ = transaction(revision -> {
            BlobStore store = new BlobStore(statements);
            store.makeRoom(blobs, schema);
            for (int i = 0; i < blobs.size(); i++) {
                try {
                    store.add(blobs.get(i), files.get(i));
                } catch (IOException unreadable) {
                    throw refused("blob.unreadable", files.get(i));
                }
            }
            return Optional.empty();
        });
        return blobs;
    }

    private static Blob measured(Path file) {
        if (!Files.isRegularFile(file)) { // a pipe would be waited for
            throw refused("blob.unreadable", file);
        }
        try {
            long size = Files.size(file);
            if (size == 0 || size > Blob.LARGEST) {
                throw refused(size == 0 ? "blob.empty" : "blob.too_large", file);
            }
            return Blob.of(file);
        } catch (IOException unreadable) {
            throw refused("blob.unreadable", file);
        }
    }

    private static RefusedEdit refused(String reason, Path file) {
        return new RefusedEdit(new Finding(
                Finding.Severity.ERROR,
                null,
                reason,
                List.of(String.valueOf(file.getFileName()), BlobStore.megabytes(Blob.LARGEST))));
    }

    private Step commit(ChangeSet change) {
        return transaction(revision -> writer().change(change, revision)).orElseGet(() -> nothing(change));
    }

    /** Returns the step of a change that has no effect: it has no entries, and the history does not keep it. */
    private Step nothing(ChangeSet change) {
        return new Step(
                clock.mint(),
                change.kind(),
                change.subject(),
                environment.clock().instant(),
                environment.device(),
                environment.author(),
                null,
                List.of());
    }

    @Override
    public Optional<Step> undo() {
        return revert(Reader::undoable, StepKind.UNDONE);
    }

    @Override
    public Optional<Step> redo() {
        return revert(Reader::redoable, StepKind.REDONE);
    }

    private Optional<Step> revert(Function<Reader, Optional<Step>> which, StepKind kind) {
        return inTurn(() -> transaction(revision -> {
            Optional<Step> step = which.apply(reader(Orders.forgetting()));
            return step.isEmpty() ? Optional.empty() : writer().revert(step.get(), kind, revision);
        }));
    }

    @Override
    public Optional<Step> discardExample() {
        return inTurn(() -> transaction(revision -> {
            List<Edit> edits = new ExampleDiscard(reader(Orders.forgetting()), new HistoryLog(statements)).edits();
            return edits.isEmpty()
                    ? Optional.empty()
                    : writer().change(new ChangeSet(StepKind.EXAMPLE_DISCARDED, "", edits), revision);
        }));
    }

    /** Runs work after what was submitted: an undo means the last change, even if it is not written yet. */
    private <T> T inTurn(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, writer).join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException reason ? reason : failure;
        }
    }

    private Writer writer() {
        return new Writer(statements, reader(Orders.forgetting()), environment, clock);
    }

    /** Work inside one transaction, given the revision that it will leave; empty when it changed nothing. */
    @FunctionalInterface
    private interface Work {
        Optional<Step> run(byte[] revision) throws SQLException;
    }

    private Optional<Step> transaction(Work work) {
        if (readOnly) {
            throw new WorkbookException(Problem.READ_ONLY, path);
        }
        requireSound(); // before the lock, for which everyone who reads would wait
        List<Step> told = new ArrayList<>();
        copying.lock(); // a copy keeps the database from committing, longer than the database would wait
        try {
            return guarded(() -> committed(work, told));
        } finally {
            copying.unlock();
            tell(told);
        }
    }

    /** @param told takes what became known: the steps of another program, then ours */
    private Optional<Step> committed(Work work, List<Step> told) throws SQLException {
        place.requireSame();
        requireSound();
        execute("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            told.addAll(follow().orElseThrow(() -> new WorkbookException(Problem.REPLACED, path)));
            byte[] next = Revision.random();
            Optional<Step> step = work.run(next);
            commitWhole(next);
            done = true;
            if (step.isPresent()) {
                revision.became(next);
                lastChange = step.get().when();
                told.add(step.get());
            }
            return step;
        } finally {
            if (!done) {
                rollBack();
            }
            acknowledged.add(told);
        }
    }

    private void tell(List<Step> steps) {
        steps.forEach(step -> listeners.forEach(listener -> listener.accept(step)));
    }

    @Override
    public void catchUp() {
        try {
            if (!readOnly) {
                place.requireSame();
            }
            tell(snapshot(this::since));
        } catch (WorkbookException unreadable) {
            throw !readOnly && unreadable.problem() == Problem.DAMAGED
                    ? new WorkbookException(Problem.REPLACED, unreadable, path)
                    : unreadable;
        }
    }

    private List<Step> since() throws SQLException {
        Optional<List<Step>> since = follow();
        if (readOnly) {
            return since.orElse(List.of());
        }
        List<Step> steps = since.orElseThrow(() -> new WorkbookException(Problem.REPLACED, path));
        acknowledged.add(steps);
        return steps;
    }

    /**
     * References are checked here, since edits of one change may come in any order. A disk may fail once the change is
     * in the file, when only its folder is still to be synced: the file itself then tells whether it is there.
     */
    private void commitWhole(byte[] next) throws SQLException {
        try {
            execute("COMMIT");
        } catch (SQLException failure) {
            if (DatabaseErrors.isForeignKey(failure)) {
                throw new RefusedEdit(new Finding(Finding.Severity.ERROR, null, "edit.reference", List.of()));
            }
            statements.forget(failure);
            rollBack();
            if (!isInFile(next, failure)) {
                throw failure;
            }
            LOG.log(Level.WARNING, "written, though the disk failed", failure);
        }
    }

    /** Asks a connection of its own: ours may still stand in the transaction that failed. */
    private boolean isInFile(byte[] next, SQLException failure) {
        try (Connection fresh = Connections.open(path, true, false, Duration.ZERO);
                Statements reading = new Statements(fresh)) {
            return Arrays.equals(next, new Revision(reading).found());
        } catch (SQLException unreadable) {
            failure.addSuppressed(unreadable);
            return false;
        }
    }

    private void rollBack() {
        try {
            execute("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            // a full disk makes SQLite roll back by itself; there is nothing left to undo
        }
    }

    /**
     * Returns the steps that another instance of this program wrote since the last check; empty when a foreign program
     * changed the file.
     */
    private Optional<List<Step>> follow() throws SQLException {
        HistoryLog log = new HistoryLog(statements);
        Optional<List<Step>> since = revision.follow(log);
        if (since.filter(steps -> !steps.isEmpty()).isPresent()) {
            lastChange = since.get().getLast().when();
            log.lastStamp().ifPresent(clock::observe);
        }
        return since;
    }

    private Instant readLastChange() throws SQLException {
        try (ResultSet result =
                statements.prepare("SELECT last_change FROM workbook").executeQuery()) {
            result.next();
            return Codec.instant(result.getString(1));
        }
    }

    /** Something asked of the connection while the lock is held. */
    @FunctionalInterface
    private interface Guarded<T> {
        T run() throws SQLException;
    }

    private <T> T guarded(Guarded<T> work) {
        lock.lock();
        try {
            return work.run();
        } catch (SQLException failure) {
            statements.forget(failure);
            throw fault(failure);
        } catch (StoreReader.Failure failure) {
            statements.forget(failure);
            throw fault(failure.reason());
        } finally {
            lock.unlock();
        }
    }

    /** It was a workbook when it was opened: one that is none any more was overwritten. */
    private WorkbookException fault(SQLException failure) {
        WorkbookException fault = DatabaseErrors.of(failure, path);
        return fault.problem() == Problem.NOT_A_WORKBOOK
                ? new WorkbookException(Problem.REPLACED, failure, path)
                : fault;
    }

    private void execute(String sql) throws SQLException {
        statements.prepare(sql).execute();
    }

    @Override
    public void copyTo(Path target) {
        if (Files.exists(target)) {
            throw new WorkbookException(Problem.TARGET_EXISTS, target);
        }
        Path beside = target.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".new");
        try {
            if (place.isTaken()) {
                guarded(() -> {
                    FileLocation.copy(statements.connection(), beside);
                    return true;
                });
            } else if (!isOverwritten()) {
                copyPlace(beside);
            } else {
                rebuild(beside);
            }
            TemporaryFiles.moveInPlace(beside, target, false);
        } catch (IOException failing) {
            throw new WorkbookException(Problem.DISK_FAILING, failing, target);
        } catch (SQLException failing) {
            throw DatabaseErrors.of(failing, target);
        } finally {
            TemporaryFiles.discard(beside);
        }
    }

    private void copyPlace(Path target) {
        copying.lock();
        try {
            place.copyTo(target);
        } finally {
            copying.unlock();
        }
    }

    /** Makes the last acknowledged state in another file, from the copy that this one stands on and the steps since. */
    private void rebuild(Path target) throws IOException, SQLException {
        if (!acknowledged.writeCopy(target)) {
            throw new WorkbookException(Problem.OVERWRITTEN, path);
        }
        Optional<Path> copy = acknowledged.place();
        if (copy.isPresent()) {
            SharedBlobs.of(copy.get()).putInto(target);
        }
        Connection connection = Connections.open(target, false, false, Duration.ZERO);
        try (WorkbookFile made = new WorkbookFile(target, schema, environment, false, connection, null)) {
            for (Step step : acknowledged.steps()) {
                if (!made.guarded(() -> new HistoryLog(made.statements).has(step.id()))) {
                    made.transaction(next -> made.writer().replay(step, next));
                }
            }
        }
    }

    /** Returns whether another program wrote into the file itself what is not ours. */
    private boolean isOverwritten() {
        try {
            return snapshot(() -> !revision.isIn(new HistoryLog(statements)));
        } catch (WorkbookException unreadable) {
            return switch (unreadable.problem()) {
                case DAMAGED, REPLACED -> true;
                default -> throw unreadable;
            };
        }
    }

    /** Takes a copy of this file as what can be gone back to, with the steps made since. */
    void standOn(Path copy) {
        try (Connection connection = Connections.open(copy, true, false, Duration.ZERO);
                Statements reading = new Statements(connection)) {
            HistoryLog log = new HistoryLog(reading);
            Set<UUID> held = new HashSet<>();
            for (UUID step : acknowledged.ids()) {
                if (log.has(step)) {
                    held.add(step);
                }
            }
            acknowledged.standOn(copy, held);
        } catch (IOException failing) {
            throw new WorkbookException(Problem.DISK_FAILING, failing, copy);
        } catch (SQLException failure) {
            throw DatabaseErrors.of(failure, copy);
        }
    }

    /**
     * Refuses a file whose pages do not hold together; looked at once, at the latest before the first write. One to write
     * in is also refused for a cell that cannot be read; where it is only read, that cell is empty. On a connection of
     * its own, so that what is read meanwhile does not wait; on the one that holds it, where no path leads to it any more.
     */
    void requireSound() {
        if (sound) {
            return;
        }
        if (place.isTaken()) {
            snapshot(() -> {
                requireReadable(statements);
                return true;
            });
            sound = true;
            return;
        }
        checking.lock();
        try {
            if (!sound) {
                place.inspect(aside -> requireReadable(new Statements(aside)));
                sound = true;
            }
        } catch (SQLException failure) {
            throw fault(failure);
        } catch (StoreReader.Failure failure) {
            throw fault(failure.reason());
        } finally {
            checking.unlock();
        }
    }

    private void requireReadable(Statements looked) throws SQLException {
        StoreReader labels = new StoreReader(
                looked, schema, LocalDate.now(environment.clock()), Orders.forgetting(), new HashMap<>(), true);
        new Soundness(looked, schema).requireReadable(labels, !readOnly, path);
    }

    /** Refuses a file of which anything is not as it was written. */
    void requireWhole() {
        snapshot(() -> {
            new Soundness(statements, schema).requireWhole(reader(Orders.forgetting(), true), path);
            return true;
        });
    }

    /** Returns the cells and rows that are not as they were written. */
    List<CellFault> faults() {
        return snapshot(() -> new Soundness(statements, schema).faults());
    }

    /** Runs checks on the file as it is at one moment, whatever another program writes meanwhile. */
    private <T> T snapshot(Guarded<T> checks) {
        return guarded(() -> {
            execute("BEGIN");
            try {
                return checks.run();
            } finally {
                execute("COMMIT");
            }
        });
    }

    /** Returns the defects of the file, as the database reports them; empty when there are none. */
    List<String> integrity() {
        return snapshot(() -> Integrity.of(statements, true));
    }

    /** Returns the version of the file, which is not brought to that of the schema where it is only read. */
    int version() {
        return guarded(() -> {
            try (ResultSet result = statements.prepare("PRAGMA user_version").executeQuery()) {
                return result.getInt(1);
            }
        });
    }

    @Override
    public void onStep(Consumer<Step> listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(1, TimeUnit.MINUTES)) {
                writer.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        guarded(() -> {
            statements.close();
            return true;
        });
        acknowledged.close();
        if (crash != null) {
            crash.close();
        }
    }
}
