package fr.technolucide.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Starts the program once more, as it was started itself, with a workbook of its own: a window holds one, and two
 * programs share nothing but the person's folder.
 */
final class SecondProgram {

    /** The class that begins every start, by its name: it reaches this one. */
    private static final String MAIN = SecondProgram.class.getPackageName() + ".Main";

    /** Where a package keeps the library of SQLite. */
    private static final String SQLITE = "org.sqlite.lib.path";

    private SecondProgram() {}

    /** @throws IOException if the system does not start it */
    static void start(Path workbook) throws IOException {
        ProcessHandle.Info self = ProcessHandle.current().info();
        List<String> command = command(
                Optional.ofNullable(System.getProperty("jpackage.app-path")),
                self.command(),
                self.arguments().map(Arrays::asList).orElse(List.of()),
                workbook.toAbsolutePath());
        new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /**
     * Returns the command that starts the program.
     *
     * @param launcher  the program that stands before Java, where the package has one
     * @param java      the program of this process, where the system tells
     * @param arguments those of this process; empty where the system does not tell, as on Windows
     */
    static List<String> command(
            Optional<String> launcher, Optional<String> java, List<String> arguments, Path workbook) {
        List<String> command = new ArrayList<>();
        int main = arguments.indexOf(MAIN);
        if (launcher.isPresent()) {
            command.add(launcher.get());
        } else if (java.isPresent() && main >= 0) {
            command.add(java.get());
            command.addAll(arguments.subList(0, main + 1));
        } else {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            Optional.ofNullable(System.getProperty(SQLITE))
                    .ifPresent(where -> command.add("-D" + SQLITE + "=" + where));
            command.addAll(
                    List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), MAIN));
        }
        command.add(workbook.toString());
        return command;
    }
}
