package fr.technolucide.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.technolucide.SmallDisk;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.MenuItems;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.Rest;
import fr.technolucide.ui.SampleRows;
import fr.technolucide.ui.SampleSchema;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.LockFile;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whole workbooks in the window, and what really happens to files while it has one open. */
class FileMenuTest {

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private SampleWindow window() {
        return new SampleWindow(folder, SampleSchema.SCHEMA, SampleWindow.rows(6), List.of());
    }

    private static void write(SampleWindow sample, String lesson) {
        Fx.run(() -> sample.window.reveal(SampleSchema.TRIALS, SampleRows.trial(1)));
        TextInputControl field = sample.node("trials.lesson");
        Rest.await();
        Fx.run(() -> {
            field.requestFocus();
            field.setText(lesson);
        });
        Fx.run(() -> sample.<Node>node("table.trials").requestFocus());
    }

    private static String lesson(Path file) {
        return lesson(file, 1);
    }

    private static String lesson(Path file, int trial) {
        try (Workbook again = WorkbookFiles.open(file, SampleSchema.SCHEMA, SampleWindow.ENVIRONMENT, true)) {
            return again.read(reader -> String.valueOf(reader.find(SampleSchema.TRIALS, SampleRows.trial(trial))
                    .orElseThrow()
                    .get(SampleSchema.TRIALS.column("lesson"))));
        }
    }

    @Tag("walk")
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskKeepsWhatWasTypedAndTryingAgainWritesIt() throws Exception {
        Path small = Files.createDirectory(folder.resolve("petit"));
        try (SmallDisk disk = new SmallDisk(small, 2);
                SampleWindow sample = new SampleWindow(small, SampleSchema.SCHEMA, SampleWindow.rows(6), List.of())) {
            disk.fill();
            write(sample, "écrit sur un disque plein");
            Fx.until("told", () -> Nodes.say("Le disque est plein, la dernière saisie n’est pas écrite"));
            assertThat(Nodes.say("Tout ce qui précède 10:42 est en sécurité.")).isTrue();
            assertThat(Nodes.say("Dernier enregistrement à 10:42")).isTrue();
            Fx.look(sample.scene(), "vrai-disque-plein");
            disk.free();
            Fx.run(button("Réessayer").orElseThrow()::fire);
            Fx.until("written", () -> Nodes.say("Enregistré à 10:42"));
            assertThat(lesson(sample.workbook.path())).isEqualTo("écrit sur un disque plein");
        }
    }

    /** Each in the row of its name, as if it had been typed before the message and was handed over after. */
    private static void change(Session session, int trial, String lesson, boolean returned) {
        ChangeSet change = ChangeSet.edited(
                lesson,
                new Edit.Update(
                        SampleSchema.TRIALS,
                        SampleRows.trial(trial),
                        Cells.none().andValue(SampleSchema.TRIALS.column("lesson"), lesson),
                        Edit.Origin.TYPED));
        if (returned) {
            session.submit(change, step -> {}, refused -> {}, () -> {});
        } else {
            session.submit(change);
        }
    }

