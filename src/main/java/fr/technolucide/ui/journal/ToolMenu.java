package fr.technolucide.ui.journal;

import fr.technolucide.language.Messages;
import java.util.function.BooleanSupplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The context menu of the chosen tool, opened by the right button or the menu key. */
final class ToolMenu extends ContextMenu {

    /**
     * @param readOnly whether what changes the workbook is left out
     * @param chosen   whether a tool is chosen, and not all of them
     */
    ToolMenu(
            boolean readOnly,
            BooleanSupplier chosen,
            Runnable open,
            Runnable history,
            Runnable decide,
            Runnable delete) {
        getItems().add(item("journal.tool.open", open));
        getItems().add(item("journal.tool.history", history));
        if (!readOnly) {
            getItems().add(item("journal.decide", decide));
            getItems().add(new SeparatorMenuItem());
            getItems().add(item("journal.tool.delete", delete));
        }
        setOnShowing(event -> getItems().forEach(item -> item.setDisable(!chosen.getAsBoolean())));
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
