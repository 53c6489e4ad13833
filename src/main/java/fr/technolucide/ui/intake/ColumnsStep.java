package fr.technolucide.ui.intake;

import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.match.TablePreview;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The second step: where each column goes, and what only a person can settle. */
final class ColumnsStep {

    private final MappingTable mappings;
    private final HintQuestions questions;
    private final PreviewTable preview = new PreviewTable();
    private final KeyChoice key;
    private final Label missing = Controls.wrapped("", "intake-why", "warn");
    private final VBox node;

    ColumnsStep(StepActions steering) {
        this.mappings = new MappingTable(steering);
        this.questions = new HintQuestions(steering);
        this.key = new KeyChoice(steering);
        Icon icon = new Icon(Icon.Shape.WARNING);
        icon.getStyleClass().add("warn");
        missing.setGraphic(icon);
        Controls.foldHidden(missing, questions.node(), key.node());
        ScrollPane scroll = new ScrollPane(new VBox(questions.node(), mappings.node(), preview.node(), key.node()));
        scroll.getStyleClass().add("intake-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        this.node = new VBox(scroll, missing);
        node.getStyleClass().add("intake-columns");
    }

    Node node() {
        return node;
    }

    void show(ImportState course, TablePreview look, PlannedImport planned) {
        ImportReport report = planned.report();
        questions.show(report.questions());
        questions.node().setVisible(!report.questions().isEmpty());
        mappings.show(course, look, report);
        preview.show(planned.preview());
        key.show(course, report);
        List<String> absent = absent(course.sheet(), MappingTable.columns(report));
        missing.setVisible(!absent.isEmpty());
        missing.setText(Messages.text("intake.assistant.absent", String.join(", ", absent)));
    }

    /** Returns the columns that every new row needs and the file does not give. */
    private static List<String> absent(Sheet sheet, List<MatchedColumn> columns) {
        return sheet.stored().stream()
                .filter(column -> column.isRequired()
                        && column.defaultValue().isEmpty()
                        && !column.isSetByProgram()
                        && columns.stream().noneMatch(matched -> matched.fills(column)))
                .map(SchemaLabels::label)
                .toList();
    }

    /** Returns what prevents the next step; empty for nothing. */
    String lacking(ImportReport report) {
        if (MappingTable.columns(report).stream().noneMatch(MatchedColumn::isTaken)) {
            return Messages.text("intake.assistant.lacking.column");
        }
        return questions.open() == 0 ? "" : Messages.text("intake.assistant.lacking.answers", questions.open());
    }
}
