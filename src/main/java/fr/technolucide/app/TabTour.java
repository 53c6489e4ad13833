package fr.technolucide.app;

import fr.technolucide.ui.shell.MainWindow;
import fr.technolucide.workbook.WorkbookTab;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.AnimationTimer;

/** Shows each tab of a window once, as soon as the one before is drawn, then closes the window. */
final class TabTour extends AnimationTimer {

    private final MainWindow window;
    private final Queue<WorkbookTab> ahead = new ArrayDeque<>(List.of(WorkbookTab.values()));

    TabTour(MainWindow window) {
        this.window = window;
    }

    @Override
    public void handle(long now) {
        if (!window.tasks().isAtRest()) {
            return;
        }
        if (ahead.isEmpty()) {
            stop();
            window.quit();
        } else {
            window.select(ahead.remove());
        }
    }
}
