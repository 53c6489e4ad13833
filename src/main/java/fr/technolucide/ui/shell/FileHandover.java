package fr.technolucide.ui.shell;

import java.nio.file.Path;

/** The programs of the system that take over a file that is finished. Called off the UI thread. */
public interface FileHandover {

    /** Hands a file to the system's own viewer, where there is one. */
    void show(Path file);

    /**
     * Begins a message with a file, in the mail program; where that takes none from others, the file is shown in its folder, to be
     * put into the message by hand.
     */
    void send(Path file);
}
