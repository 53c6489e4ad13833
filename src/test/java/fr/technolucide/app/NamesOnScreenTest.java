package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.MenuItems;
import fr.technolucide.ui.Nodes;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The names found in texts are shown before a workbook without names is written, and decided of by keyboard alone. */
class NamesOnScreenTest {

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @AfterEach
    void french() {
        Messages.use(Language.FRENCH);
    }

    private static void add(Workbook workbook, Sheet sheet, Cells cells) {
        workbook.apply(ChangeSet.edited("", new Edit.Insert(sheet, workbook.mint(), cells, Edit.Origin.TAKEN)));
    }

    private static void addNamesakes(Workbook workbook) {
        add(workbook, People.SHEET, Cells.of(People.NAME, "Claude"));
        add(workbook, Tools.SHEET, Cells.of(Tools.NAME, "Claude"));
        add(
                workbook,
                Trials.SHEET,
                Cells.of(Trials.TASK, "Claude répond, d’après Claude Dupont")
                        .and(
                                Trials.DAY,
                                ProgramWindow.CLOCK
                                        .instant()
                                        .atZone(java.time.ZoneOffset.UTC)
                                        .toLocalDate()));
    }

    private Path ask(ProgramWindow program) {
        Path target = askWithoutMeeting(program);
        ListView<?> meetings = Nodes.await("meetings");
        program.settle();
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.UP);
        assertThat(Fx.<Boolean>on(
                        () -> meetings.lookupAll(".scroll-bar").stream().noneMatch(Node::isVisible)))
                .as("the ring of the keyboard leaves room for every meeting")
                .isTrue();
        robot.push(KeyCode.ENTER);
        return target;
    }

    private Path askWithoutMeeting(ProgramWindow program) {
        Path target = folder.resolve("partage.xlsx");
        program.picked = Optional.of(target);
        MenuItems.fire(program.scene(), "shell.menu.without_names");
        return target;
    }

    private static List<String> cells(Path file) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook again = new XSSFWorkbook(Files.newInputStream(file))) {
            again.forEach(page -> page.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.STRING) {
                    cells.add(cell.getStringCellValue());
                }
            })));
        }
        return cells;
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(Language.class)
    void eachNameIsShownAndDecidedOfByKeyboardAlone(Language language) throws IOException {
        Messages.use(language);
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            addNamesakes(program.workbook);
            Path target = ask(program);
            TableView<?> table = Nodes.await("names.table");
            Fx.until("the keyboard is in the table", table::isFocused);
            program.settle();
            Fx.look(program.scene(), "sans-les-noms-" + language);
            assertThat(table.getItems()).as("those in doubt alone").hasSize(3);
            robot.push(KeyCode.DOWN);
            robot.push(KeyCode.SPACE);
            robot.push(KeyCode.ENTER);
            Fx.until("written", () -> Files.exists(target));
            program.settle();

            String someone = Messages.text("export.someone", 8);
            assertThat(cells(target)).contains("Claude", someone + " répond, d’après " + someone);
        }
    }

    @Tag("slow")
    @Test
    void aNameIsDecidedOfEverywhereAndNoDecisionIsThrownAwayUnasked() throws IOException {
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            addNamesakes(program.workbook);
            Path target = ask(program);
            TableView<?> table = Nodes.await("names.table");
            Fx.until("the keyboard is in the table", table::isFocused);
            Nodes.press(Messages.text("shell.names.remove_all"));
            program.settle();
            robot.push(KeyCode.ESCAPE);
            Fx.until("asked", () -> Nodes.say(Messages.text("shell.names.unwritten")));
            Nodes.press(Messages.text("ui.unfinished.go_on"));
            program.settle();
            Nodes.press(Messages.text("shell.names.write"));
            Fx.until("written", () -> Files.exists(target));
            program.settle();

            assertThat(cells(target)).noneMatch(cell -> cell.contains("Claude"));
        }
    }

    @Test
    void givenUpNothingIsWritten() {
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            Path target = ask(program);
            TableView<?> table = Nodes.await("names.table");
            Fx.until("the keyboard is in the table", table::isFocused);
            robot.push(KeyCode.ESCAPE);
            program.settle();

            assertThat(program.window.dialogs().layer().isBusy()).isFalse();
            assertThat(target).doesNotExist();
        }
    }

    @Tag("walk")
    @Test
    void whereNoNameIsFoundNothingIsAsked() {
        try (ProgramWindow program = new ProgramWindow(folder, false)) {
            Path target = askWithoutMeeting(program);
            Fx.until("written", () -> Files.exists(target));
            program.settle();

            assertThat(Nodes.find("names.table")).isEmpty();
        }
    }
}
