package fr.technolucide.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.technolucide.bench.VirtualScreen.Shown;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The package on a screen, beside LibreOffice with the board workbook of the same data and beside a bare window of the
 * same Java, turn by turn: when the picture that stays is there, and the memory then. Needs Xvfb and LibreOffice.
 */
@Tag("bench-packaged")
class BesideLibreOfficeTest {

    private static final Path APP = Path.of("target", "app").toAbsolutePath();
    private static final int WARM_UP = 1;
    private static final int ROUNDS = 7;
    private static final int MANY = 100_000;

    @TempDir
    Path folder;

    @Test
    void aStartOnTheScreen() throws Exception {
        assumeTrue(onPath("Xvfb") && onPath("soffice"), "Xvfb or LibreOffice lacks");
        Path example = made("exemple", "--example");
        Path large = made("grand", "--trials", Integer.toString(MANY));
        Path sheet = folder.resolve("exemple.xlsx");
        done("export", example.toString(), "--to", sheet.toString());
        List<List<String>> programs = List.of(
                List.of(launcher(), example.toString()),
                List.of(launcher(), large.toString()),
                List.of("soffice", "--norestore", "--nologo", "--nofirststartwizard", profile(), sheet.toString()),
                bare());
        List<List<Shown>> shown = turnByTurn(programs);
        Measure ours = times(shown.get(0));
        Report.ratio("start to the first tab on a screen, against LibreOffice", ours, times(shown.get(2)), 0.65);
        Report.ratio("the same, against a bare window of the same Java", ours, times(shown.get(3)), 1.9);
        Report.ratio("the same with 100,000 trials, against the example", times(shown.get(1)), ours, 1.2);
        Report.ratio(
                "memory (PSS) on the first tab, in MB, against LibreOffice",
                memory(shown.get(0)),
                memory(shown.get(2)),
                0.75);
    }

    private List<List<Shown>> turnByTurn(List<List<String>> programs) throws Exception {
        List<List<Shown>> shown =
                programs.stream().<List<Shown>>map(program -> new ArrayList<>()).toList();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int program = 0; program < programs.size(); program++) {
                Shown one = VirtualScreen.show(folder.resolve("screen"), programs.get(program), home());
                if (round >= 0) {
                    shown.get(program).add(one);
                }
            }
        }
        return shown;
    }

    private Path made(String name, String... options) throws Exception {
        Path file = folder.resolve(name + ".lucide");
        done(Stream.concat(Stream.of("new", file.toString()), Stream.of(options))
                .toArray(String[]::new));
        return file;
    }

    private void done(String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(launcher()), Stream.of(arguments))
                        .toList())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(home());
        assertThat(builder.start().waitFor()).isZero();
    }

    private Map<String, String> home() {
        return Map.of("TECHNOLUCIDE_HOME", folder.resolve("home").toString(), "TECHNOLUCIDE_TODAY", "2026-11-25");
    }

    private String profile() {
        return "-env:UserInstallation=" + folder.resolve("libreoffice").toUri();
    }

    private static String launcher() {
        return APP.resolve("bin").resolve("technolucide").toString();
    }

    private static List<String> bare() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("bench.flags").split(" ")));
        try (Stream<Path> jars = Files.list(APP.resolve("lib"))) {
            command.addAll(List.of(
                    "-cp",
                    jars.filter(jar -> jar.getFileName().toString().startsWith("javafx-"))
                            .map(Path::toString)
                            .collect(Collectors.joining(
                                    File.pathSeparator,
                                    Path.of("target", "test-classes").toAbsolutePath() + File.pathSeparator,
                                    "")),
                    BareWindow.class.getName(),
                    BareWindow.STAYS));
        }
        return command;
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }

    private static Measure times(List<Shown> shown) {
        return measure(shown, Shown::nanos);
    }

    /** Megabytes, where the measure says milliseconds. */
    private static Measure memory(List<Shown> shown) {
        return measure(shown, one -> one.pssBytes() * 1_000_000 / (1 << 20));
    }

    private static Measure measure(List<Shown> shown, ToLongFunction<Shown> value) {
        return new Measure(shown.stream().mapToLong(value).toArray());
    }
}
