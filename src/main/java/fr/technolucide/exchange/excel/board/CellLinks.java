package fr.technolucide.exchange.excel.board;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.excel.data.CellCodec;
import fr.technolucide.exchange.excel.data.CellContent;
import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Formulas that bring a cell of a table of data to a page. They look the row up by its id, since a table can be sorted;
 * a file without ids has them point to the cell.
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
    BoardCell to(Row row, Column<?> column) {
        return to(row, column, ExportColumn.Part.WHOLE);
    }

    BoardCell to(Row row, Column<?> column, ExportColumn.Part part) {
        String cell = cell(row, column, part);
        CellContent content = content(row, column, part);
        String formula = "IFERROR(IF(" + cell + "=\"\",\"" + MISSING + "\"," + cell + "),\"" + MISSING + "\")";
        return new BoardCell.Computed(
                formula, content instanceof CellContent.Blank ? CellContent.text(MISSING) : content);
    }

    /** Returns a text of a table in capitals. */
    BoardCell capitals(Row row, Column<?> column) {
        String cell = cell(row, column, ExportColumn.Part.WHOLE);
        String formula = "IFERROR(IF(" + cell + "=\"\",\"" + MISSING + "\",UPPER(" + cell + ")),\"" + MISSING + "\")";
        return BoardCell.computed(
                formula,
                content(row, column, ExportColumn.Part.WHOLE) instanceof CellContent.Text(var text)
                        ? text.toUpperCase(codec.locale())
                        : MISSING);
    }

    /** Returns one cell, or another when it is empty. */
    BoardCell first(Row row, Column<?> column, Column<?> otherwise) {
        String cell = cell(row, column, ExportColumn.Part.WHOLE);
        String other = cell(row, otherwise, ExportColumn.Part.WHOLE);
        String formula = "IFERROR(IF(" + cell + "=\"\"," + other + "&\"\"," + cell + "),\"" + MISSING + "\")";
        CellContent content = content(row, column, ExportColumn.Part.WHOLE);
        return new BoardCell.Computed(
                formula,
                content instanceof CellContent.Blank ? content(row, otherwise, ExportColumn.Part.WHOLE) : content);
    }

    /** Returns a text of a table after some words. */
    BoardCell after(String words, Row row, Column<?> column) {
        String cell = cell(row, column, ExportColumn.Part.WHOLE);
        return BoardCell.computed(
                "IFERROR(\"" + words.replace("\"", "\"\"") + "\"&" + cell + ",\"" + MISSING + "\")",
                words
                        + (content(row, column, ExportColumn.Part.WHOLE) instanceof CellContent.Text(var text)
                                ? text
                                : ""));
    }

    /** Returns the formula that looks up the cell of a row, without a test for an empty cell. */
    String cell(Row row, Column<?> column, ExportColumn.Part part) {
        DataSheet table = table(row.sheet());
        return table.ids()
                .map(ids -> "INDEX(" + table.range(column, part) + ",MATCH(\"" + row.id() + "\"," + ids + ",0))")
                .orElseGet(() -> table.cell(table.position(column, part), place(row)));
    }

    CellContent content(Row row, Column<?> column, ExportColumn.Part part) {
        DataSheet table = table(row.sheet());
        ExportColumn field = table.fields().fields().get(table.position(column, part));
        return codec.encode(field, field.of(row));
    }

    private int place(Row row) {
        return Objects.requireNonNull(places.computeIfAbsent(row.sheet().name(), _ -> places(table(row.sheet())))
                .get(row.id()));
    }

    private static Map<UUID, Integer> places(DataSheet table) {
        Map<UUID, Integer> places = new HashMap<>();
        table.rows().each(ProgressListener.NONE, row -> places.put(row.id(), DataSheet.FIRST + places.size()));
        return places;
    }
}
