package fr.technolucide.ui.session;

import fr.technolucide.ui.task.Job;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.TrackingReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A question that a screen asks of the workbook, asked again when a step changes a sheet that was read for the last
 * answer. While the screen is hidden it is only marked as stale, and asked again once the screen is shown. Nobody says
 * which sheets those are: they are what the question read. Made by {@link Session#live}; on the UI thread.
 */
public final class LiveQuery {

    /** The workbook, as questions are asked of it. */
    interface Source {

        Clock clock();

        /** Answers a question off the UI thread. */
        <T> Job<T> read(Function<Reader, T> question);
    }

    /** The sheets and the day on which an answer depends; whole once the question is answered. */
    private static final class Dependencies {
        private final Set<String> sheets = TrackingReader.sheets();
        private final LocalDate day;
        private volatile boolean whole;

        Dependencies(LocalDate day) {
            this.day = day;
        }

        boolean isTouched(Set<String> changed) {
            return !whole || !Collections.disjoint(sheets, changed);
        }
    }

    private final Source source;
    private final ObservableValue<Boolean> shown;
    private final Consumer<LiveQuery> asking;
    private final Subscription showing;
    private @Nullable Job<?> job;
    private Dependencies last;
    private boolean stale;

    LiveQuery(Source source, ObservableValue<Boolean> shown, Consumer<LiveQuery> asking) {
        this.source = source;
        this.shown = shown;
        this.asking = asking;
        this.last = new Dependencies(today());
        this.showing = shown.subscribe((before, now) -> {
            if (now && isOutdated()) {
                refresh();
            }
        });
    }

    private LocalDate today() {
        return LocalDate.now(source.clock());
    }

    /** Asks now. */
    public void refresh() {
        stale = false;
        asking.accept(this);
    }

    /** Asks again now, or once the screen is shown. */
    public void invalidate() {
        if (shown.getValue()) {
            refresh();
        } else {
            stale = true;
        }
    }

    /** Tells that it is asked again once the screen is shown. */
    public boolean isStale() {
        return stale;
    }

    private boolean isOutdated() {
        return stale || !last.day.equals(today());
    }

    /** Asks the workbook in place of what was asked before, which gives no answer any more. */
    public <T> Job<T> ask(Function<Reader, T> question) {
        cancel();
        stale = false;
        Dependencies dependencies = new Dependencies(today());
        Job<T> asked = source.read(reader -> {
            T answer = question.apply(new TrackingReader(reader, dependencies.sheets));
            dependencies.whole = true;
            return answer;
        });
        last = dependencies;
        job = asked;
        return asked;
    }

    /** Asks for more of the last answer, which then depends on what is read for it too. */
    public <T> Job<T> askMore(Function<Reader, T> question) {
        Set<String> sheets = last.sheets;
        return source.read(reader -> question.apply(new TrackingReader(reader, sheets)));
    }

    /** Drops the answer to what was asked. */
    public void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    /** @param changed the {@linkplain Step#sheets sheets} of a step */
    public void hear(Set<String> changed) {
        if (isOutdated() || last.isTouched(changed)) {
            invalidate();
        }
    }

    public void end() {
        showing.unsubscribe();
    }
}
