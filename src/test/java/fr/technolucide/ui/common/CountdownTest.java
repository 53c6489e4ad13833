package fr.technolucide.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.MovedClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The timer of a meeting. */
class CountdownTest {

    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-25T18:00:00Z"));
    private final Countdown countdown = new Countdown(clock);

    CountdownTest() {
        countdown.reset(Duration.ofMinutes(15));
    }

    private void pass(int seconds) {
        clock.pass(Duration.ofSeconds(seconds));
    }

    @Test
    void itRestsUntilItIsStartedAndWhileItIsPaused() {
        pass(60);
        assertThat(countdown.secondsLeft()).isEqualTo(900);
        countdown.toggle();
        pass(150);
        assertThat(countdown.secondsLeft()).isEqualTo(750);
        countdown.toggle();
        pass(600);
        assertThat(countdown.isRunning()).isFalse();
        assertThat(countdown.secondsLeft()).isEqualTo(750);
        countdown.toggle();
        pass(50);
        assertThat(countdown.secondsLeft()).isEqualTo(700);
    }

    @Test
    void itEndsAtZeroAndStartsAgainOnlyWithAnotherLength() {
        countdown.toggle();
        pass(2_000);
        assertThat(countdown.secondsLeft()).isZero();
        assertThat(countdown.isOver()).isTrue();
        assertThat(countdown.isRunning()).isFalse();
        countdown.toggle();
        assertThat(countdown.isRunning()).isFalse();
        countdown.reset(Duration.ofMinutes(5));
        countdown.toggle();
        assertThat(countdown.isRunning()).isTrue();
        assertThat(countdown.secondsLeft()).isEqualTo(300);
    }

    private Countdown again() {
        Countdown later = new Countdown(clock);
        later.restore(countdown.state());
        return later;
    }

    @Test
    void itIsFoundAgainAsItWasLeftAndGoesOnMeanwhile() {
        countdown.toggle();
        pass(100);
        Countdown running = again();
        pass(20);
        assertThat(running.isRunning()).isTrue();
        assertThat(running.secondsLeft()).isEqualTo(780);
        countdown.toggle();
        Countdown resting = again();
        pass(600);
        assertThat(resting.isRunning()).isFalse();
        assertThat(resting.secondsLeft()).isEqualTo(780);
    }

    @Test
    void thatOfAnotherDayIsForgotten() {
        countdown.toggle();
        var kept = countdown.state();
        pass(24 * 3_600);
        Countdown later = new Countdown(clock);
        later.restore(kept);
        assertThat(later.secondsLeft()).isEqualTo(45 * 60);
        assertThat(later.state()).isEmpty();
    }
}
