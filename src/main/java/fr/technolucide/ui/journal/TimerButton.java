package fr.technolucide.ui.journal;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Starts the timer of the tool chosen, and stops it when it runs; says which in full in its tooltip. */
public final class TimerButton extends Button {

    private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");

    private final TimerModel timers;
    private final ObservableValue<? extends @Nullable UUID> tool;
    private final Tooltip words = new Tooltip();

    /** @param tool absent when no tool is chosen: there is then nothing to time */
    public TimerButton(TimerModel timers, ObservableValue<? extends @Nullable UUID> tool) {
        super("", new Icon(Shape.TIMER));
        this.timers = timers;
        this.tool = tool;
        getStyleClass().add("timer-button");
        setId("timer");
        setTooltip(words);
        setOnAction(event -> {
            UUID chosen = tool.getValue();
            if (chosen != null) {
                timers.toggle(chosen);
            }
        });
        tool.subscribe(chosen -> follow());
        timers.running().addListener((ListChangeListener<TimerLine>) change -> follow());
    }

    private void follow() {
        UUID chosen = tool.getValue();
        boolean running = timers.isRunning(chosen);
        setDisable(chosen == null);
        pseudoClassStateChanged(RUNNING, running);
        setText(Messages.text(running ? "form.timer.stop.word" : "form.timer.word"));
        words.setText(Messages.text(running ? "form.timer.stop" : "form.timer.start"));
        setAccessibleText(words.getText());
    }
}
