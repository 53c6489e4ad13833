package fr.technolucide.ui.shell;

import fr.technolucide.workbook.WorkbookTab;

/** The guide: what F1 opens. */
public interface Help {

    /**
     * Shows the guide at the page of a tab.
     *
     * @param window the window over which it shows
     * @param tab    where the person is
     */
    void show(MainWindow window, WorkbookTab tab);

    /** Shows the guide at the page of the keys. */
    void showKeys(MainWindow window);
}
