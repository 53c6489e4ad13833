package fr.technolucide.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Nothing that was acknowledged is lost, and no file that was whole is gone, whichever system call fails. Each control
 * is broken on purpose and has to be caught.
 */
@EnabledOnOs(OS.LINUX)
class FaultsTest {

    private static final int ALL = Integer.MAX_VALUE;

    /** About as many processes are ended for each scenario. */
    private static final int KILLS = Integer.getInteger("faults.kills", 15);

    @TempDir
    static Path folder;

    private static Optional<Path> library = Optional.empty();
    private static Path template;

    @BeforeAll
    static void make() throws Exception {
        library = FaultLibrary.compile(folder);
        template = folder.resolve("template");
        FaultScenario.template(template);
    }

    /** What one kind of failure did to one scenario. */
    private record Outcome(FaultScenario scenario, FaultMode mode, int tried, List<String> lost) {

        @Override
        public String toString() {
            return "%-15s %-7s %4d tried, %d lost %s"
                    .formatted(
                            scenario,
                            mode,
                            tried,
                            lost.size(),
                            lost.stream().limit(3).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"EDIT,EIO,30", "RESTORE,ENOSPC,25", "EXPORT_JSON,EIO,6"})
    void nothingIsLostAtSomeCalls(FaultScenario scenario, FaultMode mode, int step) throws Exception {
        require(told(errors(scenario, mode, step, ALL)));
    }

    @Test
    void aControlIsCaught() throws Exception {
        assertThat(told(errors(FaultScenario.CONTROL_EDIT, FaultMode.EIO, 40, 4))
                        .lost())
                .isNotEmpty();
    }

    @Tag("faults")
    @ParameterizedTest
    @EnumSource
    void nothingIsLostAtAnyCall(FaultScenario scenario) throws Exception {
        for (FaultMode mode : List.of(FaultMode.EIO, FaultMode.ENOSPC)) {
            requireOrCatch(scenario, told(errors(scenario, mode, 1, ALL)));
        }
    }

    @Tag("faults")
    @ParameterizedTest
    @EnumSource
    void nothingIsLostByAKill(FaultScenario scenario) throws Exception {
        for (FaultMode mode : List.of(FaultMode.KILL, FaultMode.TORN)) {
            requireOrCatch(scenario, told(kills(scenario, mode)));
        }
    }

    private static void requireOrCatch(FaultScenario scenario, Outcome outcome) {
        if (!scenario.isControl()) {
            require(outcome);
        } else if (outcome.mode() == FaultMode.KILL || scenario == FaultScenario.CONTROL_EDIT) {
            assertThat(outcome.lost()).as("the control is caught").isNotEmpty();
        }
    }

    private static void require(Outcome outcome) {
        assertThat(outcome.tried()).as("calls that failed").isPositive();
        assertThat(outcome.lost()).isEmpty();
    }

    private static Outcome told(Outcome outcome) {
        System.out.println(outcome);
        return outcome;
    }

    /** One process, in which each call in turn fails. */
    private static Outcome errors(FaultScenario scenario, FaultMode mode, int step, int most) throws Exception {
        List<String> lines = new ArrayList<>();
        int exit = worker(scenario, mode, 1, step, most, lines);
        Outcome outcome = outcome(scenario, mode, lines);
        assertThat(exit).as(lines.toString()).isZero();
        return outcome;
    }

    private static Outcome outcome(FaultScenario scenario, FaultMode mode, List<String> lines) {
        int tried = (int) lines.stream()
                .filter(line -> line.startsWith(FaultWorker.TRIED))
                .count();
        return new Outcome(
                scenario,
                mode,
                tried,
                lines.stream().filter(line -> line.startsWith(FaultWorker.LOST)).toList());
    }

    /** A process for each of some calls, at which it ends; what it left is looked at here. */
    private static Outcome kills(FaultScenario scenario, FaultMode mode) throws Exception {
        List<String> lost = new ArrayList<>();
        int calls = calls(scenario);
        int step = Math.max(1, calls / KILLS);
        int tried = 0;
        for (int at = 1; at <= calls; at += step) {
            List<String> lines = new ArrayList<>();
            if (worker(scenario, mode, at, 1, 1, lines) != 0) {
                tried++;
                int call = at;
                scenario.lostOrBroken(work(), after(lines, FaultWorker.ACKNOWLEDGED))
                        .forEach(each -> lost.add(call + " " + each));
            }
        }
        return new Outcome(scenario, mode, tried, lost);
    }

    /** Returns the number of calls of a scenario in which nothing fails. */
    private static int calls(FaultScenario scenario) throws Exception {
        List<String> lines = new ArrayList<>();
        worker(scenario, FaultMode.EIO, ALL, 1, 1, lines);
        return Integer.parseInt(after(lines, FaultWorker.CALLS).getFirst());
    }

    private static List<String> after(List<String> lines, String head) {
        return lines.stream()
                .filter(line -> line.startsWith(head))
                .map(line -> line.substring(head.length()))
                .toList();
    }

    private static Path work() {
        return folder.resolve("work");
    }

    private static int worker(FaultScenario scenario, FaultMode mode, int at, int step, int most, List<String> lines)
            throws IOException, InterruptedException {
        assumeTrue(library.isPresent(), "no compiler of C here");
        ProcessBuilder java = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-D" + FaultScenario.BACKUPS + "=" + folder.resolve("backups"),
                "-cp",
                System.getProperty("java.class.path"),
                FaultWorker.class.getName(),
                library.get().toString(),
                template.toString(),
                work().toString(),
                scenario.name(),
                mode.name(),
                Integer.toString(at),
                Integer.toString(step),
                Integer.toString(most));
        java.environment().put("LD_PRELOAD", library.get().toString());
        Process process = java.redirectErrorStream(true).start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            out.lines().forEach(lines::add);
        }
        return process.waitFor();
    }
}
