package fr.technolucide.ui.shell;

import fr.technolucide.ui.dialog.Dialogs;
import fr.technolucide.ui.task.Tasks;
import fr.technolucide.workbook.WorkbookTab;
import java.util.Optional;
import java.util.function.Supplier;

/** Opens pages of the guide over the window, for F1 and the menu « Aide ». */
final class WindowHelp {

    private final Optional<Help> guide;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Supplier<WorkbookTab> tab;

    /** @param tab where the person is */
    WindowHelp(Optional<Help> guide, Tasks tasks, Dialogs dialogs, Supplier<WorkbookTab> tab) {
        this.guide = guide;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.tab = tab;
    }

    /** Opens the guide at the page of the tab. */
    void show() {
        guide.ifPresent(help -> help.show(tasks, dialogs, tab.get()));
    }

    /** Opens the guide at the page of the keys. */
    void showKeys() {
        guide.ifPresent(help -> help.showKeys(tasks, dialogs));
    }
}
