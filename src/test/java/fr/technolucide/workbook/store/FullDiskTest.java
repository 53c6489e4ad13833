package fr.technolucide.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.SmallDisk;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.example.Example;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
        try (SmallDisk disk = new SmallDisk(folder, 4);
                Workbook workbook = WorkbookFiles.create(
                        folder.resolve("a.lucide"), Catalog.SCHEMA, ENVIRONMENT, Seeds.edits(), true)) {
            workbook.apply(
                    new ChangeSet(StepKind.EXAMPLE, "", Example.edits(LocalDate.of(2026, 11, 25), workbook::mint)));
            for (int time = 0; time < 3; time++) {
                disk.fill();
                String name = "Outil " + time;
                assertThatThrownBy(() -> workbook.apply(tool(name)))
                        .isInstanceOfSatisfying(
                                WorkbookException.class,
                                e -> assertThat(e.problem()).isEqualTo(Problem.DISK_FULL));
                assertThat(workbook.<Long>read(reader -> reader.count(Tools.SHEET)))
                        .isEqualTo(5 + time);
                disk.free();
                workbook.apply(tool(name));
            }
            assertThat(WorkbookFiles.integrity(workbook)).isEmpty();
        }
    }

    private static ChangeSet tool(String name) {
        return ChangeSet.edited(name, Edit.insert(Tools.SHEET, Cells.of(Tools.NAME, name)));
    }
}
