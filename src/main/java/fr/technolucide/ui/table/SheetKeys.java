package fr.technolucide.ui.table;

import fr.technolucide.ui.common.Keyboard;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of a sheet, and where the keyboard goes after each. */
final class SheetKeys {

    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);

    private final RowList view;
    private final Node table;
    private final Node panel;
    private final BooleanSupplier shown;

    /**
     * @param table the list of rows
     * @param panel where the form stands, or what takes its place
     * @param shown whether a row is in the form
     */
    SheetKeys(RowList view, Node table, Node panel, BooleanSupplier shown) {
        this.view = view;
        this.table = table;
        this.panel = panel;
        this.shown = shown;
    }

    /** New, duplicate, other panel: for whoever holds the keyboard near this sheet. */
    void near(KeyEvent event) {
        if (NEW.match(event)) {
            view.begin();
            event.consume();
        } else if (COPY.match(event)) {
            view.duplicate();
            event.consume();
        } else if (event.getCode() == KeyCode.F6 && otherPanel(event.isShiftDown())) {
            event.consume();
        }
    }

    void inForm(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            view.closeForm();
            event.consume();
        }
    }

    void inList(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> view.openForm();
            case F2 -> view.openField();
            case ESCAPE -> {
                if (!view.narrowChoice()) {
                    return;
                }
            }
            case DELETE -> view.delete();
            default -> {
                return;
            }
        }
        event.consume();
    }

    boolean isInForm() {
        return Keyboard.isIn(panel);
    }

    boolean isInList() {
        return Keyboard.isIn(table);
    }

    /** From the list to the form, and back; beyond them the key is the window's, which has other panels. */
    private boolean otherPanel(boolean back) {
        boolean toForm = !back && isInList() && shown.getAsBoolean();
        boolean toList = back && isInForm();
        if (toForm) {
            view.openForm();
        } else if (toList) {
            view.focusList();
        }
        return toForm || toList;
    }
}
