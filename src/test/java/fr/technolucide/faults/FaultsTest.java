package fr.technolucide.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** About as many reading calls fail in each scenario. */
    private static final int READS = Integer.getInteger("faults.reads", 60);

    @TempDir
    static Path folder;

    private static FaultRuns runs;

    @BeforeAll
    static void make() throws Exception {
        runs = new FaultRuns(folder, folder.resolve("work"));
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"EDIT,EIO,40", "RESTORE,ENOSPC,40", "EXPORT_JSON,EIO,9"})
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

    /** A control that is broken in how it writes is none here. */
    @Tag("faults")
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "CONTROL.*")
    void nothingIsLostWhereTheDiskCannotBeRead(FaultScenario scenario) throws Exception {
        int step = Math.max(1, runs.calls(scenario, FaultMode.READ) / READS);
        require(told(errors(scenario, FaultMode.READ, step, ALL)));
    }

    @Tag("faults")
    @ParameterizedTest
    @EnumSource
    void nothingIsLostByAKill(FaultScenario scenario) throws Exception {
        for (FaultMode mode : List.of(FaultMode.KILL, FaultMode.TORN)) {
            requireOrCatch(scenario, told(kills(scenario, mode)));
        }
    }

    private static void requireOrCatch(FaultScenario scenario, FaultOutcome outcome) {
        if (!scenario.isControl()) {
            require(outcome);
        } else if (outcome.mode() == FaultMode.KILL || scenario == FaultScenario.CONTROL_EDIT) {
            assertThat(outcome.lost()).as("the control is caught").isNotEmpty();
        }
    }

    private static void require(FaultOutcome outcome) {
        assertThat(outcome.tried()).as("calls that failed").isPositive();
        assertThat(outcome.lost()).isEmpty();
    }

    private static FaultOutcome told(FaultOutcome outcome) {
        System.out.println(outcome);
        return outcome;
    }

    /** One process, in which each call in turn fails. */
    private static FaultOutcome errors(FaultScenario scenario, FaultMode mode, int step, int most) throws Exception {
        FaultRuns.Said said = runs.run(scenario, mode, 1, step, most);
        FaultOutcome outcome =
                new FaultOutcome(scenario, mode, said.after(FaultWorker.TRIED).size(), said.after(FaultWorker.LOST));
        assertThat(said.exit()).as(said.lines().toString()).isZero();
        return outcome;
    }

    /** A process for each of some calls, at which it ends; what it left is looked at here. */
    private static FaultOutcome kills(FaultScenario scenario, FaultMode mode) throws Exception {
        List<String> lost = new ArrayList<>();
        int calls = runs.calls(scenario, FaultMode.EIO);
        int step = Math.max(1, calls / KILLS);
        int tried = 0;
        for (int at = 1; at <= calls; at += step) {
            FaultRuns.Said said = runs.run(scenario, mode, at, 1, 1);
            if (said.exit() != 0) {
                tried++;
                int call = at;
                scenario.lost(runs.work(), said.after(FaultWorker.ACKNOWLEDGED))
                        .forEach(each -> lost.add(call + " " + each));
            }
        }
        return new FaultOutcome(scenario, mode, tried, lost);
    }
}
