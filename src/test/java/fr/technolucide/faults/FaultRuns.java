package fr.technolucide.faults;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts the processes in which system calls fail, over the same files each time. */
final class FaultRuns {

    private final Path folder;
    private final Optional<Path> library;
    private final Path template;
    private final Path work;

    /**
     * @param folder takes the library, what every scenario begins with, and the automatic copies
     * @param work   in which each scenario works; made anew each time
     */
    FaultRuns(Path folder, Path work) throws IOException, InterruptedException {
        this.folder = folder;
        this.library = FaultLibrary.compile(folder);
        this.template = folder.resolve("template");
        this.work = work;
        FaultFiles.template(template);
    }

    /** Returns the compiled library; a test without a compiler of C ends here. */
    Path library() {
        assumeTrue(library.isPresent(), "no compiler of C here");
        return library.get();
    }

    Path work() {
        return work;
    }

    /**
     * What a process said.
     *
     * @param exit  its status; not zero where it was ended
     * @param lines of its output
     */
    record Said(int exit, List<String> lines) {

        List<String> after(String head) {
            return lines.stream()
                    .filter(line -> line.startsWith(head))
                    .map(line -> line.substring(head.length()))
                    .toList();
        }
    }

    /** Returns the number of calls of a scenario in which nothing fails. */
    int calls(FaultScenario scenario, FaultMode mode) throws IOException, InterruptedException {
        return Integer.parseInt(run(scenario, mode, Integer.MAX_VALUE, 1, 1)
                .after(FaultWorker.CALLS)
                .getFirst());
    }

    /**
     * Runs a scenario in a process of its own, again and again until no call is left to fail.
     *
     * @param at   the first call that fails
     * @param step how much further the next time
     * @param most how often it is run
     */
    Said run(FaultScenario scenario, FaultMode mode, int at, int step, int most)
            throws IOException, InterruptedException {
        ProcessBuilder java = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-D" + FaultScenario.HOME + "=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                FaultWorker.class.getName(),
                library().toString(),
                template.toString(),
                work.toString(),
                scenario.name(),
                mode.name(),
                Integer.toString(at),
                Integer.toString(step),
                Integer.toString(most));
        java.environment().put("LD_PRELOAD", library().toString());
        Process process = java.redirectErrorStream(true).start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            out.lines().forEach(lines::add);
        }
        return new Said(process.waitFor(), List.copyOf(lines));
    }
}
