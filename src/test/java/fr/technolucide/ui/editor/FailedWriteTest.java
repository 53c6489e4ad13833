package fr.technolucide.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.RefusingFile;
import fr.technolucide.ui.Rest;
import fr.technolucide.ui.SampleRows;
import fr.technolucide.ui.SampleSchema;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.table.RowSlot;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the disk refused stays in its field and waits, over the next write, the next row and the closing of the window. */
class FailedWriteTest {

    private static final UUID FIRST = SampleRows.trial(1);

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private SampleWindow window() {
        SampleWindow sample = new SampleWindow(folder, SampleSchema.SCHEMA, SampleWindow.rows(3), List.of());
        Fx.run(() -> sample.window.open(SampleSchema.TRIALS));
        TableView<RowSlot> table = sample.node("table.trials");
        Fx.until("rows", () -> table.getItems().size() == 3);
        choose(sample, FIRST);
        return sample;
    }

    private static void choose(SampleWindow sample, UUID row) {
        Fx.run(() -> sample.window.reveal(SampleSchema.TRIALS, row));
        Rest.await();
    }

    private void type(SampleWindow sample, String column, String text) {
        Keys.focus(sample.node("trials." + column));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text);
        robot.push(KeyCode.TAB);
        Rest.await();
    }

    private static String shown(SampleWindow sample, String column) {
        return Fx.on(() -> sample.<TextInputControl>node("trials." + column).getText());
    }

    private static Row stored(SampleWindow sample, UUID row) {
        return sample.workbook.read(
                reader -> reader.find(SampleSchema.TRIALS, row).orElseThrow());
    }

    private static Object stored(SampleWindow sample, String column) {
        return stored(sample, FIRST).get(SampleSchema.TRIALS.column(column));
    }

    /** Types in a field while the disk refuses, and puts the message away. */
    private void typeRefused(SampleWindow sample, String column, String text) throws Exception {
        try (var _ = new RefusingFile(sample.workbook.path())) {
            type(sample, column, text);
            assertThat(isAsked(sample)).isTrue();
            robot.push(KeyCode.ESCAPE);
            Rest.await();
        }
    }

    private static boolean isAsked(SampleWindow sample) {
        return Fx.on(() -> sample.window.dialogs().layer().isBusy());
    }

    private static boolean says(SampleWindow sample, String words) {
        return Fx.on(() -> Nodes.shown()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .anyMatch(label -> label.getText().contains(words)));
    }

    private static Node retry(SampleWindow sample) {
        return sample.node("saved.retry");
    }

    @Test
    void theNextWriteWritesBoth() throws Exception {
        try (SampleWindow sample = window()) {
            typeRefused(sample, "task", "Relire le bail");
            assertThat(shown(sample, "task")).isEqualTo("Relire le bail");
            assertThat(says(sample, "Pas encore enregistré")).isTrue();
            Fx.look(sample.scene(), "refuse-par-le-disque");
            type(sample, "lesson", "Deux clauses oubliées");
            assertThat(stored(sample, "task")).isEqualTo("Relire le bail");
            assertThat(stored(sample, "lesson")).isEqualTo("Deux clauses oubliées");
            assertThat(shown(sample, "task")).isEqualTo("Relire le bail");
            assertThat(says(sample, "Pas encore enregistré")).isFalse();
            assertThat(Fx.on(retry(sample)::isVisible)).isFalse();
        }
    }

    @Tag("walk")
    @Test
    void theOrderOfTypingIsTheOrderOfWriting() throws Exception {
        try (SampleWindow sample = window()) {
            try (var _ = new RefusingFile(sample.workbook.path())) {
                type(sample, "task", "Un");
                robot.push(KeyCode.ESCAPE);
                type(sample, "task", "Deux");
                assertThat(isAsked(sample)).as("a second message").isFalse();
                type(sample, "task", "Trois");
                assertThat(shown(sample, "task")).isEqualTo("Trois");
            }
            robot.clickOn(retry(sample));
            Rest.await();
            assertThat(stored(sample, "task")).isEqualTo("Trois");
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            Rest.await();
            assertThat(stored(sample, "task")).isEqualTo("Deux");
        }
    }

    @Tag("walk")
    @Test
    void anotherRowChosenLosesNothing() throws Exception {
        try (SampleWindow sample = window()) {
            typeRefused(sample, "task", "Relire le bail");
            choose(sample, SampleRows.trial(2));
            assertThat(shown(sample, "task")).isNotEqualTo("Relire le bail");
            assertThat(says(sample, "Pas encore enregistré")).isFalse();
            choose(sample, FIRST);
            assertThat(shown(sample, "task")).isEqualTo("Relire le bail");
            robot.clickOn(retry(sample));
            Rest.await();
            assertThat(stored(sample, "task")).isEqualTo("Relire le bail");
        }
    }

    @Tag("walk")
    @Test
    void theWindowAsksBeforeItCloses() throws Exception {
        try (SampleWindow sample = window()) {
            try (var _ = new RefusingFile(sample.workbook.path())) {
                type(sample, "task", "Relire le bail");
                robot.push(KeyCode.ESCAPE);
                Rest.await();
                Fx.run(sample.window::quit);
                Rest.await();
                assertThat(says(sample, "Une modification n’est pas enregistrée"))
                        .isTrue();
                assertThat(Fx.on(sample.stage::isShowing)).isTrue();
            }
            Button again = Fx.on(() -> Nodes.buttons("Réessayer")
                    .filter(button -> !"saved.retry".equals(button.getId()))
                    .findFirst()
                    .orElseThrow());
            robot.clickOn(again);
            Rest.await();
            assertThat(stored(sample, "task")).isEqualTo("Relire le bail");
        }
    }

    @Tag("slow")
    @Test
    void whatIsTypedInANewRowOnItsWayFollowsIt() throws Exception {
        try (SampleWindow sample = window()) {
            try (var _ = new RefusingFile(sample.workbook.path())) {
                Keys.push(sample.node("table.trials"), KeyCode.CONTROL, KeyCode.D);
                Rest.await();
                robot.push(KeyCode.ESCAPE);
                type(sample, "task", "Comme le premier");
                choose(sample, SampleRows.trial(2));
            }
            robot.clickOn(retry(sample));
            Rest.await();
            List<Row> rows = sample.workbook.read(reader -> reader.all(SampleSchema.TRIALS));
            assertThat(rows).hasSize(4);
            assertThat(rows).anyMatch(row -> "Comme le premier".equals(row.get(SampleSchema.TRIALS.column("task"))));
        }
    }

    @Tag("walk")
    @Test
    void whatARuleRefusesOnceItsRowWasLeftIsSaidWithItsWords() throws Exception {
        try (SampleWindow sample = window()) {
            List<Row> people = sample.workbook.read(reader -> reader.all(SampleSchema.PEOPLE));
            Fx.run(() -> sample.window.open(SampleSchema.PEOPLE));
            Rest.await();
            Fx.run(() -> sample.window.reveal(SampleSchema.PEOPLE, people.get(0).id()));
            Rest.await();
            try (var _ = new RefusingFile(sample.workbook.path())) {
                Keys.focus(sample.node("people.name"));
                robot.push(KeyCode.CONTROL, KeyCode.A);
                robot.write("Zoé");
                robot.push(KeyCode.TAB);
                robot.push(KeyCode.ESCAPE);
                Fx.run(() ->
                        sample.window.reveal(SampleSchema.PEOPLE, people.get(2).id()));
                Rest.await();
            }
            sample.workbook.apply(
                    ChangeSet.edited("", Edit.insert(SampleSchema.PEOPLE, Cells.of(SampleSchema.NAME, "Zoé"))));
            robot.clickOn(retry(sample));
            Rest.await();
            assertThat(says(sample, "Vous aviez tapé\u00a0: «\u00a0Zoé\u00a0»")).isTrue();
            assertThat(Fx.on(retry(sample)::isVisible)).isFalse();
        }
    }

    /** What was typed before a pause is handed over, and the disk refuses it while the word goes on. */
    @Tag("slow")
    @Test
    void theWordGoesOnWhereTheMessageCameInBetween() throws Exception {
        try (SampleWindow sample = window()) {
            try (var _ = new RefusingFile(sample.workbook.path())) {
                Keys.focus(sample.node("trials.task"));
                robot.push(KeyCode.CONTROL, KeyCode.A);
                robot.write("Relire");
                Rest.await();
                assertThat(isAsked(sample)).isTrue();
                robot.push(KeyCode.ESCAPE);
                InputDriver.hasty().write(" le bail");
                assertThat(shown(sample, "task")).isEqualTo("Relire le bail");
            }
            robot.push(KeyCode.TAB);
            Rest.await();
            assertThat(stored(sample, "task")).isEqualTo("Relire le bail");
        }
    }
}
