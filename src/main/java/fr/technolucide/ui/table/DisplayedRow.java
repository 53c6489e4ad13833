package fr.technolucide.ui.table;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Listing;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row with the words of its cells, made off the UI thread: naming what a cell refers to asks the database. */
public record DisplayedRow(Row row, Map<Column<?>, String> texts) {

    /** Returns the words of a cell, « — » when it is empty. */
    public String text(Column<?> column) {
        return texts.getOrDefault(column, "");
    }

    /** Returns the rows of a listing from {@code from} to {@code to}, excluded; fewer when one is gone since. */
    static List<DisplayedRow> load(Reader reader, Listing listing, int from, int to, Collection<Column<?>> columns) {
        Labels labels = new Labels(reader);
        return reader.complete(reader.rows(listing, from, to), List.copyOf(columns)).stream()
                .map(row -> named(row, labels, columns))
                .toList();
    }

    private static DisplayedRow named(Row row, Labels labels, Collection<Column<?>> columns) {
        Map<Column<?>, String> texts = new HashMap<>();
        columns.forEach(column -> texts.put(column, text(row, labels, column)));
        return new DisplayedRow(row, texts);
    }

    /** Returns the text of a cell, with short dates: « 24 nov. ». */
    private static String text(Row row, Labels labels, Column<?> column) {
        return row.get(column) instanceof LocalDate day
                ? Messages.words().shortDate(day, row.today())
                : labels.text(column, row.get(column));
    }
}
