package fr.technolucide.ui.table;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Digits;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.editor.RowEditor;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Typing in a table: left and right go from cell to cell of the selected row, a digit rates at once, Entrée or F2 opens
 * the cell. A table none of whose columns is typed in has none of this.
 */
final class TableEditing {

    private final TableView<RowSlot> table;
    private final Function<TableColumn<RowSlot, ?>, @Nullable ShownColumn> shown;
    private final RowEditor model;
    private final SimpleObjectProperty<@Nullable TableColumn<RowSlot, ?>> current = new SimpleObjectProperty<>();
    private Runnable onOpening = () -> {};
    private Subscription awaited = Subscription.EMPTY;

    TableEditing(
            TableView<RowSlot> table, Function<TableColumn<RowSlot, ?>, @Nullable ShownColumn> shown, RowEditor model) {
        this.table = table;
        this.shown = shown;
        this.model = model;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.setAccessibleHelp(Messages.text("ui.table.in_place"));
        current.subscribe(column -> say());
        table.getSelectionModel().selectedItemProperty().subscribe(slot -> say());
    }

    /** Sets the action that lays the fields of the current cell over it. */
    void onOpening(Runnable action) {
        onOpening = action;
    }

    ObservableValue<Boolean> isCurrent(TableColumn<RowSlot, ?> column) {
        return current.map(column::equals).orElse(false);
    }

    @Nullable
    TableColumn<RowSlot, ?> current() {
        return current.get();
    }

    void choose(@Nullable TableColumn<RowSlot, ?> column) {
        current.set(column);
    }

    /** Returns the columns that can be edited in the current cell; empty when it is read-only. */
    List<Column<?>> edits() {
        TableColumn<RowSlot, ?> column = current.get();
        ShownColumn here = column == null ? null : shown.apply(column);
        return here == null ? List.of() : here.edits();
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> move(-1);
            case RIGHT -> move(1);
            case ENTER, F2 -> {
                if (edits().isEmpty()) {
                    return;
                }
                open();
            }
            default -> {
                if (!type(event)) {
                    return;
                }
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

    void open() {
        whenInForm(onOpening);
    }

    private boolean type(KeyEvent event) {
        List<Column<?>> edits = edits();
        if (edits.isEmpty() || !(edits.getFirst().kind() instanceof Kind.Rating(var min, var max))) {
            return false;
        }
        Column<?> mark = edits.getFirst();
        int digit = Digits.of(event);
        if (event.getCode() == KeyCode.BACK_SPACE) {
            whenInForm(() -> model.commit(mark, null));
        } else if (digit >= min && digit <= max) {
            whenInForm(() -> model.commit(mark, digit));
        } else {
            return false;
        }
        return true;
    }

    /** The row selected is read in its turn: what is asked before waits for it. */
    private void whenInForm(Runnable action) {
        RowSlot slot = table.getSelectionModel().getSelectedItem();
        DisplayedRow row = slot == null ? null : slot.row().getValue();
        if (row == null) {
            return;
        }
        UUID wanted = row.row().id();
        awaited.unsubscribe();
        awaited = Subscription.EMPTY;
        if (isInForm(wanted)) {
            action.run();
            return;
        }
        awaited = model.shownProperty().subscribe(read -> {
            if (isInForm(wanted)) {
                awaited.unsubscribe();
                action.run();
            }
        });
    }

    private boolean isInForm(UUID row) {
        return model.id().filter(row::equals).isPresent()
                && model.shownProperty().get() != null;
    }

    private void say() {
        TableColumn<RowSlot, ?> column = current.get();
        RowSlot slot = table.getSelectionModel().getSelectedItem();
        ShownColumn here = column == null ? null : shown.apply(column);
        DisplayedRow row = slot == null ? null : slot.row().getValue();
        String title = SchemaLabels.title(Objects.requireNonNull(model.sheet()));
        table.setAccessibleText(
                here == null || row == null
                        ? title
                        : Messages.text(
                                "ui.table.cell", here.title(), here.words().apply(row), title));
    }
}
