package fr.technolucide.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Rest;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.dialog.Dialogs;
import fr.technolucide.ui.task.Tasks;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The program moves the keyboard as the answer to a person, who may have gone elsewhere meanwhile. */
class FocusMoverTest {

    private final InputDriver robot = new InputDriver();
    private final Object place = new Object();
    private final Tasks tasks = new Tasks(failure -> {
        throw new AssertionError(failure);
    });
    private TextField first;
    private TextField second;
    private TextField wished;
    private VBox content;
    private Stage stage;
    private FocusMover keyboard;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void show() {
        Rest.watch(tasks);
        Fx.run(() -> {
            Platform.setImplicitExit(false);
            first = new TextField();
            second = new TextField();
            wished = new TextField();
            content = new VBox(first, second, wished);
            Dialogs dialogs = new Dialogs(SampleWindow.CLOCK, "1.0");
            keyboard = new FocusMover(tasks, dialogs.layer());
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(content, dialogs.layer()), 400, 300));
            stage.show();
            first.requestFocus();
        });
    }

    @AfterEach
    void close() {
        Rest.forget(tasks);
        Fx.run(() -> {
            keyboard.close();
            stage.hide();
        });
        tasks.close();
    }

    private void await() {
        Fx.run(() -> keyboard.await(place, wished::requestFocus));
    }

    private TextField owner() {
        return Fx.on(() -> (TextField) stage.getScene().getFocusOwner());
    }

    private void arrive() {
        Fx.run(() -> keyboard.arrived(place));
        Rest.await();
    }

    @Test
    void itMovesOnceThePlaceIsThereAndNotBefore() {
        await();
        Rest.await();
        assertThat(owner()).isSameAs(first);
        arrive();
        assertThat(owner()).isSameAs(wished);
    }

    @Test
    void whoTypesOnIsStillTakenWhereTheyAskedToGo() {
        await();
        robot.write("a");
        arrive();
        assertThat(owner()).isSameAs(wished);
    }

    @Test
    void whoWentOnWithTabMeanwhileIsNotCalledBack() {
        await();
        robot.push(KeyCode.TAB);
        arrive();
        assertThat(owner()).isSameAs(second);
    }

    @Test
    void whoClickedElsewhereMeanwhileIsNotCalledBack() {
        await();
        robot.clickOn(second);
        arrive();
        assertThat(owner()).isSameAs(second);
    }

    @Test
    void aNewerWishTakesThePlaceOfTheOneBefore() {
        await();
        Fx.run(() -> keyboard.later(second::requestFocus));
        arrive();
        assertThat(owner()).isSameAs(second);
    }

    @Test
    void theWindowIsNotAtRestBeforeANodeThatIsWishedIsInIt() {
        TextField late = Fx.on(TextField::new);
        Fx.run(() -> keyboard.to(late));
        assertThat(tasks.isAtRest()).isFalse();
        Fx.run(() -> content.getChildren().add(late));
        Rest.await();
        assertThat(owner()).isSameAs(late);
    }

    @Test
    void aNodeThatIsWishedNoMoreIsNotWaitedFor() {
        TextField never = Fx.on(TextField::new);
        Fx.run(() -> keyboard.to(never));
        Fx.run(() -> keyboard.to(second));
        Rest.await();
        assertThat(owner()).isSameAs(second);
        Fx.run(() -> content.getChildren().add(never));
        Rest.await();
        assertThat(owner()).isSameAs(second);
    }

    @Test
    void entreeHeldDownDoesNothingWhereItHasLed() {
        Fx.run(() -> {
            first.setOnAction(entered -> second.requestFocus());
            second.setOnAction(entered -> wished.requestFocus());
        });
        robot.hold(KeyCode.ENTER, 4);
        assertThat(owner()).isSameAs(second);
        robot.push(KeyCode.ENTER);
        assertThat(owner()).isSameAs(wished);
    }

    @Test
    void entreeHeldDownWhereNothingHadTheKeyboardDoesNothingWhereItHasLed() {
        Fx.run(() -> {
            content.setDisable(true);
            stage.getScene().setOnKeyPressed(key -> {
                content.setDisable(false);
                first.requestFocus();
            });
            first.setOnAction(entered -> second.requestFocus());
        });
        Fx.pulse();
        assertThat(owner()).isNull();
        robot.hold(KeyCode.ENTER, 3);
        assertThat(owner()).isSameAs(first);
    }

    @Test
    void entreeHeldDownInAFieldThatIsGoneDoesNothingWhereItHasLed() {
        Fx.run(() -> {
            first.setOnAction(entered -> {
                content.getChildren().remove(first);
                second.requestFocus();
            });
            second.setOnAction(entered -> wished.requestFocus());
        });
        robot.hold(KeyCode.ENTER, 3);
        assertThat(owner()).isSameAs(second);
        robot.push(KeyCode.ENTER);
        assertThat(owner()).isSameAs(wished);
    }

    /** Without a screen no window ever goes to the back. */
    @Test
    @Tag("xvfb")
    void aKeyWhoseReleaseWasNeverHeardIsForgottenWhenTheWindowComesBack() {
        Stage other = Fx.on(Stage::new);
        Fx.run(() -> {
            other.setScene(new Scene(new StackPane()));
            first.setOnAction(entered -> {
                second.requestFocus();
                other.show();
                other.requestFocus();
            });
            second.setOnAction(entered -> wished.requestFocus());
        });
        Fx.until("the window in front", stage::isFocused); // the system says so, in its own time
        robot.push(KeyCode.ENTER);
        Fx.until("the other one in front", other::isFocused);
        Fx.run(() -> {
            other.hide();
            stage.requestFocus();
        });
        Fx.until("the window in front again", stage::isFocused);
        robot.push(KeyCode.ENTER);
        assertThat(owner()).isSameAs(wished);
    }
}
