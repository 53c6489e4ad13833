package fr.technolucide.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Sends what the program and its libraries log to files in the person's data folder, and nothing to the terminal.
 * {@link java.util.logging} makes one of these when something is first logged, so that a command that logs nothing pays
 * nothing.
 */
public final class Logs {

    private static final int FILE_BYTES = 1_000_000;
    private static final int FILES = 3;
    /** A log that cannot be written, on a full disk for one, is nothing to tell in the middle of an answer. */
    static final ErrorManager SILENT = new ErrorManager() {
        @Override
        public void error(@Nullable String message, @Nullable Exception failure, int code) {}
    };

    private static final String FORMAT = "java.util.logging.SimpleFormatter.format";

    /** Tells the library to ask this class. */
    static void prepare() {
        System.setProperty("java.util.logging.config.class", Logs.class.getName());
        System.setProperty(FORMAT, "%1$tF %1$tT %4$s %3$s %5$s%6$s%n");
    }

    public Logs() {
        Logger root = LogManager.getLogManager().getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.setLevel(Level.WARNING);
        Path folder = Home.of(System.getenv()).logs();
        try {
            Files.createDirectories(folder);
            Handler file = new FileHandler(
                    folder.toString().replace("%", "%%") + "/technolucide-%u-%g.log", FILE_BYTES, FILES, true);
            file.setEncoding("UTF-8");
            file.setFormatter(new SimpleFormatter());
            file.setErrorManager(SILENT);
            root.addHandler(file);
        } catch (IOException unwritable) {
            root.setLevel(Level.OFF);
        }
    }
}
