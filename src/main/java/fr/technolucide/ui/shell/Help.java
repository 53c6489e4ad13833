package fr.technolucide.ui.shell;

import fr.technolucide.ui.dialog.Dialogs;
import fr.technolucide.ui.task.Tasks;
import fr.technolucide.workbook.WorkbookTab;

/** The guide: what F1 opens. */
public interface Help {

    /**
     * At the page of a tab.
     *
     * @param dialogs of the window over which it shows
     * @param tab    where the person is
     */
    void show(Tasks tasks, Dialogs dialogs, WorkbookTab tab);

    /** Shows the guide at the page of the keys. */
    void showKeys(Tasks tasks, Dialogs dialogs);
}
