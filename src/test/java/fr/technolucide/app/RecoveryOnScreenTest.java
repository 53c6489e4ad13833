package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookTab;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A workbook that does not open: what can be read of it is saved into another one, from the window. */
class RecoveryOnScreenTest {

    private static final int PAGE = 4_096;

    @TempDir
    Path folder;

    private Path damaged;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private void example() throws IOException {
        Path there = Files.createDirectory(folder.resolve("la"));
        Workbooks.example(there).close();
        damaged = there.resolve("exemple.lucide");
    }

    /** Another program works in a workbook. */
    private static void execute(Path workbook, String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + workbook);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Tag("walk")
    @Test
    void pagesThatAreLostAreMadeAgainFromTheHistory() throws IOException {
        example();
        byte[] bytes = Files.readAllBytes(damaged);
        Arrays.fill(bytes, 20 * PAGE, 21 * PAGE, (byte) 0);
        Files.write(damaged, bytes);
        Path saved = folder.resolve("sauve.lucide");
        try (ProgramWindow program = new ProgramWindow(folder, false)) {
            program.resize(1024, 600);
            Fx.run(() -> program.window.open(damaged));
            Fx.until("said", () -> Nodes.say("est abîmé"));
            program.settle();
            Fx.look(program.scene(), "vrai-cahier-abime-1024");
            program.picked = Optional.of(saved);
            Nodes.press("Récupérer…");
            Fx.until("saved", () -> Nodes.say("Cahier sauvé"));
            program.settle();
            Fx.look(program.scene(), "vrai-cahier-sauve-1024");
            Nodes.press("Ouvrir le cahier sauvé");
            Fx.until("open", () -> program.stage.getTitle().startsWith("sauve.lucide"));
            program.settle();
        }
        try (Workbook opened = WorkbookFiles.open(saved, Catalog.SCHEMA, SampleWindow.ENVIRONMENT, true)) {
            assertThat(opened.<Long>read(reader -> reader.count(Trials.SHEET))).isEqualTo(60);
        }
        assertThat(damaged).hasBinaryContent(bytes);
    }

    @Tag("walk")
    @ParameterizedTest
    @EnumSource(Language.class)
    void aWorkbookWithoutItsFirstPageIsSavedToo(Language language) throws IOException {
        example();
        byte[] bytes = Files.readAllBytes(damaged);
        Arrays.fill(bytes, 0, PAGE, (byte) 0);
        Files.write(damaged, bytes);
        Path saved = folder.resolve("sauve.lucide");
        boolean french = language == Language.FRENCH;
        Messages.use(language);
        try (ProgramWindow program = new ProgramWindow(folder, false)) {
            program.resize(1024, 600);
            Fx.run(() -> program.window.open(damaged));
            Fx.until(
                    "said",
                    () -> Nodes.say(
                            french ? "Son nom est celui d’un cahier" : "Going by its name, this is a workbook"));
            program.settle();
            Fx.look(program.scene(), "vrai-premiere-page-perdue-1024-" + language);
            program.picked = Optional.of(saved);
            Nodes.press(french ? "Récupérer…" : "Recover…");
            Fx.until("saved", () -> Nodes.say(french ? "Cahier sauvé" : "Workbook recovered"));
            program.settle();
            Fx.look(program.scene(), "vrai-premiere-page-sauvee-1024-" + language);
            Nodes.press(french ? "Fermer" : "Close");
        } finally {
            Messages.use(Language.FRENCH);
        }
        try (Workbook opened = WorkbookFiles.open(saved, Catalog.SCHEMA, SampleWindow.ENVIRONMENT, true)) {
            assertThat(opened.<Long>read(reader -> reader.count(Trials.SHEET))).isEqualTo(60);
        }
        assertThat(damaged).hasBinaryContent(bytes);
    }

    @Test
    void aLetterIsNoWorkbookAndIsNotSaved() throws IOException {
        Path letter = Files.writeString(folder.resolve("lettre.docx"), "une lettre".repeat(1_000));
        try (ProgramWindow program = new ProgramWindow(folder, false)) {
            Fx.run(() -> program.window.open(letter));
            Fx.until("said", () -> Nodes.say("n’est pas un cahier"));
            assertThat(Nodes.buttons("Récupérer…")).isEmpty();
            Nodes.press("Fermer");
        }
    }

    @Tag("slow")
    @Test
    void aCellThatNoVersionWritesIsShownEmptyOrSavedAside() throws IOException, SQLException {
        example();
        execute(damaged, "UPDATE trials SET day = '2026-99-99' WHERE seq = 2");
        try (ProgramWindow program = new ProgramWindow(folder, false)) {
            program.resize(1024, 600);
            Fx.run(() -> program.window.open(damaged));
            Fx.until("said", () -> Nodes.say("2026-99-99"));
            program.settle();
            assertThat(Nodes.buttons("Restaurer une sauvegarde…")).isNotEmpty();
            Fx.look(program.scene(), "vrai-cellule-abimee-1024");
            program.picked = Optional.of(folder.resolve("sauve.lucide"));
            Nodes.press("Récupérer…");
            Fx.until("saved", () -> Nodes.say("Une valeur a été mise de côté"));
            program.settle();
            Fx.look(program.scene(), "vrai-cellule-sauvee-1024");
            Nodes.press("Fermer");
        }
        assertThat(folder.resolve("sauve.lucide")).exists();
    }

