package fr.technolucide.insight;

import fr.technolucide.workbook.CachingReader;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every derived figure of a workbook, for another program to read. */
public final class Figures {

    private Figures() {}

    /**
     * {@code {"sheets": {"tools": {"<id>": {"total_minutes": 700, …}}}, "board": {…}}}, unrounded: ranges as three
     * numbers, money in cents, shares from 0 to 1, choice ids, {@code null} for empty, {@code "undefined"}.
     */
    public static Map<String, Object> of(Reader workbook) {
        Reader reader = CachingReader.of(workbook);
        Map<String, Object> sheets = new LinkedHashMap<>();
        for (Sheet sheet : reader.schema().sheets()) {
            if (!sheet.derived().isEmpty()) {
                sheets.put(sheet.name(), rows(reader, sheet));
            }
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("sheets", sheets);
        figures.put("board", BoardFigures.of(BoardSummary.of(reader)));
        return figures;
    }

    private static Map<String, Object> rows(Reader reader, Sheet sheet) {
        List<Column<?>> derived = sheet.derived();
        Map<String, Object> rows = new LinkedHashMap<>();
        for (Row row : reader.complete(reader.all(sheet), derived)) {
            Map<String, @Nullable Object> figures = new LinkedHashMap<>();
            for (Column<?> column : derived) {
                figures.put(column.name(), PlainValue.of(column, row.get(column)));
            }
            rows.put(row.id().toString(), figures);
        }
        return rows;
    }
}
