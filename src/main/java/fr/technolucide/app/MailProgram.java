package fr.technolucide.app;

import fr.technolucide.language.Messages;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * The mail program of the person. Only Linux has a common word for a message with a file (<a
 * href="https://portland.freedesktop.org/doc/xdg-email.html">xdg-email</a>); elsewhere a message is begun, and the file is shown
 * in its folder, to be put into it.
 */
final class MailProgram {

    /** The time after which a mail program that is still there has taken over, in seconds. */
    private static final int TAKEN_OVER = 5;

    private MailProgram() {}

    /** @throws IOException if the file is gone, or no mail program answers */
    static void compose(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        if (Files.notExists(whole)) {
            throw new IOException("gone");
        }
        String system = System.getProperty("os.name", "");
        run(command(system, whole));
        if (!attaches(system)) {
            FolderWindow.show(whole);
        }
    }

    private static void run(List<String> command) throws IOException {
        Process begun = SystemProgram.start(command);
        try {
            if (begun.waitFor(TAKEN_OVER, TimeUnit.SECONDS) && begun.exitValue() != 0) {
                throw new IOException(command.getFirst() + " ended with " + begun.exitValue());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean attaches(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        return !name.startsWith("windows") && !name.startsWith("mac");
    }

    static List<String> command(String system, Path file) {
        String name = String.valueOf(file.getFileName());
        if (attaches(system)) {
            return List.of("xdg-email", "--utf8", "--subject", name, "--attach", file.toString());
        }
        String message = "mailto:?subject=" + encoded(name) + "&body=" + encoded(Messages.text("ui.mail.attach", name));
        return system.toLowerCase(Locale.ROOT).startsWith("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", message)
                : List.of("open", message);
    }

    /** A space is a plus sign in forms only. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
