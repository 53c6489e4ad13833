package fr.technolucide.ui.table;

import fr.technolucide.language.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The cell of the selected row that a person is on: the left and right arrows go from cell to cell, a press of the mouse
 * goes to one. It is said aloud with the name of the table.
 */
final class CurrentCell {

    private final TableView<RowSlot> table;
    private final Function<TableColumn<RowSlot, ?>, @Nullable ShownColumn> shown;
    private final String title;
    private final SimpleObjectProperty<@Nullable TableColumn<RowSlot, ?>> current = new SimpleObjectProperty<>();

    /** @param title of the table */
    CurrentCell(
            TableView<RowSlot> table, Function<TableColumn<RowSlot, ?>, @Nullable ShownColumn> shown, String title) {
        this.table = table;
        this.shown = shown;
        this.title = title;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        current.subscribe(column -> say());
        table.getSelectionModel().selectedItemProperty().subscribe(slot -> say());
    }

    ObservableValue<Boolean> isIn(TableColumn<RowSlot, ?> column) {
        return current.map(column::equals).orElse(false);
    }

    /** Returns its column; {@code null} as long as nobody went to a cell. */
    @Nullable
    TableColumn<RowSlot, ?> column() {
        return current.get();
    }

    /** Returns what its column shows; absent as long as nobody went to a cell, and where that column is away. */
    Optional<ShownColumn> shown() {
        TableColumn<RowSlot, ?> column = current.get();
        return column == null || !column.isVisible() ? Optional.empty() : Optional.ofNullable(shown.apply(column));
    }

    void choose(TableColumn<RowSlot, ?> column) {
        current.set(column);
    }

    /** Returns the action that goes back to the cell that is current now. */
    Runnable again() {
        TableColumn<RowSlot, ?> column = current.get();
        return () -> current.set(column);
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> move(-1);
            case RIGHT -> move(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int step) {
        List<TableColumn<RowSlot, ?>> columns = table.getVisibleLeafColumns();
        int from = Math.max(0, columns.indexOf(current.get()));
        TableColumn<RowSlot, ?> to = columns.get(Math.clamp((long) from + step, 0, columns.size() - 1));
        current.set(to);
        table.scrollToColumn(to);
    }

    private void say() {
        RowSlot slot = table.getSelectionModel().getSelectedItem();
        DisplayedRow row = slot == null ? null : slot.row().getValue();
        table.setAccessibleText(
                row == null
                        ? title
                        : shown().map(here -> Messages.text(
                                        "ui.table.cell",
                                        here.title(),
                                        here.words().apply(row),
                                        title))
                                .orElse(title));
    }
}
