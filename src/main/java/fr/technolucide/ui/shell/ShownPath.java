package fr.technolucide.ui.shell;

import java.nio.file.Path;

/** A path as the window shows it: the folder and the file, « Documents › Passerelles.lucide ». */
final class ShownPath {

    private ShownPath() {}

    static String of(Path path) {
        Path absolute = path.toAbsolutePath();
        Path folder = absolute.getParent();
        Path folderName = folder == null ? null : folder.getFileName();
        return folderName == null
                ? String.valueOf(absolute.getFileName())
                : folderName + " \u203A " + absolute.getFileName();
    }
}
