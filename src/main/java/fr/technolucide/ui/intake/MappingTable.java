package fr.technolucide.ui.intake;

import fr.technolucide.exchange.intake.match.ColumnChoice;
import fr.technolucide.exchange.intake.match.ColumnMatcher;
import fr.technolucide.exchange.intake.match.MatchReason;
import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.match.TablePreview;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.UnknownName;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Every column of the file that has a name or a value, and where it goes. */
final class MappingTable {

    private static final int MOST = 120;
    private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("beside");

    private final StepActions steering;
    private final VBox node = new VBox();
    private final Map<Integer, MappingRow> rows = new LinkedHashMap<>();
    private List<String> shape = List.of();
    private boolean narrow;

    MappingTable(StepActions steering) {
        this.steering = steering;
        node.getStyleClass().add("intake-mappings");
    }

    Node node() {
        return node;
    }

    /** Puts the first values under the headers where questions stand beside. */
    void beside(boolean questions) {
        narrow = questions;
        node.pseudoClassStateChanged(BESIDE, questions);
        rows.values().forEach(row -> row.narrow(questions));
        node.getChildren().stream()
                .filter(child -> child.getStyleClass().contains("intake-mapping-head"))
                .map(head -> ((HBox) head).getChildren().get(1))
                .forEach(values -> {
                    values.setVisible(!questions);
                    values.setManaged(!questions);
                });
    }

    /**
     * Shows the columns. The rows stay while the file and the sheet do: the keyboard keeps its place.
     *
     * @param questions that are asked about columns
     */
    void show(ImportState course, TablePreview look, ImportReport report, QuestionList questions) {
        List<MatchedColumn> columns = columns(report);
        List<String> now = new ArrayList<>(look.headers());
        now.add(course.sheet().name() + look.headerLine() + look.name());
        if (!now.equals(shape)) {
            shape = now;
            make(course.sheet(), look, columns);
        }
        for (MatchedColumn matched : columns) {
            MappingRow row = rows.get(matched.index());
            if (row != null) {
                row.show(matched, look.values(matched.index()), reason(matched), doubt(report, matched, questions));
                row.narrow(narrow);
            }
        }
    }

    static List<MatchedColumn> columns(ImportReport report) {
        return report.tables().isEmpty()
                ? List.of()
                : report.tables().getFirst().columns();
    }

    private void make(Sheet sheet, TablePreview look, List<MatchedColumn> columns) {
        List<Column<?>> fillable = ColumnMatcher.fillable(sheet);
        List<String> targets = new ArrayList<>(List.of(ColumnChoice.LEAVE_OUT));
        fillable.forEach(column -> targets.add(column.name()));
        targets.add(ColumnChoice.ID);
        rows.clear();
        node.getChildren().setAll(head());
        for (MatchedColumn matched : columns) {
            boolean bare =
                    matched.header().isBlank() && look.values(matched.index()).isEmpty();
            if (!bare && rows.size() < MOST) {
                MappingRow row = new MappingRow(
                        matched,
                        targets,
                        name -> words(sheet, name),
                        (which, to) ->
                                steering.answer(course -> course.columns().take(which, to)));
                rows.put(matched.index(), row);
                node.getChildren().add(row.node());
            }
        }
    }

    private static HBox head() {
        HBox head = new HBox();
        head.getStyleClass().addAll("intake-mapping", "intake-mapping-head");
        for (String part : List.of("header", "values", "to", "why")) {
            Label label = Controls.wrapped(Messages.text("intake.assistant.head." + part), "intake-" + part);
            head.getChildren().add(label);
        }
        return head;
    }

    private static String words(Sheet sheet, String name) {
        return switch (name) {
            case ColumnChoice.LEAVE_OUT -> Messages.text("intake.assistant.leave");
            case ColumnChoice.ID -> Messages.text("intake.assistant.id");
            default -> SchemaLabels.label(sheet.column(name));
        };
    }

    private static String reason(MatchedColumn matched) {
        if (matched.reason() == MatchReason.RECIPE) {
            return Messages.text("intake.assistant.why.before");
        }
        boolean said = matched.reason() == MatchReason.EXPLICIT || matched.reason() == MatchReason.LEFT_OUT;
        if (said) {
            return Messages.text("intake.assistant.why.you");
        }
        return matched.reason() == MatchReason.UNKNOWN
                ? Messages.text("intake.assistant.why.none")
                : matched.reason().sentence();
    }

    private static String doubt(ImportReport report, MatchedColumn matched, QuestionList questions) {
        int number = Stream.of("intake.question.", "intake.suggestion.")
                .mapToInt(kind -> questions.number(kind + matched.index()))
                .max()
                .orElse(0);
        if (number > 0) {
            return Messages.text("intake.assistant.question", number);
        }
        List<UnknownName> unknown = report.newcomers().stream()
                .filter(newcomer -> matched.fills(newcomer.column()))
                .toList();
        return unknown.isEmpty()
                ? ""
                : Messages.text(
                        "intake.assistant.unknown",
                        unknown.size(),
                        unknown.getFirst().name());
    }
}
