package fr.technolucide.ui.common;

import fr.technolucide.language.Messages;
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
public final class MeetingTimer extends HBox {

    private static final List<Integer> MINUTES = List.of(5, 15, 30, 45, 60, 90);
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Countdown countdown;
    private final MenuButton words = new MenuButton();
    private final Button toggle;
    private final Timeline seconds = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> show()));

    /** @param id of the words; the button that starts and stops it has the same with « .toggle » */
    public MeetingTimer(Countdown countdown, String id) {
        this.countdown = countdown;
        this.toggle = Controls.iconButton(Shape.PLAY, this::toggle);
        seconds.setCycleCount(Animation.INDEFINITE);
        getStyleClass().add("meeting-timer");
        words.setId(id);
        words.setGraphic(new Icon(Shape.TIMER));
        words.setMinWidth(USE_PREF_SIZE);
        for (int minutes : MINUTES) {
            MenuItem item = new MenuItem(Messages.words().duration(minutes));
            item.setOnAction(event -> reset(minutes));
            words.getItems().add(item);
        }
        toggle.setId(id + ".toggle");
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

    /** Starts it, or lets it rest. */
    public void toggle() {
        countdown.toggle();
        show();
    }

    private void show() {
        boolean over = countdown.isOver();
        boolean running = countdown.isRunning();
        String text = over
                ? Messages.text("ui.timer.over")
                : Messages.text("ui.timer.left", Messages.words().seconds(countdown.secondsLeft()));
        words.setText(text);
        words.setAccessibleText(Messages.text("ui.timer.aloud", text));
        words.pseudoClassStateChanged(OVER, over);
        toggle.setGraphic(new Icon(running ? Shape.PAUSE : Shape.PLAY));
        toggle.setDisable(over);
        Controls.explain(toggle, Messages.text(running ? "ui.timer.pause" : "ui.timer.start"));
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
