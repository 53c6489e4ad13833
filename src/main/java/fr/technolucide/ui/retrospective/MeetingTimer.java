package fr.technolucide.ui.retrospective;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import java.time.Duration;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

/** « encore 12 min 30 », with a pause; the words open a choice of lengths. */
final class MeetingTimer extends HBox {

    private static final List<Integer> MINUTES = List.of(5, 15, 30, 45, 60, 90);
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Countdown countdown;
    private final MenuButton words = new MenuButton();
    private final Button toggle;
    private final Timeline seconds = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> show()));

    MeetingTimer(Countdown countdown) {
        this.countdown = countdown;
        this.toggle = Controls.iconButton(Shape.PLAY, this::toggle);
        seconds.setCycleCount(Animation.INDEFINITE);
        getStyleClass().add("meeting-timer");
        words.setId("retrospective.timer");
        words.setGraphic(new Icon(Shape.TIMER));
        words.setMinWidth(USE_PREF_SIZE);
        for (int minutes : MINUTES) {
            MenuItem item = new MenuItem(Messages.words().duration(minutes));
            item.setOnAction(event -> reset(minutes));
            words.getItems().add(item);
        }
        toggle.setId("retrospective.timer.toggle");
        getChildren().setAll(words, toggle);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                seconds.stop();
            } else {
                show(); // it went on, and may have ended, where nobody saw it
            }
        });
        show();
    }

    private void reset(int minutes) {
        countdown.reset(Duration.ofMinutes(minutes));
        show();
    }

    private void toggle() {
        countdown.toggle();
        show();
    }

    private void show() {
        boolean over = countdown.isOver();
        boolean running = countdown.isRunning();
        String text = over
                ? Messages.text("retrospective.timer.over")
                : Messages.text("retrospective.timer.left", Messages.words().seconds(countdown.secondsLeft()));
        words.setText(text);
        words.setAccessibleText(Messages.text("retrospective.timer.aloud", text));
        words.pseudoClassStateChanged(OVER, over);
        toggle.setGraphic(new Icon(running ? Shape.PAUSE : Shape.PLAY));
        toggle.setDisable(over);
        Controls.explain(toggle, Messages.text(running ? "retrospective.timer.pause" : "retrospective.timer.start"));
        if (over && seconds.getStatus() == Animation.Status.RUNNING) {
            words.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
        if (running) {
            seconds.play();
        } else {
            seconds.stop();
        }
    }
}
