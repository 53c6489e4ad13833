package fr.technolucide.ui.shell;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A path as the window shows it: the folder and the file, « Documents › Passerelles.lucide ». */
final class ShownPath {

    private static final String STEP = " \u203A ";

    private ShownPath() {}

    static String of(Path path) {
        Path absolute = path.toAbsolutePath();
        Path folder = absolute.getParent();
        Path folderName = folder == null ? null : folder.getFileName();
        return folderName == null ? String.valueOf(absolute.getFileName()) : folderName + STEP + absolute.getFileName();
    }

    /** Returns all of it, from the folder of the person where it is in there: « Documents › Technolucide › cahier.lucide ». */
    static String whole(Path path, Path home) {
        Path absolute = path.toAbsolutePath().normalize();
        boolean inHome = absolute.startsWith(home) && !absolute.equals(home);
        Path shown = inHome ? home.relativize(absolute) : absolute;
        String steps = StreamSupport.stream(shown.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining(STEP));
        return shown.getRoot() == null ? steps : shown.getRoot() + steps;
    }
}