    @Tag("walk")
    @Test
    @EnabledOnOs(OS.LINUX)
    void onAFullDiskAllThatWasTypedGoesOnInACopyElsewhere() throws Exception {
        Path small = Files.createDirectory(folder.resolve("petit"));
        Path mine = folder.resolve("Le mien.lucide");
        try (SmallDisk disk = new SmallDisk(small, 2);
                SampleWindow sample = new SampleWindow(small, SampleSchema.SCHEMA, SampleWindow.rows(6), List.of())) {
            disk.fill();
            write(sample, "avant le message");
            Fx.until("told", () -> Nodes.say("Le disque est plein, la dernière saisie n’est pas écrite"));
            Session session = sample.window.current().orElseThrow();
            Fx.run(button("Enregistrer une copie ailleurs…").orElseThrow()::fire); // and nobody says where
            Rest.await();
            Fx.run(sample.<Button>node("saved.retry")::fire);
            Fx.until("told", () -> Nodes.say("Le disque est plein, la dernière saisie n’est pas écrite"));
            Fx.run(() -> {
                change(session, 2, "gardé dans sa boîte", true);
                change(session, 3, "derrière lui", false);
            });
            Rest.await();
            Fx.run(() -> change(session, 4, "pendant le message", false));
            sample.picked = Optional.of(mine);
            Fx.run(button("Enregistrer une copie ailleurs…").orElseThrow()::fire);
            Fx.until("ours goes on", () -> sample.stage.getTitle().startsWith("Le mien.lucide"));
            Rest.await();
            assertThat(List.of(lesson(mine, 1), lesson(mine, 2), lesson(mine, 3), lesson(mine, 4)))
                    .containsExactly("avant le message", "gardé dans sa boîte", "derrière lui", "pendant le message");
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Tag("walk")
    @Test
    void aWorkbookReplacedUnderTheWindowIsLeftAloneAndOursGoesOnElsewhere() throws IOException {
        try (SampleWindow sample = window()) {
            Path path = sample.workbook.path();
            Path other = folder.resolve("Autre.lucide");
            sample.create(other).close();
            byte[] bytes = Files.readAllBytes(other);
            Files.move(other, path, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            write(sample, "la dernière saisie");
            Fx.until("told", () -> Nodes.say("Un autre fichier a pris la place de ce cahier"));
            Fx.look(sample.scene(), "vrai-remplace");
            assertThat(path).hasBinaryContent(bytes);
            Path mine = folder.resolve("Le mien.lucide");
            sample.picked = Optional.of(mine);
            Fx.run(button("Enregistrer la mienne…").orElseThrow()::fire);
            Fx.until("ours goes on", () -> sample.stage.getTitle().startsWith("Le mien.lucide"));
            Fx.until("with what was typed", () -> lesson(mine).equals("la dernière saisie"));
            assertThat(path).hasBinaryContent(bytes);
        }
    }

    @Tag("walk")
    @Test
    void aWorkbookMovedUnderTheWindowIsFoundAgainWithWhatWasTyped() throws IOException {
        try (SampleWindow sample = window()) {
            Path moved = folder.resolve("Rangé.lucide");
            Files.move(sample.workbook.path(), moved);
            write(sample, "après le déménagement");
            Fx.until("told", () -> Nodes.say("Ce cahier n’est plus à sa place"));
            Fx.look(sample.scene(), "vrai-deplace");
            sample.picked = Optional.of(moved);
            Fx.run(button("Chercher le fichier…").orElseThrow()::fire);
            Fx.until("found", () -> sample.stage.getTitle().startsWith("Rangé.lucide"));
            Fx.until("with what was typed", () -> lesson(moved).equals("après le déménagement"));
        }
    }

    @Tag("walk")
    @Test
    void whatWasTypedStaysWhereTheFileThatIsFoundIsNotThatWorkbook() throws IOException {
        try (SampleWindow sample = window()) {
            Path moved = folder.resolve("Rangé.lucide");
            Files.move(sample.workbook.path(), moved);
            Path other = folder.resolve("Autre.lucide");
            sample.create(other).close();
            Path letter = Files.writeString(folder.resolve("lettre.docx"), "une lettre");
            write(sample, "après le déménagement");
            for (Path wrong : List.of(other, letter)) {
                sample.picked = Optional.of(wrong);
                Nodes.press("Chercher le fichier…");
                Fx.until("told", () -> Nodes.say("est un autre cahier") || Nodes.say("n’est pas un cahier"));
                Rest.await();
                Fx.run(() -> sample.window.dialogs().layer().clear());
                Fx.run(sample.<Button>node("saved.retry")::fire);
            }
            sample.picked = Optional.of(moved);
            Nodes.press("Chercher le fichier…");
            Fx.until("found", () -> sample.stage.getTitle().startsWith("Rangé.lucide"));
            Fx.until("with what was typed", () -> lesson(moved).equals("après le déménagement"));
        }
    }

    @Tag("walk")
    @Test
    @EnabledOnOs(OS.LINUX)
    void whatWasTypedStaysWhereTheFileThatIsFoundIsProtected() throws Exception {
        try (SampleWindow sample = window()) {
            Path moved = folder.resolve("Rangé.lucide");
            Files.move(sample.workbook.path(), moved);
            boolean immutable = run("chattr", "+i", moved.toString()) == 0;
            try {
                assumeThat(immutable || moved.toFile().setWritable(false)).isTrue();
                assumeThat(Files.isWritable(moved)).isFalse();
                write(sample, "après le déménagement");
                sample.picked = Optional.of(moved);
                Nodes.press("Chercher le fichier…");
                Fx.until("told", () -> Nodes.say("est protégé"));
                Rest.await();
                Fx.run(() -> sample.window.dialogs().layer().clear());
            } finally {
                if (immutable) {
                    run("chattr", "-i", moved.toString());
                }
                assertThat(immutable || moved.toFile().setWritable(true)).isTrue();
            }
            Fx.run(sample.<Button>node("saved.retry")::fire);
            Nodes.press("Chercher le fichier…");
            Fx.until("with what was typed", () -> lesson(moved).equals("après le déménagement"));
        }
    }

    @Tag("walk")
    @Test
    @EnabledOnOs(OS.LINUX)
    void aProtectedFileIsReadOnlyAndSaysSoInWords() throws Exception {
        Path guarded = folder.resolve("Gardé.lucide");
        WorkbookFiles.create(guarded, SampleSchema.SCHEMA, SampleWindow.ENVIRONMENT, List.of(), true)
                .close();
        boolean immutable = run("chattr", "+i", guarded.toString()) == 0;
        if (!immutable) {
            assumeThat(guarded.toFile().setWritable(false)).isTrue();
        }
        assumeThat(Files.isWritable(guarded)).isFalse();
        try (SampleWindow sample = window()) {
            Fx.run(() -> sample.window.open(guarded));
            Fx.until("said", () -> Nodes.say("Ce cahier est ouvert en lecture seulement"));
            Fx.look(sample.scene(), "vrai-lecture");
            MenuItem bringIn = item(sample, "ui.menu.import");
            assertThat(bringIn.isDisable()).isTrue();
            assertThat(bringIn.getText()).endsWith("(en lecture seulement)");
            Path copy = folder.resolve("Copie.lucide");
            sample.picked = Optional.of(copy);
            Fx.run(button("Travailler sur une copie…").orElseThrow()::fire);
            Fx.until("a copy", () -> sample.stage.getTitle().startsWith("Copie.lucide"));
            Fx.until("that can be written", () -> !Nodes.say("en lecture seulement"));
        } finally {
            run("chattr", "-i", guarded.toString());
        }
    }

    @Tag("walk")
    @Test
    void whatIsNotAWorkbookOrIsDamagedOffersAWayOut() throws IOException {
        try (SampleWindow sample = window()) {
            Fx.run(() -> sample.window.open(folder.resolve("absent.lucide")));
            Fx.until("missing", () -> button("Chercher le fichier…").isPresent());
            Fx.run(() -> sample.window.dialogs().layer().clear());
            Path cut = folder.resolve("coupé.lucide");
            byte[] whole = Files.readAllBytes(sample.workbook.path());
            Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
            Fx.run(() -> sample.window.open(cut));
            Fx.until("cut", () -> button("Restaurer une sauvegarde…").isPresent());
            Fx.run(button("Restaurer une sauvegarde…").orElseThrow()::fire);
            Fx.until("backups", () -> Nodes.say("Sauvegardes de ce cahier"));
            assertThat(cut).hasBinaryContent(java.util.Arrays.copyOf(whole, whole.length / 2));
        }
    }

    @Test
    void aLaterFormatIsReadOnly() throws IOException {
        Path later = folder.resolve("Futur.lucide");
        WorkbookFiles.create(later, SampleSchema.SCHEMA, SampleWindow.ENVIRONMENT, List.of(), true)
                .close();
        byte[] bytes = Files.readAllBytes(later);
        bytes[63] = 99; // user_version, SQLite file format 1.3
        Files.write(later, bytes);
        try (SampleWindow sample = window()) {
            Fx.run(() -> sample.window.open(later));
            Fx.until("told", () -> Nodes.say("Ce cahier vient d’une version plus récente"));
            Fx.run(button("Ouvrir en lecture").orElseThrow()::fire);
            Fx.until("read", () -> Nodes.say("mettez le programme à jour pour y écrire"));
        }
    }

    @Tag("walk")
    @Test
    void closingLeavesTheWindowWithTheLastWorkbooks() {
        try (SampleWindow sample = window()) {
            robot.push(KeyCode.CONTROL, KeyCode.W);
            Fx.until("closed", () -> Nodes.say("Aucun cahier ouvert"));
            Fx.until("the last ones", () -> Nodes.say("Autre.lucide"));
            assertThat(Fx.on(() -> ((Button) sample.scene().getFocusOwner()).getText()))
                    .isEqualTo("Ouvrir…");
            Fx.look(sample.scene(), "vrai-ferme");
            Path other = folder.resolve("Autre.lucide");
            sample.create(other).close();
            sample.picked = Optional.of(other);
            robot.push(KeyCode.SPACE);
            Fx.until("open again", () -> sample.stage.getTitle().startsWith("Autre.lucide"));
        }
    }

    @Tag("walk")
    @Test
    void withoutAWorkbookTheKeysOfTheFileMenuOpenMakeAndQuit() {
        try (SampleWindow sample = window()) {
            Path other = folder.resolve("Autre.lucide");
            sample.create(other).close();
            sample.picked = Optional.of(other);
            letGo();
            robot.push(KeyCode.CONTROL, KeyCode.O);
            Fx.until("open again", () -> sample.stage.getTitle().startsWith("Autre.lucide"));
            letGo();
            sample.picked = Optional.of(folder.resolve("Nouveau.lucide"));
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            Fx.until("made", () -> sample.stage.getTitle().startsWith("Nouveau.lucide"));
            letGo();
            Fx.run(sample.scene().getRoot()::requestFocus);
            robot.push(KeyCode.CONTROL, KeyCode.Q);
            Fx.until("quit", () -> !sample.stage.isShowing());
        }
    }

    private void letGo() {
        robot.push(KeyCode.CONTROL, KeyCode.W);
        Fx.until("closed", () -> Nodes.say("Aucun cahier ouvert"));
    }

    @Tag("slow")
    @Test
    void theWorkbookInTheWindowIsNeverReplacedByANewOneOrACopy() throws IOException {
        try (SampleWindow sample = window()) {
            Path link = Files.createSymbolicLink(folder.resolve("lien.lucide"), sample.workbook.path());
            for (Path named : List.of(sample.workbook.path(), link)) {
                for (String command : List.of("ui.menu.new", "ui.menu.copy")) {
                    sample.picked = Optional.of(named);
                    Fx.run(() -> item(sample, command).fire());
                    Fx.until(
                            "told",
                            () -> Nodes.say("est celui que vous avez sous les yeux\u00A0: il n’a pas été remplacé"));
                    Fx.run(() -> sample.window.dialogs().layer().clear());
                }
            }
            Fx.run(() -> sample.window.open(link));
            Fx.until("told", () -> Nodes.say("est celui que vous avez sous les yeux."));
            assertThat(sample.count(SampleSchema.TRIALS)).isEqualTo(6);
            write(sample, "toujours là");
            Fx.until("written", () -> lesson(sample.workbook.path()).equals("toujours là"));
        }
    }

    @Test
    void aWorkbookOpenElsewhereIsNeverReplaced() throws IOException {
        Path other = folder.resolve("Autre.lucide");
        Path pulled = Files.createSymbolicLink(folder.resolve("lien.lucide"), other);
        Environment elsewhere = new Environment(SampleWindow.CLOCK, UUID.randomUUID(), "Amina");
        try (SampleWindow sample = window()) {
            sample.create(other).close();
            byte[] bytes = Files.readAllBytes(other);
            try (LockFile _ = LockFile.claim(other, elsewhere).orElseThrow()) {
                for (Path named : List.of(other, pulled)) {
                    for (String command : List.of("ui.menu.new", "ui.menu.copy")) {
                        sample.picked = Optional.of(named);
                        Fx.run(() -> item(sample, command).fire());
                        Fx.until("told", () -> Nodes.say("Ce cahier est ouvert ailleurs, il n’a pas été remplacé"));
                        Fx.run(() -> sample.window.dialogs().layer().clear());
                    }
                }
            }
            assertThat(other).hasBinaryContent(bytes);
        }
    }

    @Test
    void aCopyOverAFileTakesItsJournalAway() throws IOException {
        Path target = Files.writeString(folder.resolve("Copie.lucide"), "un ancien cahier");
        Path journal = Files.writeString(folder.resolve("Copie.lucide-journal"), "ce qu’il n’avait pas fini d’écrire");
        try (SampleWindow sample = window()) {
            sample.picked = Optional.of(target);
            Fx.run(() -> item(sample, "ui.menu.copy").fire());
            Fx.until("copied", () -> Nodes.say("La copie est faite"));
        }
        assertThat(journal).doesNotExist();
        assertThat(lesson(target)).isNotBlank();
    }

    @Test
    void theListOfRecentWorkbooksIsRealAndCanBeEmptied() {
        try (SampleWindow sample = window()) {
            Menu menu = Fx.on(() -> bar(sample).getMenus().getFirst());
            Menu recent = (Menu) item(sample, "ui.menu.recent");
            Fx.run(() -> menu.getOnShowing().handle(null));
            Fx.until("listed", () -> recent.getItems().size() == 3);
            assertThat(recent.getItems().getFirst().getText()).endsWith("Autre.lucide");
            Fx.run(() -> recent.getItems().getLast().fire());
            Fx.until("emptied", () -> recent.getItems().size() == 1);
            assertThat(sample.recent()).isEmpty();
        }
    }

    @Tag("walk")
    @Test
    void savingSaysThatNothingIsLeftToSaveAndOffersACopy() {
        try (SampleWindow sample = window()) {
            robot.push(KeyCode.CONTROL, KeyCode.S);
            Fx.until("told", () -> Nodes.say("Tout est déjà enregistré."));
            assertThat(button("En faire une copie…")).isPresent();
            Fx.run(() -> sample.window.reveal(SampleSchema.TRIALS, SampleRows.trial(0)));
            Rest.await();
            Node lesson = sample.node("trials.lesson");
            Fx.run(lesson::requestFocus);
            InputDriver.hasty().write("et");
            InputDriver.hasty().push(KeyCode.CONTROL, KeyCode.S);
            Fx.until("told", () -> Nodes.say("Gardé\u00A0; enregistré dès que rien ne manque."));
        }
    }

    @Test
    void thePlaceOfTheWorkbookIsSaidAndAPressShowsItThere() {
        try (SampleWindow sample = window()) {
            Hyperlink place = sample.node("status.place");
            assertThat(Fx.<String>on(place::getText))
                    .endsWith(" \u203A " + sample.workbook.path().getFileName());
            Fx.run(place::fire);
            Fx.until("shown", () -> sample.shownInFolder.isPresent());
            assertThat(sample.shownInFolder).contains(sample.workbook.path());
        }
    }

    @Test
    void anotherWorkbookOpensInAnotherWindowAndThisOneStays() throws IOException {
        try (SampleWindow sample = window()) {
            Path other = Files.writeString(folder.resolve("autre.lucide"), "");
            sample.picked = Optional.of(other);
            Fx.run(() -> item(sample, "shell.menu.beside").fire());
            Fx.until("opened", () -> sample.openedBeside.isPresent());
            assertThat(sample.openedBeside).contains(other);
            Rest.await();
            assertThat(sample.window.current().orElseThrow().workbook().path()).isEqualTo(sample.workbook.path());
        }
    }

    @Test
    void theWorkbookOfThisWindowDoesNotOpenTwiceAndAWindowThatDoesNotOpenIsSaid() {
        try (SampleWindow sample = window()) {
            sample.picked = Optional.of(sample.workbook.path());
            Fx.run(() -> item(sample, "shell.menu.beside").fire());
            Fx.until("said", () -> Nodes.say("déjà dans cette fenêtre"));
            assertThat(sample.openedBeside).isEmpty();
            Nodes.press("Fermer");
            sample.picked = Optional.of(folder.resolve("partie.lucide"));
            Fx.run(() -> item(sample, "shell.menu.beside").fire());
            Fx.until("said", () -> Nodes.say("ne s’ouvre pas"));
            Nodes.press("Fermer");
        }
    }

    @Test
    void aFileThatIsWrittenCanBeSent() {
        try (SampleWindow sample = window()) {
            Path board = folder.resolve("conseil.xlsx");
            sample.picked = Optional.of(board);
            Fx.run(() -> item(sample, "ui.menu.excel").fire());
            Fx.until("written", () -> button("Envoyer…").isPresent());
            Fx.run(button("Envoyer…").orElseThrow()::fire);
            Fx.until("sent", () -> sample.sent.equals(List.of(board)));
        }
    }

    /** On a screen of 768 px, under the title of the window and the bar of the system. */
    @Tag("walk")
    @Test
    void theMenuIsSeenWholeOnALowScreenAndTheKeysOfItsInnerMenusAreHeard() {
        try (SampleWindow sample = window()) {
            Menu menu = Fx.on(() -> bar(sample).getMenus().getFirst());
            Fx.run(menu::show);
            Fx.until("open", () -> menu.isShowing() && opened().isPresent());
            Fx.look(sample.scene(), "menu-fichier");
            assertThat(Fx.<Double>on(() -> opened().orElseThrow().getHeight())).isBetween(300.0, 600.0);
            Fx.run(menu::hide);
            Path target = folder.resolve("Copie par les touches.lucide");
            sample.picked = Optional.of(target);
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
            Fx.until("copied", () -> Nodes.say("La copie est faite"));
            assertThat(target).exists();
        }
    }

    private static Optional<Window> opened() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof ContextMenu && window.isShowing())
                .findFirst();
    }

    @Tag("walk")
    @Test
    void aMenuOpensWithItsLetter() {
        try (SampleWindow sample = window()) {
            List<Menu> menus = Fx.on(() -> bar(sample).getMenus());
            Map<KeyCode, Integer> letters =
                    Map.of(KeyCode.F, 0, KeyCode.D, 1, KeyCode.A, 2, KeyCode.C, 3, KeyCode.I, 4);
            letters.forEach((letter, place) -> {
                robot.push(letter, letter.getName().toLowerCase(Locale.ROOT), KeyCode.ALT);
                Fx.until("open", () -> menus.get(place).isShowing());
                robot.push(KeyCode.ESCAPE);
                Fx.until("closed", () -> !menus.get(place).isShowing());
            });
        }
    }

    @Tag("walk")
    @Test
    void undoSaysWhatItUndidAndGoesToTheRow() {
        try (SampleWindow sample = window()) {
            sample.workbook.apply(ChangeSet.edited(
                    "essai du 24 novembre",
                    Edit.update(
                            sample.read(reader -> reader.find(SampleSchema.TRIALS, SampleRows.trial(1))
                                    .orElseThrow()),
                            Cells.none().andValue(SampleSchema.TRIALS.column("lesson"), "changé"))));
            Fx.until(
                    "named",
                    () -> "Annuler\u00A0: changement, essai du 24 novembre"
                            .equals(undo(sample).getText()));
            InputDriver.hasty()
                    .push(KeyCode.CONTROL, KeyCode.Z); // a loaded machine is at rest after what is said is gone
            Fx.until("told", () -> Nodes.say("Annulé\u00A0: changement, essai du 24 novembre"));
            Button redo = Fx.on(() -> button("Rétablir").orElseThrow());
            sample.node("trials.lesson");
            Fx.run(redo::fire);
            Fx.until("redone", () -> Nodes.say("Rétabli\u00A0: changement, essai du 24 novembre"));
        }
    }

    @Tag("walk")
    @Test
    void undoSaysTheValueThatIsBack() {
        try (SampleWindow sample = window()) {
            sample.workbook.apply(ChangeSet.edited(
                    "essai du 24 novembre",
                    Edit.update(
                            sample.read(reader -> reader.find(SampleSchema.TRIALS, SampleRows.trial(1))
                                    .orElseThrow()),
                            Cells.of(SampleSchema.QUALITY, 5))));
            Fx.until("named", () -> undo(sample).getText().endsWith("essai du 24 novembre"));
            InputDriver.hasty().push(KeyCode.CONTROL, KeyCode.Z);
            Fx.until("told", () -> Nodes.say("Annulé\u00A0: changement, essai du 24 novembre. Qualité\u00A0: 2"));
        }
    }

    private static MenuItem undo(SampleWindow sample) {
        return item(sample, "ui.undo");
    }

    static MenuBar bar(SampleWindow sample) {
        return MenuItems.bar(sample.scene());
    }

    static MenuItem item(SampleWindow sample, String id) {
        return MenuItems.find(sample.scene(), id).orElseThrow();
    }

    static Optional<Button> button(String words) {
        return Nodes.buttons(words).findFirst();
    }

    @Test
    void thePathOfAFileWhoseFolderDoesNotOpenCanBeCopied() {
        try (SampleWindow sample = window()) {
            sample.folderless = true;
            MenuItems.fire(sample.scene(), "shell.menu.show_in_folder");
            Fx.until("said", () -> Nodes.words().contains("Le dossier ne s’ouvre pas"));
            Nodes.press("Copier");
            assertThat(Fx.<String>on(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo(sample.workbook.path().toString());
        }
    }
}
