package fr.technolucide.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What was acknowledged is on the disk when the current goes. The work is done on a file system of its own, in a file
 * (a loop device); when the process has ended, at one of its calls or after the last, that file system is shut down without
 * writing out what it still held, then mounted again. Needs ext4 and the right to mount.
 */
@Tag("faults")
@EnabledOnOs(OS.LINUX)
class PowerCutTest {

    private static final int CUTS = Integer.getInteger("faults.cuts", 12);
    private static final long DISK = 256L << 20;

    @TempDir
    static Path folder;

    private static Path image;
    private static Path disk;
    private static FaultRuns runs;
    private static FaultLibrary library;
    private static boolean mounted;

    @BeforeAll
    static void make() throws Exception {
        image = folder.resolve("disk.img");
        disk = Files.createDirectory(folder.resolve("disk"));
        runs = new FaultRuns(folder, disk.resolve("work"));
        library = new FaultLibrary(runs.library());
        try (RandomAccessFile whole = new RandomAccessFile(image.toFile(), "rw")) {
            whole.setLength(DISK);
        }
        assumeTrue(run("mkfs.ext4", "-q", "-F", image.toString()) == 0, "no ext4 here");
        mounted = run("mount", "-o", "loop", image.toString(), disk.toString()) == 0;
        assumeTrue(mounted, "no right to mount here");
    }

    @AfterAll
    static void unmount() throws Exception {
        if (mounted) {
            run("umount", "-l", disk.toString());
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noSuchCommand) {
            return -1;
        }
    }

    private static void cut() throws Exception {
        assumeTrue(library.cut(disk), "the file system cannot be shut down");
        assertThat(run("umount", disk.toString())).as("unmounted").isZero();
        assertThat(run("mount", "-o", "loop", image.toString(), disk.toString()))
                .as("mounted again")
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "CONTROL_(EDIT|REPLACE)")
    void whatIsAcknowledgedIsThereAfterACut(FaultScenario scenario) throws Exception {
        List<String> lost = new ArrayList<>();
        int calls = runs.calls(scenario, FaultMode.CUT);
        int step = Math.max(1, calls / CUTS);
        int tried = 0;
        for (int at = 1; at <= calls + step; at += step) {
            FaultRuns.Said said = runs.run(scenario, FaultMode.CUT, at, 1, 1);
            cut();
            tried++;
            int call = at;
            scenario.lost(runs.work(), said.after(FaultWorker.ACKNOWLEDGED))
                    .forEach(each -> lost.add(call + " " + each));
        }
        System.out.println(new FaultOutcome(scenario, FaultMode.CUT, tried, lost));
        if (scenario.isControl()) {
            assertThat(lost).as("the control is caught").isNotEmpty();
        } else {
            assertThat(lost).isEmpty();
        }
    }
}
