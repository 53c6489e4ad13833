package fr.technolucide.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.MenuItems;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.Rest;
import fr.technolucide.ui.SampleRows;
import fr.technolucide.ui.SampleSchema;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.journal.FormStage;
import fr.technolucide.ui.table.RowSlot;
import fr.technolucide.ui.table.SheetView;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new row that is not whole is never lost without a word, over a real file. */
class UnfinishedRowTest {

    private static final String KEPT = "Essai non terminé, gardé.";
    private static final String UNWRITTEN = "Un champ n’est pas enregistré";
    private static final String ASKED = "Un essai n’est pas terminé";

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @AfterEach
    void french() {
        Messages.use(Language.FRENCH);
    }

    private SampleWindow window() {
        return new SampleWindow(folder, SampleSchema.SCHEMA, SampleWindow.rows(3), List.of());
    }

    private static TableView<RowSlot> table(SampleWindow sample, Sheet sheet) {
        Fx.run(() -> sample.window.open(sheet));
        TableView<RowSlot> table = sample.node("table." + sheet.name());
        Fx.until(
                "rows",
                () -> !table.getItems().isEmpty()
                        && table.getItems().getFirst().row().getValue() != null);
        return table;
    }

    /** Begins a trial with its task alone, and stays in it. */
    private TextField begun(SampleWindow sample) {
        Keys.push(table(sample, SampleSchema.TRIALS), KeyCode.CONTROL, KeyCode.N);
        TextField task = sample.node("trials.task");
        Fx.until("a new trial", () -> task.getText().isEmpty() && said("Nouvel essai"));
        Keys.focus(task);
        Fx.run(() -> task.setText("Relire le bail"));
        return task;
    }

