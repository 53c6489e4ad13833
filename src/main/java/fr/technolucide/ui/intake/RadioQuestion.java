package fr.technolucide.ui.intake;

import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A question with its answers as radio buttons. */
final class RadioQuestion {

    private final Label words = Controls.wrapped("", "intake-question-words");
    private final FlowPane ways = new FlowPane();
    private final VBox node = new VBox(words, ways);

    RadioQuestion(String id) {
        node.setId(id);
        node.getStyleClass().add("intake-question");
        ways.getStyleClass().add("intake-ways");
        words.setMinHeight(Region.USE_PREF_SIZE);
        Icon icon = new Icon(Icon.Shape.QUESTION);
        icon.getStyleClass().add("warn");
        words.setGraphic(icon);
    }

    Node node() {
        return node;
    }

    /** @param first stands before the answers */
    void ask(String sentence, List<Node> first) {
        words.setText(sentence);
        ways.getChildren().setAll(first);
    }

    /** Adds what the last answer needs. */
    void beside(Node more) {
        ways.getChildren().add(more);
    }

    /** Adds an answer. */
    RadioButton way(String said) {
        RadioButton radio = new RadioButton(said);
        radio.setAccessibleHelp(words.getText());
        ways.getChildren().add(radio);
        return radio;
    }
}
