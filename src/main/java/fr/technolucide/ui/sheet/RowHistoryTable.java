package fr.technolucide.ui.sheet;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.CutText;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The history of a row as a table: when, who, what, and each cell before and after. */
final class RowHistoryTable {

    private RowHistoryTable() {}

    static Node of(RowHistory history) {
        TableView<RowHistory.Line> table = new TableView<>(FXCollections.observableList(history.lines()));
        add(table, "ui.history.column.when", 0.19, RowHistory.Line::when);
        add(table, "ui.history.column.who", 0.11, RowHistory.Line::who);
        add(table, "ui.history.column.what", 0.14, RowHistory.Line::what);
        add(table, "ui.history.column.cell", 0.18, RowHistory.Line::column);
        add(table, "ui.history.column.before", 0.18, RowHistory.Line::before);
        add(table, "ui.history.column.after", 0.18, RowHistory.Line::after);
        table.setAccessibleText(Messages.text("ui.history.title", history.title()));
        StackPane body = new StackPane(table);
        body.getStyleClass().add("history");
        return body;
    }

    private static final class Cell extends TableCell<RowHistory.Line, String> {

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty ? "" : item);
        }
    }

    /** @param share of the width of the table */
    private static void add(
            TableView<RowHistory.Line> table, String key, double share, Function<RowHistory.Line, String> text) {
        TableColumn<RowHistory.Line, String> column = new TableColumn<>(Messages.text(key));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setCellFactory(whole -> CutText.explained(new Cell()));
        column.prefWidthProperty().bind(table.widthProperty().multiply(share));
        table.getColumns().add(column);
    }
}
