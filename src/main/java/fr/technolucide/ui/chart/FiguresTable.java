package fr.technolucide.ui.chart;

import fr.technolucide.ui.column.ColumnRole;
import fr.technolucide.ui.column.FittedColumns;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.TableEnds;
import fr.technolucide.ui.common.TruncatedText;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * « Lire en tableau »: the figures of a chart, in lines and columns, the first of which names the line; Entrée or a click
 * chooses a line.
 */
public final class FiguresTable {

    private final TableView<ChartFigures.Line> table = new TableView<>();
    private Consumer<UUID> onChosen = id -> {};

    public FiguresTable() {
        table.getStyleClass().add("figures-table");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        TableEnds.serve(table);
        FittedColumns.of(table);
        table.setRowFactory(view -> {
            TableRow<ChartFigures.Line> row = new TableRow<>();
            Controls.onClick(row, event -> choose());
            return row;
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose();
                event.consume();
            }
        });
    }

    public TableView<ChartFigures.Line> node() {
        return table;
    }

    public void onChosen(Consumer<UUID> action) {
        onChosen = action;
    }

    public void show(ChartFigures figures, String title) {
        table.setAccessibleText(title);
        table.getColumns().clear();
        for (int i = 0; i < figures.heads().size(); i++) {
            table.getColumns().add(column(figures, i));
        }
        table.getItems().setAll(figures.lines());
    }

    private static TableColumn<ChartFigures.Line, String> column(ChartFigures figures, int index) {
        ColumnRole role = index == 0 ? ColumnRole.TELLING : ColumnRole.WHOLE;
        TableColumn<ChartFigures.Line, String> column =
                role.of(new TableColumn<>(figures.heads().get(index)));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                line -> new ReadOnlyStringWrapper(line.getValue().words().get(index)));
        column.setCellFactory(shown -> TruncatedText.explained(new Words()));
        if (index > 0 && figures.figures()) {
            column.getStyleClass().add("figure");
        }
        return column;
    }

    private static final class Words extends TableCell<ChartFigures.Line, String> {

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : words);
        }
    }

    private void choose() {
        ChartFigures.Line line = table.getSelectionModel().getSelectedItem();
        UUID id = line == null ? null : line.id();
        if (id != null) {
            onChosen.accept(id);
        }
    }
}
