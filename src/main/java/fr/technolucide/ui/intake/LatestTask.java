package fr.technolucide.ui.intake;

import fr.technolucide.exchange.source.CancelToken;
import fr.technolucide.ui.task.Job;
import fr.technolucide.ui.task.Tasks;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Runs one task at a time, off the UI thread: a newer one stops the one before, whose answer is forgotten. */
final class LatestTask {

    private final Tasks tasks;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private AtomicBoolean stop = new AtomicBoolean();
    private Runnable forget = () -> {};

    LatestTask(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Returns the words for the task under way; empty when there is none. */
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    boolean isBusy() {
        return !words.get().isEmpty();
    }

    <T> void run(String title, Function<CancelToken, T> work, Consumer<T> done, Consumer<Throwable> failed) {
        stop();
        AtomicBoolean stopped = new AtomicBoolean();
        stop = stopped;
        words.set(title);
        Job<T> job = tasks.runLong(title, progress -> {
                    CancelToken token = () -> stopped.get() || progress.isCancelled();
                    token.check();
                    return work.apply(token);
                })
                .then(answer -> {
                    words.set("");
                    done.accept(answer);
                })
                .failed(failure -> {
                    words.set("");
                    failed.accept(failure);
                });
        forget = job::cancel;
    }

    /** Says that something is under way which cannot be stopped, until {@link #rest}. */
    void hold(String title) {
        words.set(title);
    }

    void rest() {
        words.set("");
    }

    /** Stops at once for whoever waits; the work itself ends at its next look at the token. */
    void stop() {
        stop.set(true);
        forget.run();
        words.set("");
    }
}
