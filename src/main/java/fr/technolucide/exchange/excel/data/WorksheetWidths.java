package fr.technolucide.exchange.excel.data;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.workbook.Row;
import java.util.Arrays;
import java.util.List;

/**
 * Widths of columns from character counts: measuring with a font needs a screen and minutes. Long texts wrap. Taken
 * from the first rows, since the widths come before the rows in the file.
 */
final class WorksheetWidths {

    private static final int SAMPLE = 500;
    private static final int LEAST = 9;
    private static final int WIDEST_TEXT = 32;
    private static final int LONG_TEXT = 48;
    private static final int ID = 38;

    private final List<ExportColumn> fields;
    private final int[] characters;

    private WorksheetWidths(List<ExportColumn> fields) {
        this.fields = fields;
        this.characters = new int[fields.size()];
        Arrays.setAll(characters, i -> Math.max(LEAST, header(fields.get(i).header())));
    }

    static WorksheetWidths of(DataSheet table, CellCodec codec) {
        WorksheetWidths widths = new WorksheetWidths(table.fields().fields());
        table.rows().first(SAMPLE).forEach(row -> widths.see(row, codec));
        return widths;
    }

    private void see(Row row, CellCodec codec) {
        for (int i = 0; i < characters.length; i++) {
            characters[i] = Math.max(characters[i], length(fields.get(i), row, codec));
        }
    }

    /**
     * Returns the width of a column in the unit of POI, a 256th of a digit's width, with the room that the filter
     * button and the indents take.
     */
    int of(int position) {
        return (characters[position] + 5) * 256;
    }

    private static int length(ExportColumn field, Row row, CellCodec codec) {
        return switch (codec.encode(field, field.of(row))) {
            case CellContent.Blank _ -> 0;
            case CellContent.Text(var text) -> Math.min(text.length(), most(field));
            case CellContent.Figure(var number) ->
                String.valueOf(Math.round(number)).length() + 6;
            case CellContent.Day _ -> 10;
        };
    }

    private static int most(ExportColumn field) {
        return field.part() == ExportColumn.Part.ID
                ? ID
                : FieldFormat.of(field) == FieldFormat.LONG_TEXT ? LONG_TEXT : WIDEST_TEXT;
    }

    /** Returns the width of a header, which wraps on two lines: half of it, and at least its longest word. */
    private static int header(String text) {
        int word = Arrays.stream(text.split("[ \u00A0]"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(word, Math.min(text.length() / 2 + 2, 16));
    }
}
