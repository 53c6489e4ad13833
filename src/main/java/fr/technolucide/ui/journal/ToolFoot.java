package fr.technolucide.ui.journal;

import fr.technolucide.language.Messages;
import fr.technolucide.method.TenHourGate;
import fr.technolucide.ui.common.Controls;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The footer under the tools: what the one chosen gains, what its ten hours still lack, and the way to decide. */
final class ToolFoot extends VBox {

    private final TextFlow median = new TextFlow();
    private final Label gate = new Label();
    private final Hyperlink roles = new Hyperlink(Messages.text("journal.gate.roles"));
    private final Button decide = new Button(Messages.text("journal.decide"));
    private boolean brief;
    private boolean roleless;

    /**
     * @param deciding absent from a workbook that is only read
     * @param toRoles  shows the person whose role is not said
     */
    ToolFoot(boolean readOnly, Runnable deciding, Runnable toRoles) {
        getStyleClass().add("rail-foot");
        setMinHeight(USE_PREF_SIZE);
        median.getStyleClass().add("median");
        median.setId("journal.median");
        gate.setWrapText(true);
        decide.setId("journal.decide");
        decide.getStyleClass().addAll("plain", "decide");
        decide.setWrapText(true);
        decide.setOnAction(event -> deciding.run());
        roles.setId("journal.gate.roles");
        roles.setWrapText(true);
        roles.setOnAction(event -> {
            roles.setVisited(false);
            toRoles.run();
        });
        Controls.foldHidden(roles);
        getChildren().addAll(median, gate, roles);
        if (!readOnly) {
            getChildren().add(decide);
        }
    }

    void say(ToolLine line) {
        TenHourGate hours = line.gate();
        String sentence = hours == null ? "" : ToolWords.median(line);
        median.getChildren().setAll(emphasised(sentence, ToolWords.medianFigure(line)));
        median.setAccessibleText(sentence);
        gate.setText(hours == null ? "" : ToolWords.gate(line, hours));
        roleless = hours != null && hours.missing().contains(TenHourGate.Condition.SECOND_ROLE);
        for (Region part : List.of(median, gate, decide)) {
            part.setVisible(hours != null);
            part.setManaged(hours != null);
        }
        fit();
    }

    /** Leaves to the bar of the tool, and to the words that decide, what the ten hours lack. */
    void brief(boolean wanted) {
        brief = wanted;
        fit();
    }

    private void fit() {
        boolean said = !gate.getText().isEmpty() && !brief;
        gate.setVisible(said);
        gate.setManaged(said);
        roles.setVisible(said && roleless);
    }

    /** Returns a sentence with the words that matter in bold. */
    private static List<Text> emphasised(String sentence, String figure) {
        int from = figure.isEmpty() ? -1 : sentence.indexOf(figure);
        if (from < 0) {
            return List.of(new Text(sentence));
        }
        Text strong = new Text(figure);
        strong.getStyleClass().add("figure");
        return List.of(
                new Text(sentence.substring(0, from)), strong, new Text(sentence.substring(from + figure.length())));
    }
}
