package fr.technolucide.ui.table;

import fr.technolucide.ui.common.PanelCycle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of a sheet, and where the keyboard goes after each. */
final class SheetKeys {

    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);

    private final RowList view;
    private final PanelCycle panels;

    /**
     * @param panels the list and the form
     */
    SheetKeys(RowList view, PanelCycle panels) {
        this.view = view;
        this.panels = panels;
    }

    /** New, duplicate, other panel: for whoever holds the keyboard near this sheet. */
    void near(KeyEvent event) {
        if (NEW.match(event)) {
            view.begin();
            event.consume();
        } else if (COPY.match(event)) {
            view.duplicate();
            event.consume();
        } else {
            panels.press(event);
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
}
