package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.MenuItems;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.Backups;
import fr.technolucide.workbook.store.LockFile;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The automatic copies and the lock of another computer, as the program's window shows them. */
class BackupsOnScreenTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private Path workbook() {
        return folder.resolve("Documents").resolve("Passerelles.lucide");
    }

    /** Makes copies some time before the day of the window, each with one more tool. */
    private void copies(List<Duration> ages) {
        new ProgramWindow(folder, true).close();
        Path root = new Home(folder.resolve("Technolucide")).backups();
        for (Duration age : ages) {
            Clock clock = Clock.fixed(ProgramWindow.CLOCK.instant().minus(age), ZoneOffset.UTC);
            Environment then = new Environment(clock, UUID.randomUUID(), "Amina");
            try (Workbook opened = WorkbookFiles.open(workbook(), Catalog.SCHEMA, then, false)) {
                opened.apply(ChangeSet.edited(
                        "",
                        new Edit.Insert(
                                Tools.SHEET, opened.mint(), Cells.of(Tools.NAME, "Outil " + age), Edit.Origin.TYPED)));
                new Backups(root, clock).backUp(opened);
            }
        }
    }

    @Tag("slow")
    @Test
    void aCopyIsRestoredInThreeClicksBesideTheWorkbookAndOpened() throws IOException {
        copies(List.of(Duration.ofDays(40), Duration.ofDays(3), Duration.ofHours(5), Duration.ofMinutes(12)));
        byte[] before = Files.readAllBytes(workbook());
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            program.resize(1024, 600);
            MenuItems.fire(program.scene(), "shell.menu.backups");
            ListView<?> list = program.node("backups");
            program.settle();
            assertThat(list.getItems()).hasSize(5);
            Fx.run(() -> list.getSelectionModel().select(1));
            Label holds = program.node("backups.holds");
            assertThat(holds.getText()).contains("60\u00A0essais", "9\u00A0outils");
            assertThat(Nodes.say("il y a 12 minutes")).isTrue();
            assertThat(Nodes.say("il y a 5 heures")).isTrue();
            assertThat(Nodes.say("il y a 3 jours")).isTrue();
            Fx.look(program.scene(), "vrai-sauvegardes-1024");
            Fx.run(Nodes.buttons("Restaurer à côté").findFirst().orElseThrow()::fire);
            Fx.until(
                    "restored and open",
                    () -> program.stage.getTitle().startsWith("Passerelles du 25 novembre 2026 à 10 h 30.lucide"));
            program.settle();
            Fx.look(program.scene(), "vrai-sauvegarde-restauree");
        }
        assertThat(workbook()).hasBinaryContent(before);
    }

    @Tag("slow")
    @Test
    void theRoomOfAutomaticCopiesIsASetting() throws IOException {
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            program.resize(1024, 600);
            MenuItems.fire(program.scene(), "shell.menu.settings");
            program.node("settings.author");
            program.settle();
            Fx.look(program.scene(), "vrai-reglages-1024");
            Fx.run(() -> Nodes.shown()
                    .filter(node ->
                            node instanceof ToggleButton size && size.getText().equals("2\u00A0000\u00A0Mo"))
                    .map(ToggleButton.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .fire());
            Fx.run(Nodes.buttons("Fermer").findFirst().orElseThrow()::fire);
            program.settle();
        }
        assertThat(Files.readString(new Home(folder.resolve("Technolucide")).settings()))
                .contains("backup_megabytes=2000");
    }

    @Tag("slow")
    @Test
    void aWorkbookThatAComputerSwitchedOffHasOpenCanBeTakenOver() {
        new ProgramWindow(folder, true).close();
        Path other = folder.resolve("Autre.lucide");
        WorkbookFiles.create(other, Catalog.SCHEMA, SampleWindow.ENVIRONMENT, List.of(), false)
                .close();
        Clock longAgo = Clock.fixed(ProgramWindow.CLOCK.instant().minus(Duration.ofDays(92)), ZoneOffset.UTC);
        LockFile.claim(other, new Environment(longAgo, UUID.randomUUID(), "Amina"));
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            program.resize(1024, 600);
            Fx.run(() -> program.window.open(other));
            Fx.until("said", () -> Nodes.say("Elle est probablement fermée"));
            assertThat(Nodes.say("ne donne plus signe de vie depuis le 25 août 2026"))
                    .isTrue();
            program.settle();
            Fx.look(program.scene(), "vrai-verrou-oublie-1024");
            assertThat(Fx.on(() -> Nodes.shown()
                            .filter(RadioButton.class::isInstance)
                            .map(node -> ((RadioButton) node).isSelected())
                            .toList()))
                    .as("reading is what is proposed")
                    .containsExactly(true, false, false);
            Fx.run(() -> Nodes.shown()
                    .filter(node ->
                            node instanceof RadioButton way && way.getText().startsWith("Reprendre la main"))
                    .findFirst()
                    .map(RadioButton.class::cast)
                    .orElseThrow()
                    .fire());
            Fx.run(Nodes.buttons("Reprendre la main").findFirst().orElseThrow()::fire);
            Fx.until("taken over", () -> program.stage.getTitle().startsWith("Autre.lucide"));
            program.settle();
        }
        assertThat(new Backups(new Home(folder.resolve("Technolucide")).backups(), ProgramWindow.CLOCK).list(other))
                .isNotEmpty();
    }
}
