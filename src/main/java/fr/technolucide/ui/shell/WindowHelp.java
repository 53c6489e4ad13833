package fr.technolucide.ui.shell;

import fr.technolucide.workbook.WorkbookTab;
import java.util.Optional;
import java.util.function.Supplier;

/** Opens pages of the guide over the window, for F1 and the menu « Aide ». */
final class WindowHelp {

    private final Optional<Help> guide;
    private final MainWindow window;
    private final Supplier<WorkbookTab> tab;

    /** @param tab where the person is */
    WindowHelp(Optional<Help> guide, MainWindow window, Supplier<WorkbookTab> tab) {
        this.guide = guide;
        this.window = window;
        this.tab = tab;
    }

    /** The page of the tab. */
    void show() {
        guide.ifPresent(help -> help.show(window, tab.get()));
    }

    /** The page of the keys. */
    void showKeys() {
        guide.ifPresent(help -> help.showKeys(window));
    }
}
