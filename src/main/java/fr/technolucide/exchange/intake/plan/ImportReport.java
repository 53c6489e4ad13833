package fr.technolucide.exchange.intake.plan;

import fr.technolucide.exchange.intake.match.ColumnHint;
import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.value.ParseResult;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The effects of a plan, row by row of the source: {@code read = imported + updated + unchanged + rejected.size()}.
 *
 * @param created  rows made in other sheets for labels that were unknown; not among those read
 * @param taken     the rows that are not refused, in the order of the source
 * @param warnings of the file first, then of its cells, equal ones once
 * @param tables   the tables taken, with what became of their columns
 * @param questions what the cells of a column leave open, answered already or not
 * @param newcomers names that the workbook does not know, those that are made or attached too
 * @param near      rows that differ from one of the workbook in a measure alone, whatever becomes of them
 * @param stale     rows that the workbook changed since the export that comes back: what is newer is kept
 * @param absent    rows of the workbook that an export of ours no longer holds: they are kept
 */
public record ImportReport(
        int read,
        int imported,
        int updated,
        int unchanged,
        int created,
        List<Taken> taken,
        List<Rejection> rejected,
        List<Warning> warnings,
        List<Table> tables,
        List<ColumnQuestion> questions,
        List<UnknownName> newcomers,
        List<NearDouble> near,
        int stale,
        int absent) {

    public ImportReport {
        taken = List.copyOf(taken);
        questions = List.copyOf(questions);
        newcomers = List.copyOf(newcomers);
        near = List.copyOf(near);
        rejected = List.copyOf(rejected);
        warnings = List.copyOf(warnings);
        tables = List.copyOf(tables);
    }

    /**
     * Returns whether a table was read in which no column was recognised: nothing is imported, and the user must be
     * told.
     */
    public boolean nothingRecognised() {
        return !tables.isEmpty() && tables.stream().noneMatch(Table::isRecognised);
    }

    /** Returns the number of cells of rows that are taken which somebody typed anew. */
    public int corrected() {
        return taken.stream().mapToInt(row -> row.corrected().size()).sum();
    }

    /** The result for a row that is not refused. */
    public enum Fate {
        IMPORTED,
        UPDATED,
        UNCHANGED
    }

    /**
     * A row that is not refused.
     *
     * @param line    in the file, from 1
     * @param place   among the rows of its table, from 0; less where the file has no tables
     * @param row     as it will be in the workbook
     * @param changed the cells that the file changes in a row that is there
     * @param corrected the cells that somebody typed anew
     */
    public record Taken(Fate fate, int line, int place, Row row, Set<Column<?>> changed, Set<Column<?>> corrected) {

        public Taken {
            changed = Set.copyOf(changed);
            corrected = Set.copyOf(corrected);
        }
    }

    /**
     * A row that resembles one of the workbook.
     *
     * @param line   in the file, from 1
     * @param there  the row of the workbook
     * @param coming the row of the file
     */
    public record NearDouble(Sheet sheet, int line, Row there, Row coming) {}

    /**
     * A row that is not taken.
     *
     * @param line   in the file, from 1; in a JSON file, the row of its sheet
     * @param place  among the rows of its table, from 0; less where the file has no tables
     * @param column where the first fault is; absent when it is the row's
     * @param header of that column in the file; may be empty
     * @param reason sentences in the language of the plan
     * @param doubt  what a {@link ColumnHint} for the column would settle; absent when none would
     * @param advice what to do about it on the command line; may be empty
     */
    public record Rejection(
            Sheet sheet,
            int line,
            int place,
            @Nullable Column<?> column,
            String header,
            String reason,
            ParseResult.@Nullable Doubt doubt,
            String advice) {

        /** Name of the column in the catalogue; empty when the fault is the row's. */
        public String columnName() {
            return column == null ? "" : column.name();
        }
    }

    /**
     * Something to know about cells that are taken otherwise than written, or left.
     *
     * @param sheet  absent when it is about the whole file
     * @param line   the first one concerned, from 1; 0 when it is about a whole column or the file
     * @param column absent when it is not about one column
     * @param count  how many lines it concerns
     */
    public record Warning(
            @Nullable Sheet sheet, int line, @Nullable Column<?> column, String sentence, int count) {

        public String columnName() {
            return column == null ? "" : column.name();
        }
    }

    /**
     * One table of the file.
     *
     * @param name       of the table or worksheet; empty in a text file
     * @param headerLine from 1; 0 where there is no header
     * @param columns    in the order of the file
     * @param values     the first values of each column, each once
     * @param isOurs     whether an export of ours wrote it, whose columns are known
     */
    public record Table(
            Sheet sheet,
            String name,
            int headerLine,
            List<MatchedColumn> columns,
            List<List<String>> values,
            boolean isOurs) {

        public Table {
            columns = List.copyOf(columns);
            values = List.copyOf(values);
        }

        public boolean isRecognised() {
            return headerLine == 0 || columns.stream().anyMatch(MatchedColumn::isTaken);
        }
    }
}
