package fr.technolucide.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.Rest;
import fr.technolucide.ui.SampleRows;
import fr.technolucide.ui.SampleSchema;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.history.RowHistory;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet in the window, made from its declaration alone, over a real file. */
class SheetViewTest {

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private SampleWindow window(int trials) {
        return new SampleWindow(folder, SampleSchema.SCHEMA, SampleWindow.rows(trials), List.of());
    }

    private static TableView<RowSlot> table(SampleWindow sample, Sheet sheet) {
        Fx.run(() -> sample.window.open(sheet));
        TableView<RowSlot> table = sample.node("table." + sheet.name());
        Fx.until(
                "rows",
                () -> !table.getItems().isEmpty()
                        && table.getItems().getFirst().row().getValue() != null);
        return table;
    }

    private static String cell(TableView<RowSlot> table, int row, String column) {
        return Fx.on(() -> {
            TableColumn<RowSlot, ?> shown = table.getColumns().stream()
                    .filter(each -> each.getId().equals(column))
                    .findFirst()
                    .orElseThrow();
            return String.valueOf(shown.getCellData(row));
        });
    }

    @Tag("walk")
    @Test
    void aRowIsAddedWithTheKeyboardAlone() {
        try (SampleWindow sample = window(0)) {
            table(sample, SampleSchema.TOOLS);
            robot.push(KeyCode.CONTROL, KeyCode.N);
            TextField name = sample.node("tools.name");
            Fx.until("the first field has the keyboard", name::isFocused);
            robot.write("Grammaire");
            robot.push(KeyCode.TAB);
            Fx.until("written", () -> sample.read(reader -> reader.count(SampleSchema.TOOLS)) == 6);
            List<Row> tools = sample.read(reader -> reader.all(SampleSchema.TOOLS));
            assertThat(tools.getLast().get(SampleSchema.TOOL)).isEqualTo("Grammaire");
        }
    }

    @Tag("walk")
    @Test
    void aDraftSaysWhatItStillNeedsAndIsNotWritten() {
        try (SampleWindow sample = window(3)) {
            table(sample, SampleSchema.TRIALS);
            Fx.run(sample.<Button>node("add.trials")::fire);
            Rest.await();
            TextField minutes = sample.node("trials.minutes");
            type(minutes, "1h45");
            Fx.until("normal form", () -> minutes.getText().equals("1\u00A0h\u00A045"));
            Fx.until(
                    "says what is missing",
                    () -> Nodes.words().stream()
                            .anyMatch(text ->
                                    text.contains("il manque") && text.contains("Outil") && text.contains("Tâche")));
            assertThat(count(sample, SampleSchema.TRIALS)).isEqualTo(3);
        }
    }

    @Tag("walk")
    @Test
    void aRowThatTheFilterHidesIsSaidToBeWrittenAndCanBeShown() {
        try (SampleWindow sample = window(3)) {
            TableView<RowSlot> table = table(sample, SampleSchema.PEOPLE);
            String word = cell(table, 0, "name");
            Fx.run(() -> sample.<TextField>node("filter.people").setText(word));
            Fx.until("filtered", () -> table.getItems().size() == 1);
            long before = count(sample, SampleSchema.PEOPLE);
            Fx.run(sample.<Button>node("add.people")::fire);
            Rest.await();
            type(sample.node("people.name"), "Zénobie");
            Fx.until("written", () -> count(sample, SampleSchema.PEOPLE) == before + 1);
            Fx.until("said", () -> Nodes.say("ne le montre pas"));
            Fx.run(() -> Nodes.everywhere()
                    .filter(node -> node instanceof Button button && "Le montrer".equals(button.getText()))
                    .map(Button.class::cast)
                    .forEach(Button::fire));
            Fx.until("all listed", () -> table.getItems().size() == before + 1);
            Fx.until("chosen", () -> {
                RowSlot chosen = table.getSelectionModel().getSelectedItem();
                return chosen != null
                        && "Zénobie"
                                .equals(cell(table, table.getSelectionModel().getSelectedIndex(), "name"));
            });
        }
    }

