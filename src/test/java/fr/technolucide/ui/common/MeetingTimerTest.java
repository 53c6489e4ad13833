package fr.technolucide.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.MovedClock;
import fr.technolucide.ui.Fx;
import java.time.Duration;
import java.time.Instant;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MeetingTimerTest {

    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-25T17:00:00Z"));

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void aTimeThatRanOutWhileTheTablesWereShownSaysSoOnReturn() {
        MeetingTimer timer = Fx.on(() -> new MeetingTimer(new Countdown(clock), "timer"));
        StackPane screen = Fx.on(() -> {
            StackPane pane = new StackPane(timer);
            new Scene(pane);
            return pane;
        });
        Fx.run(((Button) timer.getChildren().getLast())::fire);
        Fx.run(() -> screen.getChildren().clear());
        clock.pass(Duration.ofHours(1));
        Fx.run(() -> screen.getChildren().setAll(timer));
        assertThat(Fx.on(((MenuButton) timer.getChildren().getFirst())::getText))
                .isEqualTo("le temps est écoulé");
        assertThat(timer.getChildren().getLast().isDisable()).isTrue();
    }
}
