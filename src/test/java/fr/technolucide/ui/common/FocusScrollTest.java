package fr.technolucide.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FocusScrollTest {

    private final InputDriver robot = new InputDriver();
    private List<TextField> fields;
    private TextField beside;
    private ScrollPane pane;
    private StackPane place;
    private Stage stage;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void show() {
        Fx.run(() -> {
            Platform.setImplicitExit(false);
            fields = IntStream.range(0, 40).mapToObj(i -> new TextField()).toList();
            pane = new ScrollPane(new VBox(fields.toArray(Node[]::new)));
            FocusScroll.follow(pane);
            beside = new TextField();
            place = new StackPane(pane);
            stage = shown(new VBox(beside, place));
            beside.requestFocus();
        });
        Fx.pulse();
    }

    private static Stage shown(VBox root) {
        Stage shown = new Stage();
        shown.setScene(new Scene(root, 300, 200));
        shown.show();
        return shown;
    }

    @AfterEach
    void close() {
        Fx.run(stage::hide);
    }

    private double scrolled() {
        return Fx.on(pane::getVvalue);
    }

    private void scrollAway() {
        Fx.run(() -> pane.setVvalue(0));
        Fx.pulse();
    }

    private void goTo(TextField field) {
        Fx.run(field::requestFocus);
        Fx.pulse();
    }

    @Test
    void whatIsTypedIsSeenAndWhatIsAnsweredElsewhereScrollsNothing() {
        goTo(fields.getLast());
        assertThat(scrolled()).isGreaterThan(0.5);
        scrollAway();
        Stream.of(KeyCode.ESCAPE, KeyCode.F1, KeyCode.F6, KeyCode.F8, KeyCode.CAPS)
                .forEach(robot::push);
        assertThat(scrolled()).isZero();
        robot.push(KeyCode.A);
        assertThat(scrolled()).isGreaterThan(0.5);
    }

    /** What is pressed may be gone before it is let go: the window hears of that nowhere. */
    @Test
    void aMouseThatWasLetGoElsewhereIsForgotten() {
        pressOn(pane);
        robot.push(KeyCode.SHIFT);
        goTo(fields.getLast());
        assertThat(scrolled()).isGreaterThan(0.5);
        scrollAway();
        goTo(beside);
        pressOn(pane);
        Fx.run(() -> Event.fireEvent(beside, mouse(MouseEvent.MOUSE_MOVED, false)));
        goTo(fields.getLast());
        assertThat(scrolled()).isGreaterThan(0.5);
    }

    @Test
    void nothingScrollsUnderTheMouse() {
        pressOn(pane);
        goTo(fields.getLast());
        assertThat(scrolled()).isZero();
    }

    @Test
    void aPaneThatWentToAnotherWindowHearsOfTheFirstNoMore() {
        Fx.run(() -> {
            fields.get(1).requestFocus();
            place.getChildren().remove(pane);
        });
        Stage other = Fx.on(() -> shown(new VBox(pane)));
        try {
            goTo(fields.getLast());
            scrollAway();
            Fx.run(() -> beside.setMinHeight(60));
            Fx.pulse();
            assertThat(scrolled()).isCloseTo(0, within(0.01));
        } finally {
            Fx.run(other::hide);
        }
    }

    private static void pressOn(Node node) {
        Fx.run(() -> Event.fireEvent(node, mouse(MouseEvent.MOUSE_PRESSED, true)));
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, boolean down) {
        return new MouseEvent(
                type,
                5,
                5,
                5,
                5,
                down ? MouseButton.PRIMARY : MouseButton.NONE,
                down ? 1 : 0,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                true,
                false,
                true,
                null);
    }
}
