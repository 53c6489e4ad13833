package fr.technolucide.app;

import fr.technolucide.workbook.DelegatingWorkbook;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.store.Backups;
import fr.technolucide.workbook.store.LockFile;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A workbook in the window. A copy of it is kept some minutes after a change, on a thread of its own, and when it is
 * closed; its lock file gives a sign of life every minute, and is deleted at the end.
 */
final class OpenWorkbook extends DelegatingWorkbook {

    /** The longest that a change waits for a copy. */
    private static final Duration APART = Duration.ofMinutes(10);

    private static final Duration SIGN_OF_LIFE = Duration.ofMinutes(1);

    private final @Nullable LockFile presence;
    private final Backups backups;
    private final ScheduledExecutorService timer;
    private final Runnable closed;
    private final AtomicBoolean due = new AtomicBoolean();
    private volatile Runnable failed = () -> {};

    /**
     * @param timer  makes the copies, and is shut down when the workbook is closed
     * @param closed run once it is closed
     */
    OpenWorkbook(
            Workbook file,
            @Nullable LockFile presence,
            Backups backups,
            ScheduledExecutorService timer,
            Runnable closed) {
        super(file);
        this.presence = presence;
        this.backups = backups;
        this.timer = timer;
        this.closed = closed;
        file.onStep(_ -> changed());
        if (presence != null) {
            long millis = SIGN_OF_LIFE.toMillis();
            var _ = timer.scheduleWithFixedDelay(presence::refresh, millis, millis, TimeUnit.MILLISECONDS);
        }
    }

    /** Sets the action to be run, on any thread, when an automatic copy could not be made; once. */
    void onFailedCopy(Runnable action) {
        failed = action;
    }

    private void changed() {
        if (!isReadOnly() && due.compareAndSet(false, true)) {
            try {
                var _ = timer.schedule(this::backUp, APART.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException closing) {
                due.set(false); // the copy at the end is still to come
            }
        }
    }

    /** Keeps a copy of what changed since the last; one that fails is no reason to stop working. */
    void backUp() {
        due.set(false);
        try {
            backups.backUp(file());
        } catch (WorkbookException failing) {
            Logger.getLogger(OpenWorkbook.class.getName()).log(Level.WARNING, "no automatic copy", failing);
            Runnable told = failed;
            failed = () -> {};
            told.run();
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        try {
            if (!isReadOnly()) {
                backUp();
            }
        } finally {
            super.close();
            if (presence != null) {
                presence.close();
            }
            closed.run();
        }
    }
}
