package fr.technolucide.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.journal.FormStage;
import fr.technolucide.ui.table.SheetView;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Tense;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates typed in the form of a row, on a Wednesday, 25 November 2026. */
class DateFieldTest {

    private static final UUID ACTION = FormStage.id(1);
    private static final UUID TRIAL = FormStage.id(2);

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();
    private FormStage stage;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() {
        List<Edit> content = new ArrayList<>(Seeds.edits());
        content.add(new Edit.Insert(
                Actions.SHEET,
                ACTION,
                Cells.of(Actions.TITLE, "Trouver un micro")
                        .and(Actions.STATUS, ActionStatus.OPEN)
                        .and(Actions.DUE, LocalDate.of(2026, 11, 30))
                        .and(Actions.OPENED_ON, LocalDate.of(2026, 11, 2)),
                Edit.Origin.TAKEN));
        content.add(new Edit.Insert(
                Trials.SHEET,
                TRIAL,
                Cells.of(Trials.DAY, LocalDate.of(2026, 11, 2))
                        .and(Trials.MINUTES, 90)
                        .and(Trials.TASK, "Une lettre")
                        .and(Trials.ERRORS, 3),
                Edit.Origin.TAKEN));
        stage = new FormStage(folder.resolve("Passerelles.lucide"), content, SampleWindow.CLOCK);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void reveal(Sheet sheet, UUID row) {
        SheetView view = stage.show(sheet, FormPlan.of(sheet));
        Fx.run(() -> view.reveal(row));
        stage.settle();
    }

    private Row action() {
        return stage.read(reader -> reader.find(Actions.SHEET, ACTION).orElseThrow());
    }

    /** Types over what is selected where the keyboard arrives. */
    private void type(String id, String text) {
        Fx.run(stage.<Node>node(id)::requestFocus);
        robot.write(text);
        robot.push(KeyCode.TAB);
        stage.settle();
    }

    private String selected(String id) {
        Node node = stage.node(id);
        return Fx.on(() -> node instanceof DatePicker picker
                ? picker.getEditor().getSelectedText()
                : ((TextInputControl) node).getSelectedText());
    }

    @Tag("walk")
    @Test
    void aDueDateIsToCome() {
        reveal(Actions.SHEET, ACTION);
        type("actions.due", "15/12");
        assertThat(action().get(Actions.DUE)).isEqualTo("2026-12-15");
        type("actions.due", "10 janvier");
        assertThat(action().get(Actions.DUE)).isEqualTo("2027-01-10");
        type("actions.due", "15 déc");
        assertThat(action().get(Actions.DUE)).isEqualTo("2026-12-15");
        type("actions.due", "lundi");
        assertThat(action().get(Actions.DUE)).isEqualTo("2026-11-30");
        type("actions.due", "demain");
        assertThat(action().get(Actions.DUE)).isEqualTo("2026-11-26");
    }

    @Tag("walk")
    @Test
    void theDayOnWhichAnActionWasNotedHasBeen() {
        reveal(Actions.SHEET, ACTION);
        type("actions.opened_on", "20 mars");
        assertThat(action().get(Actions.OPENED_ON)).isEqualTo("2026-03-20");
        type("actions.opened_on", "lundi");
        assertThat(action().get(Actions.OPENED_ON)).isEqualTo("2026-11-23");
        type("actions.opened_on", "hier");
        assertThat(action().get(Actions.OPENED_ON)).isEqualTo("2026-11-24");
    }

    @Test
    void whatIsNoDateStaysAsTypedAndTheExampleIsADateOfTheField() {
        reveal(Actions.SHEET, ACTION);
        type("actions.due", "bientot");
        assertThat(stage.words()).contains("Écrivez une date\u00A0: 26/11/2026, 26 novembre ou demain.");
        assertThat(Fx.on(() -> stage.<DatePicker>node("actions.due").getEditor().getText()))
                .isEqualTo("bientot");
        assertThat(action().get(Actions.DUE)).isEqualTo("2026-11-30");
        type("actions.opened_on", "jadis");
        assertThat(stage.words()).contains("Écrivez une date\u00A0: 24/11/2026, 24 novembre ou hier.");
    }

    @Test
    void theMonthBeforeTheDayIsToldWhichComesFirst() {
        reveal(Actions.SHEET, ACTION);
        type("actions.due", "12/25/2026");
        assertThat(stage.words())
                .contains("Ce jour n’existe pas\u00A0: écrivez le jour, le mois, puis l’année, comme 25/12/2026.");
        assertThat(action().get(Actions.DUE)).isEqualTo("2026-11-30");
    }

    @Test
    void whatIsOutOfBoundsIsToldHowFarItCanGo() {
        reveal(Trials.SHEET, TRIAL);
        type("trials.minutes", "25h");
        assertThat(stage.words()).contains("«\u00A0Durée\u00A0» peut aller de 1\u00A0min à 24\u00A0h.");
        type("trials.errors", "-5");
        assertThat(stage.words()).contains("«\u00A0Erreurs\u00A0» peut aller de 0 à 999.");
    }

    @Test
    void whatIsSelectedBeforeTheFirstFrameIsSelectedInIt() {
        stage.show(Actions.SHEET, FormPlan.of(Actions.SHEET));
        String selected = Fx.on(() -> {
            DateField field = new DateField(Actions.DUE, Tense.FUTURE, SampleWindow.CLOCK);
            field.show(LocalDate.of(2026, 11, 30));
            stage.scene().setRoot(new StackPane(field.node()));
            field.focus();
            stage.scene().getRoot().layout();
            return ((DatePicker) field.node()).getEditor().getSelectedText();
        });
        assertThat(selected).isEqualTo("30/11/2026");
    }

    @Tag("walk")
    @Test
    void tabSelectsTheWholeOfADateADurationAndANumber() {
        reveal(Trials.SHEET, TRIAL);
        for (String id : List.of("trials.day", "trials.minutes", "trials.errors")) {
            Node node = stage.node(id);
            Fx.run(node::requestFocus);
            robot.push(KeyCode.TAB);
            assertThat(selected(id)).as("let go").isEmpty();
            robot.push(KeyCode.SHIFT, KeyCode.TAB);
            stage.awaitIn(id);
            assertThat(selected(id))
                    .isEqualTo(
                            switch (id) {
                                case "trials.day" -> "02/11/2026";
                                case "trials.minutes" -> "1\u00A0h\u00A030";
                                default -> "3";
                            });
        }
    }
}
