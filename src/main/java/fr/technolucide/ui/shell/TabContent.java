package fr.technolucide.ui.shell;

import fr.technolucide.ui.common.Session;
import fr.technolucide.workbook.Sheet;
import java.util.UUID;
import javafx.scene.Parent;

/** What stands under one folder tab. Made when the tab is first shown, and thrown away with the workbook. */
public interface TabContent {

    /** Makes the content of a tab for the workbook of a session. */
    @FunctionalInterface
    interface Factory {
        TabContent create(Session session);
    }

    /** The node, always the same. */
    Parent node();

    /**
     * Shows a row, selected and ready to be read or typed in.
     *
     * @return false when this content does not show that sheet
     */
    boolean reveal(Sheet sheet, UUID row);

    /**
     * Shows a sheet and begins a new row in it.
     *
     * @return false when this content does not show that sheet
     */
    boolean begin(Sheet sheet);

    /** Where the keyboard goes when the tab is chosen. */
    default void focus() {
        node().requestFocus();
    }
}
