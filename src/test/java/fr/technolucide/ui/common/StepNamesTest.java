package fr.technolucide.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How undo and redo name a step: what was done, then to what. */
class StepNamesTest {

    @TempDir
    Path folder;

    private Workbook workbook;

    @BeforeEach
    void open() {
        workbook = Workbooks.example(folder);
    }

    @AfterEach
    void close() {
        workbook.close();
        Messages.use(Language.FRENCH);
    }

    private static Edit person(String name) {
        return Edit.insert(People.SHEET, Cells.of(People.NAME, name));
    }

    private Row made(String name) {
        return Workbooks.rows(workbook, People.SHEET).stream()
                .filter(row -> name.equals(row.get(People.NAME)))
                .findFirst()
                .orElseThrow();
    }

    /** Undoes the last step and does it again; each time, and in the menus before, it must be named alike. */
    private void assertNamed(String name) {
        assertThat(name(workbook.read(Reader::undoable).orElseThrow())).isEqualTo(name);
        assertThat(name(workbook.undo().orElseThrow())).isEqualTo(name);
        assertThat(name(workbook.read(Reader::redoable).orElseThrow())).isEqualTo(name);
        assertThat(name(workbook.redo().orElseThrow())).isEqualTo(name);
    }

    private String name(Step step) {
        return workbook.read(reader -> SchemaLabels.step(reader.original(step)));
    }

    @Test
    void aRowMadeChangedOrDeletedIsSaidToBe() {
        workbook.apply(ChangeSet.edited("Zoé", person("Zoé")));
        assertNamed("création, Zoé");
        workbook.apply(ChangeSet.edited("Zoé", Edit.update(made("Zoé"), People.NAME, "Zoë")));
        assertNamed("changement, Zoé");
        workbook.apply(ChangeSet.edited("Zoë", Edit.delete(made("Zoë"))));
        assertNamed("suppression, Zoë");
        Messages.use(Language.ENGLISH);
        assertNamed("deletion of Zoë");
    }

    @Test
    void whatWasPastedIsCountedAndWhatWasImportedHasItsFile() {
        List<Edit> edits = List.of(person("Zoé"), person("Ada"), person("Iris"));
        workbook.apply(new ChangeSet(StepKind.IMPORTED, "presse-papiers", edits));
        assertNamed("collage de 3 lignes");
        Messages.use(Language.ENGLISH);
        assertNamed("paste of 3 rows");
        Messages.use(Language.FRENCH);
        workbook.undo();
        workbook.apply(new ChangeSet(StepKind.IMPORTED, "gens.xlsx", edits));
        assertNamed("import de gens.xlsx");
    }
}
