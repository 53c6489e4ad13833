package fr.technolucide.ui.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The one way to work off the UI thread. Short questions share two threads; long work goes one at a time on its own,
 * with progress in the status bar. Everything else in the window runs on the UI thread.
 */
public final class Tasks implements AutoCloseable {

    /** Work that says how far it is. */
    @FunctionalInterface
    public interface Work<T> {
        T run(TaskProgress progress) throws Exception;
    }

    private final ExecutorService quick = Executors.newFixedThreadPool(2, named("technolucide-question"));
    private final ExecutorService lengthy = Executors.newSingleThreadExecutor(named("technolucide-work"));
    private final ReadOnlyObjectWrapper<@Nullable LongWork> longWork = new ReadOnlyObjectWrapper<>();
    private final Consumer<? super Throwable> unexpected;
    private final AtomicInteger toCome = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final Set<Debouncer> debouncers = new LinkedHashSet<>();
    private final Debouncer.Register waiting = new Debouncer.Register() {
        @Override
        public boolean isClosed() {
            return quick.isShutdown();
        }

        @Override
        public void waits(Debouncer debouncer) {
            debouncers.add(debouncer);
            begun();
        }

        @Override
        public void waited(Debouncer debouncer) {
            debouncers.remove(debouncer);
            over();
        }
    };
    private final Deque<Runnable> awaiting = new ArrayDeque<>();

    /** @param unexpected told, on the UI thread, of each failure that nobody expected */
    public Tasks(Consumer<? super Throwable> unexpected) {
        this.unexpected = unexpected;
    }

    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name(name).factory();
    }

    /**
     * Begins a short piece of work, in general a question asked of the workbook. Once closed, nothing begins and the
     * job never answers: a step may still be heard of while its window goes away.
     */
    public <T> Job<T> run(Callable<T> work) {
        Job<T> job = new Job<>(work, unexpected);
        if (quick.isShutdown()) {
            return job;
        }
        asked();
        quick.execute(() -> {
            Runnable answer = job.perform();
            onAnswer(answer);
        });
        return job;
    }

    /** Begins work that a person waits for; it is shown and can be cancelled until it ends. Not once closed either. */
    public <T> Job<T> runLong(String title, Work<T> work) {
        LongWork shown = new LongWork(title, this::onUi);
        Job<T> job = new Job<>(() -> work.run(shown), unexpected);
        if (lengthy.isShutdown()) {
            return job;
        }
        begun();
        lengthy.execute(() -> {
            onUi(() -> longWork.set(shown));
            Runnable answer = job.perform();
            after(() -> {
                longWork.set(null);
                try {
                    answer.run();
                } finally {
                    over();
                }
            });
        });
        return job;
    }

    /** Returns a debouncer that runs an action once a person has stopped typing for a moment. */
    public Debouncer debouncer(Runnable action) {
        return new Debouncer(Debouncer.BRIEF, Debouncer.LONGEST, action, waiting);
    }

    /**
     * Returns a debouncer that runs an action once a person has stopped typing for longer, as when looking for a word.
     */
    public Debouncer longDebouncer(Runnable action) {
        return new Debouncer(Debouncer.LONG, Debouncer.LONGEST, action, waiting);
    }

    /**
     * Returns a debouncer that waits in the same way for as long as a person types without a pause: what is typed in one go
     * is one change. What it holds back is to be kept in another way meanwhile, as {@code Autosave} does.
     */
    public Debouncer typingDebouncer(Runnable action) {
        return new Debouncer(Debouncer.LONG, Duration.INDEFINITE, action, waiting);
    }

    /** Does now all that waits until a person stops typing. On the UI thread. */
    public void hurry() {
        List.copyOf(debouncers).forEach(Debouncer::end);
    }

    /** Counts something under way, until {@link #over}. */
    public void begun() {
        toCome.incrementAndGet();
    }

    public void over() {
        toCome.decrementAndGet();
    }

    /** Counts a query to the workbook or a file, until {@link #onAnswer}. */
    public void asked() {
        begun();
        unanswered.incrementAndGet();
    }

    /**
     * Ends, on the UI thread, what was {@link #asked} with its answer; never before whoever asked has gone on, however
     * fast the disk.
     */
    public void onAnswer(Runnable answer) {
        after(() -> {
            try {
                if (!waiting.isClosed()) {
                    answer.run();
                }
            } finally {
                unanswered.decrementAndGet();
                over();
                goOn();
            }
        });
    }

    /**
     * Returns whether the window waits only for a person: no query or change without its answer, no long task, nothing
     * that waits for a pause in the typing, for its turn on the UI thread, or to take the keyboard.
     */
    public boolean isAtRest() {
        return toCome.get() == 0;
    }

    /**
     * Goes on once every question and every change has its answer: at once when none is without. What waits for a pause
     * in the typing is done first; long work is not waited for. On the UI thread.
     */
    public void whenAnswered(Runnable onward) {
        hurry();
        awaiting.add(onward);
        goOn();
    }

    private void goOn() {
        while (unanswered.get() == 0 && !awaiting.isEmpty()) {
            awaiting.removeFirst().run();
        }
    }

    /** Returns the long work under way, if any. */
    public ReadOnlyObjectProperty<@Nullable LongWork> longWorkProperty() {
        return longWork.getReadOnlyProperty();
    }

    /** Runs on the UI thread, at once when already there. */
    public void onUi(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            after(action);
        }
    }

    /** Runs on the UI thread once what is under way there is over: a layout, a change of selection. */
    public void after(Runnable action) {
        begun();
        Platform.runLater(() -> {
            try {
                action.run();
            } finally {
                over();
            }
        });
    }

    /** Begins nothing more, and forgets what waits for a pause in the typing. */
    @Override
    public void close() {
        onUi(() -> List.copyOf(debouncers).forEach(Debouncer::forget));
        quick.shutdown();
        lengthy.shutdown();
    }
}
