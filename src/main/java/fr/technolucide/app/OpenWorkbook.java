package fr.technolucide.app;

import fr.technolucide.workbook.DelegatingWorkbook;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.store.Backups;
import fr.technolucide.workbook.store.LockFile;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A workbook in the window. A copy of it is kept some minutes after a change, off every thread that works in it, and when
 * it is closed; its lock file gives a sign of life every minute, and is deleted at the end.
 */
final class OpenWorkbook extends DelegatingWorkbook {

    /** The longest that a change waits for a copy. */
    private static final Duration APART = Duration.ofMinutes(10);

    /** The longest that the first one does: from then on there is a copy to go back to. */
    private static final Duration SOON = Duration.ofSeconds(5);

    /** The entries of a step from which it is copied soon: until then it is kept in memory. */
    private static final int MANY = 5_000;

    private static final Duration SIGN_OF_LIFE = Duration.ofMinutes(1);

    private final @Nullable LockFile presence;
    private final Backups backups;
    private final Function<Duration, Executor> later;
    private final Runnable whenClosed;
    private final ReentrantLock copying = new ReentrantLock();
    private final AtomicBoolean due = new AtomicBoolean();
    private volatile boolean stands;
    private volatile boolean closed;
    private volatile Runnable failed = () -> {};

    /**
     * @param later      runs something once a time has passed, on a thread that does not keep the program alive
     * @param whenClosed run once it is closed
     */
    OpenWorkbook(
            Workbook file,
            @Nullable LockFile presence,
            Backups backups,
            Function<Duration, Executor> later,
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
    }

    private void giveSigns(LockFile lock) {
        later.apply(SIGN_OF_LIFE).execute(() -> {
            if (!closed) {
                lock.refresh();
                giveSigns(lock);
            }
        });
    }

    /** Sets the action to be run, on any thread, when an automatic copy could not be made; once. */
    void onFailedCopy(Runnable action) {
        failed = action;
    }

    private void changed(Step step) {
        if (isReadOnly()) {
            return;
        }
        if (due.compareAndSet(false, true)) {
            later.apply(stands ? APART : SOON).execute(this::backUp);
        } else if (step.entries().size() > MANY) {
            later.apply(SOON).execute(this::backUp);
        }
    }

    /** Keeps a copy of what changed since the last; one that fails is no reason to stop working. */
    void backUp() {
        copying.lock();
        try {
            if (!closed) {
                due.set(false);
                WorkbookFiles.standOn(file(), backups.backUp(file()));
                stands = true;
            }
        } catch (WorkbookException | RefusedEdit failing) {
            Logger.getLogger(OpenWorkbook.class.getName()).log(Level.WARNING, "no automatic copy", failing);
            Runnable told = failed;
            failed = () -> {};
            told.run();
        } finally {
            copying.unlock();
        }
    }

    /** Waits for a copy that is being made; one that is due later has nothing to copy any more. */
    private void stopCopying() {
        copying.lock();
        try {
            closed = true;
        } finally {
            copying.unlock();
        }
    }

    /** Refuses to let anything leave a file that is not as it was written. */
    void requireWhole() {
        WorkbookFiles.requireWhole(file());
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
