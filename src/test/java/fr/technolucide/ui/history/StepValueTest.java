package fr.technolucide.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.Data;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the cell that undo or redo changed. */
class StepValueTest {

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
    }

    private Row trial() {
        return Workbooks.rows(workbook, Trials.SHEET).getFirst();
    }

    private void change(Cells cells) {
        workbook.apply(ChangeSet.edited("essai", Edit.update(trial(), cells)));
    }

    private String value(Step step) {
        return workbook.read(reader -> StepValue.of(Trials.SHEET, step.entries().getFirst(), reader));
    }

    @Test
    void theValueIsTheOneThatTheCellHoldsNow() {
        change(Cells.of(Trials.QUALITY, 2));
        workbook.apply(ChangeSet.edited("essai", Edit.update(trial(), Trials.QUALITY, null)));
        assertThat(value(workbook.undo().orElseThrow())).isEqualTo("Qualité\u00A0: 2");
        assertThat(value(workbook.redo().orElseThrow())).isEqualTo("Qualité\u00A0: —");
    }

    @Test
    void severalCellsALongTextAndADeletedRowSayNone() {
        change(Cells.of(Trials.QUALITY, 1).and(Trials.DATA_USED, Data.SENSITIVE));
        assertThat(value(workbook.undo().orElseThrow())).isEmpty();
        change(Cells.of(Trials.LESSON, "autre"));
        assertThat(value(workbook.undo().orElseThrow())).isEmpty();
        workbook.apply(ChangeSet.edited("essai", Edit.delete(trial())));
        assertThat(value(workbook.undo().orElseThrow())).isEmpty();
    }
}