    @Tag("walk")
    @Test
    void aNameAlreadyTakenIsSaidBesideTheFieldOfANewRow() {
        try (SampleWindow sample = window(3)) {
            table(sample, SampleSchema.PEOPLE);
            String taken = sample.read(
                    reader -> reader.all(SampleSchema.PEOPLE).getFirst().get(SampleSchema.NAME));
            long before = count(sample, SampleSchema.PEOPLE);
            Fx.run(sample.<Button>node("add.people")::fire);
            type(sample.node("people.name"), taken);
            Fx.until("says why", () -> Nodes.words().stream().anyMatch(text -> text.contains("déjà dans le cahier")));
            assertThat(Fx.on(Nodes::words)).noneMatch(text -> text.contains("il manque"));
            type(sample.node("people.name"), "Quelqu’un d’autre");
            Fx.until("written", () -> count(sample, SampleSchema.PEOPLE) == before + 1);
            Fx.until(
                    "named as written",
                    () -> Nodes.words().stream().noneMatch(text -> text.startsWith("Ajout\u00A0:")));
        }
    }

    @Tag("walk")
    @Test
    void aValueOutOfBoundsStaysBesideItsFieldAndIsNotWritten() {
        try (SampleWindow sample = window(3)) {
            reveal(sample, 1);
            TextField minutes = sample.node("trials.minutes");
            type(minutes, "25 h");
            Fx.until(
                    "refused",
                    () -> Nodes.words().stream().anyMatch(text -> text.contains("aller de") && text.contains("24")));
            type(minutes, "bientôt");
            Fx.until(
                    "not understood",
                    () -> Nodes.words().stream().anyMatch(text -> text.startsWith("Écrivez une durée")));
            assertThat(Fx.<String>on(minutes::getText)).isEqualTo("bientôt");
            assertThat(trial(sample, 1).get(SampleSchema.MINUTES)).isEqualTo(31);
            type(minutes, "50");
            Fx.until("written", () -> trial(sample, 1).get(SampleSchema.MINUTES) == 50);
            Fx.until(
                    "nothing more to say",
                    () -> Nodes.words().stream().noneMatch(text -> text.startsWith("Écrivez une durée")));
        }
    }

    @Tag("walk")
    @Test
    void aWarningIsShownAndBlocksNothing() {
        try (SampleWindow sample = window(6)) {
            int personal = fr.technolucide.catalog.choice.Data.PERSONAL.ordinal();
            reveal(sample, personal);
            Fx.until(
                    "warned",
                    () -> Nodes.words().stream()
                            .anyMatch(text -> text.contains("Consentement noté") && text.contains("remplir")));
            type(sample.node("trials.task"), "Autre tâche");
            Fx.until(
                    "written",
                    () -> "Autre tâche".equals(trial(sample, personal).get(SampleSchema.TASK)));
        }
    }

    @Tag("walk")
    @Test
    void aDoubleClickOnACellGoesToItsField() {
        try (SampleWindow sample = window(3)) {
            TableView<RowSlot> table = table(sample, SampleSchema.TRIALS);
            reveal(sample, 1);
            clickTwice(table, 1, "minutes");
            Fx.until("in the minutes", () -> sample.node("trials.minutes").isFocused());
            clickTwice(table, 1, "task");
            Fx.until("in the task", () -> sample.node("trials.task").isFocused());
        }
    }

    @Tag("walk")
    @Test
    void f2GoesToTheFieldOfTheCellThatAPersonIsOn() {
        try (SampleWindow sample = window(3)) {
            TableView<RowSlot> table = table(sample, SampleSchema.TRIALS);
            reveal(sample, 1);
            List<String> columns = Fx.on(() -> table.getVisibleLeafColumns().stream()
                    .map(TableColumn::getId)
                    .toList());
            int at = 0;
            for (String wanted : List.of("minutes", "task")) {
                Keys.focus(table);
                for (; at < columns.indexOf(wanted); at++) {
                    robot.push(KeyCode.RIGHT);
                }
                Fx.look(sample.stage.getScene(), "current-cell");
                robot.push(KeyCode.F2);
                Fx.until(wanted, () -> sample.node("trials." + wanted).isFocused());
            }
            robot.clickOn(cellOf(table, 2, "minutes"));
            robot.push(KeyCode.F2);
            Fx.until("in the minutes", () -> sample.node("trials.minutes").isFocused());
            Keys.focus(table);
            robot.push(KeyCode.ENTER);
            Fx.until(
                    "in the first field",
                    () -> sample.node("trials." + columns.getFirst()).isFocusWithin());
        }
    }

