package fr.technolucide.ui.retrospective;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The time that a meeting gives itself: it runs, rests, and ends at zero. Asked, it never counts by itself. */
final class Countdown {

    private final Clock clock;
    private Duration left;
    private @Nullable Instant since;

    Countdown(Clock clock, Duration whole) {
        this.clock = clock;
        this.left = whole;
    }

    /** Gives it another length, at rest. */
    void reset(Duration whole) {
        left = whole;
        since = null;
    }

    boolean isRunning() {
        return since != null && secondsLeft() > 0;
    }

    boolean isOver() {
        return secondsLeft() == 0;
    }

    /** Starts it, or lets it rest. */
    void toggle() {
        if (isRunning()) {
            left = Duration.ofSeconds(secondsLeft());
            since = null;
        } else if (!isOver()) {
            since = clock.instant();
        }
    }

    /** Never under 0; a second begun counts. */
    long secondsLeft() {
        Instant from = since;
        Duration passed = from == null ? Duration.ZERO : Duration.between(from, clock.instant());
        return Math.max(0, left.minus(passed).plusMillis(999).toSeconds());
    }
}
