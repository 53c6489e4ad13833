package fr.technolucide.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks for a file: the system's own dialogs in the window, a stand-in in tests. */
public interface FilePicker {

    /** A kind of file: the words for it, and its extensions without a dot. */
    record Kind(String description, List<String> extensions) {}

    Optional<Path> open(String title, Kind kind);

    /**
     * Asks where to save; the path returned has an extension of the kind, and the person has agreed to replace a file
     * that exists.
     */
    Optional<Path> save(String title, Kind kind, String proposedName);
}