    @Tag("walk")
    @Test
    void afterWhatIsTypedOnACellEntreeGoesToTheCellBelow() {
        try (SampleWindow sample = window(3)) {
            TableView<RowSlot> table = table(sample, SampleSchema.TRIALS);
            reveal(sample, 1);
            robot.clickOn(cellOf(table, 0, "task"));
            for (String task : List.of("Courriel A", "Courriel B", "Courriel C")) {
                robot.write(task);
                robot.push(KeyCode.ENTER);
                assertThat(Fx.<Boolean>on(table::isFocused)).as(task).isTrue();
            }
            Fx.until("written", () -> cell(table, 2, "task").equals("Courriel C"));
            assertThat(cell(table, 0, "task")).isEqualTo("Courriel A");
            assertThat(cell(table, 1, "task")).isEqualTo("Courriel B");
            robot.clickOn(sample.<Node>node("trials.task"));
            robot.push(KeyCode.ENTER);
            assertThat(Fx.<Boolean>on(table::isFocused))
                    .as("from the form itself")
                    .isFalse();
        }
    }

    @Test
    void whatIsTypedOnACellTakesThePlaceOfWhatStoodInItsField() {
        try (SampleWindow sample = window(3)) {
            TableView<RowSlot> table = table(sample, SampleSchema.TRIALS);
            reveal(sample, 1);
            Keys.focus(table);
            robot.write("x"); // on a row, and on no cell of it
            assertThat(Fx.<Boolean>on(table::isFocused)).isTrue();
            TextField task = sample.node("trials.task");
            robot.clickOn(cellOf(table, 1, "task"));
            robot.write("Relire");
            assertThat(Fx.<Boolean>on(task::isFocused)).isTrue();
            assertThat(Fx.<String>on(task::getText)).isEqualTo("Relire");
            robot.clickOn(cellOf(table, 2, "minutes"));
            Fx.until("written", () -> cell(table, 1, "task").equals("Relire"));
            InputDriver.hasty().push(KeyCode.UP);
            InputDriver.hasty().write("0:45");
            Fx.until("the row above", () -> sample.node("trials.minutes").isFocused());
            robot.push(KeyCode.ENTER);
            Fx.until(
                    "written there",
                    () -> Integer.valueOf(45).equals(trial(sample, 1).get(SampleSchema.MINUTES)));
            robot.clickOn(cellOf(table, 1, "net_gain"));
            robot.write("4");
            assertThat(Fx.<Boolean>on(table::isFocused)).as("a computed cell").isTrue();
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            Fx.until("undone", () -> !cell(table, 1, "task").equals("Relire"));
        }
    }

