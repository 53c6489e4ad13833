package fr.technolucide.ui.intake;

import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.Dialogs;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The last step: what was written, and that it can be taken back. */
final class DoneStep {

    private final VBox node = new VBox();

    DoneStep() {
        node.getStyleClass().add("intake-done");
    }

    Node node() {
        return node;
    }

    /** @param rows what was written, with its number */
    void show(PlannedImport planned, String rows) {
        ImportReport report = planned.report();
        node.getChildren().setAll(Dialogs.text(Messages.text("intake.assistant.done", rows)));
        if (report.created() > 0) {
            node.getChildren().add(Dialogs.text(Messages.text("intake.assistant.created", report.created())));
        }
        if (report.corrected() > 0) {
            node.getChildren().add(Dialogs.text(Messages.text("intake.assistant.done.corrected", report.corrected())));
        }
        if (!report.rejected().isEmpty()) {
            node.getChildren()
                    .add(Dialogs.text(Messages.text(
                            "intake.assistant.done.refused", report.rejected().size())));
        }
        node.getChildren().add(Dialogs.text(Messages.text("intake.assistant.done.undo")));
    }
}
