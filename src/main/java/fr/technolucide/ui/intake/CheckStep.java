package fr.technolucide.ui.intake;

import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.intake.CheckLine.Fate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The third step: what would come of it, before anything is written. */
final class CheckStep {

    private final FlowPane figures = new FlowPane();
    private final UnknownNamesPane newcomers;
    private final CheckTable table = new CheckTable();
    private final VBox node;

    CheckStep(StepActions steering) {
        this.newcomers = new UnknownNamesPane(steering);
        figures.getStyleClass().add("intake-figures");
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        this.node = new VBox(figures, newcomers.node(), table.node());
        node.getStyleClass().add("intake-check");
    }

    Node node() {
        return node;
    }

    /** The step is entered: the rows that are refused come first. */
    void enter() {
        table.beginWithRefused();
    }

    void show(ImportState course, PlannedImport planned) {
        ImportReport report = planned.report();
        figures.getChildren()
                .setAll(
                        coming(Fate.ADDED, report.imported()),
                        coming(Fate.UPDATED, report.updated()),
                        coming(Fate.REFUSED, report.rejected().size()),
                        coming(Fate.UNCHANGED, report.unchanged()));
        if (report.created() > 0) {
            Label made = new Label(Messages.text("intake.assistant.created", report.created()));
            made.getStyleClass().add("intake-figure-words");
            figures.getChildren().add(made);
        }
        newcomers.show(course, planned);
        table.show(planned.lines());
    }

    private static HBox coming(Fate fate, int count) {
        return figure(fate, count, Messages.text("intake.assistant.figure." + fate.name(), count));
    }

    /** Returns a number of rows, large, with what becomes of them. */
    static HBox figure(Fate fate, int count, String said) {
        Label number = new Label(Messages.words().number(count), CheckTable.icon(fate));
        number.getStyleClass().add("intake-figure");
        Label words = new Label(said);
        words.getStyleClass().add("intake-figure-words");
        HBox box = new HBox(number, words);
        box.getStyleClass().add("intake-figure-box");
        return box;
    }

    /** Returns what prevents the import from being written; empty for nothing. */
    String lacking(PlannedImport planned) {
        if (newcomers.open() > 0) {
            return Messages.text("intake.assistant.lacking.names", newcomers.open());
        }
        return planned.changes() == 0 ? Messages.text("intake.assistant.lacking.rows") : "";
    }
}
