package fr.technolucide.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DebouncerTest {

    private final AtomicInteger done = new AtomicInteger();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Tag("walk")
    @Test
    void theWindowIsNotAtRestWhileSomethingWaitsForAPause() {
        try (Tasks tasks = new Tasks(failure -> {})) {
            Debouncer lull = Fx.on(() -> tasks.debouncer(done::incrementAndGet));
            assertThat(tasks.isAtRest()).isTrue();
            Fx.run(lull::restart);
            assertThat(tasks.isAtRest()).isFalse();
            Fx.until("over", tasks::isAtRest);
            assertThat(done).hasValue(1);
        }
    }

    @Test
    void nothingThatWaitsIsDoneOnceClosed() {
        Tasks tasks = new Tasks(failure -> {});
        Debouncer lull = Fx.on(() -> tasks.debouncer(done::incrementAndGet));
        Fx.run(() -> {
            lull.restart();
            tasks.close();
            lull.restart();
            assertThat(tasks.isAtRest()).isTrue();
            tasks.hurry();
        });
        assertThat(done).hasValue(0);
    }

    @Tag("slow")
    @Test
    void whateverIsTypedMeanwhileMakesOnePass() {
        try (Tasks tasks = new Tasks(failure -> {})) {
            Debouncer lull = Fx.on(() -> tasks.debouncer(done::incrementAndGet));
            Fx.run(() -> {
                lull.restart();
                lull.restart();
                lull.restart();
            });
            Fx.until("over", tasks::isAtRest);
            assertThat(done).hasValue(1);
        }
    }

    @Tag("slow")
    @Test
    void whoTypesInOneGoIsWaitedFor() {
        try (Tasks tasks = new Tasks(failure -> {})) {
            Debouncer lull = Fx.on(() -> tasks.typingDebouncer(done::incrementAndGet));
            Debouncer bounded = Fx.on(() -> tasks.longDebouncer(done::decrementAndGet));
            Fx.run(bounded::restart);
            Fx.until("the bounded one is over while keys go on coming", () -> {
                lull.restart();
                return done.get() < 0;
            });
            assertThat(done).as("the other one still waits").hasValue(-1);
            Fx.run(tasks::hurry);
            assertThat(done).hasValue(0);
        }
    }

    @Tag("slow")
    @Test
    void whoNeverPausesIsWaitedForTwoSecondsAtMost() {
        try (Tasks tasks = new Tasks(failure -> {})) {
            Debouncer lull = Fx.on(() -> tasks.longDebouncer(done::incrementAndGet));
            Fx.until("done while keys go on coming", () -> {
                if (done.get() == 0) {
                    lull.restart();
                }
                return done.get() > 0;
            });
            assertThat(done).hasValue(1);
        }
    }
}
