package fr.technolucide.ui.intake;

import fr.technolucide.exchange.intake.match.TablePreview;
import fr.technolucide.exchange.intake.match.TablePreview.Line;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.column.ColumnRole;
import fr.technolucide.ui.column.FittedColumns;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.TableEnds;
import fr.technolucide.ui.common.TruncatedText;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of a worksheet as they stand, the header marked, those that are not of the table dimmed; Entrée or two clicks make
 * another row the header.
 */
final class FirstRows {

    private static final int MOST_COLUMNS = 40;
    private static final PseudoClass HEADER = PseudoClass.getPseudoClass("header");
    private static final PseudoClass LEFT = PseudoClass.getPseudoClass("left");

    private final TableView<Line> table = new TableView<>();
    private int header;

    @SuppressWarnings("NullAway.Init") // there is no line before it is set
    private TablePreview shown;

    private IntConsumer onChosen = line -> {};

    FirstRows() {
        table.setId("intake.rows");
        table.getStyleClass().add("intake-rows");
        table.setAccessibleText(Messages.text("intake.assistant.rows"));
        TableEnds.serve(table);
        FittedColumns.of(table);
        table.setRowFactory(view -> {
            TableRow<Line> row = new Row();
            Controls.onClick(row, event -> {
                if (event.getClickCount() == 2) {
                    choose();
                }
            });
            return row;
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose();
                event.consume();
            }
        });
    }

    private final class Row extends TableRow<Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(HEADER, line != null && line.number() == header);
            pseudoClassStateChanged(LEFT, line != null && line.number() != header && !shown.isRead(line));
        }
    }

    /** A cell that is marked by itself where it is of the header: its letters are wider. */
    private final class Cell extends TableCell<Line, String> {
        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : words);
            pseudoClassStateChanged(
                    HEADER, !empty && table.getItems().get(getIndex()).number() == header);
        }
    }

    private void choose() {
        Line line = table.getSelectionModel().getSelectedItem();
        if (line != null) {
            onChosen.accept(line.number());
        }
    }

    TableView<Line> node() {
        return table;
    }

    void onChosen(IntConsumer action) {
        onChosen = action;
    }

    void show(TablePreview look) {
        header = look.headerLine();
        shown = look;
        table.getColumns().clear();
        TableColumn<Line, String> number = column(Messages.text("intake.assistant.line"));
        number.getStyleClass().add("figure");
        number.setCellValueFactory(line ->
                new ReadOnlyStringWrapper(Integer.toString(line.getValue().number())));
        table.getColumns().add(number);
        for (int i = 0; i < Math.min(look.width(), MOST_COLUMNS); i++) {
            int index = i;
            TableColumn<Line, String> column = column(letter(i));
            column.setCellValueFactory(
                    line -> new ReadOnlyStringWrapper(line.getValue().cells().get(index)));
            table.getColumns().add(column);
        }
        table.getItems().setAll(look.lines());
        table.refresh();
    }

    private TableColumn<Line, String> column(String title) {
        TableColumn<Line, String> column = ColumnRole.WHOLE.of(new TableColumn<>(title));
        column.setCellFactory(view -> TruncatedText.explained(new Cell()));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** Returns the name of a column in a spreadsheet: A, B… Z, AA. */
    static String letter(int column) {
        String last = Character.toString((char) ('A' + column % 26));
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }
}
