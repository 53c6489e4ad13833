package fr.technolucide.ui.history;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import java.time.LocalDate;
import java.time.format.TextStyle;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A line of a history along the margin line: the day once, the hour once a step, the sentence, what came of it, and the
 * button of what Entrée does on it.
 */
final class HistoryLine extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");

    private final RowHistory.Line line;
    private final @Nullable Button button;
    private final Runnable action;

    /**
     * @param day    whether it is the first of its day
     * @param said   of its button; blank for none
     * @param action of the button, and of Entrée
     */
    HistoryLine(RowHistory.Line line, boolean day, LocalDate today, String said, Runnable action) {
        this.line = line;
        this.action = action;
        getStyleClass().add("history-line");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setMinHeight(USE_PREF_SIZE);
        pseudoClassStateChanged(LATER, !day);
        Label hour = new Label(
                line.goesOn() ? "" : Messages.words().clock(line.when().toLocalTime()));
        hour.getStyleClass().add("history-hour");
        hour.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(new MarkedFlow(line.said(), "history-said"));
        words.getStyleClass().add("history-words");
        if (!line.text().isEmpty()) {
            words.getChildren().add(new MarkedFlow(line.text(), "history-text"));
        }
        if (!line.consequence().isEmpty()) {
            words.getChildren().add(Controls.wrapped(line.consequence(), "history-consequence"));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox told = new HBox(hour, words);
        told.getStyleClass().add("history-told");
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        if (said.isEmpty()) {
            button = null;
        } else if (line.begun().isEmpty()) {
            Icon icon = new Icon(Shape.UNDO);
            icon.setVisible(false);
            button = button(said);
            button.setGraphic(icon);
            told.getChildren().add(button);
        } else {
            button = button(said);
            words.getChildren().add(button);
        }
        getChildren().addAll(day(day, today), told);
        String aloud = Messages.text(
                "ui.history.aloud",
                Messages.words().date(line.when().toLocalDate(), today),
                Messages.words().clock(line.when().toLocalTime()),
                line.words());
        setAccessibleText(said.isEmpty() ? aloud : Messages.text("ui.history.enter", aloud, said));
    }

    private Button button(String said) {
        Button made = Controls.button(said, this::act);
        made.getStyleClass().addAll("plain", "history-button");
        made.setFocusTraversable(false); // Entrée on the line does the same
        made.setMinWidth(Region.USE_PREF_SIZE);
        return made;
    }

    private VBox day(boolean shown, LocalDate today) {
        VBox day = new VBox();
        day.getStyleClass().add("history-day");
        day.setMinWidth(USE_PREF_SIZE);
        if (shown) {
            LocalDate when = line.when().toLocalDate();
            Label name = new Label(when.getDayOfWeek()
                    .getDisplayName(TextStyle.FULL, Messages.language().locale()));
            name.getStyleClass().add("strong");
            day.getChildren().addAll(name, new Label(Messages.words().date(when, today)));
        }
        return day;
    }

    RowHistory.Line line() {
        return line;
    }

    void act() {
        if (button != null) {
            action.run();
        }
    }

    /** @param chosen whether the keyboard stops at it */
    void choose(boolean chosen) {
        setFocusTraversable(chosen);
        pseudoClassStateChanged(CHOSEN, chosen);
        if (button != null && button.getGraphic() != null) {
            button.getGraphic().setVisible(chosen);
        }
    }
}
