package fr.technolucide.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.Rest;
import fr.technolucide.ui.SampleRows;
import fr.technolucide.ui.SampleSchema;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.common.Appearance;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history of a row, and the way back from it to an earlier value, over a real file. */
class RowHistoryTest {

    private static final String LONG =
            "Deux voix bien séparées, les prénoms reconnus, et l’ordre du jour retrouvé dans la transcription. "
                    .repeat(4)
                    .strip();

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private SampleWindow window() {
        return window(SampleSchema.SCHEMA);
    }

    private SampleWindow window(Schema schema) {
        return new SampleWindow(folder, schema, SampleWindow.rows(3), List.of());
    }

    private static <T> void edit(SampleWindow sample, Sheet sheet, UUID id, Column<T> column, T value) {
        sample.workbook.apply(
                ChangeSet.edited("", new Edit.Update(sheet, id, Cells.of(column, value), Edit.Origin.TYPED)));
    }

    /** The trial whose duration went from 30 to 50 minutes. */
    private SampleWindow lengthened() {
        SampleWindow sample = window();
        edit(sample, SampleSchema.TRIALS, SampleRows.trial(0), SampleSchema.MINUTES, 50);
        return sample;
    }

    private static Row trial(SampleWindow sample) {
        return sample.read(
                reader -> reader.find(SampleSchema.TRIALS, SampleRows.trial(0)).orElseThrow());
    }

    private static ListView<RowHistory.Line> history(SampleWindow sample, Sheet sheet, UUID row) {
        Fx.run(() -> sample.window.reveal(sheet, row));
        Rest.await();
        Fx.run(() -> Nodes.buttons("Historique").findFirst().orElseThrow().fire());
        Rest.await();
        return sample.node("history.lines");
    }

    private static void choose(ListView<RowHistory.Line> lines, String beginning) {
        Fx.run(() -> lines.getSelectionModel().select(line(lines, beginning)));
        Rest.await();
    }

