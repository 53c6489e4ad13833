package fr.technolucide.ui.common;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;

/** Ctrl+Début and Ctrl+Fin in a table, which choose its first and its last row; JavaFX chooses nothing by them. */
public final class TableEnds {

    private TableEnds() {}

    public static void serve(TableView<?> table) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isShortcutDown() || event.isShiftDown() || event.isAltDown()) {
                return;
            }
            switch (event.getCode()) {
                case HOME -> choose(table, 0);
                case END -> choose(table, table.getItems().size() - 1);
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }

    private static void choose(TableView<?> table, int row) {
        if (row >= 0 && row < table.getItems().size()) {
            table.getSelectionModel().clearAndSelect(row);
            table.scrollTo(row);
        }
    }
}
