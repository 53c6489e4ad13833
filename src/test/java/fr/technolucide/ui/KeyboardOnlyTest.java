package fr.technolucide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A volunteer without a mouse. */
class KeyboardOnlyTest {

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Tag("walk")
    @Test
    void aToolAndThreeTrialsAreLoggedOneIsTakenBackAndTheRestIsThereAfterwards() {
        List<Edit> content = new ArrayList<>(Seeds.edits());
        content.add(Edit.insert(People.SHEET, Cells.of(People.NAME, "Chloé")));
        Path file;
        try (SampleWindow sample = new SampleWindow(folder, Catalog.SCHEMA, content, List.of())) {
            file = sample.workbook.path();
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
            awaitFocus(sample, "table.tools");
            robot.push(KeyCode.CONTROL, KeyCode.N);
            awaitFocus(sample, "tools.name");
            robot.write("Plumier");
            robot.push(KeyCode.TAB);
            awaitRows(sample, 1, 0);
            robot.push(KeyCode.ESCAPE);
            awaitFocus(sample, "table.tools");
            goToTrials(sample);
            for (int trial = 1; trial <= 3; trial++) {
                log(sample, "Courrier " + trial);
                awaitRows(sample, 1, trial);
            }
            robot.push(KeyCode.ESCAPE);
            awaitFocus(sample, "table.trials");
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            awaitRows(sample, 1, 2);
        }
        try (Workbook again = WorkbookFiles.open(file, Catalog.SCHEMA, SampleWindow.ENVIRONMENT, true)) {
            List<Row> trials = again.read(reader -> reader.all(Trials.SHEET));
            assertThat(trials)
                    .extracting(row -> row.get(Trials.TASK))
                    .containsExactlyInAnyOrder("Courrier 1", "Courrier 2");
            assertThat(trials)
                    .allSatisfy(row -> assertThat(row.get(Trials.MINUTES)).isEqualTo(45));
            List<Row> tools = again.read(reader -> reader.all(Tools.SHEET));
            assertThat(tools).extracting(row -> row.get(Tools.NAME)).containsExactly("Plumier");
        }
        assertThat(OffUiThread.held()).isEmpty();
    }

    /** A click on a tab leaves the keyboard on its name, where the buttons of the tab still show their keys. */
    @Tag("walk")
    @Test
    void aNewRowIsBegunFromTheNameOfItsTabAndFromTheSearch() {
        try (SampleWindow sample = new SampleWindow(folder, Catalog.SCHEMA, Seeds.edits(), List.of())) {
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
            awaitFocus(sample, "table.tools");
            for (String elsewhere : List.of(".folders", "#search")) {
                Keys.focus(Fx.on(() -> sample.scene().lookup(elsewhere)));
                robot.push(KeyCode.CONTROL, KeyCode.N);
                awaitFocus(sample, "tools.name");
                robot.push(KeyCode.ESCAPE);
            }
        }
    }

    /** A command of the menus is heard once, wherever the keyboard is. */
    @Test
    void theSettingsOpenOnceFromTheNameOfATab() {
        try (SampleWindow sample = new SampleWindow(folder, Catalog.SCHEMA, Seeds.edits(), List.of())) {
            Keys.focus(Fx.on(() -> sample.scene().lookup(".folders")));
            robot.push(KeyCode.CONTROL, KeyCode.COMMA);
            assertThat(Fx.on(() -> sample.window
                            .dialogs()
                            .layer()
                            .getChildrenUnmodifiable()
                            .size()))
                    .isEqualTo(1);
        }
    }

    /** Up from the table to the choice of sheets, where an arrow takes the next one. */
    private void goToTrials(SampleWindow sample) {
        for (int i = 0; i < 12 && !(focused(sample) instanceof ToggleButton); i++) {
            robot.push(KeyCode.SHIFT, KeyCode.TAB);
        }
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.SPACE);
        sample.node("table.trials");
    }

    private void log(SampleWindow sample, String task) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        awaitFocus(sample, "trials.tool");
        choose();
        awaitFocus(sample, "trials.day");
        robot.push(KeyCode.TAB);
        awaitFocus(sample, "trials.tester");
        choose();
        awaitFocus(sample, "trials.minutes");
        robot.write("45");
        robot.push(KeyCode.TAB);
        awaitFocus(sample, "trials.task");
        robot.write(task);
        robot.push(KeyCode.TAB);
    }

    private void choose() {
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
    }

    private static Node focused(SampleWindow sample) {
        return Fx.on(() -> sample.scene().getFocusOwner());
    }

    private static void awaitFocus(SampleWindow sample, String id) {
        Fx.until(id, () -> {
            for (Node node = sample.scene().getFocusOwner(); node != null; node = node.getParent()) {
                if (id.equals(node.getId())) {
                    return true;
                }
            }
            return false;
        });
    }

    private static void awaitRows(SampleWindow sample, int tools, int trials) {
        Fx.until(
                tools + " tools " + trials + " trials",
                () -> sample.count(Tools.SHEET) == tools && sample.count(Trials.SHEET) == trials);
    }
}