    private static void leaveFor(TableView<RowSlot> table, int row) {
        Fx.run(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(row);
        });
    }

    private static boolean said(String words) {
        return Nodes.words().contains(words);
    }

    private static void press(String button) {
        Fx.until(button, () -> Nodes.buttons(button).findFirst().isPresent());
        Fx.run(() -> Nodes.buttons(button)
                .reduce((first, last) -> last)
                .orElseThrow()
                .fire());
    }

    private static Optional<ToggleButton> english() {
        return Nodes.shown()
                .filter(node -> node instanceof ToggleButton toggle && "English".equals(toggle.getText()))
                .map(ToggleButton.class::cast)
                .findFirst();
    }

    private static void menu(SampleWindow sample, String id) {
        Fx.run(() -> MenuItems.find(sample.scene(), id).orElseThrow().fire());
    }

    private static void awaitTask(TextField task, String words) {
        Fx.until(words, () -> task.getText().equals(words));
    }

    @Tag("walk")
    @Test
    void oneLeftForAnotherRowIsKeptAndShownAgain() {
        try (SampleWindow sample = window()) {
            TextField task = begun(sample);
            TableView<RowSlot> table = sample.node("table.trials");
            leaveFor(table, 1);
            Fx.until("kept", () -> said(KEPT));
            Row other = sample.read(reader ->
                    reader.find(SampleSchema.TRIALS, SampleRows.trial(1)).orElseThrow());
            awaitTask(task, other.get(SampleSchema.TASK));
            press("Reprendre");
            awaitTask(task, "Relire le bail");
            Fx.until("lacking", () -> Nodes.words().stream().anyMatch(text -> text.contains("il manque")));
            leaveFor(table, 1);
            awaitTask(task, other.get(SampleSchema.TASK));
            Keys.push(table, KeyCode.CONTROL, KeyCode.N);
            awaitTask(task, "Relire le bail");
            assertThat(sample.count(SampleSchema.TRIALS)).isEqualTo(3);
            press("Abandonner");
            Keys.push(table, KeyCode.CONTROL, KeyCode.N);
            Fx.until("another", () -> task.getText().isEmpty() && said("Nouvel essai"));
        }
    }

    @Tag("walk")
    @Test
    void askedForANewRowTheOneBegunStays() {
        try (SampleWindow sample = window()) {
            TextField task = begun(sample);
            robot.push(KeyCode.CONTROL, KeyCode.N);
            Rest.await();
            assertThat(Fx.<String>on(task::getText)).isEqualTo("Relire le bail");
        }
    }

    /** As after a stop of the program: a row that waited for the word of a person still does, and says how to give it. */
    @Tag("walk")
    @Test
    void oneFoundAgainThatLacksNothingIsWrittenWhenItIsAskedFor() {
        try (FormStage stage =
                new FormStage(folder.resolve("held.lucide"), List.of(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))) {
            SheetView people =
                    stage.show(People.SHEET, FormPlan.of(stage.session.schema().own(People.SHEET)));
            Row whole =
                    Row.of(People.SHEET, stage.workbook.mint(), LocalDate.EPOCH).with(Cells.of(People.NAME, "Zoé"));
            Fx.run(() -> {
                stage.session.autosave().recover(List.of(new Unsaved.NewRow(whole, Map.of(), true)));
                people.begin();
            });
            Fx.until(
                    "offered",
                    () -> Nodes.find("form.keep").filter(Nodes::isShown).isPresent());
            assertThat(Workbooks.rows(stage.workbook, People.SHEET)).isEmpty();
            robot.clickOn(Fx.on(() -> Nodes.find("form.keep").orElseThrow()));
            Fx.untilAsked(
                    "written",
                    () -> Workbooks.rows(stage.workbook, People.SHEET).size() == 1);
            Fx.until(
                    "done", () -> Nodes.find("form.keep").filter(Nodes::isShown).isEmpty());
        }
    }

    @Test
    void oneThatIsWholeWhenItIsLeftIsWritten() {
        try (SampleWindow sample = window()) {
            TableView<RowSlot> table = table(sample, SampleSchema.TOOLS);
            Keys.push(table, KeyCode.CONTROL, KeyCode.N);
            TextField name = sample.node("tools.name");
            Fx.until("the first field has the keyboard", name::isFocused);
            robot.write("Grammaire");
            leaveFor(table, 0);
            Fx.until("written", () -> sample.count(SampleSchema.TOOLS) == 6);
        }
    }

    @Tag("slow")
    @Test
    void theWorkbookIsNotClosedBeforeItIsAskedAbout() {
        try (SampleWindow sample = window()) {
            TextField task = begun(sample);
            menu(sample, "shell.menu.close");
            Fx.until("asked", () -> said(ASKED));
            assertThat(Fx.<List<String>>on(Nodes::words)).anyMatch(text -> text.contains("il manque"));
            Fx.run(() -> sample.window.select(WorkbookTab.HOME));
            press("Continuer la saisie");
            Fx.until("in the form again", () -> Nodes.isShown(task) && task.getScene() != null);
            assertThat(Fx.<String>on(task::getText)).isEqualTo("Relire le bail");
            menu(sample, "shell.menu.close");
            Fx.until("asked again", () -> said(ASKED));
            press("Abandonner");
            Fx.until("closed", () -> sample.find("table.trials").isEmpty());
        }
    }

    @Tag("walk")
    @Test
    void theProgramIsNotLeftBeforeOneSetAsideIsAskedAbout() {
        try (SampleWindow sample = window()) {
            TextField task = begun(sample);
            leaveFor(sample.node("table.trials"), 1);
            Fx.until("kept", () -> said(KEPT));
            Fx.run(sample.window::quit);
            Fx.until("asked", () -> said(ASKED));
            press("Continuer la saisie");
            awaitTask(task, "Relire le bail");
        }
    }

    @Tag("slow")
    @Test
    void anotherLanguageWaitsUntilItIsFinished() {
        try (SampleWindow sample = window()) {
            TextField task = begun(sample);
            menu(sample, "shell.menu.settings");
            Fx.until("the languages", () -> english().isPresent());
            Fx.run(() -> english().orElseThrow().fire());
            press("Fermer");
            Fx.until("asked", () -> said(ASKED));
            press("Continuer la saisie");
            Rest.await();
            assertThat(Fx.<String>on(task::getText)).isEqualTo("Relire le bail");
            assertThat(Messages.language()).isEqualTo(Language.FRENCH);
        }
    }

    /** Types a duration that is refused in the second trial, and stays in it. */
    private static TextField refused(SampleWindow sample) {
        Fx.run(() -> sample.window.reveal(SampleSchema.TRIALS, SampleRows.trial(1)));
        TextField minutes = sample.node("trials.minutes");
        Fx.until("loaded", () -> !minutes.getText().isEmpty());
        Rest.await();
        Keys.focus(minutes);
        Fx.run(() -> minutes.setText("bientôt"));
        return minutes;
    }

    @Tag("walk")
    @Test
    void aRefusedTextIsAskedAboutBeforeAnotherRowIsChosen() {
        try (SampleWindow sample = window()) {
            TextField minutes = refused(sample);
            TableView<RowSlot> table = sample.node("table.trials");
            int place = Fx.on(() -> table.getSelectionModel().getSelectedIndex());
            leaveFor(table, place == 0 ? 1 : 0);
            Fx.until("asked", () -> said(UNWRITTEN));
            Fx.until(
                    "the row it is in is chosen",
                    () -> table.getSelectionModel().getSelectedIndex() == place);
            press("Continuer la saisie");
            Rest.await();
            assertThat(Fx.<String>on(minutes::getText)).isEqualTo("bientôt");
            leaveFor(table, place == 0 ? 1 : 0);
            Fx.until("asked again", () -> said(UNWRITTEN));
            press("Abandonner");
            Fx.until("the other", () -> table.getSelectionModel().getSelectedIndex() != place);
            Fx.until(
                    "shown",
                    () -> !minutes.getText().isEmpty() && !minutes.getText().equals("bientôt"));
        }
    }

    @Tag("walk")
    @Test
    void whoGoesOnIsLedBackToTheFieldThatWasRefused() {
        try (SampleWindow sample = window()) {
            TextField minutes = refused(sample);
            Fx.run(() -> sample.window.select(WorkbookTab.HOME));
            Rest.await();
            Fx.run(sample.window::quit);
            Fx.until("asked", () -> said(UNWRITTEN));
            press("Continuer la saisie");
            Rest.await();
            assertThat(Fx.<Boolean>on(minutes::isFocused)).isTrue();
        }
    }

    @Tag("walk")
    @Test
    void whoGoesOnWithANewRowIsLedBackToTheFieldThatWasRefused() {
        try (SampleWindow sample = window()) {
            TextField task = begun(sample);
            Fx.run(task::clear);
            TextField minutes = sample.node("trials.minutes");
            Keys.focus(minutes);
            Fx.run(() -> minutes.setText("bientôt"));
            Fx.run(sample.window::quit);
            Fx.until("asked", () -> said(ASKED));
            press("Continuer la saisie");
            Rest.await();
            assertThat(Fx.<Boolean>on(minutes::isFocused)).isTrue();
        }
    }

    @Tag("walk")
    @Test
    void oneThatComesInThePlaceOfAnotherAskedForIsSaidTo() {
        try (SampleWindow sample = window()) {
            TextField task = begun(sample);
            Fx.run(() -> sample.window
                    .current()
                    .orElseThrow()
                    .begin(SampleSchema.TRIALS, Cells.of(SampleSchema.MINUTES, 20)));
            Fx.until("said", () -> said("La saisie commencée avant est reprise."));
            assertThat(Fx.<String>on(task::getText)).isEqualTo("Relire le bail");
        }
    }

    @Tag("slow")
    @Test
    void aRefusedTextIsAskedAboutBeforeANewRowIsBegun() {
        try (SampleWindow sample = window()) {
            TextField minutes = refused(sample);
            robot.push(KeyCode.CONTROL, KeyCode.N);
            Fx.until("asked", () -> said(UNWRITTEN));
            press("Continuer la saisie");
            Rest.await();
            assertThat(Fx.<String>on(minutes::getText)).isEqualTo("bientôt");
            Keys.push(minutes, KeyCode.CONTROL, KeyCode.N);
            Fx.until("asked again", () -> said(UNWRITTEN));
            press("Abandonner");
            Fx.until("a new trial", () -> minutes.getText().isEmpty() && said("Nouvel essai"));
        }
    }

    @Tag("walk")
    @Test
    void oneWithATextThatWasRefusedIsNotSaidToBeKept() {
        try (SampleWindow sample = window()) {
            begun(sample);
            TextField minutes = sample.node("trials.minutes");
            Keys.focus(minutes);
            Fx.run(() -> minutes.setText("bientôt"));
            Fx.run(sample.window::quit);
            Fx.until("asked", () -> said(ASKED));
            assertThat(Fx.<Long>on(
                            () -> Nodes.buttons("Garder pour la prochaine fois").count()))
                    .as("the row would come back without it")
                    .isZero();
            press("Continuer la saisie");
            Rest.await();
            assertThat(Fx.<String>on(minutes::getText)).isEqualTo("bientôt");
        }
    }

    @Tag("walk")
    @Test
    void oneThatWasAbandonedIsGivenBack() {
        try (SampleWindow sample = window()) {
            TextField task = begun(sample);
            Keys.focus(sample.node("trials.minutes"));
            Rest.await();
            press("Abandonner");
            Fx.until("said", () -> said("Saisie abandonnée."));
            press("Reprendre");
            awaitTask(sample.node("trials.task"), "Relire le bail");
        }
    }
}