    private static RowHistory.Line line(ListView<RowHistory.Line> lines, String beginning) {
        return lines.getItems().stream()
                .filter(line -> line.words().replace('\u00A0', ' ').startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words() {
        return Fx.on(Nodes::words).stream()
                .map(words -> words.replace('\u00A0', ' '))
                .toList();
    }

    private static boolean isOpen() {
        return Fx.on(() -> Nodes.find("history.lines").isPresent());
    }

    @Test
    void enterOnALineWritesItsFirstValueAsAnEditThatIsUndone() {
        try (SampleWindow sample = lengthened()) {
            ListView<RowHistory.Line> lines = history(sample, SampleSchema.TRIALS, SampleRows.trial(0));
            assertThat(Fx.<Boolean>on(lines::isFocused)).isTrue();
            robot.push(KeyCode.DOWN);
            assertThat(Fx.on(() -> lines.getSelectionModel().getSelectedItem().words()))
                    .isEqualTo("Durée\u00A0: 30\u00A0min → 50\u00A0min");
            robot.push(KeyCode.ENTER);
            Rest.await();
            assertThat(isOpen()).isFalse();
            assertThat(trial(sample).get(SampleSchema.MINUTES)).isEqualTo(30);
            assertThat(words()).contains("Durée : la valeur d’avant est remise.");
            Fx.run(() -> Nodes.buttons("Annuler").findFirst().orElseThrow().fire());
            Rest.await();
            assertThat(trial(sample).get(SampleSchema.MINUTES)).isEqualTo(50);
        }
    }

    @Test
    void theButtonOfTheLineChosenDoesTheSameAndIsTold() {
        try (SampleWindow sample = lengthened()) {
            ListView<RowHistory.Line> lines = history(sample, SampleSchema.TRIALS, SampleRows.trial(0));
            assertThat(Fx.on(() ->
                            Nodes.buttons("Remettre «\u00A030\u00A0min\u00A0»").count()))
                    .isZero();
            choose(lines, "Durée : 30 min →");
            Button button = Fx.on(() -> Nodes.buttons("Remettre «\u00A030\u00A0min\u00A0»")
                    .findFirst()
                    .orElseThrow());
            assertThat(Fx.on(() -> Nodes.shown()
                            .filter(node -> node instanceof ListCell<?> cell && cell.isSelected())
                            .map(Node::getAccessibleText)
                            .toList()))
                    .contains("Durée\u00A0: 30\u00A0min → 50\u00A0min. Entrée\u00A0: remettre 30\u00A0min");
            robot.clickOn(button);
            Rest.await();
            assertThat(trial(sample).get(SampleSchema.MINUTES)).isEqualTo(30);
        }
    }

    @Test
    void whatTheRowHoldsAlreadyOrComputesIsNotPutBack() {
        try (SampleWindow sample = lengthened()) {
            RowHistory history = sample.read(
                    reader -> RowHistory.read(reader, SampleSchema.TRIALS, SampleRows.trial(0), SampleWindow.CLOCK));
            assertThat(history.lines().stream().filter(line -> line.earlier().isPresent()))
                    .extracting(line -> line.words().replace('\u00A0', ' '))
                    .containsExactly("Durée : 30 min → 50 min", "Durée : 30 min");
            ListView<RowHistory.Line> lines = history(sample, SampleSchema.TRIALS, SampleRows.trial(0));
            choose(lines, "Tâche");
            robot.push(KeyCode.ENTER);
            assertThat(isOpen()).isTrue();
        }
    }

    @Test
    void aValueThatARuleRefusesIsRefusedInItsWords() {
        UUID amina = SampleRows.person(0);
        try (SampleWindow sample = window()) {
            edit(sample, SampleSchema.PEOPLE, amina, SampleSchema.NAME, "Amélie");
            edit(sample, SampleSchema.PEOPLE, SampleRows.person(1), SampleSchema.NAME, "Amina");
            ListView<RowHistory.Line> lines = history(sample, SampleSchema.PEOPLE, amina);
            choose(lines, "Nom ou pseudonyme : Amina → Amélie");
            robot.push(KeyCode.ENTER);
            Rest.await();
            assertThat(words()).anyMatch(words -> words.contains("Amina") && words.contains("déjà"));
            assertThat(isOpen()).isTrue();
            assertThat(sample.<String>read(reader -> reader.find(SampleSchema.PEOPLE, amina)
                            .orElseThrow()
                            .get(SampleSchema.NAME)))
                    .isEqualTo("Amélie");
        }
    }

    @Test
    void aLockedCellIsNotPutBack() {
        Sheet locked = SampleSchema.TRIALS.extended().lock(row -> Set.of(SampleSchema.MINUTES));
        try (SampleWindow sample = window(SampleSchema.SCHEMA.with(locked))) {
            sample.workbook.apply(ChangeSet.edited(
                    "",
                    new Edit.Update(
                            locked, SampleRows.trial(0), Cells.of(SampleSchema.MINUTES, 50), Edit.Origin.PROGRAM)));
            RowHistory history =
                    sample.read(reader -> RowHistory.read(reader, locked, SampleRows.trial(0), SampleWindow.CLOCK));
            assertThat(history.lines().get(1).words()).endsWith("30\u00A0min → 50\u00A0min");
            assertThat(history.lines()).allMatch(line -> line.earlier().isEmpty());
        }
    }

    @Test
    void aReadOnlyWorkbookOffersNothing() {
        try (SampleWindow sample = lengthened()) {
            Workbook closed = sample.open(folder.resolve("Passerelles.lucide"), true);
            Fx.run(() -> sample.window.show(closed));
            ListView<RowHistory.Line> lines = history(sample, SampleSchema.TRIALS, SampleRows.trial(0));
            choose(lines, "Durée : 30 min →");
            assertThat(words()).noneMatch(words -> words.startsWith("Remettre"));
            robot.push(KeyCode.ENTER);
            Rest.await();
            assertThat(closed.<Integer>read(reader -> reader.find(SampleSchema.TRIALS, SampleRows.trial(0))
                            .orElseThrow()
                            .get(SampleSchema.MINUTES)))
                    .isEqualTo(50);
        }
    }

    @Tag("slow")
    @Test
    void aLongValueWrapsAndIsWhole() {
        try (SampleWindow sample = lengthened()) {
            edit(sample, SampleSchema.TRIALS, SampleRows.trial(0), SampleSchema.LESSON, LONG);
            ListView<RowHistory.Line> lines = history(sample, SampleSchema.TRIALS, SampleRows.trial(0));
            choose(lines, "Durée : 30 min →");
            for (boolean dark : List.of(false, true)) {
                Fx.run(() -> sample.window.theme().appearanceProperty().set(new Appearance(dark, 100)));
                Rest.await();
                assertThat(Fx.on(() -> Nodes.all(lines)
                                .filter(node -> node instanceof Label label
                                        && label.getText().contains("→")
                                        && label.isTextTruncated())
                                .count()))
                        .isZero();
                Fx.look(sample.scene(), dark ? "history-dark" : "history-light");
            }
            Fx.run(() -> sample.window.theme().appearanceProperty().set(new Appearance(false, 150)));
            Rest.await();
            Fx.look(sample.scene(), "history-large");
        }
    }
}
