package fr.technolucide.screens;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Keys;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The column that names or tells is not cut where the others have room to spare, and no head of a column ever is. */
class TellingColumnsTest {

    private static final int FEWEST_ROWS = 4;

    /** The letters of a task that is a sentence. */
    private static final int LONG = 40;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void noTaskOfTheJournalIsCutOnAUsualScreen() {
        try (ProgramWindow program = new ProgramWindow(folder, true, WorkbookTab.JOURNAL)) {
            program.settle();
            TableView<?> table = program.node("table.trials");
            assertThat(cut(table, task(table))).isEmpty();
            assertThat(cutHeads(table)).isEmpty();
            assertThat(scrollsSideways(table)).isFalse();
        }
    }

    /** The ring round a table takes room, and so does what can be done to the rows chosen. */
    @Tag("walk")
    @Test
    void rowsChosenByTheKeyboardNeedNoMoreRoomThanTheTableHas() {
        try (ProgramWindow program = new ProgramWindow(folder, true, WorkbookTab.JOURNAL)) {
            program.settle();
            TableView<?> table = program.node("table.trials");
            for (Dress dress : List.of(Dress.USUAL, Dress.TIGHT)) {
                dress.on(program);
                Fx.run(() -> table.getSelectionModel().clearAndSelect(0));
                Keys.focus(table);
                program.settle();
                Fx.run(() -> table.getSelectionModel().selectRange(0, 3));
                program.settle();
                assertThat(scrollsSideways(table)).as(dress.toString()).isFalse();
                assertThat(Fx.on(Eye::cutWords)).as(dress.toString()).isEmpty();
                Node bar = program.node("chosen.trials");
                assertThat(Fx.<Boolean>on(
                                () -> bar.localToScene(bar.getLayoutBounds()).getMaxX()
                                        <= program.scene().getWidth()))
                        .as(dress.toString())
                        .isTrue();
                Fx.look(program.scene(), "lignes-choisies-" + dress);
            }
        }
    }

    @Tag("walk")
    @Test
    void whoTriedIsThereWhereTheTasksOfAToolAreShort() {
        try (ProgramWindow program = new ProgramWindow(folder, true, WorkbookTab.JOURNAL)) {
            program.settle();
            ListView<?> tools = program.node("journal.tools");
            Fx.run(() -> tools.getSelectionModel().select(1)); // long tasks
            program.settle();
            Fx.run(() -> tools.getSelectionModel().select(3)); // short ones
            program.settle();
            TableView<?> table = program.node("table.trials");
            assertThat(Fx.on(() -> table.getVisibleLeafColumns().stream()
                            .map(TableColumnBase::getId)
                            .toList()))
                    .contains("tester");
            assertThat(cut(table, task(table))).isEmpty();
        }
    }

    /** There are tasks in a long sentence, which alone would push all other columns out. */
    @Tag("walk")
    @Test
    void inTheJournalOfAnyToolOnlyALongTaskIsCut() {
        try (ProgramWindow program = new ProgramWindow(folder, true, WorkbookTab.JOURNAL)) {
            program.settle();
            TableView<?> table = program.node("table.trials");
            ListView<?> tools = program.node("journal.tools");
            for (int i = 0; i < tools.getItems().size(); i++) {
                int tool = i;
                Fx.run(() -> tools.getSelectionModel().select(tool));
                program.settle();
                assertThat(cut(table, task(table))).allMatch(words -> words.length() > LONG);
            }
        }
    }

    @Tag("walk")
    @Test
    void noNameIsCutWhereTheCloudIsReadAsATable() {
        try (ProgramWindow program = new ProgramWindow(folder, true, WorkbookTab.USE_CASES)) {
            program.settle();
            Screen screen = screen("nuage-tableau");
            for (Dress dress : List.of(Dress.USUAL, Dress.LARGE)) {
                dress.on(program);
                screen.show(program);
                TableView<?> table = program.node("usecase.cloud.figures");
                assertThat(cut(table, first(table))).as(dress.toString()).isEmpty();
                assertThat(cutHeads(table)).as(dress.toString()).isEmpty();
                screen.leave(program);
            }
        }
    }

    @Tag("walk")
    @Test
    void noFigureIsCutBesideANameThatHasRoomToSpare() {
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            program.settle();
            screen("facteurs-avant-apres").show(program);
            TableView<?> table = program.node("newer.factors");
            for (TableColumn<?, ?> column : table.getColumns()) {
                assertThat(cut(table, column)).as(column.getText()).isEmpty();
            }
        }
    }

    private static Screen screen(String name) {
        return Screens.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static TableColumn<?, ?> first(TableView<?> table) {
        return table.getColumns().getFirst();
    }

    private static TableColumn<?, ?> task(TableView<?> table) {
        return table.getColumns().stream()
                .filter(column -> "task".equals(column.getId()))
                .findFirst()
                .orElseThrow();
    }

    /** In each size of the text, on a usual and on a small screen. */
    @Tag("slow")
    @Test
    void noHeadOfAColumnIsCutAnywhere() {
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            program.settle();
            for (Dress dress : Dress.extremes()) {
                dress.on(program);
                for (Screen screen : Screens.sheets()) {
                    screen.show(program);
                    for (Node node :
                            Fx.on(() -> List.copyOf(program.scene().getRoot().lookupAll(".table-view")))) {
                        assertThat(cutHeads((TableView<?>) node))
                                .as(screen.name() + " " + dress)
                                .isEmpty();
                    }
                    screen.leave(program);
                }
            }
        }
    }

    /** The words that are cut in a column, of at least a few rows. */
    private static List<String> cut(TableView<?> table, TableColumn<?, ?> column) {
        return Fx.on(() -> {
            List<String> words = new ArrayList<>();
            int seen = 0;
            for (Node node : table.lookupAll(".table-cell")) {
                if (node instanceof TableCell<?, ?> cell && cell.getTableColumn() == column && !cell.isEmpty()) {
                    seen++;
                    if (Eye.isCut(cell)) {
                        words.add(cell.getText());
                    }
                }
            }
            assertThat(seen)
                    .isGreaterThanOrEqualTo(
                            Math.min(FEWEST_ROWS, table.getItems().size()));
            return words;
        });
    }

    private static boolean scrollsSideways(TableView<?> table) {
        return Fx.on(() -> table.lookupAll(".scroll-bar").stream()
                .anyMatch(node -> node instanceof ScrollBar bar
                        && bar.getOrientation() == Orientation.HORIZONTAL
                        && bar.isVisible()));
    }

    private static List<String> cutHeads(TableView<?> table) {
        return Fx.on(() -> table.lookupAll(".column-header").stream()
                .filter(node -> node instanceof TableColumnHeader head && head.getTableColumn() != null)
                .map(head -> head.lookup(".label"))
                .filter(label -> label instanceof Labeled words && Eye.isCut(words))
                .map(label -> ((Labeled) label).getText())
                .toList());
    }
}
