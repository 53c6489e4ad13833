package fr.technolucide.ui.intake;

import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.match.TablePreview;
import fr.technolucide.exchange.intake.plan.ImportPlan;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.PlanWords;
import fr.technolucide.exchange.source.CancelToken;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.intake.CheckLine.Fate;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts a report into lines that can be read and sorted. */
final class CheckLines {

    private final ImportReport report;
    private final PlanWords words;
    private final Optional<TablePreview> look;
    private final Map<Sheet, List<Column<?>>> columns = new HashMap<>();

    private CheckLines(Reader reader, ImportPlan plan, Optional<TablePreview> look) {
        this.report = plan.report();
        this.words = new PlanWords(reader, plan);
        this.look = look;
        for (ImportReport.Table table : report.tables()) {
            columns.put(
                    table.sheet(),
                    table.columns().stream()
                            .map(MatchedColumn::column)
                            .filter(Objects::nonNull)
                            .<Column<?>>map(column -> column)
                            .toList());
        }
    }

    /** Returns the lines in the order of the file; remarks last. */
    static List<CheckLine> of(Reader reader, ImportPlan plan, Optional<TablePreview> look, CancelToken token) {
        CheckLines all = new CheckLines(reader, plan, look);
        List<CheckLine> lines = new ArrayList<>();
        for (ImportReport.Taken taken : all.report.taken()) {
            token.check();
            lines.add(all.taken(taken));
        }
        all.report.rejected().forEach(row -> lines.add(all.refused(row)));
        lines.sort(Comparator.comparingInt(CheckLine::line));
        all.report.warnings().forEach(warning -> lines.add(remark(warning)));
        return lines;
    }

    private CheckLine taken(ImportReport.Taken taken) {
        List<Column<?>> shown = columns.getOrDefault(taken.row().sheet(), List.of());
        String text = words.values(taken.row(), shown);
        return switch (taken.fate()) {
            case IMPORTED -> new CheckLine(taken.line(), Fate.ADDED, text, corrected(taken));
            case UPDATED ->
                new CheckLine(
                        taken.line(), Fate.UPDATED, text, (words.changes(taken) + " " + corrected(taken)).strip());
            case UNCHANGED -> new CheckLine(taken.line(), Fate.UNCHANGED, text, "");
        };
    }

    private CheckLine refused(ImportReport.Rejection row) {
        Column<?> column = row.column();
        if (column == null) {
            return new CheckLine(row.line(), Fate.REFUSED, "", row.reason());
        }
        String value = written(row.place(), column);
        String text = value.isEmpty()
                ? SchemaLabels.label(column)
                : Messages.text("intake.assistant.cell", SchemaLabels.label(column), value);
        return new CheckLine(row.line(), Fate.REFUSED, text, row.reason());
    }

    /** Returns which cells were typed anew, and what the file has there; empty where none was. */
    private String corrected(ImportReport.Taken taken) {
        return taken.corrected().stream()
                .map(column -> Messages.text(
                        "intake.assistant.corrected",
                        SchemaLabels.label(column),
                        words.value(taken.row(), column),
                        written(taken.place(), column)))
                .collect(Collectors.joining(" "));
    }

    /** Returns a cell as the file has it; empty where it has no such column. */
    private String written(int row, Column<?> column) {
        int place = place(column);
        return place < 0 ? "" : look.map(table -> table.cell(row, place)).orElse("");
    }

    private int place(Column<?> column) {
        for (ImportReport.Table table : report.tables()) {
            for (MatchedColumn matched : table.columns()) {
                if (matched.fills(column)) {
                    return matched.index();
                }
            }
        }
        return -1;
    }

    private static CheckLine remark(ImportReport.Warning warning) {
        String text = warning.count() > 1 ? Messages.text("intake.assistant.lines", warning.count()) : "";
        return new CheckLine(warning.line(), Fate.REMARK, text, warning.sentence());
    }
}