    @Tag("walk")
    @Test
    void whatIsAlteredWhileItIsOpenIsNotShownForPrinting() throws IOException, SQLException {
        example();
        try (ProgramWindow program = new ProgramWindow(folder, false)) {
            program.open(damaged);
            execute(damaged, "UPDATE trials SET task = 'une autre' WHERE seq = 2");
            new InputDriver().push(KeyCode.CONTROL, KeyCode.P);
            Fx.until("said", () -> Nodes.say("est abîmé"));
            assertThat(program.find("preview.sheets")).isEmpty();
            Nodes.press("Fermer");
        }
    }

    @Tag("slow")
    @Test
    void whatIsTypedInAFileThatIsDamagedMeanwhileGoesOnInTheSavedOne() throws IOException, SQLException {
        example();
        Path saved = folder.resolve("sauve.lucide");
        ProgramWindow program = new ProgramWindow(folder, false);
        try {
            program.open(damaged);
            UUID trial = program.window
                    .current()
                    .orElseThrow()
                    .workbook()
                    .<UUID>read(reader -> reader.all(Trials.SHEET).getFirst().id());
            Fx.run(() -> program.window.select(WorkbookTab.JOURNAL));
            program.settle();
            InputDriver robot = new InputDriver();
            robot.push(KeyCode.CONTROL, KeyCode.N);
            Keys.focus(program.<Node>node("trials.task"));
            robot.write("Un brouillon");
            program.settle();
            loseIndex("history_entries_by_step");
            Fx.run(() -> program.window.reveal(Trials.SHEET, trial));
            program.settle();
            Keys.focus(program.<Node>node("trials.task"));
            robot.push(KeyCode.CONTROL, KeyCode.A);
            robot.write("Relire le bail");
            robot.push(KeyCode.TAB);
            Fx.until("said", () -> Nodes.say("est abîmé"));
            program.settle();
            Fx.look(program.scene(), "vrai-cahier-abime-en-ecrivant");
            program.picked = Optional.of(saved);
            Nodes.press("Récupérer…");
            Fx.until("saved", () -> Nodes.say("Cahier sauvé"));
            program.settle();
            assertThat(program.stage.getTitle()).startsWith("sauve.lucide");
            Fx.until("offered", () -> Nodes.say("Des mots tapés n’étaient pas encore dans le cahier"));
            Nodes.press("Reprendre");
            program.settle();
            Nodes.press("Fermer");
            program.settle();
            assertThat(Fx.<String>on(
                            () -> program.<TextInputControl>node("trials.task").getText()))
                    .isEqualTo("Un brouillon");
            assertThat(program.window
                            .current()
                            .orElseThrow()
                            .workbook()
                            .<String>read(reader -> reader.find(Trials.SHEET, trial)
                                    .orElseThrow()
                                    .get(Trials.TASK)))
                    .isEqualTo("Relire le bail");
        } finally {
            program.abandon(); // the draft is unfinished
        }
    }

    /** Zeroes the first page of an index under whoever has the workbook open, and tells SQLite that the file changed. */
    private void loseIndex(String name) throws IOException, SQLException {
        int page;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + damaged);
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT rootpage FROM sqlite_schema WHERE name = '" + name + "'")) {
            page = found.getInt(1);
        }
        try (RandomAccessFile file = new RandomAccessFile(damaged.toFile(), "rw")) {
            file.seek((page - 1L) * PAGE);
            file.write(new byte[PAGE]);
            for (int counter : List.of(24, 92)) {
                file.seek(counter);
                int changes = file.readInt();
                file.seek(counter);
                file.writeInt(changes + 1);
            }
        }
    }

    @Tag("slow")
    @Test
    void inEnglishToo() throws IOException, SQLException {
        example();
        Path altered = Files.copy(damaged, damaged.resolveSibling("altered.lucide"));
        execute(altered, "UPDATE trials SET day = '2026-99-99' WHERE seq = 2");
        Path foreign = Files.copy(damaged, damaged.resolveSibling("foreign.lucide"));
        execute(foreign, "CREATE VIEW theirs AS SELECT 1");
        byte[] bytes = Files.readAllBytes(damaged);
        Arrays.fill(bytes, 20 * PAGE, 21 * PAGE, (byte) 0);
        Files.write(damaged, bytes);
        Messages.use(Language.ENGLISH);
        try (ProgramWindow program = new ProgramWindow(folder, false)) {
            program.resize(1024, 600);
            for (Path each : List.of(damaged, altered, foreign)) {
                String name = each.getFileName().toString();
                Fx.run(() -> program.window.open(each));
                Fx.until(name, () -> Nodes.say(name));
                program.settle();
                assertThat(Nodes.buttons("Restore a backup…")).hasSize(1);
                Fx.look(program.scene(), "real-" + name + "-1024");
                program.picked = Optional.of(folder.resolve("saved-" + name));
                Nodes.press("Recover…");
                Fx.until("saved", () -> Nodes.say("Workbook recovered"));
                program.settle();
                Fx.look(program.scene(), "real-saved-" + name + "-1024");
                Nodes.press("Close");
            }
        } finally {
            Messages.use(Language.FRENCH);
        }
    }
}
