package fr.technolucide.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.SampleRows;
import fr.technolucide.ui.SampleSchema;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Sheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several rows chosen at once, in the table of any sheet. */
class ChosenRowsTest {

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

    private static List<Integer> chosen(TableView<RowSlot> table) {
        return Fx.on(() -> List.copyOf(table.getSelectionModel().getSelectedIndices()));
    }

    private static Node line(TableView<RowSlot> table, int index) {
        return Fx.on(() -> table.lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof TableRow<?> row && row.getIndex() == index)
                .findFirst()
                .orElseThrow());
    }

    private static boolean barSays(String words) {
        return Fx.on(() -> Nodes.find("chosen.trials").filter(Node::isVisible).isPresent()) && Nodes.say(words);
    }

    @Tag("walk")
    @Test
    void shiftAndTheArrowsChooseSeveralRowsAndTheFormShowsTheLast() {
        try (SampleWindow sample = window(8)) {
            TableView<RowSlot> table = trials(sample);
            robot.push(KeyCode.SHIFT, KeyCode.DOWN);
            robot.push(KeyCode.SHIFT, KeyCode.DOWN);
            assertThat(chosen(table)).containsExactly(0, 1, 2);
            TextInputControl task = sample.node("trials.task");
            Fx.until("the last one", () -> task.getText().equals("Groupe de parole"));
            assertThat(barSays("3 lignes choisies")).isTrue();
            Fx.look(sample.stage.getScene(), "chosen-rows");
            robot.push(KeyCode.ESCAPE);
            assertThat(chosen(table)).containsExactly(2);
            assertThat(barSays("lignes choisies")).isFalse();
        }
    }

    @Test
    void controlWithHomeAndEndGoesToTheFirstAndTheLastRow() {
        try (SampleWindow sample = window(80)) {
            TableView<RowSlot> table = trials(sample);
            robot.push(KeyCode.CONTROL, KeyCode.END);
            assertThat(chosen(table)).containsExactly(79);
            assertThat(line(table, 79).isVisible()).isTrue();
            robot.push(KeyCode.CONTROL, KeyCode.HOME);
            assertThat(chosen(table)).containsExactly(0);
        }
    }

    @Tag("walk")
    @Test
    void controlAndAClickAddARowAndShiftAndAClickThoseBetween() {
        try (SampleWindow sample = window(8)) {
            TableView<RowSlot> table = trials(sample);
            robot.clickOn(line(table, 1));
            robot.clickOn(line(table, 4), KeyCode.CONTROL);
            assertThat(chosen(table)).containsExactly(1, 4);
            robot.clickOn(line(table, 1));
            robot.clickOn(line(table, 3), KeyCode.SHIFT);
            assertThat(chosen(table)).containsExactly(1, 2, 3);
        }
    }

    @Tag("walk")
    @Test
    void controlAChoosesAllRowsWithoutFetchingThem() {
        try (SampleWindow sample = window(3_000)) {
            TableView<RowSlot> table = trials(sample);
            robot.push(KeyCode.CONTROL, KeyCode.A);
            assertThat(chosen(table)).hasSize(3_000);
            assertThat(barSays("000 lignes choisies")).isTrue();
            assertThat(Fx.on(() -> table.getItems().get(1_500).row().getValue()))
                    .isNull();
            assertThat(Fx.on(() -> table.getItems().get(0).row().getValue())).isNotNull();
        }
    }

    @Tag("walk")
    @Test
    void theRowsChosenStaySoWhenTheSheetChanges() {
        try (SampleWindow sample = window(8)) {
            TableView<RowSlot> table = trials(sample);
            robot.push(KeyCode.SHIFT, KeyCode.DOWN);
            robot.push(KeyCode.SHIFT, KeyCode.DOWN);
            sample.workbook.apply(ChangeSet.edited("", new Edit.Delete(SampleSchema.TRIALS, SampleRows.trial(1))));
            Fx.until("one less", () -> table.getItems().size() == 7);
            assertThat(chosen(table)).containsExactly(0, 1);
            assertThat(Fx.on(() -> table.getSelectionModel().getSelectedIndex()))
                    .isEqualTo(1);
        }
    }

    @Test
    void aCopyHoldsTheRowsChosenAsASpreadsheetReadsThem() {
        try (SampleWindow sample = window(8)) {
            sample.workbook.apply(ChangeSet.edited(
                    "",
                    new Edit.Update(
                            SampleSchema.TRIALS,
                            SampleRows.trial(1),
                            Cells.of(SampleSchema.TASK, "=1+1 & \"<b>\""),
                            Edit.Origin.TYPED)));
            TableView<RowSlot> table = trials(sample);
            Fx.run(() -> table.getSelectionModel().selectRange(0, 2));
            robot.push(KeyCode.CONTROL, KeyCode.C);
            Fx.until("copied", () -> Nodes.words().stream().anyMatch(words -> words.contains("2 lignes copiées")));
            assertThat(Fx.<String>on(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo("""
                            Jour\tOutil\tTesteur\tDurée\tTâche essayée\tGain net\tQualité sur 5\tErreurs
                            24/11/2026\tPlumier\tAmina\t0:30\tAtelier CV, deux voix\t0:50\t1\t0
                            23/11/2026\tTruchement\tBernard\t0:31\t"'=1+1 & ""<b>""\"\t0:49\t2\t1
                            """);
            assertThat(Fx.<String>on(() -> Clipboard.getSystemClipboard().getHtml()))
                    .startsWith("<table><thead><tr><th>Jour</th>")
                    .contains("<td>'=1+1 &amp; &quot;&lt;b&gt;&quot;</td>");
        }
    }

    @Tag("walk")
    @Test
    void aFieldThatHasTheKeyboardCopiesItsOwnText() {
        try (SampleWindow sample = window(8)) {
            trials(sample);
            TextInputControl task = sample.node("trials.task");
            Fx.until("shown", () -> task.getText().equals("Atelier CV, deux voix"));
            Keys.focus(task);
            Fx.run(() -> task.selectRange(0, 10));
            robot.push(KeyCode.CONTROL, KeyCode.C);
            assertThat(Fx.<String>on(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo("Atelier CV");
        }
    }

    @Tag("walk")
    @Test
    void theRowsChosenAreDeletedInOneStep() {
        try (SampleWindow sample = window(8)) {
            TableView<RowSlot> table = trials(sample);
            robot.push(KeyCode.DOWN);
            robot.push(KeyCode.SHIFT, KeyCode.DOWN);
            robot.push(KeyCode.SHIFT, KeyCode.DOWN);
            robot.push(KeyCode.DELETE);
            Fx.look(sample.stage.getScene(), "delete-rows");
            Fx.until("asked", () -> Nodes.words().contains("Supprimer 3\u00A0essais\u00A0?"));
            assertThat(count(sample, SampleSchema.TRIALS)).isEqualTo(8);
            Nodes.press("Supprimer les 3");
            Fx.until("gone", () -> table.getItems().size() == 5);
            Fx.until("the next one", () -> table.getSelectionModel().getSelectedIndex() == 1);
            assertThat(chosen(table)).containsExactly(1);
            assertThat(sample.<String>read(
                            reader -> reader.undoable().orElseThrow().subject()))
                    .isEqualTo("suppression de 3\u00A0essais");
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            Fx.until("back", () -> table.getItems().size() == 8);
            Fx.until(
                    "chosen again",
                    () -> List.copyOf(table.getSelectionModel().getSelectedIndices())
                            .equals(List.of(1, 2, 3)));
            assertThat(Fx.<Integer>on(() -> table.getSelectionModel().getSelectedIndex()))
                    .as("the one in the form")
                    .isEqualTo(1);
        }
    }

    @Tag("walk")
    @Test
    void theFirstOfTheRowsThatUndoBringsBackIsInSight() {
        try (SampleWindow sample = window(300)) {
            TableView<RowSlot> table = trials(sample);
            List<Edit> gone = IntStream.of(150, 151, 250)
                    .<Edit>mapToObj(trial -> new Edit.Delete(SampleSchema.TRIALS, SampleRows.trial(trial)))
                    .toList();
            sample.workbook.apply(ChangeSet.edited("", gone.toArray(Edit[]::new)));
            Fx.until("gone", () -> table.getItems().size() == 297);
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            Fx.until(
                    "chosen again",
                    () -> List.copyOf(table.getSelectionModel().getSelectedIndices())
                            .equals(List.of(150, 151, 250)));
            Node first = line(table, 150);
            assertThat(Fx.<Boolean>on(() -> first.isVisible()
                            && table.getLayoutBounds()
                                    .contains(table.sceneToLocal(first.localToScene(first.getLayoutBounds())))))
                    .as("in sight")
                    .isTrue();
        }
    }

    @Tag("walk")
    @Test
    void aRowThatMustStayIsNamedAndTheOthersGoOnlyIfOneSaysSo() {
        Sheet owners = SampleSchema.EXPERTS.extended();
        Column<UUID> owner = owners.reference("owner", "people", OnDelete.REFUSE);
        List<Edit> content = new ArrayList<>(SampleWindow.rows(0));
        content.add(SampleSchema.insert(
                owners,
                UUID.fromString("01920000-0000-7000-8000-000000000901"),
                Cells.of(SampleSchema.EXPERT, "Inès").and(owner, SampleRows.person(1))));
        try (SampleWindow sample = new SampleWindow(folder, SampleSchema.SCHEMA.with(owners), content, List.of())) {
            Fx.run(() -> sample.window.open(SampleSchema.PEOPLE));
            TableView<RowSlot> table = sample.node("table.people");
            Fx.until("rows", () -> table.getItems().size() == 4);
            Keys.focus(table);
            robot.push(KeyCode.CONTROL, KeyCode.A);
            robot.push(KeyCode.DELETE);
            Fx.until(
                    "named",
                    () -> Nodes.words().stream().anyMatch(words -> words.startsWith("Bernard. S’y rapportent encore")));
            assertThat(Nodes.say("1 des 4 lignes choisies ne peut pas être supprimée"))
                    .isTrue();
            Nodes.press("Tout garder");
            assertThat(count(sample, SampleSchema.PEOPLE)).isEqualTo(4);
            robot.push(KeyCode.DELETE);
            Nodes.press("Supprimer les 3 autres");
            Fx.until("the others are gone", () -> table.getItems().size() == 1);
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            Fx.until("back", () -> table.getItems().size() == 4);
        }
    }

    @Tag("walk")
    @Test
    void whatTheRowsChosenAddUpToIsSaidAndFollowsThem() {
        try (SampleWindow sample = window(8)) {
            trials(sample);
            robot.push(KeyCode.SHIFT, KeyCode.DOWN);
            Fx.until("30 and 31", () -> Nodes.words().contains("Durée\u00A0: 1\u00A0h\u00A001"));
            robot.push(KeyCode.SHIFT, KeyCode.DOWN);
            Fx.until("and 32", () -> Nodes.words().contains("Durée\u00A0: 1\u00A0h\u00A033"));
            Fx.look(sample.stage.getScene(), "chosen-sums");
            robot.push(KeyCode.DOWN);
            Fx.until("one alone", () -> Nodes.words().stream().noneMatch(word -> word.startsWith("Durée\u00A0: ")));
        }
    }

    @Tag("walk")
    @Test
    void oneChangeIsMadeToAllRowsChosenInOneStep() {
        try (SampleWindow sample = window(8)) {
            trials(sample);
            robot.push(KeyCode.SHIFT, KeyCode.DOWN);
            robot.push(KeyCode.SHIFT, KeyCode.DOWN);
            Nodes.press("Changer…");
            ComboBox<Column<?>> column = sample.node("change.column");
            Fx.look(sample.stage.getScene(), "change-column");
            int place = Fx.on(() -> column.getItems().indexOf(SampleSchema.MINUTES));
            for (int i = 0; i < place; i++) {
                robot.push(KeyCode.DOWN);
                assertThat(Fx.<Boolean>on(column::isFocused))
                        .as("an arrow goes on in the list")
                        .isTrue();
            }
            robot.push(KeyCode.F4);
            Fx.until("open", column::isShowing);
            robot.push(KeyCode.DOWN);
            robot.push(KeyCode.ENTER);
            TextInputControl minutes = sample.node("change.minutes");
            Fx.until("it has the keyboard", minutes::isFocused);
            robot.write("1h30");
            Fx.look(sample.stage.getScene(), "change-minutes");
            Nodes.press("Changer");
            Fx.untilAsked("written", () -> minutes(sample, 2) == 90);
            TableView<RowSlot> table = sample.node("table.trials");
            Fx.until("the rows have the keyboard again", table::isFocused);
            assertThat(List.of(minutes(sample, 0), minutes(sample, 1), minutes(sample, 3)))
                    .containsExactly(90, 90, 33);
            assertThat(sample.<String>read(
                            reader -> reader.undoable().orElseThrow().subject()))
                    .isEqualTo("Durée de 3\u00A0essais");
            Keys.push(sample.node("table.trials"), KeyCode.CONTROL, KeyCode.Z);
            Fx.untilAsked("back", () -> minutes(sample, 0) == 30 && minutes(sample, 2) == 32);
        }
    }

    private static int minutes(SampleWindow sample, int trial) {
        return sample.read(reader -> reader.find(SampleSchema.TRIALS, SampleRows.trial(trial))
                .orElseThrow()
                .get(SampleSchema.MINUTES, 0));
    }

    private static boolean isInForm(Node node) {
        return node != null && (node.getStyleClass().contains("row-form") || isInForm(node.getParent()));
    }

    @Tag("walk")
    @Test
    void aRowIsDuplicatedAloneAndF2OpensIt() {
        try (SampleWindow sample = window(8)) {
            TableView<RowSlot> table = trials(sample);
            robot.push(KeyCode.SHIFT, KeyCode.DOWN);
            robot.push(KeyCode.CONTROL, KeyCode.D);
            assertThat(Nodes.words()).contains("Une seule ligne se duplique à la fois.");
            assertThat(chosen(table)).containsExactly(0, 1);
            robot.push(KeyCode.F2);
            Fx.until("in the form", () -> isInForm(sample.stage.getScene().getFocusOwner()));
        }
    }

    @Tag("walk")
    @Test
    void theFieldIsThatOfTheColumnShownHoweverItsListWasClosed() {
        try (SampleWindow sample = window(8)) {
            trials(sample);
            robot.push(KeyCode.SHIFT, KeyCode.DOWN);
            Nodes.press("Changer…");
            ComboBox<Column<?>> column = sample.node("change.column");
            Fx.run(() -> column.setValue(SampleSchema.MINUTES));
            Fx.run(column::requestFocus);
            robot.push(KeyCode.F4);
            Fx.until("open", column::isShowing);
            robot.push(KeyCode.DOWN);
            robot.push(KeyCode.TAB);
            Fx.until("closed", () -> !column.isShowing());
            String shown = Fx.on(() -> column.getValue().name());
            assertThat(shown).isNotEqualTo(SampleSchema.MINUTES.name());
            assertThat(Fx.on(() -> Nodes.find("change." + shown).isPresent())).isTrue();
            assertThat(Fx.on(() -> Nodes.find("change.minutes").isPresent())).isFalse();
        }
    }

    @Tag("walk")
    @Test
    void aColumnIsEmptiedInAllRowsChosen() {
        try (SampleWindow sample = window(8)) {
            trials(sample);
            robot.push(KeyCode.SHIFT, KeyCode.DOWN);
            Nodes.press("Changer…");
            ComboBox<Column<?>> column = sample.node("change.column");
            Fx.run(() -> column.setValue(SampleSchema.TESTER));
            sample.node("change.tester");
            Nodes.press("Vider la colonne dans ces lignes");
            Fx.untilAsked(
                    "emptied",
                    () -> sample.read(reader -> reader.all(SampleSchema.TRIALS).stream()
                                    .filter(trial -> trial.isEmpty(SampleSchema.TESTER))
                                    .count())
                            == 2);
        }
    }

    private static long count(SampleWindow sample, Sheet sheet) {
        return sample.read(reader -> reader.count(sheet));
    }

    @Tag("walk")
    @Test
    void enterInTheOpenListChoosesAndASecondOneChangesTheRows() {
        try (SampleWindow sample = window(8)) {
            trials(sample);
            robot.push(KeyCode.SHIFT, KeyCode.DOWN);
            Nodes.press("Changer…");
            ComboBox<Column<?>> column = sample.node("change.column");
            Fx.run(() -> column.setValue(SampleSchema.TESTER));
            ComboBox<?> tester = sample.node("change.tester");
            Keys.focus(tester);
            robot.write("daou");
            Fx.until("open", tester::isShowing);
            robot.push(KeyCode.ENTER);
            Fx.until("closed", () -> !tester.isShowing());
            assertThat(Nodes.find("change.tester")).as("it waits").isPresent();
            assertThat(sample.<Boolean>read(reader -> reader.undoable().isEmpty()))
                    .isTrue();
            robot.push(KeyCode.ENTER);
            Fx.untilAsked(
                    "written",
                    () -> sample.<Boolean>read(reader -> reader.undoable().isPresent()));
        }
    }
}
