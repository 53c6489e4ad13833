package fr.technolucide.ui.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.SampleSchema;
import fr.technolucide.ui.SampleWindow;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The menus of the rows and of the columns of any table, and what they leave for the next start. */
class TableMenusTest {

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private SampleWindow window(Map<String, String> remembered) {
        return new SampleWindow(folder, SampleSchema.SCHEMA, SampleWindow.rows(8), List.of(), remembered);
    }

    private static TableView<RowSlot> trials(SampleWindow sample) {
        Fx.run(() -> sample.window.open(SampleSchema.TRIALS));
        TableView<RowSlot> table = sample.node("table.trials");
        Fx.until(
                "rows",
                () -> !table.getItems().isEmpty()
                        && table.getItems().getFirst().row().getValue() != null);
        Keys.focus(table);
        Fx.run(() -> table.getSelectionModel().clearAndSelect(0));
        return table;
    }

    private static Node line(TableView<RowSlot> table, int index) {
        return Fx.on(() -> table.lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof TableRow<?> row && row.getIndex() == index)
                .findFirst()
                .orElseThrow());
    }

    private static Node head(TableView<RowSlot> table, String id) {
        Fx.until("drawn", () -> heads(table, id).findFirst().isPresent());
        return Fx.on(() -> heads(table, id).findFirst().orElseThrow());
    }

    private static Stream<Node> heads(TableView<RowSlot> table, String id) {
        return table.lookupAll(".column-header").stream().filter(node -> id.equals(node.getId()));
    }

    private static TableColumn<RowSlot, ?> column(TableView<RowSlot> table, String id) {
        return table.getColumns().stream()
                .filter(column -> id.equals(column.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<ContextMenu> open() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof ContextMenu && window.isShowing())
                .map(ContextMenu.class::cast);
    }

    private static Stream<MenuItem> items() {
        return open().flatMap(menu -> menu.getItems().stream())
                .flatMap(item -> item instanceof Menu inner
                        ? Stream.concat(Stream.of(item), inner.getItems().stream())
                        : Stream.of(item));
    }

    private static List<String> offered() {
        return Fx.on(() -> open().flatMap(menu -> menu.getItems().stream())
                .filter(item -> item.getId() != null && !item.isDisable())
                .map(MenuItem::getId)
                .toList());
    }

    /** Does what an item of the menu that is open does, and closes the menu. */
    private static void choose(String id) {
        Fx.run(() -> {
            MenuItem item =
                    items().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
            if (item instanceof CheckMenuItem tick) {
                tick.setSelected(!tick.isSelected());
            }
            List<ContextMenu> menus = open().toList();
            item.fire();
            menus.forEach(ContextMenu::hide);
        });
    }

    @Tag("walk")
    @Test
    void aRightClickOnARowOffersWhatCanBeDoneWithIt() {
        try (SampleWindow sample = window(Map.of())) {
            TableView<RowSlot> table = trials(sample);
            copyCells();
            robot.rightClickOn(line(table, 2));
            assertThat(Fx.on(() -> table.getSelectionModel().getSelectedIndices()))
                    .containsExactly(2);
            List<String> all = List.of(
                    "ui.row.open",
                    "ui.row.copy",
                    "ui.menu.paste",
                    "ui.row.duplicate",
                    "ui.row.delete",
                    "ui.row.history",
                    "ui.columns.of",
                    "ui.columns");
            Fx.untilAsked("offered", () -> offered().equals(all));
            choose("ui.row.copy");
            Fx.until("copied", () -> Nodes.words().contains("1 ligne copiée."));
            assertThat(Fx.<String>on(() -> Clipboard.getSystemClipboard().getString()))
                    .contains("Groupe de parole");
        }
    }

    @Tag("walk")
    @Test
    void theMenuKeyOffersWhatCanBeDoneWithSeveralRows() {
        try (SampleWindow sample = window(Map.of())) {
            trials(sample);
            copyCells();
            robot.push(KeyCode.SHIFT, KeyCode.DOWN);
            robot.push(KeyCode.SHIFT, KeyCode.F10);
            assertThat(offered())
                    .containsExactly("ui.row.copy", "ui.menu.paste", "ui.change", "ui.row.delete", "ui.columns");
            Fx.run(() -> open().toList().forEach(ContextMenu::hide));
            robot.push(KeyCode.CONTEXT_MENU);
            choose("ui.row.delete");
            Fx.until("asked", () -> Nodes.words().contains("Supprimer 2\u00A0essais\u00A0?"));
        }
    }

    @Tag("walk")
    @Test
    void theMenuKeyOffersWhatTheHeadOfTheCellsColumnDoes() {
        try (SampleWindow sample = window(Map.of())) {
            TableView<RowSlot> table = trials(sample);
            int minutes = Fx.on(() -> table.getVisibleLeafColumns().indexOf(column(table, "minutes")));
            for (int i = 0; i < minutes; i++) {
                robot.push(KeyCode.RIGHT);
            }
            assertThat(Fx.<String>on(table::getAccessibleText)).startsWith("Durée");
            robot.push(KeyCode.CONTEXT_MENU);
            Fx.look(sample.stage.getScene(), "column-menu");
            choose("ui.columns.descending.figures");
            Fx.until("longest first", () -> longestFirst(table));
        }
    }

    @Tag("walk")
    @Test
    void theMenuOfAHeadSortsAndHides() {
        try (SampleWindow sample = window(Map.of())) {
            TableView<RowSlot> table = trials(sample);
            robot.rightClickOn(head(table, "minutes"));
            choose("ui.columns.descending.figures");
            Fx.until(
                    "longest first",
                    () -> String.valueOf(column(table, "minutes").getCellData(0))
                            .equals("37\u00A0min"));
            robot.rightClickOn(head(table, "minutes"));
            choose("ui.columns.hide");
            Fx.until("gone", () -> !column(table, "minutes").isVisible());
            robot.rightClickOn(head(table, "task"));
            choose("ui.columns.minutes");
            Fx.until("back", () -> column(table, "minutes").isVisible());
        }
    }

    private static List<String> order(TableView<RowSlot> table) {
        return Fx.on(() ->
                table.getVisibleLeafColumns().stream().map(TableColumn::getId).toList());
    }

    @Tag("walk")
    @Test
    void columnsThatWereMovedStandThereAtTheNextStart() {
        List<String> moved;
        Map<String, String> kept;
        try (SampleWindow sample = window(Map.of())) {
            TableView<RowSlot> table = trials(sample);
            List<String> before = order(table);
            robot.rightClickOn(head(table, before.get(1)));
            assertThat(offered())
                    .contains("ui.columns.left", "ui.columns.right")
                    .doesNotContain("ui.columns.order");
            choose("ui.columns.left");
            moved = order(table);
            assertThat(moved.subList(0, 2)).containsExactly(before.get(1), before.get(0));
            robot.rightClickOn(head(table, moved.getFirst()));
            assertThat(offered()).contains("ui.columns.right").doesNotContain("ui.columns.left");
            Fx.run(() -> open().toList().forEach(ContextMenu::hide));
            Fx.run(() -> sample.stage.fireEvent(new WindowEvent(sample.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
            Fx.until("kept", () -> sample.remembered.containsKey("tab"));
            Fx.until("left", () -> !sample.stage.isShowing());
            kept = sample.remembered;
        }
        try (SampleWindow sample = window(kept)) {
            TableView<RowSlot> table = trials(sample);
            assertThat(order(table)).isEqualTo(moved);
            robot.rightClickOn(head(table, moved.getFirst()));
            choose("ui.columns.order");
            assertThat(order(table)).isNotEqualTo(moved).containsExactlyInAnyOrderElementsOf(moved);
        }
    }

    @Test
    void theLastColumnCannotBeHidden() {
        try (SampleWindow sample = window(Map.of())) {
            Fx.run(() -> sample.window.open(SampleSchema.PEOPLE));
            TableView<RowSlot> table = sample.node("table.people");
            Fx.until("rows", () -> table.getItems().size() == 4);
            robot.rightClickOn(head(table, "role"));
            choose("ui.columns.hide");
            Fx.until("gone", () -> !column(table, "role").isVisible());
            robot.rightClickOn(head(table, "name"));
            assertThat(offered()).contains("ui.columns.ascending.words").doesNotContain("ui.columns.hide");
        }
    }

    @Tag("walk")
    @Test
    void hiddenColumnsAndWidthsAreThereAgainAtTheNextStart() {
        Map<String, String> kept;
        try (SampleWindow sample = window(Map.of())) {
            TableView<RowSlot> table = trials(sample);
            robot.rightClickOn(head(table, "quality"));
            choose("ui.columns.hide");
            Fx.run(() -> {
                table.resizeColumn(column(table, "tester"), 60);
                Event.fireEvent(
                        table,
                        new MouseEvent(
                                MouseEvent.MOUSE_RELEASED,
                                0,
                                0,
                                0,
                                0,
                                MouseButton.PRIMARY,
                                1,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                null));
            });
            Fx.pulse();
            Fx.run(() -> sample.stage.fireEvent(new WindowEvent(sample.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
            Fx.until("kept", () -> sample.remembered.containsKey("tab"));
            Fx.until("left", () -> !sample.stage.isShowing()); // it hides every window, the next one too
            kept = sample.remembered;
        }
        assertThat(kept).containsEntry("table.trials.quality.hidden", "true").containsKey("table.trials.tester");
        double em = Double.parseDouble(Objects.requireNonNull(kept.get("table.trials.tester")));
        try (SampleWindow sample = window(kept)) {
            TableView<RowSlot> table = trials(sample);
            Fx.pulse();
            assertThat(Fx.<Boolean>on(() -> column(table, "quality").isVisible()))
                    .isFalse();
            double width = Fx.on(() -> column(table, "tester").getWidth());
            double size = Fx.on(
                    () -> ((Labeled) table.lookup(".table-cell")).getFont().getSize());
            assertThat(width).isCloseTo(em * size, within(2.0));
            robot.rightClickOn(head(table, "tester"));
            choose("ui.columns.fit");
            Fx.until("fitted", () -> column(table, "tester").getWidth() < width - 20);
        }
    }

    @Tag("walk")
    @Test
    void theOrderOfTheRowsIsThereAgainAtTheNextStartAndTheFilterIsNot() {
        Map<String, String> kept;
        try (SampleWindow sample = window(Map.of())) {
            TableView<RowSlot> table = trials(sample);
            robot.rightClickOn(head(table, "minutes"));
            choose("ui.columns.descending.figures");
            Fx.until("longest first", () -> longestFirst(table));
            Fx.run(() -> sample.stage.fireEvent(new WindowEvent(sample.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
            Fx.until("kept", () -> sample.remembered.containsKey("tab"));
            Fx.until("left", () -> !sample.stage.isShowing());
            kept = sample.remembered;
        }
        assertThat(kept).containsEntry("table.trials.minutes.sort", "-1");
        try (SampleWindow sample = window(kept)) {
            TableView<RowSlot> table = trials(sample);
            Fx.until("longest first", () -> longestFirst(table));
            assertThat(Fx.on(() -> table.getItems().size())).isEqualTo(8);
        }
    }

    private static boolean longestFirst(TableView<RowSlot> table) {
        return String.valueOf(column(table, "minutes").getCellData(0)).equals("37\u00A0min");
    }

    private static void copyCells() {
        Fx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("Tâche\tDurée\nRelire\t20");
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @Tag("walk")
    @Test
    void aTableThatWasCopiedIsPastedFromTheMenuOfARow() {
        try (SampleWindow sample = window(Map.of())) {
            TableView<RowSlot> table = trials(sample);
            int[] pasted = {0};
            Fx.run(() -> TablePaste.of(sample.window.current().orElseThrow()).serve(() -> pasted[0]++));
            copyCells();
            robot.rightClickOn(line(table, 2));
            choose("ui.menu.paste");
            assertThat(Fx.on(() -> pasted[0])).isEqualTo(1);
        }
    }
}