    @Tag("walk")
    @Test
    void aTextThatIsPastedOnACellIsWrittenThere() {
        try (SampleWindow sample = window(3)) {
            TableView<RowSlot> table = table(sample, SampleSchema.TRIALS);
            reveal(sample, 1);
            Fx.run(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putString("Relire le bail\r\n");
                content.putHtml("<p>Relire le bail</p>");
                Clipboard.getSystemClipboard().setContent(content);
            });
            robot.clickOn(cellOf(table, 1, "task"));
            robot.push(KeyCode.CONTROL, KeyCode.V);
            Fx.until("written", () -> cell(table, 1, "task").equals("Relire le bail"));
            assertThat(Fx.<Boolean>on(table::isFocused)).isTrue();
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            Fx.until("undone", () -> !cell(table, 1, "task").equals("Relire le bail"));
        }
    }

    private static Node cellOf(TableView<RowSlot> table, int row, String column) {
        return Fx.on(() -> table.lookupAll(".table-cell").stream()
                .filter(node -> node instanceof TableCell<?, ?> each
                        && each.getIndex() == row
                        && column.equals(each.getTableColumn().getId()))
                .findFirst()
                .orElseThrow());
    }

    private static void clickTwice(TableView<RowSlot> table, int row, String column) {
        Node cell = cellOf(table, row, column);
        Fx.run(() -> {
            Point2D there = cell.localToScreen(5, 5);
            Event.fireEvent(
                    cell,
                    new MouseEvent(
                            MouseEvent.MOUSE_CLICKED,
                            5,
                            5,
                            there.getX(),
                            there.getY(),
                            MouseButton.PRIMARY,
                            2,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            true,
                            null));
        });
    }

    @Tag("walk")
    @Test
    void aCellIsWrittenWhenItsFieldIsLeftAndUndoTakesItBack() {
        try (SampleWindow sample = window(3)) {
            TableView<RowSlot> table = table(sample, SampleSchema.TRIALS);
            reveal(sample, 2);
            type(sample.node("trials.task"), "Relire le bail");
            Fx.until("the table follows", () -> cell(table, 2, "task").equals("Relire le bail"));
            Keys.focus(table);
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            Fx.until("undone", () -> cell(table, 2, "task").equals("Groupe de parole"));
            TextField task = sample.node("trials.task");
            Fx.until("the form follows", () -> task.getText().equals("Groupe de parole"));
            robot.push(KeyCode.CONTROL, KeyCode.Y);
            Fx.until("done again", () -> cell(table, 2, "task").equals("Relire le bail"));
        }
    }

    @Tag("walk")
    @Test
    void aTextThatWasTakenBackIsPutInItsPlaceAgainBeforeAnythingElse() {
        try (SampleWindow sample = window(3)) {
            TableView<RowSlot> table = table(sample, SampleSchema.TRIALS);
            reveal(sample, 2);
            type(sample.node("trials.task"), "Relire le bail");
            Fx.until("the table follows", () -> cell(table, 2, "task").equals("Relire le bail"));
            Keys.focus(table);
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            Fx.until("undone", () -> cell(table, 2, "task").equals("Groupe de parole"));
            TextField minutes = sample.node("trials.minutes");
            Keys.focus(minutes);
            robot.push(KeyCode.END);
            String held = Fx.on(minutes::getText);
            robot.write("Q");
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(Fx.<String>on(minutes::getText)).isEqualTo(held);
            robot.push(KeyCode.CONTROL, KeyCode.Y);
            assertThat(Fx.<String>on(minutes::getText)).isEqualTo(held + "Q");
            Rest.await();
            assertThat(cell(table, 2, "task")).isEqualTo("Groupe de parole");
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
    }

    @Tag("slow")
    @Test
    void whatIsTypedIsWrittenAfterALullWhileTheKeyboardStays() {
        try (SampleWindow sample = window(3)) {
            reveal(sample, 1);
            TextField minutes = sample.node("trials.minutes");
            Fx.until("as written", () -> Nodes.words().contains("Enregistré"));
            Keys.focus(minutes);
            List<String> said = Fx.on(() -> {
                minutes.setText("1h45");
                minutes.selectRange(3, 2);
                return Nodes.words();
            });
            assertThat(said).contains("Pas encore enregistré").doesNotContain("Enregistré");
            Fx.until("written", () -> trial(sample, 1).get(SampleSchema.MINUTES) == 105);
            Fx.until("said", () -> Nodes.words().contains("Enregistré"));
            assertThat(Fx.<Boolean>on(minutes::isFocused)).isTrue();
            assertThat(Fx.<String>on(minutes::getText)).isEqualTo("1h45");
            assertThat(Fx.<List<Integer>>on(() -> List.of(minutes.getAnchor(), minutes.getCaretPosition())))
                    .containsExactly(3, 2);
            Keys.focus(sample.node("table.trials"));
            Fx.until("normal form", () -> minutes.getText().equals("1\u00A0h\u00A045"));
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            Fx.until("undone", () -> trial(sample, 1).get(SampleSchema.MINUTES) == 31);
            Fx.until("the form follows", () -> minutes.getText().equals("31\u00A0min"));
        }
    }

    @Tag("slow")
    @Test
    void whatIsNotRightWaitsWithoutAWordUntilItsFieldIsLeft() {
        try (SampleWindow sample = window(3)) {
            reveal(sample, 1);
            TextField minutes = sample.node("trials.minutes");
            TextField task = sample.node("trials.task");
            Keys.focus(minutes);
            Fx.run(() -> {
                minutes.setText("25 h");
                task.setText("Relire le bail");
            });
            Fx.until(
                    "the other is written",
                    () -> "Relire le bail".equals(trial(sample, 1).get(SampleSchema.TASK)));
            assertThat(Fx.<List<String>>on(Nodes::words)).noneMatch(text -> text.contains("aller de"));
            assertThat(trial(sample, 1).get(SampleSchema.MINUTES)).isEqualTo(31);
            assertThat(Fx.<String>on(minutes::getText)).isEqualTo("25 h");
            Keys.focus(sample.node("table.trials"));
            Fx.until("refused", () -> Nodes.words().stream().anyMatch(text -> text.contains("aller de")));
        }
    }

    @Tag("slow")
    @Test
    void aNewRowIsNotWrittenWhileItsLastFieldIsBeingTyped() {
        try (SampleWindow sample = window(3)) {
            table(sample, SampleSchema.TOOLS);
            robot.push(KeyCode.CONTROL, KeyCode.N);
            TextField name = sample.node("tools.name");
            Fx.until("the first field has the keyboard", name::isFocused);
            robot.write("Gram");
            AtomicBoolean over = new AtomicBoolean();
            Fx.run(() ->
                    sample.window.tasks().longDebouncer(() -> over.set(true)).restart());
            Fx.until("a lull", over::get);
            robot.write("maire");
            robot.push(KeyCode.TAB);
            Fx.until("written", () -> count(sample, SampleSchema.TOOLS) == 6);
            Row tool = sample.read(reader -> reader.all(SampleSchema.TOOLS)).getLast();
            assertThat(tool.get(SampleSchema.TOOL)).isEqualTo("Grammaire");
            assertThat(sample.<List<?>>read(reader -> reader.history(tool.id())))
                    .hasSize(1);
        }
    }

    @Test
    void aFilterLeavesWhatItFindsAndSaysHowMany() {
        try (SampleWindow sample = window(60)) {
            TableView<RowSlot> table = table(sample, SampleSchema.TRIALS);
            Fx.run(() -> sample.<TextField>node("filter.trials").setText("écoutille"));
            Fx.until("filtered", () -> table.getItems().size() == 12);
            Fx.until("counted", () -> Nodes.words().stream().anyMatch("12\u00A0essais sur 60"::equals));
            Fx.run(() -> sample.<TextField>node("filter.trials").setText("zzz"));
            Fx.until("says that nothing is found", () -> Nodes.words().stream().anyMatch(text -> text.contains("zzz")));
        }
    }

    @Tag("walk")
    @Test
    void columnsSortByTheirValuesWhetherStoredOrComputed() {
        try (SampleWindow sample = window(60)) {
            TableView<RowSlot> trials = table(sample, SampleSchema.TRIALS);
            sort(trials, "minutes", TableColumn.SortType.DESCENDING);
            Fx.until("longest first", () -> cell(trials, 0, "minutes").equals("1\u00A0h\u00A029"));
            sort(trials, "net_gain", TableColumn.SortType.ASCENDING);
            Fx.until("least gain first", () -> cell(trials, 0, "net_gain").startsWith("\u2212"));
            sort(trials, "net_gain", TableColumn.SortType.DESCENDING);
            Fx.until(
                    "most gain first, with its sign",
                    () -> cell(trials, 0, "net_gain").startsWith("+"));
            TableView<RowSlot> tools = table(sample, SampleSchema.TOOLS);
            sort(tools, "total_minutes", TableColumn.SortType.ASCENDING);
            Fx.until("least tested first", () -> cell(tools, 0, "name").equals("Plumier"));
            sort(tools, "total_minutes", TableColumn.SortType.DESCENDING);
            Fx.until("most tested first", () -> cell(tools, 0, "name").equals("Trieuse"));
        }
    }

    private static void sort(TableView<RowSlot> table, String column, TableColumn.SortType type) {
        Fx.run(() -> {
            TableColumn<RowSlot, ?> by = table.getColumns().stream()
                    .filter(each -> column.equals(each.getId()))
                    .findFirst()
                    .orElseThrow();
            by.setSortType(type);
            table.getSortOrder().setAll(List.of(by));
        });
    }

    @Tag("walk")
    @Test
    void deletingShowsFirstWhatItWouldBringAbout() {
        try (SampleWindow sample = window(10)) {
            TableView<RowSlot> tools = table(sample, SampleSchema.TOOLS);
            Fx.run(() -> sample.window.reveal(SampleSchema.TOOLS, SampleRows.tool(0)));
            sample.node("tools.name");
            Fx.until(
                    "shown",
                    () -> "Plumier"
                            .equals(sample.<TextInputControl>node("tools.name").getText()));
            Keys.focus(tools);
            robot.push(KeyCode.DELETE);
            Fx.until(
                    "asked",
                    () -> Nodes.words().stream()
                            .anyMatch(text -> text.contains("Plumier") && text.contains("utilisé")));
            Fx.until("counted", () -> Nodes.words().stream().anyMatch(text -> text.contains("2\u00A0essais")));
            Fx.run(() -> Nodes.buttons("Garder").findFirst().orElseThrow().fire());
            assertThat(count(sample, SampleSchema.TOOLS)).isEqualTo(5);
            Keys.focus(tools);
            robot.push(KeyCode.DELETE);
            Fx.until(
                    "asked again",
                    () -> Nodes.buttons("Supprimer quand même").findFirst().isPresent());
            Fx.run(() -> Nodes.buttons("Supprimer quand même")
                    .findFirst()
                    .orElseThrow()
                    .fire());
            Fx.until("gone", () -> sample.read(reader -> reader.count(SampleSchema.TOOLS)) == 4);
            Fx.until("the trials stay", () -> trial(sample, 0).isEmpty(SampleSchema.TRIAL_TOOL));
        }
    }

    @Tag("walk")
    @Test
    void theHistoryOfARowSaysWhoChangedWhatAndWhen() {
        try (SampleWindow sample = window(3)) {
            reveal(sample, 0);
            type(sample.node("trials.minutes"), "2 h");
            Fx.until("written", () -> trial(sample, 0).get(SampleSchema.MINUTES) == 120);
            RowHistory history = sample.read(reader ->
                    RowHistory.read(reader, SampleSchema.TRIALS, SampleRows.trial(0), "", SampleWindow.CLOCK));
            assertThat(history.lines())
                    .extracting(RowHistory.Line::words)
                    .startsWith("Chloé a passé la durée de 30\u00A0min à 2\u00A0h.");
        }
    }

    @Tag("walk")
    @Test
    void duplicatingGivesTheSameRowDatedOfToday() {
        try (SampleWindow sample = window(3)) {
            reveal(sample, 2);
            robot.push(KeyCode.CONTROL, KeyCode.D);
            Fx.until("written", () -> sample.read(reader -> reader.count(SampleSchema.TRIALS)) == 4);
            Row copy = sample.read(reader -> reader.all(SampleSchema.TRIALS)).getLast();
            assertThat(copy.get(SampleSchema.TASK)).isEqualTo("Groupe de parole");
            assertThat(copy.get(SampleSchema.DAY)).isEqualTo("2026-11-25");
        }
    }

    @Tag("walk")
    @Test
    void aColumnAddedToASheetAppearsInItsTableAndItsForm() {
        Sheet extended = SampleSchema.TOOLS.extended();
        Column<Integer> seats = extended.count("seats").inTable().group("tool");
        Schema schema = SampleSchema.SCHEMA.with(extended);
        try (SampleWindow sample = new SampleWindow(folder, schema, SampleWindow.rows(0), List.of())) {
            TableView<RowSlot> table = table(sample, extended);
            assertThat(table.getColumns()).extracting(TableColumn::getId).contains("seats");
            Fx.run(() -> sample.window.reveal(extended, SampleRows.tool(1)));
            type(sample.node("tools.seats"), "12");
            Fx.until(
                    "written",
                    () -> Integer.valueOf(12)
                            .equals(sample.read(reader -> reader.find(extended, SampleRows.tool(1))
                                    .orElseThrow()
                                    .get(seats))));
            Fx.until(
                    "shown",
                    () -> sample.read(reader -> true) && Nodes.words().stream().anyMatch("12"::equals));
        }
    }

    @Tag("walk")
    @Test
    void aTableOfManyRowsFetchesOnlyWhatItShows() {
        try (SampleWindow sample = window(3_000)) {
            TableView<RowSlot> table = table(sample, SampleSchema.TRIALS);
            assertThat(Fx.on(() -> table.getItems().size())).isEqualTo(3_000);
            Fx.run(() -> table.scrollTo(2_900));
            Fx.until("fetched", () -> table.getItems().get(2_900).row().getValue() != null);
            assertThat(Fx.on(() -> table.getItems().get(1_500).row().getValue()))
                    .isNull();
        }
    }

    private static void type(TextInputControl field, String text) {
        Fx.run(() -> {
            field.requestFocus();
            field.setText(text);
            field.getParent().requestFocus();
            field.getScene().getRoot().requestFocus();
        });
    }

    private static void reveal(SampleWindow sample, int trial) {
        Fx.run(() -> sample.window.reveal(SampleSchema.TRIALS, SampleRows.trial(trial)));
        Rest.await();
        TextInputControl task = sample.node("trials.task");
        String wanted = trial(sample, trial).get(SampleSchema.TASK);
        Fx.until("shown", () -> task.getText().equals(wanted));
        TableView<RowSlot> table = sample.node("table.trials");
        Fx.until("selected", () -> table.getSelectionModel().getSelectedIndex() == trial);
    }

    private static long count(SampleWindow sample, Sheet sheet) {
        return sample.read(reader -> reader.count(sheet));
    }

    private static Row trial(SampleWindow sample, int index) {
        return sample.read(reader ->
                reader.find(SampleSchema.TRIALS, SampleRows.trial(index)).orElseThrow());
    }
}
