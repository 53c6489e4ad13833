package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookTab;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was typed in the last moment before the program is left. */
class QuittingTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private String kept(Column<String> column, UUID id) {
        Path file = folder.resolve("Documents").resolve("Passerelles.lucide");
        try (Workbook again = WorkbookFiles.open(file, Catalog.SCHEMA, SampleWindow.ENVIRONMENT, true)) {
            return again.read(
                    reader -> reader.find(column.sheet(), id).orElseThrow().get(column, ""));
        }
    }

    @Tag("walk")
    @RepeatedTest(2)
    void isWritten() {
        UUID trial;
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            trial = reveal(program);
            TextInputControl task = program.node("trials.task");
            Fx.run(() -> {
                task.requestFocus();
                task.setText("Relire le bail");
                program.window.quit();
            });
        }
        assertThat(kept(Trials.TASK, trial)).isEqualTo("Relire le bail");
    }

    @Test
    void theNameOfTheAssociationIsWritten() {
        try (ProgramWindow program = new ProgramWindow(folder, false)) {
            TextInputControl name = program.node("home.start.name");
            program.settle();
            Fx.run(() -> {
                name.requestFocus();
                name.setText("Les Passerelles");
                program.window.quit();
            });
        }
        Path file = folder.resolve("Documents").resolve("Passerelles.lucide");
        try (Workbook again = WorkbookFiles.open(file, Catalog.SCHEMA, SampleWindow.ENVIRONMENT, true)) {
            List<Row> rows = again.read(reader -> reader.all(Association.SHEET));
            assertThat(rows).extracting(row -> row.get(Association.NAME)).containsExactly("Les Passerelles");
        }
    }

    @Tag("walk")
    @Test
    void aNoteIsWritten() {
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            program.settle();
            Fx.run(() -> program.window.select(WorkbookTab.RETROSPECTIVES));
            program.settle();
            TextInputControl note = program.node("note.keep.text");
            Fx.run(() -> {
                note.setText("Noter la relecture deux fois");
                program.window.quit();
            });
        }
        Path file = folder.resolve("Documents").resolve("Passerelles.lucide");
        try (Workbook again = WorkbookFiles.open(file, Catalog.SCHEMA, SampleWindow.ENVIRONMENT, true)) {
            assertThat(again.<List<Row>>read(reader -> reader.all(RetroNotes.SHEET)))
                    .extracting(row -> row.get(RetroNotes.TEXT))
                    .contains("Noter la relecture deux fois");
        }
    }

    @Tag("walk")
    @Test
    void isAskedAboutWhenItCannotBeWritten() {
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            reveal(program);
            TextInputControl minutes = program.node("trials.minutes");
            Fx.run(() -> {
                minutes.requestFocus();
                minutes.setText("beaucoup");
                program.window.quit();
            });
            Fx.until("asked", () -> Nodes.words().contains("Un champ n’est pas enregistré"));
            assertThat(program.window.current()).isPresent();
            press("Continuer la saisie");
            assertThat(Fx.<String>on(minutes::getText)).isEqualTo("beaucoup");
            Fx.run(program.window::quit);
            press("Abandonner");
        }
    }

    /** Shows a trial in its form. */
    private static UUID reveal(ProgramWindow program) {
        Row trial = program.workbook.read(reader -> reader.all(Trials.SHEET).getFirst());
        program.settle();
        Fx.run(() -> program.window.select(WorkbookTab.JOURNAL));
        program.settle();
        Fx.run(() -> program.window.reveal(Trials.SHEET, trial.id()));
        program.settle();
        TextInputControl task = program.node("trials.task");
        Fx.until("shown", () -> task.getText().equals(trial.get(Trials.TASK)));
        program.settle();
        return trial.id();
    }

    private static void press(String words) {
        Fx.until(words, () -> Nodes.buttons(words).findFirst().isPresent());
        Fx.run(() -> Nodes.buttons(words)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
    }
}
