package fr.technolucide.ui.intake;

import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.match.TablePreview;
import fr.technolucide.exchange.intake.plan.ImportPlan;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.PlanWords;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.intake.CheckLine.Fate;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The first rows of the file as they would come in.
 *
 * @param columns what they fill, those that tables show first
 * @param total   how many rows are read
 * @param doubted how many of them are refused as things stand
 */
record Preview(List<Title> columns, List<Line> lines, int total, int doubted) {

    private static final int ROWS = 3;
    private static final int COLUMNS = 6;

    /** @param figure whether its values stand at the right */
    record Title(String words, boolean figure) {}

    /**
     * @param number in the file, from 1
     * @param cells  a text for each column
     * @param remark what becomes of it, or why it is refused
     */
    record Line(int number, List<String> cells, boolean refused, String remark) {}

    static final Preview NONE = new Preview(List.of(), List.of(), 0, 0);

    /** Returns the preview of a table; a workbook of ours has many, and is imported as it was exported. */
    static Preview of(Reader reader, ImportPlan plan, TablePreview look) {
        ImportReport report = plan.report();
        List<MatchedColumn> filled = MappingTable.columns(report).stream()
                .filter(matched -> matched.column() != null)
                .sorted(Comparator.comparing(matched -> !column(matched).isInTable()))
                .limit(COLUMNS)
                .toList();
        PlanWords words = new PlanWords(reader, plan);
        List<Line> lines = Stream.concat(
                        report.taken().stream().limit(ROWS).map(taken -> taken(taken, filled, words)),
                        report.rejected().stream().limit(ROWS).map(refused -> refused(refused, filled, look)))
                .sorted(Comparator.comparingInt(Line::number))
                .limit(ROWS)
                .toList();
        List<Title> titles = new ArrayList<>();
        filled.forEach(
                matched -> titles.add(new Title(SchemaLabels.label(column(matched)), isFigure(column(matched)))));
        return new Preview(titles, lines, report.read(), report.rejected().size());
    }

    private static Column<?> column(MatchedColumn matched) {
        return Objects.requireNonNull(matched.column());
    }

    private static Line taken(ImportReport.Taken taken, List<MatchedColumn> filled, PlanWords words) {
        List<String> cells = filled.stream()
                .map(matched -> words.value(taken.row(), column(matched)))
                .toList();
        String remark = switch (taken.fate()) {
            case IMPORTED -> Messages.text("intake.assistant.preview.ready");
            case UPDATED -> Fate.UPDATED.word();
            case UNCHANGED -> Fate.UNCHANGED.word();
        };
        return new Line(taken.line(), cells, false, remark);
    }

    private static Line refused(ImportReport.Rejection row, List<MatchedColumn> filled, TablePreview look) {
        List<String> cells = filled.stream()
                .map(matched -> look.cell(row.line(), matched.index()))
                .toList();
        return new Line(row.line(), cells, true, row.reason());
    }

    private static boolean isFigure(Column<?> column) {
        return switch (column.kind()) {
            case Kind.Count _, Kind.Minutes _, Kind.Decimal _, Kind.Money _, Kind.Rating _ -> true;
            case Kind.Text _, Kind.LongText _, Kind.Date _, Kind.Choice<?> _, Kind.Flag _, Kind.Reference _ -> false;
            case Kind.References _, Kind.Derived<?> _ -> false;
        };
    }
}
