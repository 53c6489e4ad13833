package fr.technolucide.ui.decision;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Meanings;
import fr.technolucide.ui.common.TruncatedText;
import fr.technolucide.ui.common.VerdictBadge;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A line of the list: what is proposed or decided before the margin line, then on what, in which words, by whom. */
final class DecisionCell extends ListCell<DecisionLine> {

    DecisionCell(Consumer<@Nullable DecisionLine> onChosen) {
        getStyleClass().add("decision-cell");
        Controls.onClick(this, event -> onChosen.accept(getItem()));
    }

    @Override
    protected void updateItem(@Nullable DecisionLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("superseded", "due");
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        if (line.group() == DecisionLine.Group.SUPERSEDED) {
            getStyleClass().add("superseded");
        }
        if (line.isDue()) {
            getStyleClass().add("due");
        }
        HBox row = new HBox(state(line), what(line), right(line), verb(line), new Icon(Shape.FURTHER));
        row.getStyleClass().add("decision-line");
        setGraphic(row);
        setAccessibleText(line.aloud());
    }

    private static VBox state(DecisionLine line) {
        Label word;
        if (line.proposal() == null) {
            word = new Label(line.word());
            word.getStyleClass().add("chip");
            Meanings.say(word, line.reason());
        } else {
            word = VerdictBadge.because(line.proposal(), line.reason());
        }
        word.setMinWidth(USE_PREF_SIZE);
        Label group =
                new Label(Messages.text("decision.group." + line.group().name().toLowerCase(Locale.ROOT)));
        group.getStyleClass().add("second");
        VBox state = new VBox(word, group);
        state.getStyleClass().add("state");
        return state;
    }

    private static VBox what(DecisionLine line) {
        Label title = TruncatedText.explained(new Label(line.title()));
        title.getStyleClass().add("row-title");
        Label text = TruncatedText.explained(new Label(line.text().replace('\n', ' ')));
        text.getStyleClass().addAll("second", "text");
        text.setWrapText(true);
        VBox what = new VBox(title, text);
        what.getStyleClass().add("what");
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        return what;
    }

    private static VBox right(DecisionLine line) {
        Label when = new Label(line.when());
        when.getStyleClass().add("when");
        Label who = new Label(line.who());
        who.getStyleClass().add("second");
        VBox right = new VBox(when, who);
        right.getStyleClass().add("right");
        right.setMinWidth(Region.USE_PREF_SIZE);
        return right;
    }

    private static HBox verb(DecisionLine line) {
        Label verb = new Label(line.verb());
        verb.getStyleClass().add("verb");
        verb.setMinWidth(USE_PREF_SIZE);
        HBox column = new HBox(verb);
        column.getStyleClass().add("verb-column");
        return column;
    }

    /** The row fills the list, however long its words are: they are cut, the list never scrolls sideways. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
