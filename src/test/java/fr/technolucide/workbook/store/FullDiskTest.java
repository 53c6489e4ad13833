package fr.technolucide.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.technolucide.catalog.Catalog;
import fr.technolucide.catalog.Example;
import fr.technolucide.catalog.Seeds;
import fr.technolucide.catalog.Tools;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is really full, then really not any more. */
class FullDiskTest {

    private static final Environment ENVIRONMENT = new Environment(
            Clock.fixed(Instant.parse("2026-11-25T10:42:00Z"), ZoneOffset.UTC), UUID.randomUUID(), "Chloé");

    @TempDir
    Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void onceThereIsRoomAgainTheSameWorkbookWritesOn() throws Exception {
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder.toString()))
                .as("a small disk can be made here")
                .isZero();
        Path ballast = folder.resolve("ballast");
        try (Workbook workbook =
                WorkbookFiles.create(folder.resolve("a.lucide"), Catalog.SCHEMA, ENVIRONMENT, Seeds.edits(), true)) {
            workbook.apply(
                    new ChangeSet(StepKind.EXAMPLE, "", Example.edits(LocalDate.of(2026, 11, 25), workbook::mint)));
            for (int time = 0; time < 3; time++) {
                fill(ballast);
                String name = "Outil " + time;
                assertThatThrownBy(() -> workbook.apply(tool(name)))
                        .isInstanceOfSatisfying(
                                WorkbookException.class,
                                e -> assertThat(e.problem()).isEqualTo(Problem.DISK_FULL));
                assertThat(workbook.<Long>read(reader -> reader.count(Tools.SHEET)))
                        .isEqualTo(5 + time);
                Files.delete(ballast);
                workbook.apply(tool(name));
            }
            assertThat(WorkbookFiles.integrity(workbook)).isEmpty();
        } finally {
            run("umount", "-l", folder.toString());
        }
    }

    private static ChangeSet tool(String name) {
        return ChangeSet.edited(name, Edit.insert(Tools.SHEET, Cells.of(Tools.NAME, name)));
    }

    private static void fill(Path ballast) throws IOException {
        byte[] piece = new byte[4096];
        try (var out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(piece);
            }
        } catch (IOException full) {
            assertThat(Files.size(ballast)).isPositive();
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
