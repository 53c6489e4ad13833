package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.testfx.api.FxRobot;

/**
 * A volunteer's first day, from an empty workbook to the file for the board: a tool, three trials, an undo, a restart,
 * an export. The trials take keys alone; to the first field and to the last button one comes by keys or by the mouse.
 */
final class FirstDay {

    private static final int MOST_STEPS = 40;

    /** What acts on the window: the events of the system on a screen, else those that are fired into the scene. */
    private record Hands(Consumer<KeyCode[]> keys, Consumer<String> letters, Consumer<Node> mouse) {

        static Hands onScreen() {
            FxRobot robot = new FxRobot();
            return new Hands(robot::push, robot::write, robot::clickOn);
        }

        static Hands fired() {
            InputDriver driver = new InputDriver();
            return new Hands(driver::push, driver::write, driver::clickOn);
        }

        void push(KeyCode... pressed) {
            keys.accept(pressed);
        }

        void write(String text) {
            letters.accept(text);
        }

        void clickOn(Node node) {
            mouse.accept(node);
        }
    }

    private final Hands robot;
    private final Path folder;
    private final boolean mouse;

    /** @param mouse whether there is one, on a real screen */
    FirstDay(Path folder, boolean mouse) {
        this.folder = folder;
        this.mouse = mouse;
        this.robot = mouse ? Hands.onScreen() : Hands.fired();
    }

    void live() throws IOException {
        try (ProgramWindow program = open()) {
            nameTheTool(program, "Plumier");
            step(program, KeyCode.ENTER, "trials.tester");
            add(program, "trials.tester", "Chloé");
            step(program, KeyCode.ENTER, "trials.minutes");
            for (int trial = 1; trial <= 3; trial++) {
                log(program, "Courrier " + trial);
                int written = trial;
                Fx.until("trial " + trial, () -> rows(program, Trials.SHEET).size() == written);
                awaitIn(program, "trials.minutes");
                program.settle();
            }
            robot.push(KeyCode.ESCAPE);
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            Fx.until("undone", () -> rows(program, Trials.SHEET).size() == 2);
        }
        Path target = folder.resolve("conseil.xlsx");
        try (ProgramWindow again = open()) {
            assertThat(rows(again, Trials.SHEET))
                    .extracting(row -> row.get(Trials.TASK))
                    .containsExactlyInAnyOrder("Courrier 1", "Courrier 2");
            export(again, target);
        }
        requireTrials(target, 2);
    }

    private ProgramWindow open() {
        ProgramWindow program = new ProgramWindow(folder, false);
        program.settle();
        Fx.run(program.stage::requestFocus);
        return program;
    }

    private void nameTheTool(ProgramWindow program, String name) {
        go(program, "home.start.tool.name");
        robot.write(name);
        robot.push(KeyCode.ENTER);
        Fx.until("tool", () -> rows(program, Tools.SHEET).size() == 1);
        awaitIn(program, "trials.minutes", "trials.tester", "trials.day", "trials.tool");
    }

    private void export(ProgramWindow program, Path target) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        program.settle();
        program.picked = Optional.of(target);
        if (mouse) {
            robot.clickOn(program.<Node>node("home.board"));
        } else {
            step(program, KeyCode.TAB, "home.board");
            robot.push(KeyCode.SPACE);
        }
        Fx.until("written", () -> program.window.dialogs().layer().isBusy());
    }

    private static void requireTrials(Path target, int number) throws IOException {
        try (InputStream file = Files.newInputStream(target);
                XSSFWorkbook board = new XSSFWorkbook(file)) {
            XSSFTable trials = board.getTable("trials");
            assertThat(trials.getDataRowCount()).isEqualTo(number);
        }
    }

    private void go(ProgramWindow program, String field) {
        if (mouse) {
            robot.clickOn(program.<Node>node(field));
        } else {
            step(program, KeyCode.TAB, field);
        }
    }

    private void log(ProgramWindow program, String task) {
        robot.write("45");
        step(program, KeyCode.ENTER, "trials.task");
        robot.write(task);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    }

    /** Types a name that is found nowhere, and takes the offer to add it. */
    private void add(ProgramWindow program, String field, String name) {
        ComboBox<?> box = program.node(field);
        robot.write(name);
        Fx.until(
                "offered",
                () -> box.getItems().stream()
                        .anyMatch(option -> option != null && option.toString().contains("«\u00A0" + name)));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        Fx.until("closed", () -> !box.isShowing() && box.getValue() != null);
        program.settle();
    }

    /** Presses a key until the keyboard is somewhere. */
    private void step(ProgramWindow program, KeyCode key, String wanted) {
        for (int i = 0; i < MOST_STEPS && !isIn(program, wanted); i++) {
            robot.push(key);
            program.settle();
        }
        assertThat(Fx.on(() -> isIn(program, wanted))).as(wanted).isTrue();
    }

    private static void awaitIn(ProgramWindow program, String... fields) {
        Fx.until(String.join(" or ", fields), () -> List.of(fields).stream().anyMatch(each -> isIn(program, each)));
    }

    private static boolean isIn(ProgramWindow program, String field) {
        for (Node node = program.scene().getFocusOwner(); node != null; node = node.getParent()) {
            if (field.equals(node.getId())) {
                return true;
            }
        }
        return false;
    }

    private static List<Row> rows(ProgramWindow program, Sheet sheet) {
        return CompletableFuture.supplyAsync(() -> program.workbook.read(reader -> reader.all(sheet)))
                .join();
    }
}
