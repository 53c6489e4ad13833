package fr.technolucide.exchange.excel.board;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.excel.data.CellCodec;
import fr.technolucide.exchange.excel.data.CellContent;
import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.exchange.meeting.BoardTables;
import fr.technolucide.language.Words;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Formulas that bring a cell of a table of data to a page. They look the row up by its id, which stands hidden on their
 * line, since a table can be sorted; a file without ids has them point to the cell.
 */
final class CellLinks {

    /** The text shown for an empty cell, and for a row that is no longer there. */
    static final String MISSING = "—";

    private final Map<String, DataSheet> tables;
    private final CellCodec codec;
    private final Map<String, Map<UUID, Integer>> places = new HashMap<>();

    CellLinks(Map<String, DataSheet> tables, CellCodec codec) {
        this.tables = tables;
        this.codec = codec;
    }

    DataSheet table(Sheet sheet) {
        return Objects.requireNonNull(tables.get(sheet.name()), sheet.name());
    }

    /** Returns a cell as the table has it, {@value #MISSING} when it is empty. */
    BoardCell.Computed to(Row row, Column<?> column) {
        return to(row, column, ExportColumn.Part.WHOLE);
    }

    BoardCell.Computed to(Row row, Column<?> column, ExportColumn.Part part) {
        String cell = cell(row, column, part);
        CellContent content = content(row, column, part);
        String formula = "IFERROR(IF(" + cell + "=\"\",\"" + MISSING + "\"," + cell + "),\"" + MISSING + "\")";
        return new BoardCell.Computed(
                formula, content instanceof CellContent.Blank ? CellContent.text(MISSING) : content);
    }

    /** Returns what the rule proposes, in capitals; that a use is stopped, where it is: nothing is proposed about it any more. */
    BoardCell.Computed proposal(Row useCase) {
        return capitals(useCase, BoardTables.isStopped(useCase) ? UseCases.STAGE : UseCases.VERDICT);
    }

    /** Returns a text of a table in capitals. */
    BoardCell.Computed capitals(Row row, Column<?> column) {
        String cell = cell(row, column);
        String formula = "IFERROR(IF(" + cell + "=\"\",\"" + MISSING + "\",UPPER(" + cell + ")),\"" + MISSING + "\")";
        return BoardCell.computed(
                formula,
                content(row, column, ExportColumn.Part.WHOLE) instanceof CellContent.Text(var text)
                        ? text.toUpperCase(codec.locale())
                        : MISSING);
    }

    /** Returns one cell, or another when it is empty. */
    BoardCell.Computed first(Row row, Column<?> column, Column<?> otherwise) {
        String cell = cell(row, column);
        String other = cell(row, otherwise);
        String formula = "IFERROR(IF(" + cell + "=\"\"," + other + "&\"\"," + cell + "),\"" + MISSING + "\")";
        CellContent content = content(row, column, ExportColumn.Part.WHOLE);
        return new BoardCell.Computed(
                formula,
                content instanceof CellContent.Blank ? content(row, otherwise, ExportColumn.Part.WHOLE) : content);
    }

    /** Returns a text of a table after some words. */
    BoardCell.Computed after(String words, Row row, Column<?> column) {
        String cell = cell(row, column);
        return BoardCell.computed(
                "IFERROR(\"" + words.replace("\"", "\"\"") + "\"&" + cell + ",\"" + MISSING + "\")",
                words
                        + (content(row, column, ExportColumn.Part.WHOLE) instanceof CellContent.Text(var text)
                                ? text
                                : ""));
    }

    /** Returns a text as it fits beside others, its end given up for « … » past so many characters. */
    BoardCell.Computed shortened(BoardCell.Computed shown, int most) {
        String formula = "IF(LEN(" + shown.formula() + ")>" + most + ",LEFT(" + shown.formula() + "," + (most - 1)
                + ")&\"…\"," + shown.formula() + ")";
        return new BoardCell.Computed(
                formula,
                shown.value() instanceof CellContent.Text(var text)
                        ? CellContent.text(Words.shortened(text, most))
                        : shown.value());
    }

    /** Returns a cell that leads to the row it is about. */
    BoardCell.Computed link(Row row, BoardCell.Computed shown) {
        DataSheet table = table(row.sheet());
        String column = "\"#" + table.quoted().replace("\"", "\"\"") + "A";
        String place = place(row)
                .map(there -> column + "\"&IFERROR(" + there + "+" + DataSheet.FIRST + ",1)")
                .orElseGet(() -> column + (DataSheet.FIRST + index(row) + 1) + "\"");
        return new BoardCell.Computed("HYPERLINK(" + place + "," + shown.formula() + ")", shown.value());
    }

    /** Returns words that lead to the row they name; a brace in them begins no {@link LineIds.Lookup#token}. */
    BoardCell.Computed link(Row row, String words) {
        String literal = "\"" + words.replace("\"", "\"\"").replace("{", "{\"&\"") + "\"";
        return link(row, new BoardCell.Computed(literal, CellContent.text(words)));
    }

    /** Returns the name of a row in the cells that refer to it. */
    String name(Row row) {
        return codec.name(row.sheet(), row.id());
    }

    String cell(Row row, Column<?> column) {
        return cell(row, column, ExportColumn.Part.WHOLE);
    }

    /** Returns the formula that looks up the cell of a row, without a test for an empty cell. */
    String cell(Row row, Column<?> column, ExportColumn.Part part) {
        DataSheet table = table(row.sheet());
        return place(row)
                .map(there -> "INDEX(" + table.range(column, part) + "," + there + ")")
                .orElseGet(() -> table.cell(table.position(column, part), DataSheet.FIRST + index(row)));
    }

    /** Returns what looks up the place of a row in its table, from 1; empty in a file without ids. */
    private Optional<String> place(Row row) {
        return table(row.sheet()).ids().map(ids -> new LineIds.Lookup(row.id(), ids, index(row) + 1).token());
    }

    CellContent content(Row row, Column<?> column, ExportColumn.Part part) {
        DataSheet table = table(row.sheet());
        ExportColumn field = table.fields().fields().get(table.position(column, part));
        return codec.encode(field, field.of(row));
    }

    /** Returns the place of a row in its table as it is written, from 0. */
    private int index(Row row) {
        return Objects.requireNonNull(places.computeIfAbsent(
                        row.sheet().name(), _ -> table(row.sheet()).rows().places())
                .get(row.id()));
    }
}
