package fr.technolucide.app;

import java.io.Console;

/**
 * The entry point of the program. It is not a JavaFX {@code Application}: Java would refuse to start one from the class
 * path.
 */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Logs.prepare();
        int status = new Program(System.getenv())
                .run(System.out, System.err, isWatched(), arguments)
                .status();
        System.exit(status);
    }

    @SuppressWarnings("SystemConsoleNull") // Java 25 answers null again when input or output is redirected
    private static boolean isWatched() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
