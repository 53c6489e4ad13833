package fr.technolucide.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of the rows chosen in a table. */
final class RowMenu {

    private final RowList view;
    private final Runnable history;
    private final Supplier<List<MenuItem>> ofColumns;

    /**
     * @param history   shows what happened to the row in the form
     * @param ofColumns the lines that concern the columns of the table
     */
    RowMenu(RowList view, Runnable history, Supplier<List<MenuItem>> ofColumns) {
        this.view = view;
        this.history = history;
        this.ofColumns = ofColumns;
    }

    /** Shows it at a place of the screen. */
    void show(Node table, double x, double y) {
        filled().show(table, x, y);
    }

    private ContextMenu filled() {
        boolean one = !view.areSeveralChosen();
        List<MenuItem> items = new ArrayList<>();
        items.add(offer("ui.row.open", view::openForm, one));
        items.add(offer("ui.row.copy", view::copy, true));
        if (!view.isReadOnly()) {
            items.add(offer("ui.menu.paste", view::paste, view.canPaste()));
            items.add(duplicating(one));
            items.add(offer("ui.change", view::change, !one));
            items.add(offer("ui.row.delete", view::delete, true));
        }
        items.add(offer("ui.row.history", history, one));
        items.add(new SeparatorMenuItem());
        items.addAll(ofColumns.get());
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items);
        return menu;
    }

    /** Returns a line that waits for the row just chosen, which is read in its turn. */
    private MenuItem duplicating(boolean one) {
        MenuItem item = offer("ui.row.duplicate", view::duplicate, one);
        if (one) {
            item.disableProperty().bind(view.duplicableProperty().not());
        }
        return item;
    }

    private static MenuItem offer(String key, Runnable action, boolean possible) {
        MenuItem item = ColumnMenus.item(key, action);
        item.setDisable(!possible);
        return item;
    }
}
