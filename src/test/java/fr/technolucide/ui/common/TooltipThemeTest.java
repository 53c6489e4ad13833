package fr.technolucide.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TooltipThemeTest {

    private final Label first = explained("first");
    private final Label second = explained("second");
    private final VBox page = new VBox(first, second);

    private Theme theme;
    private Stage stage;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() {
        Fx.run(() -> {
            theme = new Theme();
            stage = new Stage();
            stage.setScene(new Scene(page, 300, 200));
            stage.show();
        });
        Fx.cssWarnings();
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            theme.appearanceProperty().set(Appearance.DEFAULT);
            theme.close();
            stage.close();
        });
    }

    @Test
    void aTooltipLeavesWithWhatItExplains() {
        Fx.run(() -> pointer(first, MouseEvent.MOUSE_MOVED));
        Fx.until("the first tooltip", () -> first.getTooltip().isShowing());
        Fx.run(() -> {
            pointer(first, MouseEvent.MOUSE_EXITED);
            pointer(second, MouseEvent.MOUSE_MOVED); // shows the next one without a wait
        });
        assertThat(Fx.on(second.getTooltip()::isShowing)).isTrue();

        Fx.run(() -> page.getChildren().remove(second));
        Fx.run(() -> theme.appearanceProperty().set(new Appearance(Appearance.Mode.ARDOISE, false, 100)));
        Fx.pulse();

        assertThat(Fx.cssWarnings()).isEmpty();
        assertThat(Fx.on(second.getTooltip()::isShowing)).isFalse();

        Fx.run(() -> {
            page.getChildren().add(second);
            pointer(second, MouseEvent.MOUSE_MOVED);
        });
        Fx.until("the second tooltip, back", () -> second.getTooltip().isShowing());
    }

    @Test
    void aTooltipHasItsColoursRightAfterAnotherThemeIsChosen() {
        Fx.run(() -> {
            theme.appearanceProperty().set(new Appearance(Appearance.Mode.ARDOISE, false, 100));
            pointer(first, MouseEvent.MOUSE_MOVED); // which dresses the tooltip at once
        });
        assertThat(Fx.cssWarnings()).isEmpty();
    }

    private static Label explained(String words) {
        Label label = new Label(words);
        Tooltip tooltip = new Tooltip(words);
        tooltip.setShowDelay(Duration.ZERO);
        tooltip.setShowDuration(Duration.INDEFINITE);
        tooltip.setHideDelay(Duration.INDEFINITE);
        label.setTooltip(tooltip);
        return label;
    }

    private static void pointer(Label over, EventType<MouseEvent> event) {
        Event.fireEvent(
                over,
                new MouseEvent(
                        event,
                        2,
                        2,
                        2,
                        2,
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }
}
