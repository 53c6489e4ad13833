package fr.technolucide.exchange.intake;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Trials;
import fr.technolucide.exchange.intake.match.CellText;
import fr.technolucide.exchange.intake.match.ColumnHint;
import fr.technolucide.exchange.intake.match.ImportRefused;
import fr.technolucide.exchange.intake.match.MatchReason;
import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.match.SourceTable;
import fr.technolucide.exchange.intake.plan.PlanBuilder;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.source.Source;
import fr.technolucide.exchange.source.SourceRow;
import fr.technolucide.exchange.source.SourceSheet;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.DurationUnit;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes a form of ours that was filled in on a screen: trials, or a checklist and its answers. What people typed in its
 * fields is read as the cells of a foreign table are; where each goes is known.
 */
final class FormIntake {

    /** The column of a table of a form that tells its rows apart, which comes first. */
    private static final int ROW = 0;

    private final PlanBuilder planning;
    private final Source source;

    FormIntake(PlanBuilder planning, Source source) {
        this.planning = planning;
        this.source = source;
    }

    void run() {
        String only = planning.request.sheet();
        if (only != null
                && source.sheets().stream().noneMatch(sheet -> sheet.name().equals(only))) {
            throw ImportRefused.source(null, "intake.form.other");
        }
        table(Trials.SHEET).ifPresent(table -> take(Trials.SHEET, table, List.of()));
        Optional<SourceTable> answers = table(Answers.SHEET);
        table(Checklists.SHEET)
                .ifPresentOrElse(
                        table -> checklist(table, answers),
                        () -> answers.ifPresent(lost -> unheaded(lost.rows().size())));
    }

    private void checklist(SourceTable heading, Optional<SourceTable> answers) {
        take(Checklists.SHEET, heading, List.of(Checklists.VARIANT));
        Optional<Row> checklist = planning.report.last(Checklists.SHEET);
        answers.ifPresent(table -> {
            if (checklist.isPresent()) {
                take(Answers.SHEET, referring(table, checklist.get().id()), List.of(Answers.QUESTION));
            } else {
                unheaded(table.rows().size());
            }
        });
    }

    /** Says that answers are left out, since the list that they belong to is not taken. */
    private void unheaded(int answers) {
        planning.report.warn(Answers.SHEET, 0, null, Messages.text("intake.form.answers", answers));
    }

    /** @param told the columns that the rows of the form are told apart by */
    private void take(Sheet sheet, SourceTable table, List<Column<?>> told) {
        List<MatchedColumn> columns = new ArrayList<>();
        for (int i = 0; i < table.headers().size(); i++) {
            String header = table.headers().get(i);
            Optional<Column<?>> column = i == ROW ? told.stream().findFirst() : typed(sheet, header);
            MatchReason untaken = i == ROW ? MatchReason.LEFT_OUT : MatchReason.UNKNOWN;
            columns.add(
                    column.isPresent()
                            ? matched(i, column.get())
                            : new MatchedColumn(i, header, null, untaken, ColumnHint.NONE));
        }
        new TableIntake(planning, table, sheet, columns, null, false).run();
    }

    /** Returns a column that a person may fill; a form may be older or newer than the program. */
    private static Optional<Column<?>> typed(Sheet sheet, String name) {
        return sheet.find(name).filter(column -> column.isStored() && !column.isSetByProgram());
    }

    private static MatchedColumn matched(int index, Column<?> column) {
        ColumnHint hint = column.kind() instanceof Kind.Minutes(var unit)
                ? unit == DurationUnit.HOURS
                        ? ColumnHint.HOURS
                        : ColumnHint.MINUTES // as the form says beside the field
                : column.kind() instanceof Kind.Date ? ColumnHint.DAY_FIRST : ColumnHint.NONE;
        return new MatchedColumn(index, Labels.of(column), column, MatchReason.OURS, hint);
    }

    private Optional<SourceTable> table(Sheet sheet) {
        return source.sheets().stream()
                .filter(each -> each.name().equals(sheet.name()) && !each.rows().isEmpty())
                .map(FormIntake::table)
                .findFirst();
    }

    private static SourceTable table(SourceSheet sheet) {
        SourceRow header = sheet.rows().getFirst();
        List<String> headers = header.columns()
                .mapToObj(column -> CellText.of(header.cell(column)))
                .toList();
        return new SourceTable(
                sheet.name(),
                sheet.name(),
                1,
                0,
                headers,
                sheet.rows().subList(1, sheet.rows().size()),
                false);
    }

    /** Returns the table with the checklist and the question of each answer, by their ids. */
    private static SourceTable referring(SourceTable table, UUID checklist) {
        List<String> headers = new ArrayList<>(table.headers());
        headers.add(Answers.CHECKLIST.name());
        List<SourceRow> rows = new ArrayList<>();
        for (SourceRow row : table.rows()) {
            List<RawCell> cells = new ArrayList<>();
            cells.add(id(CellText.of(row.cell(ROW))));
            for (int i = ROW + 1; i < table.headers().size(); i++) {
                cells.add(row.cell(i));
            }
            cells.add(id(checklist.toString()));
            rows.add(SourceRow.of(row.line(), cells));
        }
        return new SourceTable(table.worksheet(), table.name(), table.headerLine(), 0, headers, rows, false);
    }

    /** Returns a reference to a row by its id alone. */
    private static RawCell id(String id) {
        return new RawCell.Text("[" + id.replace("-", "") + "]");
    }
}
