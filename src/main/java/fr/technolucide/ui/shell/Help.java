package fr.technolucide.ui.shell;

import fr.technolucide.workbook.Tab;

/** The guide, at the page of a tab: what F1 opens. */
@FunctionalInterface
public interface Help {

    /**
     * @param window the window over which it shows
     * @param tab    where the person is
     */
    void show(MainWindow window, Tab tab);
}
