package fr.technolucide.ui.sheet;

import fr.technolucide.language.Messages;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;

/** The history of a row as a table: when, who, what, and each cell before and after. */
final class RowHistoryTable {

    private RowHistoryTable() {}

    static Node of(RowHistory history) {
        TableView<RowHistory.Line> table = new TableView<>(FXCollections.observableList(history.lines()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .add(column("ui.history.column.when", RowHistory.Line::when));
        table.getColumns().add(column("ui.history.column.who", RowHistory.Line::who));
        table.getColumns().add(column("ui.history.column.what", RowHistory.Line::what));
        table.getColumns().add(column("ui.history.column.cell", RowHistory.Line::column));
        table.getColumns().add(column("ui.history.column.before", RowHistory.Line::before));
        table.getColumns().add(column("ui.history.column.after", RowHistory.Line::after));
        table.setAccessibleText(Messages.text("ui.history.title", history.title()));
        StackPane body = new StackPane(table);
        body.getStyleClass().add("history");
        return body;
    }

    private static TableColumn<RowHistory.Line, String> column(String key, Function<RowHistory.Line, String> text) {
        TableColumn<RowHistory.Line, String> column = new TableColumn<>(Messages.text(key));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        return column;
    }
}
