package fr.technolucide.app;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Does once, while the package is made, what people do most, so that Java keeps what it learnt and later starts are
 * quick. Works in a folder of its own, which it removes.
 */
final class AotTraining {

    private static final String WORKBOOK = "cahier.lucide";

    private AotTraining() {}

    public static void main(String[] arguments) throws IOException, IllegalAccessException {
        MethodHandles.lookup().ensureInitialized(Main.class); // which begins every start, but not this one
        Logs.prepare();
        Path folder = Files.createTempDirectory("technolucide-rehearsal");
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8)) {
            Program program = new Program(Map.of("TECHNOLUCIDE_HOME", folder.toString()));
            for (List<String> command : commands(folder)) {
                program.run(nowhere, System.err, false, command.toArray(String[]::new));
            }
            show(folder, nowhere);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    /** The window, on the screen that JavaFX makes up where there may be none. */
    private static void show(Path home, PrintStream nowhere) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Map<String, String> variables = Map.of("TECHNOLUCIDE_HOME", home.toString(), "DISPLAY", "none");
        AtomicReference<TrainingWalk> walk = new AtomicReference<>();
        new Program(variables, window -> {
                    walk.set(new TrainingWalk(window));
                    walk.get().start();
                })
                .run(nowhere, System.err, false, home.resolve(WORKBOOK).toString());
        walk.get().check();
    }

    private static List<List<String>> commands(Path folder) {
        String workbook = folder.resolve(WORKBOOK).toString();
        String excel = folder.resolve("cahier.xlsx").toString();
        String json = folder.resolve("cahier.json").toString();
        return List.of(
                List.of("new", workbook, "--example"),
                List.of("info", workbook, "--json"),
                List.of("figures", workbook),
                List.of("check", workbook),
                List.of("export", workbook, "--to", excel),
                List.of("export", workbook, "--to", json),
                List.of("import", workbook, excel, "--dry-run"),
                List.of("import", workbook, json),
                List.of("history", workbook),
                List.of("undo", workbook),
                List.of(
                        "print",
                        workbook,
                        "checklist",
                        "--blank",
                        "--to",
                        folder.resolve("liste.pdf").toString()));
    }
}
