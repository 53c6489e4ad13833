package fr.technolucide.ui.shell;

import fr.technolucide.language.Language;
import fr.technolucide.ui.task.TaskProgress;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** This installation and its person, beyond workbooks. Every call may touch the disk: made off the UI thread. */
public interface Computer {

    /**
     * The content of « À propos ».
     *
     * @param data    the folder of the person's data
     * @param backups where the automatic copies are kept
     */
    record About(String version, Path data, Path backups) {}

    /**
     * The person who works here.
     *
     * @param author          written in the history with each change, and « moi » for « Mes essais »; may be empty
     * @param backupMegabytes the most that all automatic copies take together
     */
    record Preferences(String author, Language language, int backupMegabytes) {}

    About about();

    Preferences preferences();

    /** A failure to keep them is not worth a message. */
    void keep(Preferences preferences);

    /** Returns the state that the window saved the last time; empty at first. */
    Map<String, String> remembered();

    /** Replaces all that was remembered. */
    void remember(Map<String, String> window);

    /** Returns the folder that holds all that the person has; known without a look at the disk. */
    Path person();

    /** Shows a file in the system's own window of files. */
    void showInFolder(Path file) throws IOException;

    /** Opens a workbook in another window, that of a second start of the program. */
    void openInAnotherWindow(Path workbook) throws IOException;

    /**
     * Packs the settings, the automatic copies and the open workbook into one file, for another computer. The identity
     * of this installation stays: each installation has its own, so that changes made on both can be told apart.
     *
     * @throws ExchangeProblem when it cannot be written
     */
    void pack(Optional<Workbook> open, Path target, TaskProgress progress);

    /**
     * Takes in what {@link #pack} made, wholly or not at all.
     *
     * @return the workbook that came with it, in its new place
     * @throws ExchangeProblem when the file is not what it says
     */
    Optional<Path> unpack(Path packed, TaskProgress progress);
}
