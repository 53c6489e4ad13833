package fr.technolucide.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program writes into the open file: what was acknowledged is made again from a copy and the steps since. */
class OverwrittenFileTest {

    @TempDir
    Path folder;

    private Path file;
    private Workbook workbook;
    private UUID first;

    @BeforeEach
    void open() {
        file = folder.resolve("a.lucide");
        workbook = WorkbookFiles.create(file, Samples.SCHEMA, Samples.ENVIRONMENT, List.of(), false);
        first = insert("Plumier");
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private UUID insert(String name) {
        UUID id = workbook.mint();
        workbook.apply(ChangeSet.edited("", Samples.tool(id, name)));
        return id;
    }

    /** Keeps a copy, then inserts, changes and deletes; the rows that stand at the end. */
    private List<Row> work() {
        Path copy = folder.resolve("copy.lucide");
        UUID going = insert("Imagier");
        workbook.copyTo(copy);
        WorkbookFiles.standOn(workbook, copy);
        insert("Scribe");
        workbook.apply(ChangeSet.edited(
                "",
                new Edit.Update(Samples.TOOLS, first, Cells.of(Samples.TOOL_NAME, "Plumier 2"), Edit.Origin.TYPED)));
        workbook.apply(ChangeSet.edited("", new Edit.Delete(Samples.TOOLS, going)));
        return workbook.read(reader -> reader.all(Samples.TOOLS));
    }

    private void overwrite(byte[] content) throws IOException {
        Files.write(file, content);
        assertThatThrownBy(() -> insert("Un de plus")).isInstanceOf(WorkbookException.class);
    }

    private void assertCopied(List<Row> rows) {
        Path kept = folder.resolve("kept.lucide");
        workbook.copyTo(kept);
        try (Workbook made = WorkbookFiles.open(kept, Samples.SCHEMA, Samples.ENVIRONMENT, false)) {
            assertThat(made.<List<Row>>read(reader -> reader.all(Samples.TOOLS)))
                    .containsExactlyInAnyOrderElementsOf(rows);
            assertThat(WorkbookFiles.integrity(made)).isEmpty();
        }
    }

    @Test
    void byAnotherWorkbook() throws IOException {
        List<Row> rows = work();
        Path stranger = folder.resolve("stranger.lucide");
        WorkbookFiles.create(stranger, Samples.SCHEMA, Samples.ENVIRONMENT, List.of(), false)
                .close();
        overwrite(Files.readAllBytes(stranger));
        assertCopied(rows);
        assertThat(file).hasSameBinaryContentAs(stranger);
    }

    @Test
    void byAnotherWorkbookAndCopiedAgainFromWhatWasMade() throws IOException {
        List<Row> rows = work();
        overwrite("une lettre".repeat(10_000).getBytes(StandardCharsets.UTF_8));
        Path made = folder.resolve("made.lucide");
        workbook.copyTo(made);
        WorkbookFiles.standOn(workbook, made);
        assertCopied(rows);
    }

    @Test
    void byAnOlderCopyOfItself() throws IOException {
        byte[] older = Files.readAllBytes(file);
        List<Row> rows = work();
        overwrite(older);
        assertCopied(rows);
    }

    @Test
    void bySomethingThatIsNoWorkbook() throws IOException {
        List<Row> rows = work();
        overwrite("une lettre".repeat(10_000).getBytes(StandardCharsets.UTF_8));
        assertCopied(rows);
    }

    @Test
    void withoutACopyItIsSaid() throws IOException {
        byte[] older = Files.readAllBytes(file);
        insert("Scribe");
        overwrite(older);
        assertNothingToCopy();
    }

    private void assertNothingToCopy() {
        assertThatThrownBy(() -> workbook.copyTo(folder.resolve("kept.lucide")))
                .isInstanceOfSatisfying(
                        WorkbookException.class, e -> assertThat(e.problem()).isEqualTo(Problem.OVERWRITTEN));
        assertThat(folder.resolve("kept.lucide")).doesNotExist();
    }

    @Test
    void whenTheCopyWasThinnedAwayByAnotherProgram() throws IOException {
        byte[] older = Files.readAllBytes(file);
        List<Row> rows = work();
        Files.delete(folder.resolve("copy.lucide"));
        overwrite(older);
        assertCopied(rows);
    }

    /** More than memory should hold is not kept; from the next copy on, all is given back again. */
    @Tag("slow")
    @Test
    void afterMoreWasWrittenThanIsKeptInMemory() throws IOException {
        work();
        byte[] older = Files.readAllBytes(file);
        Edit[] many = new Edit[20_001];
        Arrays.setAll(many, i -> Samples.tool(workbook.mint(), "Outil " + i));
        Path early = folder.resolve("early.lucide");
        workbook.copyTo(early);
        workbook.apply(ChangeSet.edited("", many));
        WorkbookFiles.standOn(workbook, early);
        byte[] ours = Files.readAllBytes(file);
        overwrite(older);
        assertNothingToCopy();

        Files.write(file, ours);
        Path late = folder.resolve("late.lucide");
        workbook.copyTo(late);
        WorkbookFiles.standOn(workbook, late);
        insert("Un de plus");
        List<Row> rows = workbook.read(reader -> reader.all(Samples.TOOLS));
        overwrite(older);
        assertCopied(rows);
    }

    @Test
    void itIsNoticedWithoutAChange() throws IOException {
        byte[] older = Files.readAllBytes(file);
        work();
        for (byte[] intruder :
                List.of(older, "une lettre".repeat(10_000).getBytes(StandardCharsets.UTF_8), new byte[0])) {
            Files.write(file, intruder);
            assertThatThrownBy(workbook::catchUp)
                    .isInstanceOfSatisfying(
                            WorkbookException.class,
                            e -> assertThat(e.problem()).isEqualTo(Problem.REPLACED));
        }
    }
}
