package fr.technolucide.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.ui.ExampleRows;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.HeldFile;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.MenuItems;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.RefusingFile;
import fr.technolucide.ui.Rest;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.session.SaveState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that is typed in place of a cell of a file is lost before the rows are written, or somebody throws it away. */
class TypedCellsOnScreenTest {

    private static final InputDriver ROBOT = new InputDriver();
    private static final String DAY = "intake.cell.2.day";
    private static final Unsaved.Text RIGHT = new Unsaved.Text("essais-2025.xlsx, ligne 6, Jour", "28/02/2025");
    private static final String QUESTION = "Votre saisie n’est pas encore dans le cahier";

    @TempDir
    Path folder;

    private SampleWindow sample;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() throws IOException {
        sample = new SampleWindow(folder, Catalog.SCHEMA, ExampleRows.edits(), List.of());
        toColumns(Tables.trials(folder));
        choose("intake.answer.3.dech");
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private void toColumns(Path file) {
        sample.picked = Optional.of(file);
        MenuItems.fire(sample.scene(), "ui.menu.import");
        press("Voir les colonnes");
    }

    private static void press(String verb) {
        Fx.until("ready: " + verb, () -> Nodes.buttons(verb).anyMatch(button -> !button.isDisabled()));
        Keys.push(Fx.on(() -> Nodes.buttons(verb).findFirst().orElseThrow()), KeyCode.SPACE);
        Rest.await();
    }

    private void choose(String radio) {
        RadioButton button = sample.node(radio);
        Fx.until(radio, () -> Nodes.isShown(button));
        Keys.push(button, KeyCode.SPACE);
        Rest.await();
    }

    private void type(InputDriver robot, String cell, String text) {
        DatePicker day = sample.node(cell);
        Fx.run(() -> {
            day.requestFocus();
            day.getEditor().selectAll();
        });
        robot.write(text);
    }

    private String shown(String cell) {
        DatePicker day = sample.node(cell);
        return Fx.on(() -> day.getEditor().getText());
    }

    private List<Unsaved.Text> kept() {
        Rest.await();
        try {
            return sample.unsaved(sample.workbook).read(LocalDate.EPOCH).texts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOpen() {
        return Fx.on(() -> sample.window.dialogs().layer().isBusy());
    }

    @Test
    void whatIsTypedIsKeptBesideTheWorkbookUntilTheRowsAreWritten() {
        assertThat(kept()).isEmpty();
        type(ROBOT, DAY, "30/02/2025");
        assertThat(kept())
                .as("a text that is no value yet")
                .containsExactly(new Unsaved.Text("essais-2025.xlsx, ligne 6, Jour", "30/02/2025"));
        type(ROBOT, DAY, "28/02/2025");
        ROBOT.push(KeyCode.ENTER);
        assertThat(kept()).as("a value that is taken").containsExactly(RIGHT);
        press("Vérifier, sans rien écrire");
        assertThat(kept()).as("where its field is no longer shown").containsExactly(RIGHT);
        choose("intake.create.people.Inès");
        press("Ajouter 4\u00a0essais");
        Fx.until("written", () -> Nodes.buttons("Annuler cet import").findAny().isPresent());
        assertThat(kept()).isEmpty();
        ROBOT.push(KeyCode.ESCAPE);
        assertThat(isOpen()).as("nothing is asked any more").isFalse();
    }

    @Tag("walk")
    @Test
    void aDayThatIsShownWithAYearIsTakenByEnter() throws IOException {
        Path file = Files.writeString(
                folder.resolve("sans-annee.csv"),
                "Outil;Jour;Testeur;Durée (min);Tâche\nPlumier;03/02/2025;Chloé;10;un\nPlumier;15/12;Chloé;10;deux\n");
        close();
        sample = new SampleWindow(
                Files.createDirectory(folder.resolve("autre")), Catalog.SCHEMA, ExampleRows.edits(), List.of());
        toColumns(file);
        DatePicker day = sample.node("intake.cell.1.day");
        String proposed = Fx.on(() -> day.getEditor().getText());
        Fx.run(day::requestFocus);
        ROBOT.push(KeyCode.ENTER);
        assertThat(kept()).extracting(Unsaved.Text::text).containsExactly(proposed);
    }

    @Tag("slow")
    @Test
    void aTextThatIsTooLongStandsThereWholeAndIsNotTakenUnasked() throws IOException {
        String task = "Relire la lettre aux adhérents ".repeat(12).strip();
        Path file = Files.writeString(
                folder.resolve("longs.csv"),
                "Outil;Jour;Testeur;Durée (min);Tâche\nPlumier;03/02/2025;Chloé;10;courte\nPlumier;04/02/2025;Chloé;10;"
                        + task + "\n");
        close();
        sample = new SampleWindow(
                Files.createDirectory(folder.resolve("autre")), Catalog.SCHEMA, ExampleRows.edits(), List.of());
        toColumns(file);
        TextInputControl cell = sample.node("intake.cell.1.task");
        assertThat(Fx.<String>on(cell::getText)).isEqualTo(task);
        Fx.run(cell::requestFocus);
        ROBOT.push(KeyCode.ENTER);
        Rest.await();
        assertThat(Fx.<String>on(cell::getText)).isEqualTo(task);
        assertThat(kept()).isEmpty();
        ROBOT.push(KeyCode.END);
        ROBOT.write(" !");
        ROBOT.push(KeyCode.ENTER);
        assertThat(kept()).extracting(Unsaved.Text::text).containsExactly(task + " !");
        ROBOT.push(KeyCode.ESCAPE);
        Rest.await();
        assertThat(Fx.<String>on(cell::getText)).as("as the file says").isEqualTo(task);
    }

    @Tag("slow")
    @Test
    void aNameThatIsFoundNowhereIsKeptToo() {
        ComboBox<?> tester = sample.node("intake.cell.3.tester");
        assertThat(Fx.<String>on(tester::getPromptText)).as("as the file says").isEqualTo("Inès");
        Fx.run(tester::requestFocus);
        Fx.look(sample.scene(), "import-nom-a-choisir");
        ROBOT.write("Zoé");
        ROBOT.push(KeyCode.TAB);
        assertThat(kept()).containsExactly(new Unsaved.Text("essais-2025.xlsx, ligne 7, Testeur", "Zoé"));
    }

    @Tag("slow")
    @Test
    void whatIsChosenIsKeptAsSoonAsItIsChosen() {
        ComboBox<Object> tester = sample.node("intake.cell.3.tester");
        List<Unsaved.Text> unsaved = Fx.on(() -> {
            tester.setValue(tester.getItems().getLast());
            return sample.window.current().orElseThrow().autosave().unsaved().texts();
        });
        Unsaved.Text chosen = new Unsaved.Text(
                "essais-2025.xlsx, ligne 7, Testeur",
                Fx.on(() -> tester.getConverter().toString(tester.getValue())));
        assertThat(unsaved).as("nothing is planned yet").containsExactly(chosen);
        assertThat(kept()).containsExactly(chosen);
        Keys.push(tester, KeyCode.ESCAPE);
        assertThat(kept()).as("as the file says").isEmpty();
    }

    @Tag("slow")
    @Test
    void leavingAsksOnceACellWasTypedAnew() {
        type(ROBOT, DAY, "28/02/2025");
        ROBOT.push(KeyCode.ENTER);
        Rest.await();
        ROBOT.push(KeyCode.ESCAPE);
        Fx.until("asked", () -> Nodes.say(QUESTION));
        Fx.look(sample.scene(), "import-quitter-question");
        press("Continuer la saisie");
        assertThat(shown(DAY)).isEqualTo("28/02/2025");
        assertThat(kept()).containsExactly(RIGHT);
        ROBOT.push(KeyCode.ESCAPE);
        press("Jeter la saisie");
        assertThat(isOpen()).isFalse();
        assertThat(kept()).isEmpty();
    }

    @Tag("slow")
    @Test
    void anotherFileBeginsAfreshOnceWhatWasTypedIsThrownAway() {
        type(ROBOT, DAY, "28/02/2025");
        ROBOT.push(KeyCode.ENTER);
        Rest.await();
        press("Retour");
        press("Choisir un autre fichier…");
        Fx.until("asked", () -> Nodes.say(QUESTION));
        press("Jeter la saisie");
        assertThat(kept()).isEmpty();
        press("Voir les colonnes");
        choose("intake.answer.3.dech");
        assertThat(shown(DAY)).isEqualTo("31/02/2025");
    }

    @Tag("slow")
    @Test
    void whatIsTypedWaitsWhileTheFileIsReadOtherwise() {
        type(ROBOT, DAY, "28/02/2025");
        ROBOT.push(KeyCode.ENTER);
        Rest.await();
        ComboBox<String> target = sample.node("intake.column.0");
        Fx.run(() -> target.setValue("-"));
        Rest.await();
        assertThat(kept()).containsExactly(RIGHT);
        Fx.run(() -> target.setValue("day"));
        Rest.await();
        assertThat(shown(DAY)).isEqualTo("28/02/2025");
        assertThat(kept()).containsExactly(RIGHT);
    }

    @Tag("slow")
    @Test
    void whatIsTypedIsNotPutIntoOtherRowsWhenTheFileChangesBeforeItIsReadOtherwise() throws IOException {
        ROBOT.push(KeyCode.ESCAPE);
        String head = "Jour;Testeur;Outil;Durée (min);Tâche\n";
        String wrong = "31/02/2025;Amina;Plumier;45;Été\n";
        Path file = folder.resolve("c.csv");
        toColumns(Files.write(file, (head + wrong).getBytes(StandardCharsets.ISO_8859_1)));
        type(ROBOT, "intake.cell.0.day", "28/02/2025");
        ROBOT.push(KeyCode.ENTER);
        Rest.await();
        Unsaved.Text typed = new Unsaved.Text("c.csv, ligne 2, Jour", "28/02/2025");
        Files.write(file, (head + "30/02/2025;Amina;Plumier;20;Note\n" + wrong).getBytes(StandardCharsets.ISO_8859_1));
        choose("intake.encoding.other");
        Fx.until("asked", () -> Nodes.say("«\u00a0c.csv\u00a0» a changé depuis qu’il a été lu"));
        Fx.look(sample.scene(), "import-fichier-change");
        press("Garder ma saisie et le contenu d’avant");
        assertThat(shown("intake.cell.0.day")).isEqualTo("28/02/2025");
        assertThat(kept()).containsExactly(typed);
        choose("intake.encoding.other");
        Fx.until("asked again", () -> Nodes.say("«\u00a0c.csv\u00a0» a changé depuis qu’il a été lu"));
        press("Relire le fichier, sans ma saisie");
        assertThat(shown("intake.cell.0.day")).isEqualTo("30/02/2025");
        assertThat(kept()).isEmpty();
    }

    @Tag("slow")
    @Test
    void leavingWaitsForTheRowsThatAreBeingWritten() throws Exception {
        long before = sample.count(Trials.SHEET);
        type(ROBOT, DAY, "28/02/2025");
        ROBOT.push(KeyCode.ENTER);
        Rest.await();
        press("Vérifier, sans rien écrire");
        choose("intake.leave.people.Inès");
        Keys.focus(
                Fx.on(() -> Nodes.buttons("Ajouter 3\u00a0essais").findFirst().orElseThrow()));
        try (var _ = new HeldFile(sample.workbook.path())) {
            InputDriver.hasty().push(KeyCode.SPACE);
            Fx.until(
                    "being written",
                    () -> sample.window
                                    .current()
                                    .orElseThrow()
                                    .saveStateProperty()
                                    .get()
                                    .phase()
                            == SaveState.Phase.SAVING);
            InputDriver.hasty().push(KeyCode.ESCAPE);
            assertThat(isOpen()).isTrue();
            assertThat(Fx.on(() -> Nodes.say(QUESTION))).isFalse();
        }
        Fx.until("written", () -> Nodes.buttons("Annuler cet import").findAny().isPresent());
        assertThat(sample.count(Trials.SHEET)).isEqualTo(before + 3);
    }

    @Tag("slow")
    @Test
    void whatIsTypedStaysWhenTheFileRefusesTheRows() throws Exception {
        type(ROBOT, DAY, "28/02/2025");
        ROBOT.push(KeyCode.ENTER);
        Rest.await();
        press("Vérifier, sans rien écrire");
        choose("intake.leave.people.Inès");
        try (var _ = new RefusingFile(sample.workbook.path())) {
            press("Ajouter 3\u00a0essais");
            Fx.until("said", () -> Nodes.buttons("Réessayer").findAny().isPresent());
        }
        ROBOT.push(KeyCode.ESCAPE);
        assertThat(kept()).containsExactly(RIGHT);
        press("Ajouter 3\u00a0essais");
        Fx.until("written", () -> Nodes.buttons("Annuler cet import").findAny().isPresent());
        assertThat(kept()).isEmpty();
    }

    @Tag("slow")
    @Test
    void whatIsBeingTypedStaysWhenAnotherColumnComes() throws IOException {
        ROBOT.push(KeyCode.ESCAPE);
        toColumns(
                Files.writeString(
                        folder.resolve("b.csv"),
                        "Jour;Testeur;Outil;Durée (min);Tâche\n31/02/2025;Amina;Plumier;45;A\n30/02/2025;Amina;Plumier;long;B\n"));
        type(InputDriver.hasty(), "intake.cell.1.day", "28/02/2025");
        type(InputDriver.hasty(), "intake.cell.0.day", "1/");
        assertThat(kept())
                .containsExactlyInAnyOrder(
                        new Unsaved.Text("b.csv, ligne 3, Jour", "28/02/2025"),
                        new Unsaved.Text("b.csv, ligne 2, Jour", "1/"));
        assertThat(Fx.on(() -> Nodes.isShown(Nodes.find("intake.cell.1.minutes").orElseThrow())))
                .as("its row lacks another cell")
                .isTrue();
        assertThat(shown("intake.cell.0.day")).isEqualTo("1/");
        DatePicker day = sample.node("intake.cell.0.day");
        assertThat(Fx.on(day::isFocused)).isTrue();
    }
}
