package fr.technolucide.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Shows a file among its neighbours, in the system's own window of files. {@code java.awt.Desktop} would do it too, but
 * starts a second toolkit beside JavaFX.
 */
final class FolderWindow {

    private FolderWindow() {}

    /** @throws IOException if the file is gone, or the system has no way to do so */
    static void show(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        if (Files.notExists(whole)) {
            throw new IOException("gone");
        }
        SystemProgram.start(command(System.getProperty("os.name", ""), whole, Files.isDirectory(whole)));
    }

    /** Linux has no common word for « choose this file », so its folder is shown. */
    static List<String> command(String system, Path file, boolean folder) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return folder ? List.of("explorer.exe", file.toString()) : List.of("explorer.exe", "/select," + file);
        }
        if (name.startsWith("mac")) {
            return folder ? List.of("open", file.toString()) : List.of("open", "-R", file.toString());
        }
        Path parent = file.getParent();
        return List.of("xdg-open", (folder || parent == null ? file : parent).toString());
    }
}
