package fr.technolucide.ui.table;

import fr.technolucide.exchange.csv.SpreadsheetCells;
import fr.technolucide.exchange.csv.SpreadsheetTable;
import fr.technolucide.exchange.value.FormulaGuard;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Listing;
import fr.technolucide.workbook.Reader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Copies the chosen lines of a table that is no sheet, in the words of its cells. */
    public <T> void copyShown(TableView<T> table) {
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

    private SpreadsheetTable table(Reader reader, Listing rows, List<ShownColumn> columns) {
        List<Column<?>> reads = columns.stream()
                .flatMap(shown -> Stream.concat(shown.reads().stream(), shown.sort().stream()))
                .distinct()
                .<Column<?>>map(column -> column)
                .toList();
        List<List<String>> cells = DisplayedRow.load(reader, rows, 0, rows.size(), reads).stream()
                .map(row -> columns.stream().map(shown -> cell(shown, row)).toList())
                .toList();
        return new SpreadsheetTable(columns.stream().map(ShownColumn::title).toList(), cells);
    }

    private String cell(ShownColumn shown, DisplayedRow row) {
        String words = shown.words().apply(row);
        if (words.equals(Messages.words().missing())) {
            return "";
        }
        return Optional.of(shown)
                .filter(each -> each.side() != ShownColumn.Side.WORDS)
                .flatMap(ShownColumn::sort)
                .flatMap(column ->
                        Optional.ofNullable(row.row().get(column)).flatMap(value -> figures.of(column.kind(), value)))
                .orElseGet(() -> FormulaGuard.guard(words));
    }
}
