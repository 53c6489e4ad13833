package fr.technolucide.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Deletion;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** Whatever a person does to the worked example can be taken back, done again, and was announced. */
class HistoryPropertiesTest {

    private static final int CHANGES = 20;

    private Path folder;
    private Workbook workbook;

    @BeforeTry
    void open() throws IOException {
        folder = Files.createTempDirectory("history");
        workbook = Workbooks.example(folder);
    }

    @AfterTry
    void close() throws IOException {
        workbook.close();
        Files.deleteIfExists(folder.resolve("exemple.lucide"));
        Files.deleteIfExists(folder);
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void undoingEverythingThenRedoingItGivesTheSameContents(@ForAll long seed) {
        RandomEdits edits = new RandomEdits(seed, workbook::mint);
        List<Map<UUID, Row>> states = new ArrayList<>(List.of(contents()));
        for (int i = 0; i < CHANGES; i++) {
            if (changes(workbook.read(edits::change))) {
                states.add(contents());
            }
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            assertThat(workbook.undo()).isPresent();
            assertThat(contents()).isEqualTo(states.get(i));
        }
        assertThat(workbook.undo()).isEmpty();
        for (Map<UUID, Row> state : states.subList(1, states.size())) {
            assertThat(workbook.redo()).isPresent();
            assertThat(contents()).isEqualTo(state);
        }
        assertThat(workbook.redo()).isEmpty();
        assertThat(WorkbookFiles.integrity(workbook)).isEmpty();
        assertThat(WorkbookFiles.faults(workbook)).isEmpty();
    }

    @Tag("slow")
    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void undoingIsExactOverMoreSeeds(@ForAll long seed) {
        undoingEverythingThenRedoingItGivesTheSameContents(seed);
    }

    @Tag("slow")
    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void aDeletionIsAnnouncedOverMoreSeeds(@ForAll long seed) {
        whatADeletionAnnouncesIsWhatItDoes(seed);
    }

    /** A refused change leaves everything as it was. */
    private boolean changes(List<Edit> edits) {
        Map<UUID, Row> before = contents();
        try {
            return !workbook.apply(new ChangeSet(StepKind.EDITED, "", edits))
                    .entries()
                    .isEmpty();
        } catch (RefusedEdit refused) {
            assertThat(contents()).isEqualTo(before);
            return false;
        }
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void whatADeletionAnnouncesIsWhatItDoes(@ForAll long seed) {
        RandomEdits edits = new RandomEdits(seed, workbook::mint);
        for (int i = 0; i < CHANGES; i++) {
            changes(workbook.read(edits::change));
        }
        for (Sheet sheet : Catalog.SCHEMA.sheets()) {
            List<Row> rows = Workbooks.rows(workbook, sheet);
            if (!rows.isEmpty()) {
                announcedIsDone(rows.get(Math.floorMod(seed, rows.size())));
            }
        }
        assertThat(WorkbookFiles.faults(workbook)).isEmpty();
    }

    private void announcedIsDone(Row row) {
        Deletion announced = workbook.read(reader -> reader.deletion(row.sheet(), row.id()));
        ChangeSet deletion = ChangeSet.edited("", Edit.delete(row));
        if (!announced.isPossible()) {
            assertThatThrownBy(() -> workbook.apply(deletion)).isInstanceOf(RefusedEdit.class);
            return;
        }
        Step step = workbook.apply(deletion);
        Map<Sheet, Integer> detached = new HashMap<>();
        Map<Sheet, Integer> deleted = new HashMap<>();
        for (Step.Entry entry : step.entries()) {
            Map<Sheet, Integer> counts = entry.after() == null ? deleted : detached;
            if (!entry.row().equals(row.id())) {
                counts.merge(Catalog.SCHEMA.sheet(entry.sheet()), 1, Integer::sum);
            }
        }
        assertThat(announced.detached()).as("detached by %s", row).isEqualTo(detached);
        assertThat(announced.deleted()).as("deleted with %s", row).isEqualTo(deleted);
    }

    private Map<UUID, Row> contents() {
        Map<UUID, Row> contents = new LinkedHashMap<>();
        Catalog.SCHEMA
                .sheets()
                .forEach(sheet -> Workbooks.rows(workbook, sheet).forEach(row -> contents.put(row.id(), row)));
        return contents;
    }
}
