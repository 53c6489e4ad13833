package fr.technolucide.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.common.PanelCycle.Panel;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PanelCycleTest {

    private final InputDriver robot = new InputDriver();
    private final AtomicInteger left = new AtomicInteger();
    private TextField first;
    private TextField second;
    private TextField inSecond;
    private TextField third;
    private TextField beside;
    private VBox place;
    private PanelCycle cycle;
    private Stage stage;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void show() {
        Fx.run(() -> {
            Platform.setImplicitExit(false);
            first = new TextField();
            second = new TextField();
            inSecond = new TextField();
            third = new TextField();
            beside = new TextField();
            place = new VBox(second, inSecond);
            cycle = new PanelCycle(
                    Panel.of(first, first::requestFocus),
                    Panel.of(place, second::requestFocus),
                    Panel.of(inSecond, inSecond::requestFocus),
                    Panel.of(third, third::requestFocus));
            VBox part = new VBox(beside, first, place, third);
            part.addEventHandler(KeyEvent.KEY_PRESSED, cycle::press);
            VBox around = new VBox(part);
            around.addEventHandler(KeyEvent.KEY_PRESSED, key -> left.incrementAndGet());
            stage = new Stage();
            stage.setScene(new Scene(around, 300, 200));
            stage.show();
            first.requestFocus();
        });
    }

    @AfterEach
    void close() {
        Fx.run(stage::hide);
    }

    private Node owner() {
        return Fx.on(() -> stage.getScene().getFocusOwner());
    }

    private void goOn() {
        robot.push(KeyCode.F6);
    }

    private void goBack() {
        robot.push(KeyCode.SHIFT, KeyCode.F6);
    }

    @Test
    void itGoesFromPanelToPanelAndBackAndLeavesTheKeyBeyondThem() {
        goOn();
        assertThat(owner()).isSameAs(second);
        goOn();
        assertThat(owner()).as("one that stands in another").isSameAs(inSecond);
        goOn();
        assertThat(owner()).isSameAs(third);
        assertThat(left).hasValue(0);
        goOn();
        assertThat(owner()).isSameAs(third);
        assertThat(left).hasValue(1);
        goBack();
        goBack();
        assertThat(owner()).isSameAs(second);
    }

    @Test
    void whatIsHiddenOrDisabledIsPassedOver() {
        Fx.run(() -> place.setVisible(false));
        goOn();
        assertThat(owner()).isSameAs(third);
        Fx.run(() -> first.setDisable(true));
        goBack();
        assertThat(owner()).as("none is left before it").isSameAs(third);
    }

    @Test
    void fromOutsideItEntersByTheFirstOrTheLastThatIsThere() {
        Fx.run(() -> {
            third.setVisible(false);
            cycle.enter(true);
        });
        assertThat(owner()).isSameAs(inSecond);
        Fx.run(() -> {
            first.setDisable(true);
            cycle.enter(false);
        });
        assertThat(owner()).isSameAs(second);
    }

    @Test
    void fromBesideThePanelsItGoesOnWithTheFirst() {
        Fx.run(beside::requestFocus);
        goBack();
        assertThat(owner()).isSameAs(beside);
        goOn();
        assertThat(owner()).isSameAs(first);
    }
}
