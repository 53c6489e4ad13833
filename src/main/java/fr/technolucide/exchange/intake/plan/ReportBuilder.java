package fr.technolucide.exchange.intake.plan;

import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.match.SourceTable;
import fr.technolucide.exchange.value.ParseResult;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A report being written, in the order of the source. */
public final class ReportBuilder {

    private record Said(@Nullable Sheet sheet, @Nullable Column<?> column, String sentence) {}

    private static final class Count {
        private final int first;
        private int lines;

        Count(int first) {
            this.first = first;
        }
    }

    private static final int NO_PLACE = -1;

    private final Map<Said, Count> warnings = new LinkedHashMap<>();
    private final List<ImportReport.Rejection> rejected = new ArrayList<>();
    private final List<ImportReport.Table> tables = new ArrayList<>();
    private final List<ImportReport.Taken> taken = new ArrayList<>();
    private final List<ColumnQuestion> questions = new ArrayList<>();
    private final List<ImportReport.NearDouble> near = new ArrayList<>();
    private int place = NO_PLACE;
    private Set<Column<?>> corrected = Set.of();
    private int stale;
    private int absent;
    private int imported;
    private int updated;
    private int unchanged;

    public void table(Sheet sheet, SourceTable table, List<MatchedColumn> columns, boolean ours) {
        List<List<String>> values =
                columns.stream().map(column -> table.values(column.index())).toList();
        tables.add(new ImportReport.Table(sheet, table.name(), table.headerLine(), columns, values, ours));
    }

    /** A table without header, or in which there is none to look at. */
    public void table(Sheet sheet, String name, int headerLine) {
        tables.add(new ImportReport.Table(sheet, name, headerLine, List.of(), List.of(), true));
    }

    /** Returns the headers of each table taken so far. */
    public List<List<String>> headers() {
        return tables.stream()
                .map(table ->
                        table.columns().stream().map(MatchedColumn::header).toList())
                .toList();
    }

    public void question(ColumnQuestion question) {
        questions.add(question);
    }

    /**
     * Comes to a row: what follows is about it.
     *
     * @param at  its place in its table, from 0
     * @param anew the columns of the cells that somebody typed anew
     */
    void at(int at, Set<Column<?>> anew) {
        place = at;
        corrected = anew;
    }

    public void imported(Row row, int line) {
        imported++;
        came(ImportReport.Fate.IMPORTED, row, line, Set.of());
    }

    /** @param row as it will be */
    public void updated(Row row, int line, Set<Column<?>> changed) {
        updated++;
        came(ImportReport.Fate.UPDATED, row, line, changed);
    }

    public void unchanged(Row row, int line) {
        unchanged++;
        came(ImportReport.Fate.UNCHANGED, row, line, Set.of());
    }

    /** Returns the last row of a sheet that is taken so far, as it will be. */
    public Optional<Row> last(Sheet sheet) {
        return taken.reversed().stream()
                .map(ImportReport.Taken::row)
                .filter(row -> row.sheet().equals(sheet))
                .findFirst();
    }

    private void came(ImportReport.Fate fate, Row row, int line, Set<Column<?>> changed) {
        taken.add(new ImportReport.Taken(fate, line, place, row, changed, corrected));
    }

    /** Returns how many refusals there are so far. */
    public int refused() {
        return rejected.size();
    }

    public void rejected(Sheet sheet, int line, String reason) {
        rejected.add(new ImportReport.Rejection(sheet, line, place, null, "", reason, null, ""));
    }

    /** A row that is refused since it resembles one of the workbook. */
    public void rejected(ImportReport.NearDouble row, String reason, String advice) {
        rejected.add(new ImportReport.Rejection(row.sheet(), row.line(), place, null, "", reason, null, advice));
    }

    public void near(ImportReport.NearDouble row) {
        near.add(row);
    }

    /** Counts the rows of a sheet that are newer here than in an export of ours, and says so. */
    public void stale(Sheet sheet, int rows) {
        stale += rows;
        if (rows > 0) {
            warn(sheet, 0, null, Messages.text("intake.stale", rows));
        }
    }

    /** Counts the rows of a sheet that an export of ours no longer holds, and says so. */
    public void absent(Sheet sheet, int rows) {
        absent += rows;
        if (rows > 0) {
            warn(sheet, 0, null, Messages.text("intake.absent", rows));
        }
    }

    public void rejected(
            Sheet sheet, int line, Column<?> column, String header, String reason, ParseResult.@Nullable Doubt doubt) {
        rejected.add(new ImportReport.Rejection(sheet, line, place, column, header, reason, doubt, ""));
    }

    /** Equal sentences about the same column are one warning, which counts its lines. */
    public void warn(@Nullable Sheet sheet, int line, @Nullable Column<?> column, String sentence) {
        warnings.computeIfAbsent(new Said(sheet, column, sentence), _ -> new Count(line)).lines++;
    }

    /** Something to know about the whole file, said once. */
    public void remark(int line, String sentence) {
        Count count = new Count(line);
        count.lines = 1;
        warnings.putIfAbsent(new Said(null, null, sentence), count);
    }

    ImportReport made(int created, List<UnknownName> newcomers) {
        List<ImportReport.Warning> all = new ArrayList<>();
        warnings.forEach((said, count) -> all.add(
                new ImportReport.Warning(said.sheet(), count.first, said.column(), said.sentence(), count.lines)));
        int read = imported + updated + unchanged + rejected.size();
        return new ImportReport(
                read, imported, updated, unchanged, created, taken, rejected, all, tables, questions, newcomers, near,
                stale, absent);
    }
}
