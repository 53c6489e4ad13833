package fr.technolucide.bench;

import static java.util.stream.Collectors.toMap;

import fr.technolucide.catalog.Workbooks;
import fr.technolucide.workbook.Workbook;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the start of the process until the first tab is drawn with the rows of the worked example, turn by turn with a
 * window that holds one label, on the same Java with the same flags. Both use the headless platform: what the screen
 * of a system adds is the same for both. The program uses the cache of its package, the bare window that of Java.
 */
@Tag("bench-packaged")
class StartBenchTest {

    private static final Path APP = Path.of("target", "app", "lib");
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 15;
    private static final String A_TOOL_OF_THE_EXAMPLE = "Écoutille";

    @TempDir
    Path folder;

    private record Start(long nanos, long heapBytes) {}

    @Test
    void aStartAgainstABareWindow() throws Exception {
        Path workbook;
        try (Workbook example = Workbooks.example(folder)) {
            workbook = example.path();
        }
        List<Start> ours = new ArrayList<>();
        List<Start> bare = new ArrayList<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            Start started = start(StartedWindow.class, true, A_TOOL_OF_THE_EXAMPLE, workbook.toString());
            Start peer = start(BareWindow.class, false);
            if (round >= 0) {
                ours.add(started);
                bare.add(peer);
            }
        }
        Report.ratio(
                "start to the first tab drawn with the example, package's cache, against a bare window",
                times(ours),
                times(bare),
                1.9);
        Report.figure(
                "heap on the first tab",
                Report.format("bare window %.1f MB; after collection", megabytes(bare)),
                megabytes(ours),
                64,
                "MB");
    }

    private static Measure times(List<Start> starts) {
        return new Measure(starts.stream().mapToLong(Start::nanos).toArray());
    }

    private static double megabytes(List<Start> starts) {
        return new Measure(starts.stream().mapToLong(Start::heapBytes).toArray()).median();
    }

    private Start start(Class<?> program, boolean cached, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(System.getProperty("bench.flags", "").split(" ")));
        command.add("-Dglass.platform=Headless");
        command.add("-Dprism.order=sw");
        command.add("-Dorg.sqlite.lib.path=" + APP.resolve("native"));
        if (cached) {
            command.add("-XX:AOTCache=" + APP.resolve("technolucide.aot"));
            command.add("-XX:AOTMode=on"); // were the cache refused, the figure would be another one's
        }
        command.addAll(List.of("-cp", classPath(cached), program.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "TECHNOLUCIDE_HOME",
                        folder.resolve("home").toString(),
                        "TECHNOLUCIDE_TODAY",
                        "2026-11-25",
                        "DISPLAY",
                        ":0"));
        return timed(builder);
    }

    /** The cache holds for the jar it was made with, first on the path. */
    private static String classPath(boolean packaged) throws IOException {
        Path tests = Path.of("target", "test-classes");
        if (packaged) {
            return APP.resolve("technolucide.jar") + File.pathSeparator + tests;
        }
        try (Stream<Path> jars = Files.list(APP)) {
            return Stream.concat(
                            Stream.of(tests),
                            jars.filter(jar -> jar.getFileName().toString().startsWith("javafx-")))
                    .map(Path::toString)
                    .reduce((a, b) -> a + File.pathSeparator + b)
                    .orElseThrow();
        }
    }

    private static Start timed(ProcessBuilder builder) throws Exception {
        long before = System.currentTimeMillis();
        Process process = builder.start();
        List<String> lines;
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines = said.lines().toList();
        }
        process.waitFor();
        Map<String, Long> found =
                Stream.of(Drawn.AT, Drawn.HEAP).collect(toMap(label -> label, label -> number(lines, label)));
        return new Start((found.get(Drawn.AT) - before) * 1_000_000, found.get(Drawn.HEAP));
    }

    private static long number(List<String> lines, String label) {
        return lines.stream()
                .filter(line -> line.startsWith(label))
                .map(line -> Long.parseLong(line.substring(label.length())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not drawn: " + lines));
    }
}
