package fr.technolucide.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.HeldReading;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.OffUiThread;
import fr.technolucide.ui.Rest;
import fr.technolucide.ui.SampleRows;
import fr.technolucide.ui.SampleSchema;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of the cell of a row before that row is read. */
class CellTypingTest {

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();
    private final InputDriver hasty = InputDriver.hasty();
    private SampleWindow sample;
    private TableView<RowSlot> table;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() {
        sample = new SampleWindow(folder, SampleSchema.SCHEMA, SampleWindow.rows(5), List.of());
        Fx.run(() -> sample.window.open(SampleSchema.TRIALS));
        table = sample.node("table.trials");
        Rest.await();
        robot.clickOn(cellOf(1, "task"));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private Node cellOf(int row, String column) {
        return Fx.on(() -> table.lookupAll(".table-cell").stream()
                .filter(node -> node instanceof TableCell<?, ?> each
                        && each.getIndex() == row
                        && column.equals(each.getTableColumn().getId()))
                .findFirst()
                .orElseThrow());
    }

    private Row trial(int index) {
        return sample.read(reader ->
                reader.find(SampleSchema.TRIALS, SampleRows.trial(index)).orElseThrow());
    }

    private boolean isThere(int trial) {
        return sample.read(reader ->
                reader.find(SampleSchema.TRIALS, SampleRows.trial(trial)).isPresent());
    }

    private String task(int trial) {
        return trial(trial).get(SampleSchema.TASK);
    }

    private static void copied(String text) {
        Fx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @Test
    void aPasteIsForgottenWithTheChoiceOfItsRow() {
        copied("Relire le bail");
        String before = task(0);
        try (HeldReading reading = new HeldReading()) {
            hasty.push(KeyCode.UP);
            hasty.push(KeyCode.CONTROL, KeyCode.V);
            hasty.push(KeyCode.DOWN);
            hasty.push(KeyCode.UP);
            reading.answerAll();
            Rest.await();
        }
        assertThat(task(0)).isEqualTo(before);
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(task(0)).isEqualTo("Relire le bail");
    }

    @Test
    void aPasteGoesToTheCellItWasAskedOf() {
        copied("Relire le bail");
        Integer before = trial(0).get(SampleSchema.MINUTES);
        try (HeldReading reading = new HeldReading()) {
            hasty.push(KeyCode.UP);
            hasty.push(KeyCode.CONTROL, KeyCode.V);
            hasty.push(KeyCode.RIGHT);
            reading.answerAll();
            Rest.await();
        }
        assertThat(task(0)).isEqualTo("Relire le bail");
        assertThat(trial(0).get(SampleSchema.MINUTES)).isEqualTo(before);
    }

    @Test
    void supprDeletesTheRowChosenThoughItIsNotReadYet() {
        try (HeldReading reading = new HeldReading()) {
            hasty.push(KeyCode.UP);
            hasty.push(KeyCode.DELETE);
            reading.answerAll();
            Rest.await();
        }
        assertThat(isThere(1)).isTrue();
        assertThat(isThere(0)).isFalse();
    }

    @Test
    void whatIsTypedStaysWhileTheListIsReadAgain() {
        List<RowSlot> before = Fx.on(table::getItems);
        OffUiThread workbook = (OffUiThread) sample.workbook;
        Row other = trial(3);
        try (HeldReading reading = new HeldReading()) {
            int asked = workbook.reads();
            workbook.submit(
                    new ChangeSet(StepKind.EDITED, "", List.of(Edit.update(other, SampleSchema.TASK, "Autre essai"))));
            reading.answerNext();
            Fx.untilAsked("the list asked again", () -> workbook.reads() > asked);
            hasty.push(KeyCode.UP);
            hasty.write("Relire");
            Fx.untilAsked("the list read again", () -> {
                reading.answerNext();
                return Fx.on(table::getItems) != before;
            });
            hasty.write(" tout");
            reading.answerAll();
            Rest.await();
        }
        TextField field = sample.node("trials.task");
        assertThat(Fx.<String>on(field::getText)).isEqualTo("Relire tout");
    }

    @Test
    void entreeGoesOnFromWhatIsTypedBeforeTheRowIsRead() {
        try (HeldReading reading = new HeldReading()) {
            hasty.push(KeyCode.UP);
            hasty.write("Courriel AB");
            hasty.push(KeyCode.BACK_SPACE);
            hasty.write("\nCourriel B\nCourriel C\n");
            reading.answerAll();
            Rest.await();
        }
        assertThat(List.of(task(0), task(1), task(2))).containsExactly("Courriel A", "Courriel B", "Courriel C");
    }

    @Test
    void whoNeverLooksUpTypesCellAfterCell() {
        hasty.push(KeyCode.UP);
        hasty.write("Courriel A\nCourriel B\nCourriel C\nCourriel D\n");
        Rest.await();
        assertThat(List.of(task(0), task(1), task(2), task(3)))
                .containsExactly("Courriel A", "Courriel B", "Courriel C", "Courriel D");
    }

    @Test
    void echapGivesUpWhatWaits() {
        String before = task(0);
        try (HeldReading reading = new HeldReading()) {
            hasty.push(KeyCode.UP);
            hasty.write("Rel");
            hasty.push(KeyCode.ESCAPE);
            reading.answerAll();
            Rest.await();
        }
        assertThat(Fx.<Boolean>on(table::isFocused)).isTrue();
        assertThat(task(0)).isEqualTo(before);
    }

    @Test
    void whatIsTypedIsForgottenWhereTheTableIsGoneMeanwhile() {
        String before = task(0);
        try (HeldReading reading = new HeldReading()) {
            hasty.push(KeyCode.UP);
            hasty.write("Rel");
            Fx.run(() -> ((Pane) table.getParent()).getChildren().remove(table));
            reading.answerAll();
            Rest.await();
        }
        assertThat(task(0)).isEqualTo(before);
    }
}
