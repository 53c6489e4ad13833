package fr.technolucide.ui.table;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Digits;
import fr.technolucide.ui.editor.RowEditor;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Typing in the current cell of a table: a digit rates at once, Suppr takes the mark away, Entrée or F2 opens the cell. A
 * table none of whose columns is typed in has none of this.
 */
final class TableEditing implements CellFields {

    private final TableView<RowSlot> table;
    private final CurrentCell current;
    private final RowEditor model;
    private final SelectedRow selected;
    private Runnable onOpening = () -> {};
    private Consumer<KeyEvent> onEnter = enter -> {};

    /** @param selected the row whose cells are typed in, which is then in {@code model} */
    TableEditing(TableView<RowSlot> table, CurrentCell current, RowEditor model, SelectedRow selected) {
        this.table = table;
        this.current = current;
        this.model = model;
        this.selected = selected;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.setAccessibleHelp(Messages.text("ui.table.in_place"));
    }

    /** Sets the action that lays the fields of the current cell over it. */
    void onOpening(Runnable action) {
        onOpening = action;
    }

    /** Sets the action that answers Entrée as these fields do. */
    void onEnter(Consumer<KeyEvent> action) {
        onEnter = action;
    }

    /** Returns the columns that can be edited in the current cell; empty when it is read-only. */
    List<Column<?>> edits() {
        return current.shown().map(ShownColumn::edits).orElse(List.of());
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
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

    void open() {
        Runnable back = current.again();
        selected.whenRead(() -> {
            back.run();
            onOpening.run();
        });
    }

    /** A mark takes its digit alone. */
    @Override
    public boolean has(List<Column<?>> columns) {
        return !edits().isEmpty() && !(edits().getFirst().kind() instanceof Kind.Rating);
    }

    @Override
    public boolean take(List<Column<?>> columns, String text) {
        return false;
    }

    @Override
    public void enter(List<Column<?>> columns) {
        onOpening.run();
    }

    @Override
    public void goOn(KeyEvent enter) {
        onEnter.accept(enter);
    }

    private boolean type(KeyEvent event) {
        List<Column<?>> edits = edits();
        if (edits.isEmpty() || !(edits.getFirst().kind() instanceof Kind.Rating(var min, var max))) {
            return false;
        }
        Column<?> mark = edits.getFirst();
        int digit = Digits.of(event);
        if (event.getCode() == KeyCode.BACK_SPACE || (event.getCode() == KeyCode.DELETE && !areSeveralChosen())) {
            selected.whenRead(() -> model.commit(mark, null));
        } else if (digit >= min && digit <= max) {
            selected.whenRead(() -> model.commit(mark, digit));
        } else {
            return false;
        }
        return true;
    }

    private boolean areSeveralChosen() {
        return table.getSelectionModel().getSelectedIndices().size() > 1;
    }
}
