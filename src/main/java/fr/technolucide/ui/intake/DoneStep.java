package fr.technolucide.ui.intake;

import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.dialog.Dialogs;
import fr.technolucide.ui.intake.CheckLine.Fate;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The last step: what was written, that it can be taken back, and what was not written and why. */
final class DoneStep {

    private final FlowPane figures = new FlowPane();
    private final VBox sentences = new VBox();
    private final Label left = Controls.wrapped("", "intake-subtitle");
    private final CheckTable refused = CheckTable.ofRefused();
    private final VBox node = new VBox(figures, sentences, left, refused.node());

    DoneStep() {
        figures.getStyleClass().add("intake-figures");
        sentences.getStyleClass().add("intake-done");
        node.getStyleClass().add("intake-done");
        node.setId("intake.done");
        VBox.setVgrow(refused.node(), Priority.ALWAYS);
        Controls.foldHidden(left, refused.node());
    }

    Node node() {
        return node;
    }

    void show(PlannedImport planned) {
        ImportReport report = planned.report();
        int rejected = report.rejected().size();
        Map<Fate, Integer> counts = new LinkedHashMap<>();
        counts.put(Fate.ADDED, report.imported());
        counts.put(Fate.UPDATED, report.updated());
        counts.put(Fate.REFUSED, rejected);
        counts.put(Fate.UNCHANGED, report.unchanged());
        counts.values().removeIf(count -> count == 0);
        figures.getChildren().clear();
        counts.forEach((fate, count) -> figures.getChildren()
                .add(CheckStep.figure(fate, count, Messages.text("intake.assistant.written." + fate.name(), count))));
        sentences.getChildren().clear();
        if (report.created() > 0) {
            say(Messages.text("intake.assistant.created", report.created()));
        }
        if (report.corrected() > 0) {
            say(Messages.text("intake.assistant.done.corrected", report.corrected()));
        }
        say(Messages.text("intake.assistant.done.undo"));
        left.setText(Messages.text("intake.assistant.done.refused", rejected));
        left.setVisible(rejected > 0);
        refused.show(planned.lines());
        refused.node().setVisible(rejected > 0);
    }

    private void say(String sentence) {
        sentences.getChildren().add(Dialogs.text(sentence));
    }
}
