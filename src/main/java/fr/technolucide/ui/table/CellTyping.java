package fr.technolucide.ui.table;

import fr.technolucide.ui.common.Keyboard;
import fr.technolucide.ui.common.TypedLetter;
import fr.technolucide.workbook.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Typing on the current cell of a table: its field opens, and what is typed takes the place of what stood there. What is
 * typed before the row is read waits for it, and Entrée among it leads on as from the field.
 */
final class CellTyping {

    private final TableView<RowSlot> table;
    private final CurrentCell current;
    private final Supplier<List<Column<?>>> here;
    private final SelectedRow selected;
    private final CellFields fields;
    private @Nullable Opening opening;

    /**
     * @param here   returns the columns of the current cell
     * @param fields where these are typed in
     */
    CellTyping(
            TableView<RowSlot> table,
            CurrentCell current,
            Supplier<List<Column<?>>> here,
            SelectedRow selected,
            CellFields fields) {
        this.table = table;
        this.current = current;
        this.here = here;
        this.selected = selected;
        this.fields = fields;
        table.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    }

    /** Returns whether one cell can be typed over, as far as is known before its row is read. */
    boolean isPossible() {
        List<Column<?>> columns = here.get();
        return isOneChosen() && !columns.isEmpty() && (!selected.isRead() || fields.has(columns));
    }

    /**
     * Puts a text in the current cell; a name that is chosen from a list is sought there.
     *
     * @param otherwise takes it where that cell turns out not to be typed in
     */
    void paste(String text, Runnable otherwise) {
        List<Column<?>> columns = here.get();
        Opening sought = new Opening(otherwise);
        sought.keys.add(new KeyEvent(KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED, false, false, false, false));
        selected.whenRead(() -> {
            if (!fields.take(columns, text)) {
                sought.run();
            }
        });
    }

    private boolean isOneChosen() {
        return table.getSelectionModel().getSelectedIndices().size() == 1;
    }

    private boolean isWaiting() {
        return selected.awaits(opening);
    }

    private void type(KeyEvent event) {
        boolean space = isWaiting() && event.getCharacter().equals(" ");
        if ((space || TypedLetter.isPrinted(event)) && isOneChosen()) {
            event.consume();
            take(event);
        }
    }

    private void take(KeyEvent key) {
        Opening now = opening;
        if (now != null && isWaiting()) {
            now.keys.add(key);
        } else if (key.getEventType() == KeyEvent.KEY_TYPED && TypedLetter.isPrinted(key)) {
            Opening next = new Opening(() -> {});
            next.keys.add(key);
            opening = next;
            selected.whenRead(next);
        }
    }

    /** Answers a key of the table while letters wait: they are of the field, and so is the key. */
    void press(KeyEvent event) {
        boolean command = event.isShortcutDown() || event.isAltDown() || event.isShiftDown();
        if (command || !isWaiting()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, BACK_SPACE -> take(event);
            case ESCAPE -> selected.forget();
            case SPACE -> {} // its letter follows
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Opens the cell that was current when it was asked for, and gives its field the keys. */
    private final class Opening implements Runnable {

        private final List<KeyEvent> keys = new ArrayList<>();
        private final List<Column<?>> columns = here.get();
        private final Runnable back = current.again();
        private final Runnable otherwise;

        /** @param otherwise done instead where that cell is not typed in */
        Opening(Runnable otherwise) {
            this.otherwise = otherwise;
        }

        @Override
        public void run() {
            if (!Keyboard.isIn(table)) {
                return; // whoever went elsewhere stays there
            }
            back.run();
            if (fields.has(columns)) {
                fields.enter(columns);
                if (owner() instanceof TextInputControl text) {
                    text.selectAll();
                }
                pass();
            } else {
                otherwise.run();
            }
        }

        private void pass() {
            for (int i = 0; i < keys.size() && owner() != null; i++) {
                if (Keyboard.isIn(table)) {
                    List<KeyEvent> left =
                            i == 0 ? List.of() : keys.subList(i, keys.size()); // none where no field opened
                    left.forEach(CellTyping.this::take);
                    return;
                }
                KeyEvent key = keys.get(i).copyFor(owner(), owner());
                if (key.getCode() != KeyCode.ENTER) {
                    TypedLetter.pass(key, owner());
                } else {
                    fields.goOn(key);
                    if (!key.isConsumed()) {
                        return; // a list is open there, which a person chooses from
                    }
                }
            }
        }

        private @Nullable Node owner() {
            return table.getScene() == null ? null : table.getScene().getFocusOwner();
        }
    }
}
