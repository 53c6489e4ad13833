package fr.technolucide.ui.resources;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.column.ColumnRole;
import fr.technolucide.ui.column.FittedColumns;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.TruncatedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A short table of a card: every row is shown until there are many. Entrée, or a click, opens a row. The first column names
 * the row, before the margin line when the card has it.
 *
 * @param <T> what a row is about
 */
final class LineTable<T> {

    private static final int MOST = 9;
    private static final int LEAST = 4;

    /** Heights of the style sheet, in em of the table; that of the header with the edge of the table that has the keyboard. */
    private static final double HEADER = 2.75;

    private static final double ROW = 2.57;

    /** A column. */
    record Head<T>(String title, ColumnRole role, String style, Function<T, StyledText> told) {}

    private final TableView<T> table = new TableView<>();
    private final List<Head<T>> heads;

    LineTable(String id, String name, List<Head<T>> heads, Consumer<T> open) {
        this.heads = List.copyOf(heads);
        table.setId(id);
        table.setAccessibleText(name);
        table.getStyleClass().add("line-table");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        heads.forEach(head -> table.getColumns().add(column(head)));
        table.setRowFactory(view -> row(open));
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            T chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                open.accept(chosen);
                event.consume();
            }
        });
        FittedColumns.of(table);
        table.setPlaceholder(new Region());
    }

    TableView<T> node() {
        return table;
    }

    private TableRow<T> row(Consumer<T> open) {
        TableRow<T> row = new TableRow<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setAccessibleText(empty || item == null ? null : aloud(item));
            }
        };
        Controls.onClick(row, event -> {
            boolean chooses = event.isShiftDown() || event.isShortcutDown(); // several lines, to copy them
            if (row.getItem() != null && !chooses) {
                open.accept(row.getItem());
            }
        });
        return row;
    }

    private String aloud(T item) {
        return heads.stream()
                .map(head -> Messages.text(
                        "resources.cell", head.title(), head.told().apply(item).words()))
                .collect(Collectors.joining(", "));
    }

    private TableColumn<T, StyledText> column(Head<T> head) {
        TableColumn<T, StyledText> column = head.role().of(new TableColumn<>(head.title()));
        column.setSortable(false);
        column.setReorderable(false);
        if (!head.style().isEmpty()) {
            column.getStyleClass().addAll(List.of(head.style().split(" ")));
        }
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(head.told().apply(cell.getValue())));
        column.setCellFactory(view -> new Cell<>());
        return column;
    }

    void show(List<T> lines) {
        if (!lines.equals(List.copyOf(table.getItems()))) {
            int chosen = table.getSelectionModel().getSelectedIndex();
            table.getItems().setAll(new ArrayList<>(lines));
            table.getSelectionModel().select(Math.min(chosen, lines.size() - 1));
        }
        double pref = HEADER + ROW * Math.clamp(lines.size(), 1, MOST);
        double least = HEADER + ROW * Math.clamp(lines.size(), 1, LEAST);
        table.setStyle(String.format(Locale.ROOT, "-fx-pref-height: %.2fem; -fx-min-height: %.2fem;", pref, least));
    }

    private static final class Cell<T> extends TableCell<T, StyledText> {

        Cell() {
            TruncatedText.explained(this);
        }

        @Override
        protected void updateItem(@Nullable StyledText told, boolean empty) {
            super.updateItem(told, empty);
            getStyleClass().removeAll("good", "warn", "muted", "accent", "alert", "name");
            if (empty || told == null) {
                setText("");
                setGraphic(null);
                return;
            }
            setText(told.words());
            setGraphic(told.icon() == null ? null : new Icon(told.icon()));
            if (!told.style().isEmpty()) {
                getStyleClass().add(told.style());
            }
        }
    }
}
