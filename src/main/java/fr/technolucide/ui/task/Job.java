package fr.technolucide.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work under way. Its answer comes on the UI thread; what is attached must be attached on that thread, at
 * once after the job is begun. A job that was cancelled gives no answer, even if its work had just finished.
 */
public final class Job<T> {

    private final Callable<T> work;
    private volatile boolean cancelled;
    private Consumer<? super T> onDone = value -> {};
    private Runnable onCancelled = () -> {};
    private Consumer<? super Throwable> onFailed;

    Job(Callable<T> work, Consumer<? super Throwable> unexpected) {
        this.work = work;
        this.onFailed = unexpected;
    }

    public Job<T> then(Consumer<? super T> action) {
        onDone = action;
        return this;
    }

    /** Sets the action on a failure, in place of the message that an unexpected failure shows. */
    public Job<T> failed(Consumer<? super Throwable> action) {
        onFailed = action;
        return this;
    }

    public Job<T> cancelled(Runnable action) {
        onCancelled = action;
        return this;
    }

    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** Does the work on this thread and gives what must then happen on the UI thread. */
    Runnable perform() {
        if (cancelled) {
            return () -> onCancelled.run();
        }
        try {
            T value = work.call();
            return () -> answer(value);
        } catch (CancellationException stopped) {
            return () -> onCancelled.run();
        } catch (Throwable failure) { // an Error too must reach the person, not die with a worker thread
            return () -> fail(failure);
        }
    }

    private void answer(T value) {
        if (cancelled) {
            onCancelled.run();
        } else {
            onDone.accept(value);
        }
    }

    private void fail(@Nullable Throwable failure) {
        if (!cancelled && failure != null) {
            onFailed.accept(failure);
        } else {
            onCancelled.run();
        }
    }
}
