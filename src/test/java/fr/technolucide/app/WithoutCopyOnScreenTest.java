package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.MenuItems;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The window says what stands between the work and a copy of it: another file in its place, or a disk that takes none. */
class WithoutCopyOnScreenTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void example() throws IOException {
        Path there = Files.createDirectory(folder.resolve("la"));
        Workbooks.example(there).close();
        file = there.resolve("exemple.lucide");
    }

    @AfterEach
    void french() {
        Messages.use(Language.FRENCH);
    }

    private ProgramWindow opened() {
        ProgramWindow program = new ProgramWindow(folder, false);
        program.resize(1024, 600);
        program.open(file);
        return program;
    }

    private static void addTool(Session session) {
        Workbook workbook = session.workbook();
        workbook.apply(ChangeSet.edited(
                "",
                new Edit.Insert(Tools.SHEET, workbook.mint(), Cells.of(Tools.NAME, "Écritoire"), Edit.Origin.TYPED)));
    }

    private static String in(Language language, String french, String english) {
        return language == Language.FRENCH ? french : english;
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(Language.class)
    void theWorkbookIsNotLeftWithoutACopyUnasked(Language language) throws IOException {
        Messages.use(language);
        try (ProgramWindow program = opened()) {
            Path backups = new Home(folder.resolve("Technolucide")).backups();
            Path elsewhere = Files.move(backups, folder.resolve("elsewhere"));
            Files.writeString(backups, "not a folder");
            addTool(program.window.current().orElseThrow());
            Fx.run(program.window::quit);
            Fx.until(
                    "asked",
                    () -> Nodes.say(in(language, "sans sauvegarde automatique", "without an automatic backup")));
            program.settle();
            Fx.look(program.scene(), "vrai-quitter-sans-copie-1024-" + language);
            Nodes.press(in(language, "Réessayer", "Try again"));
            Fx.until(
                    "asked again",
                    () -> Nodes.say(in(language, "sans sauvegarde automatique", "without an automatic backup")));
            Files.delete(backups);
            Files.move(elsewhere, backups);
            Nodes.press(in(language, "Réessayer", "Try again"));
            program.settle();
        }
        assertThat(Files.exists(file)).isTrue();
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(Language.class)
    void anotherFileInThePlaceIsNoticedWithoutAChange(Language language) throws IOException {
        byte[] other = Files.readAllBytes(file);
        Messages.use(language);
        try (ProgramWindow program = opened()) {
            Session session = program.window.current().orElseThrow();
            addTool(session);
            AtomicBoolean copied = new AtomicBoolean();
            Fx.run(() -> program.window.whenFinished(() -> copied.set(true)));
            Fx.until("copied", copied::get);
            Files.write(file, other);
            Fx.run(session::catchUp);
            Fx.until("told", () -> Nodes.say(in(language, "a pris la place", "has taken the place")));
            program.settle();
            Fx.look(program.scene(), "vrai-remplace-sans-saisie-1024-" + language);
            assertThat(Nodes.say(in(language, "sans ma dernière saisie", "without my last entry")))
                    .isFalse();
            Path mine = folder.resolve("mien.lucide");
            program.picked = Optional.of(mine);
            Nodes.press(in(language, "Enregistrer la mienne…", "Save mine…"));
            Fx.until("ours goes on", () -> program.stage.getTitle().startsWith("mien.lucide"));
            program.settle();
            assertThat(program.window
                            .current()
                            .orElseThrow()
                            .workbook()
                            .<Long>read(reader -> reader.count(Tools.SHEET)))
                    .isEqualTo(6);
        }
        assertThat(file).hasBinaryContent(other);
    }

    /** In the program as it is put together; {@code IntakeAssistantTest} gives each of the answers. */
    @Tag("slow")
    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingIsImportedWithoutACopyUnasked(Language language) throws IOException {
        Messages.use(language);
        Path source = Files.writeString(folder.resolve("gens.csv"), "Prénom;Rôle\r\nZoé;accueil\r\n");
        try (ProgramWindow program = opened()) {
            Path backups = new Home(folder.resolve("Technolucide")).backups();
            Path elsewhere = Files.move(backups, folder.resolve("elsewhere"));
            Files.writeString(backups, "not a folder");
            program.picked = Optional.of(source);
            MenuItems.fire(program.scene(), "ui.menu.import");
            Nodes.press(Messages.text("intake.assistant.to_columns"));
            Nodes.press(Messages.text("intake.assistant.verify"));
            program.settle();
            String add = in(language, "Ajouter ", "Add ");
            Fx.until("to write", () -> writing(add).isPresent());
            Fx.run(writing(add).orElseThrow()::fire);
            Fx.until("asked", () -> Nodes.say(Messages.text("intake.assistant.no_copy")));
            program.settle();
            Fx.look(program.scene(), "vrai-import-sans-copie-1024-" + language);
            Nodes.press(Messages.text("ui.cancel"));
            Files.delete(backups);
            Files.move(elsewhere, backups);
            program.closeAbove();
        }
    }

    private static Optional<Button> writing(String verb) {
        return Nodes.shown()
                .filter(node -> node instanceof Button button
                        && !button.isDisabled()
                        && button.getText() != null
                        && button.getText().startsWith(verb))
                .map(Button.class::cast)
                .findFirst();
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(Language.class)
    void aFileThatWasMovedIsNoticedWithoutAChange(Language language) throws IOException {
        Messages.use(language);
        try (ProgramWindow program = opened()) {
            Path moved = Files.move(file, folder.resolve("rangé.lucide"));
            Fx.run(program.window.current().orElseThrow()::catchUp);
            Fx.until("told", () -> Nodes.say(in(language, "n’est plus à sa place", "no longer in its place")));
            program.settle();
            Fx.look(program.scene(), "vrai-deplace-sans-saisie-1024-" + language);
            program.picked = Optional.of(moved);
            Nodes.press(in(language, "Chercher le fichier…", "Look for the file…"));
            Fx.until("found", () -> program.stage.getTitle().startsWith("rangé.lucide"));
            program.settle();
        }
    }

    @Test
    void whatIsOverwrittenBeforeTheFirstCopyIsSaidToBeLost() throws IOException {
        byte[] other = Files.readAllBytes(file);
        try (ProgramWindow program = opened()) {
            Session session = program.window.current().orElseThrow();
            addTool(session);
            program.settle();
            Files.write(file, other);
            Fx.run(session::catchUp);
            Fx.until("told", () -> Nodes.say("n’a pas pu être gardée"));
            program.settle();
            Fx.look(program.scene(), "vrai-ecrase-1024");
            Nodes.press("Ouvrir l’autre");
            Fx.until("open", () -> program.stage.getTitle().startsWith("exemple.lucide"));
            program.settle();
        }
        assertThat(file).hasBinaryContent(other);
        try (Workbook opened = WorkbookFiles.open(file, Catalog.SCHEMA, SampleWindow.ENVIRONMENT, true)) {
            assertThat(opened.<Long>read(reader -> reader.count(Tools.SHEET))).isPositive();
        }
    }
}
