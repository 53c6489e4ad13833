package fr.technolucide.ui.journal;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Keyboard;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The timers under way, one a line, each with what can be done about it; takes no room when there is none. */
public final class TimerBanner extends VBox {

    private final TimerModel timers;
    private final Clock clock;
    private final Runnable emptied;
    private final Timeline minutes;
    private final Map<TimerLine, Label> sentences = new LinkedHashMap<>();

    /** @param emptied gives the keyboard on when the last line goes that held it */
    public TimerBanner(TimerModel timers, Clock clock, Runnable emptied) {
        this(timers, clock, emptied, Duration.minutes(1));
    }

    /** @param every how often it says anew how long they have been running */
    public TimerBanner(TimerModel timers, Clock clock, Runnable emptied, Duration every) {
        this.timers = timers;
        this.clock = clock;
        this.emptied = emptied;
        this.minutes = new Timeline(new KeyFrame(every, event -> tell()));
        minutes.setCycleCount(Animation.INDEFINITE);
        getStyleClass().add("timer-banner");
        Controls.foldHidden(this);
        timers.running().addListener((ListChangeListener<TimerLine>) change -> follow());
        sceneProperty().subscribe(scene -> tell()); // they went on where nobody saw them
        follow();
    }

    private void follow() {
        boolean keyboard = Keyboard.isIn(this);
        sentences.clear();
        getChildren().setAll(timers.running().stream().map(this::line).toList());
        setVisible(!getChildren().isEmpty());
        tell();
        if (keyboard) {
            giveKeyboardOn();
        }
    }

    /** Says how long each has been running, now and each minute as long as there is one to be seen. */
    private void tell() {
        sentences.forEach((running, sentence) -> sentence.setText(running.told(clock)));
        if (sentences.isEmpty() || getScene() == null) {
            minutes.stop();
        } else {
            minutes.play();
        }
    }

    private void giveKeyboardOn() {
        Node button = lookup(".button");
        if (button == null) {
            emptied.run();
        } else {
            button.requestFocus();
        }
    }

    private HBox line(TimerLine running) {
        Label sentence = Controls.wrapped("");
        sentences.put(running, sentence);
        sentence.setGraphic(new Icon(Shape.TIMER));
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox line = new HBox(
                sentence,
                button("form.timer.stop", running, () -> timers.stop(running)),
                button("form.timer.abandon", running, () -> timers.abandon(running)));
        line.getStyleClass().add("timer-line");
        return line;
    }

    private static Button button(String key, TimerLine running, Runnable action) {
        Button button = Controls.button(Messages.text(key), action);
        button.setId(key.substring(key.indexOf('.') + 1));
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("plain");
        button.setAccessibleText(Messages.text("form.timer.what", button.getText(), running.toolName()));
        return button;
    }
}
