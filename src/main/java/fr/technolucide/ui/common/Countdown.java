package fr.technolucide.ui.common;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The time that a meeting gives itself: it runs, rests, and ends at zero. It computes when it is asked, and never ticks by itself. */
public final class Countdown {

    private static final Duration USUAL = Duration.ofMinutes(45);
    private static final String LEFT = "timer.left";
    private static final String AT = "timer.at";
    private static final String RUNS = "timer.runs";

    private final Clock clock;
    private Duration left = USUAL;
    private @Nullable Instant since;

    public Countdown(Clock clock) {
        this.clock = clock;
    }

    /** Gives it another length, at rest. */
    public void reset(Duration whole) {
        left = whole;
        since = null;
    }

    public boolean isRunning() {
        return since != null && secondsLeft() > 0;
    }

    public boolean isOver() {
        return secondsLeft() == 0;
    }

    /** Starts it, or lets it rest. */
    public void toggle() {
        if (isRunning()) {
            left = Duration.ofSeconds(secondsLeft());
            since = null;
        } else if (!isOver()) {
            since = clock.instant();
        }
    }

    /** Returns the state to remember; empty while it was not touched. */
    public Map<String, String> state() {
        return since == null && left.equals(USUAL)
                ? Map.of()
                : Map.of(
                        LEFT,
                        Duration.ofSeconds(secondsLeft()).toString(),
                        AT,
                        clock.instant().toString(),
                        RUNS,
                        Boolean.toString(since != null));
    }

    /** Goes on from what {@link #state} gave, as if it had never been away; a meeting of another day is over. */
    public void restore(Map<String, String> state) {
        try {
            Instant at = Instant.parse(state.getOrDefault(AT, ""));
            Duration then = Duration.parse(state.getOrDefault(LEFT, ""));
            if (day(at).equals(day(clock.instant()))) {
                left = then;
                since = Boolean.parseBoolean(state.get(RUNS)) ? at : null;
            }
        } catch (DateTimeParseException nothingKept) {
            reset(USUAL);
        }
    }

    private LocalDate day(Instant when) {
        return LocalDate.ofInstant(when, clock.getZone());
    }

    /** Returns the seconds left, never under 0; a second begun counts. */
    public long secondsLeft() {
        Instant from = since;
        Duration passed = from == null ? Duration.ZERO : Duration.between(from, clock.instant());
        return Math.max(0, left.minus(passed).plusMillis(999).toSeconds());
    }
}
