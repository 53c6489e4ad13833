package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Association;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.MenuItems;
import fr.technolucide.ui.Nodes;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The names proposed for the files that leave a workbook. */
@Tag("walk")
class ExportTargetTest {

    private final InputDriver robot = new InputDriver();

    @TempDir
    private Path folder;

    private ProgramWindow program;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() {
        program = new ProgramWindow(folder, true);
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void theyBeginWithTheAssociation() {
        assertThat(board()).isEqualTo("Les Passerelles d’Orvelle, 2026-11-25.xlsx");
        assertThat(calendar()).isEqualTo("Les Passerelles d’Orvelle.ics");
        assertThat(matrix()).isEqualTo("Les Passerelles d’Orvelle, Cas d’usage.pdf");
    }

    @Test
    void withoutOneTheyAreThoseOfTheWorkbookAndOfTheForm() {
        name(null);
        assertThat(board()).isEqualTo("Passerelles, 2026-11-25.xlsx");
        assertThat(calendar()).isEqualTo("Passerelles.ics");
        assertThat(matrix()).isEqualTo("Cas d’usage.pdf");
    }

    @Test
    void aLongNameIsCutAndWhatNoFileMayBeCalledIsReplaced() {
        name("Amis de l’eau\u00A0: Orvelle/Montreuil ".repeat(3).strip());
        assertThat(board())
                .isEqualTo("Amis de l’eau\u00A0- Orvelle-Montreuil Amis de l’eau\u00A0- Orvelle-Mo, 2026-11-25.xlsx");
        name("con");
        assertThat(calendar()).isEqualTo("_con.ics");
    }

    private void name(@Nullable String name) {
        program.workbook.apply(ChangeSet.edited(
                "",
                new Edit.Update(
                        Association.SHEET, Association.ID, Cells.of(Association.NAME, name), Edit.Origin.TYPED)));
        program.settle();
    }

    /** Asks for the workbook for the board, of the meeting that is proposed. */
    private String board() {
        MenuItems.fire(program.scene(), "ui.menu.excel");
        Nodes.await("meetings");
        program.settle();
        robot.push(KeyCode.ENTER);
        program.settle();
        return program.proposed;
    }

    private String calendar() {
        ButtonBase calendar = program.node("home.calendar");
        Fx.run(calendar::fire);
        program.settle();
        return program.proposed;
    }

    private String matrix() {
        Fx.run(() -> program.window.select(WorkbookTab.USE_CASES));
        program.settle();
        robot.push(KeyCode.CONTROL, KeyCode.P);
        program.node("preview.place");
        program.settle();
        robot.push(KeyCode.CONTROL, KeyCode.S);
        program.settle();
        robot.push(KeyCode.ESCAPE);
        program.settle();
        return program.proposed;
    }
}
