package fr.technolucide.app;

import fr.technolucide.ui.journal.TimerStore;
import java.nio.file.Path;

/** The timers of a folder, kept as the program keeps its own. */
public final class TimersOf {

    private TimersOf() {}

    public static TimerStore folder(Path folder) {
        return new TimerFile(folder.resolve("timers.properties"));
    }
}
