package fr.technolucide.app;

import com.sun.jna.platform.win32.KnownFolders;
import com.sun.jna.platform.win32.Shell32Util;
import com.sun.jna.platform.win32.Win32Exception;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folder in which a person keeps documents, as the system knows it. On Linux it stands in {@code user-dirs.dirs}, see
 * <a href="https://www.freedesktop.org/wiki/Software/xdg-user-dirs/">xdg-user-dirs</a>; Windows moves it to a server or to a cloud,
 * and is asked.
 */
final class DocumentsFolder {

    private static final Pattern DOCUMENTS = Pattern.compile("(?m)^\\s*XDG_DOCUMENTS_DIR=\"([^\"]+)\"");
    private static final String HOME = "$HOME";

    private DocumentsFolder() {}

    /**
     * Returns the folder, which exists; empty where the system names none.
     *
     * @param home that of the person
     */
    static Optional<Path> of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        Optional<Path> found = name.startsWith("windows")
                ? WindowsFolders.documents()
                : name.startsWith("mac") ? Optional.of(home.resolve("Documents")) : named(home, environment);
        return found.filter(folder -> Files.isDirectory(folder) && Files.isWritable(folder))
                .filter(folder -> !folder.equals(home));
    }

    private static Optional<Path> named(Path home, Map<String, String> environment) {
        String moved = environment.getOrDefault("XDG_CONFIG_HOME", "");
        try {
            Path settings = (moved.isBlank() ? home.resolve(".config") : Path.of(moved)).resolve("user-dirs.dirs");
            if (Files.notExists(settings)) {
                return Optional.of(home.resolve("Documents"));
            }
            Matcher line = DOCUMENTS.matcher(Files.readString(settings, StandardCharsets.UTF_8));
            return line.find() ? Optional.of(Path.of(line.group(1).replace(HOME, home.toString()))) : Optional.empty();
        } catch (IOException | InvalidPathException unread) {
            log(unread);
            return Optional.empty();
        }
    }

    private static void log(Exception why) {
        Logger.getLogger(DocumentsFolder.class.getName()).log(Level.INFO, "no documents folder", why);
    }

    /** What Windows says. Apart, since JNA is in no package of another system: it would be looked for when the outer class is. */
    private static final class WindowsFolders {

        private WindowsFolders() {}

        static Optional<Path> documents() {
            try {
                return Optional.of(Path.of(Shell32Util.getKnownFolderPath(KnownFolders.FOLDERID_Documents)));
            } catch (Win32Exception | InvalidPathException unknown) {
                log(unknown);
                return Optional.empty();
            }
        }
    }
}
