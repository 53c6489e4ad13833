package fr.technolucide.app;

import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.store.Backups;
import java.io.File;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Does once, while the package is made, what people do most, so that Java keeps what it learnt and later starts are
 * quick. Works in a folder of its own, which it removes.
 */
final class Rehearsal {

    private static final String WORKBOOK = "cahier.lucide";

    private Rehearsal() {}

    public static void main(String[] arguments) throws Exception {
        Logs.prepare();
        Path folder = Files.createTempDirectory("technolucide-rehearsal");
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8)) {
            Map<String, String> variables = Map.of("TECHNOLUCIDE_HOME", folder.toString());
            Program program = new Program(variables);
            for (List<String> command : commands(folder)) {
                program.run(nowhere, System.err, false, command.toArray(String[]::new));
            }
            show(variables, folder.resolve(WORKBOOK));
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    /** The window, on the screen that JavaFX makes up where there may be none. */
    private static void show(Map<String, String> variables, Path workbook) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Home home = Home.of(variables);
        Clock clock = Today.clock(variables);
        Settings settings = new Settings(home.settings());
        Environment environment = new Environment(clock, settings.device(), settings.author());
        FilesDesk desk = new FilesDesk(settings, environment, new Backups(home.backups(), clock));
        new WindowStarter(desk, settings, clock)
                .show(() -> FirstWorkbook.choose(workbook, home, desk), window -> new Stroll(window).start());
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
