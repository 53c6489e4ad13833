package fr.technolucide.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Passes a file to the program that the system opens it with. */
final class SystemViewer {

    private SystemViewer() {}

    /** @throws IOException if the system has no way to do so */
    static void show(Path file) throws IOException {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        new ProcessBuilder(command(system, file.toAbsolutePath().toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<String> command(String system, String file) {
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", file);
        }
        return List.of(system.startsWith("mac") ? "open" : "xdg-open", file);
    }
}
