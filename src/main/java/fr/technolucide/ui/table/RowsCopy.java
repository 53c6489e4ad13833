package fr.technolucide.ui.table;

import fr.technolucide.exchange.csv.SpreadsheetCells;
import fr.technolucide.exchange.csv.SpreadsheetTable;
import fr.technolucide.exchange.value.FormulaGuard;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Listing;
import fr.technolucide.workbook.Reader;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/**
 * Copies rows to the clipboard as the table shows them, with its headers. Figures and dates of a sheet are written as a
 * spreadsheet reads them, and a text that it would take for a formula is kept from that.
 */
public final class RowsCopy {

    private final Session session;
    private final SpreadsheetCells figures = new SpreadsheetCells(Messages.language());

    public RowsCopy(Session session) {
        this.session = session;
    }

    /** @param columns in their order */
    void copy(Listing rows, List<ShownColumn> columns) {
        session.read(reader -> table(reader, rows, columns)).then(this::put);
    }

    /** Copies the chosen lines of a table that is no sheet, in the words of its cells; without one, nothing is replaced. */
    public <T> void copyShown(TableView<T> table) {
        if (table.getSelectionModel().isEmpty()) {
            return;
        }
        List<TableColumn<T, ?>> columns = table.getVisibleLeafColumns();
        List<List<String>> cells = table.getSelectionModel().getSelectedItems().stream()
                .map(line -> columns.stream()
                        .map(column -> FormulaGuard.guard(Objects.toString(column.getCellData(line), "")))
                        .toList())
                .toList();
        put(new SpreadsheetTable(columns.stream().map(TableColumn::getText).toList(), cells));
    }

    private void put(SpreadsheetTable table) {
        ClipboardContent content = new ClipboardContent();
        content.putString(table.text());
        content.putHtml(table.html());
        Clipboard.getSystemClipboard().setContent(content);
        session.notices().show(Messages.text("ui.copied", table.rows().size()));
    }

    private SpreadsheetTable table(Reader reader, Listing rows, List<ShownColumn> shown) {
        Map<Column<?>, String> titles = titles(shown);
        List<List<String>> cells = DisplayedRow.load(reader, rows, 0, rows.size(), titles.keySet()).stream()
                .map(row -> titles.keySet().stream()
                        .map(column -> cell(row, column))
                        .toList())
                .toList();
        return new SpreadsheetTable(List.copyOf(titles.values()), cells);
    }

    /**
     * Returns the columns to write, with their titles. What the table says in one column of several cells, « 2 graves » or
     * « 48 → 60 », is written as these cells: a figure stays one, and is read again when it is pasted.
     */
    private static SequencedMap<Column<?>, String> titles(List<ShownColumn> shown) {
        SequencedMap<Column<?>, String> titles = new LinkedHashMap<>();
        for (ShownColumn each : shown) {
            boolean alone = each.reads().size() == 1;
            each.reads().stream()
                    .sorted(Comparator.comparingInt(Column::index))
                    .forEach(column ->
                            titles.putIfAbsent(column, alone ? each.title() : SchemaLabels.shortLabel(column)));
        }
        return titles;
    }

    private String cell(DisplayedRow row, Column<?> column) {
        Object value = row.row().get(column);
        return Optional.ofNullable(value)
                .flatMap(figure -> figures.of(column.kind(), figure))
                .orElseGet(() -> words(row.text(column)));
    }

    private static String words(String text) {
        return text.equals(Messages.words().missing()) ? "" : FormulaGuard.guard(text);
    }
}
