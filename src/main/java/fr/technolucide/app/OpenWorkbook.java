package fr.technolucide.app;

import fr.technolucide.insight.Check;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.DelegatingWorkbook;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.store.Backups;
import fr.technolucide.workbook.store.CellFault;
import fr.technolucide.workbook.store.LockFile;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A workbook in the window. A copy of it is kept soon after it was opened, some minutes after a change, off every thread
 * that works in it, and when it is closed; its lock file gives a sign of life every minute, and is deleted at the end.
 */
final class OpenWorkbook extends DelegatingWorkbook {

    /** The longest that a change waits for a copy; a copy that failed is tried again after as long. */
    private static final Duration APART = Duration.ofMinutes(10);

    /** The time after the opening from which there is a copy to go back to. */
    private static final Duration SOON = Duration.ofSeconds(5);

    /** The entries since the last copy from which the next is made at once: until then they are kept in memory. */
    private static final int MANY = 5_000;

    private static final Duration SIGN_OF_LIFE = Duration.ofMinutes(1);

    private final @Nullable LockFile presence;
    private final Backups backups;
    private final BiFunction<Duration, Runnable, Future<?>> later;
    private final Runnable whenClosed;
    private final ReentrantLock copying = new ReentrantLock();
    private final AtomicBoolean due = new AtomicBoolean();
    private final AtomicInteger entries = new AtomicInteger();
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile Future<?> copy = CompletableFuture.completedFuture(null);
    private volatile Future<?> sign = CompletableFuture.completedFuture(null);
    private boolean kept;
    private volatile boolean closed;
    private volatile Consumer<RuntimeException> failed = failure -> {};

    /**
     * @param later      runs something once a time has passed, on a thread that does not keep the program alive; what it
     *     returns takes that back
     * @param whenClosed run once it is closed
     */
    OpenWorkbook(
            Workbook file,
            @Nullable LockFile presence,
            Backups backups,
            BiFunction<Duration, Runnable, Future<?>> later,
            Runnable whenClosed) {
        super(file);
        this.presence = presence;
        this.backups = backups;
        this.later = later;
        this.whenClosed = whenClosed;
        file.onStep(this::changed);
        if (presence != null) {
            giveSigns(presence);
        }
        if (!isReadOnly()) {
            copyIn(SOON);
        }
    }

    private void giveSigns(LockFile lock) {
        sign = later.apply(SIGN_OF_LIFE, () -> {
            if (!closed) {
                lock.refresh();
                giveSigns(lock);
            }
        });
    }

    /** Sets the action to be told, on any thread, why an automatic copy could not be made; once until one is made. */
    void onFailedCopy(Consumer<RuntimeException> action) {
        failed = action;
    }

    private void changed(Step step) {
        if (isReadOnly()) {
            return;
        }
        int made = step.entries().size();
        int before = entries.getAndAdd(made);
        if ((before <= MANY && before + made > MANY) || namesFiles(step)) {
            var _ = later.apply(Duration.ZERO, this::backUp);
        }
        copyIn(APART);
    }

    /** Returns whether a step names files, whose bytes are in no history: there is a copy of them at once. */
    private boolean namesFiles(Step step) {
        return step.sheets().stream()
                .flatMap(name -> schema().find(name).stream())
                .anyMatch(sheet -> sheet.stored().stream().anyMatch(Column::isNameOfBlob));
    }

    /** Lets a copy be made once a time has passed, unless one is to be made anyway. */
    private void copyIn(Duration time) {
        if (!closed && due.compareAndSet(false, true)) {
            copy = later.apply(time, this::backUp);
        }
    }

    /** Keeps a copy of what changed since the last; one that fails is no reason to stop working, and is tried again. */
    void backUp() {
        try {
            requireCopy();
        } catch (WorkbookException | RefusedEdit failing) {
            log("no automatic copy", failing);
            copyIn(APART);
            if (told.compareAndSet(false, true)) {
                failed.accept(failing);
            }
        }
    }

    /**
     * Does the same, where one must not go on without a copy.
     *
     * @throws WorkbookException if none can be made; {@link WorkbookException.Problem#REPLACED} if what lies in the place
     *     of the workbook is not ours any more
     */
    void requireCopy() {
        copying.lock();
        try {
            if (!closed) {
                due.set(false);
                entries.set(0);
                requireOurs();
                requireSound();
                WorkbookFiles.standOn(file(), backups.backUp(file()));
                kept = false;
                told.set(false);
            }
        } finally {
            copying.unlock();
        }
    }

    private void requireOurs() {
        try {
            file().catchUp();
        } catch (WorkbookException fault) {
            if (fault.problem() == WorkbookException.Problem.REPLACED) {
                try {
                    keep();
                } catch (WorkbookException | RefusedEdit notKept) {
                    log("what was acknowledged is not kept", notKept);
                }
            }
            throw fault;
        }
    }

    /**
     * Keeps what was acknowledged as an automatic copy, where another program has put something else in the place of the
     * workbook.
     *
     * @throws WorkbookException {@link WorkbookException.Problem#OVERWRITTEN} if that program wrote into the file before
     *     the first copy was made, so that nothing is left to make it from
     */
    void keep() {
        copying.lock();
        try {
            if (!kept && !closed) {
                WorkbookFiles.standOn(file(), backups.copy(file()));
                kept = true;
            }
        } finally {
            copying.unlock();
        }
    }

    private static void log(String words, RuntimeException failing) {
        Logger.getLogger(OpenWorkbook.class.getName()).log(Level.WARNING, words, failing);
    }

    /**
     * Waits for a copy that is being made; one that is due later has nothing to copy any more, and would hold the whole
     * window in memory until then.
     */
    private void stopCopying() {
        copying.lock();
        try {
            closed = true;
        } finally {
            copying.unlock();
        }
        copy.cancel(false);
        sign.cancel(false);
    }

    /** Refuses a file whose pages do not hold together, or of which a cell cannot be read; looked at once. */
    void requireSound() {
        WorkbookFiles.requireSound(file());
    }

    /** Refuses to let anything leave a file that is not as it was written. */
    void requireWhole() {
        WorkbookFiles.requireWhole(file());
    }

    /**
     * Reads the whole file, and returns what there is to mend in it, then what there is to know.
     *
     * @throws WorkbookException if its pages do not hold together
     */
    List<Check.Issue> check() {
        List<CellFault> faults = WorkbookFiles.faults(file());
        return read(reader -> Check.of(reader, faults)).stream()
                .sorted(Comparator.comparing(Check.Issue::problem).reversed())
                .toList();
    }

    @Override
    public void close() {
        try {
            if (!isReadOnly()) {
                backUp();
            }
        } finally {
            stopCopying();
            super.close();
            if (presence != null) {
                presence.close();
            }
            whenClosed.run();
        }
    }
}
