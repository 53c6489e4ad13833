package fr.technolucide.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.stage.WindowHelper;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.choice.Data;
import fr.technolucide.catalog.choice.Severity;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.common.SearchList;
import fr.technolucide.ui.field.Option;
import fr.technolucide.ui.journal.FormStage;
import fr.technolucide.ui.journal.TrialFormPlan;
import fr.technolucide.ui.table.SheetView;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;
import org.controlsfx.control.CheckComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No key in a field makes something by accident, or leads elsewhere than to the next field. */
class FieldKeysTest {

    private static final UUID PLUMIER = FormStage.id(1);
    private static final UUID CHLOE = FormStage.id(2);
    private static final UUID AMINA = FormStage.id(3);
    private static final UUID AMELIE = FormStage.id(4);
    private static final UUID TRIAL = FormStage.id(5);
    private static final UUID RETRO = FormStage.id(6);

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();
    private FormStage sample;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() {
        List<Edit> content = new ArrayList<>(Seeds.edits());
        content.add(row(Tools.SHEET, PLUMIER, Cells.of(Tools.NAME, "Plumier").and(Tools.DATA_ALLOWED, Data.PERSONAL)));
        content.add(row(People.SHEET, CHLOE, Cells.of(People.NAME, "Chloé")));
        content.add(row(People.SHEET, AMINA, Cells.of(People.NAME, "Amina")));
        content.add(row(People.SHEET, AMELIE, Cells.of(People.NAME, "Amélie")));
        content.add(row(
                Trials.SHEET,
                TRIAL,
                Cells.of(Trials.TOOL, PLUMIER)
                        .and(Trials.DAY, LocalDate.of(2026, 2, 1))
                        .and(Trials.TESTER, CHLOE)
                        .and(Trials.MINUTES, 40)
                        .and(Trials.TASK, "Courrier")
                        .and(Trials.DATA_USED, Data.SENSITIVE)
                        .and(Trials.CONSENT_NOTED, true)
                        .and(Trials.QUALITY, 1)));
        content.add(row(
                Retrospectives.SHEET,
                RETRO,
                Cells.of(Retrospectives.NUMBER, 1).and(Retrospectives.DAY, LocalDate.of(2026, 2, 1))));
        sample = new FormStage(folder.resolve("Passerelles.lucide"), content, SampleWindow.CLOCK);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private static Edit row(Sheet sheet, UUID id, Cells cells) {
        return new Edit.Insert(sheet, id, cells, Edit.Origin.TAKEN);
    }

    private SheetView showTrial() {
        SheetView view = sample.show(Trials.SHEET, TrialFormPlan.plan());
        Fx.run(() -> view.reveal(TRIAL));
        TextInputControl task = sample.node("trials.task");
        Fx.until("shown", () -> task.getText().equals("Courrier"));
        sample.settle();
        return view;
    }

    @Tag("slow")
    @Test
    void typingBackWhatTheRowHoldsSettlesWhatWasRefused() {
        showTrial();
        TextInputControl minutes = sample.node("trials.minutes");
        String held = Fx.on(minutes::getText);
        Keys.focus(minutes);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("sept ou huit");
        robot.push(KeyCode.TAB);
        sample.settle();
        assertThat(Nodes.words()).contains("À corriger");
        Keys.focus(minutes);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(held);
        robot.push(KeyCode.TAB);
        sample.settle();
        assertThat(Nodes.words()).doesNotContain("À corriger");
        assertThat(steps()).isEqualTo(1);
    }

    private Row trial() {
        return sample.read(reader -> reader.find(Trials.SHEET, TRIAL)).orElseThrow();
    }

    private long count(Sheet sheet) {
        return sample.read(reader -> reader.count(sheet));
    }

    private int steps() {
        return sample.<List<?>>read(reader -> reader.history(TRIAL)).size();
    }

    private SearchList<?> tester() {
        return sample.node("trials.tester");
    }

    private static Hyperlink link(String words) {
        return Fx.on(() -> Nodes.shown()
                .filter(node -> node instanceof Hyperlink each && words.equals(each.getText()))
                .map(Hyperlink.class::cast)
                .findFirst()
                .orElseThrow());
    }

    private void assertLeft(String name) {
        sample.settle();
        assertThat(count(People.SHEET)).isEqualTo(3);
        assertThat(trial().get(Trials.TESTER)).isEqualTo(CHLOE);
        assertThat(Fx.<String>on(tester()::left)).isEqualTo(name);
        assertThat(Fx.<List<String>>on(() -> Nodes.shown()
                        .filter(TextInputControl.class::isInstance)
                        .map(node -> ((TextInputControl) node).getText())
                        .toList()))
                .contains(name);
        assertThat(sample.words()).contains("Ajouter «\u00a0" + name + "\u00a0»");
    }

    @Tag("walk")
    @Test
    void tabWithANameFoundNowhereLeavesItThereAndMakesNothing() {
        showTrial();
        Keys.focus(tester());
        robot.write("nadia");
        robot.push(KeyCode.TAB);
        sample.awaitIn("trials.minutes");
        assertLeft("nadia");
    }

    @Tag("walk")
    @Test
    void aClickElsewhereLeavesItTooAndUndoTakesBackTheNameWithItsUse() {
        showTrial();
        Keys.focus(tester());
        robot.write("nadia");
        robot.clickOn(sample.node("trials.task"));
        assertLeft("nadia");
        robot.clickOn(link("Ajouter «\u00a0nadia\u00a0»"));
        Fx.until("added", () -> count(People.SHEET) == 4);
        UUID nadia = sample.read(reader -> reader.all(People.SHEET)).getLast().id();
        Fx.until("referred to", () -> nadia.equals(trial().get(Trials.TESTER)));
        sample.settle();
        assertThat(sample.words()).noneMatch(words -> words.startsWith("Ajouter «"));
        Fx.run(sample.session::undo);
        sample.settle();
        assertThat(count(People.SHEET)).isEqualTo(3);
        assertThat(trial().get(Trials.TESTER)).isEqualTo(CHLOE);
    }

    @Tag("walk")
    @Test
    void enterOnANameFoundNowhereOffersItAndStaysThenEscapeTakesItBack() {
        showTrial();
        Keys.focus(tester());
        robot.write("nadia");
        robot.push(KeyCode.ENTER);
        assertLeft("nadia");
        assertThat(Fx.<Boolean>on(() -> sample.isIn("trials.tester"))).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(Fx.<String>on(tester()::left)).isEmpty();
        assertThat(sample.words()).noneMatch(words -> words.startsWith("Ajouter «"));
        assertThat(Fx.<Boolean>on(() -> sample.isIn("trials.tester"))).isTrue();
    }

    @Tag("slow")
    @Test
    void shiftEnterAgreesToANameThatIsLeft() {
        showTrial();
        Keys.focus(tester());
        robot.write("nadia");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        sample.awaitIn("trials.minutes");
        Fx.until("added", () -> count(People.SHEET) == 4);
    }

    @Tag("walk")
    @Test
    void aToolAddedInANewTrialIsTakenBackWithIt() {
        SheetView view = sample.show(Trials.SHEET, TrialFormPlan.plan());
        Fx.run(() -> view.begin(
                Cells.of(Trials.TESTER, CHLOE).and(Trials.MINUTES, 30).and(Trials.TASK, "Trier")));
        sample.awaitIn("trials.tool");
        robot.write("5");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        Fx.until("written", () -> count(Trials.SHEET) == 2);
        assertThat(count(Tools.SHEET)).isEqualTo(2);
        Fx.run(sample.session::undo);
        sample.settle();
        assertThat(count(Trials.SHEET)).isEqualTo(1);
        assertThat(count(Tools.SHEET)).isEqualTo(1);
    }

    @Tag("walk")
    @Test
    void enterTakesTheOnlyNameFoundAndGoesOn() {
        showTrial();
        Keys.focus(tester());
        robot.write("amin");
        robot.push(KeyCode.ENTER);
        sample.awaitIn("trials.minutes");
        robot.write("50");
        robot.push(KeyCode.ENTER);
        sample.awaitIn("trials.task");
        assertThat(trial().get(Trials.TESTER)).isEqualTo(AMINA);
        assertThat(trial().get(Trials.MINUTES)).isEqualTo(50);
    }

    @Tag("walk")
    @Test
    void amongSeveralNamesEnterTakesTheOneThatArrowsWentTo() {
        showTrial();
        Keys.focus(tester());
        robot.write("am");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        UUID on = Fx.on(() -> ((Option) tester().getValue()).id());
        robot.push(KeyCode.ENTER);
        sample.awaitIn("trials.minutes");
        sample.settle();
        assertThat(on).isIn(AMINA, AMELIE);
        assertThat(trial().get(Trials.TESTER)).isEqualTo(on);
    }

    @Test
    void aListOpenedByTheMouseTakesTheKeyboard() {
        SheetView view = sample.show(Retrospectives.SHEET, FormPlan.of(Retrospectives.SHEET));
        Fx.run(() -> view.reveal(RETRO));
        TextInputControl number = sample.node("retrospectives.number");
        Fx.until("shown", () -> number.getText().equals("1"));
        Keys.focus(number);
        CheckComboBox<?> people = sample.node("retrospectives.participants");
        robot.clickOn(people);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.ENTER);
        sample.settle();
        assertThat(Fx.<String>on(number::getText)).isEqualTo("1");
        Row retrospective =
                sample.read(reader -> reader.find(Retrospectives.SHEET, RETRO)).orElseThrow();
        assertThat(retrospective.get(Retrospectives.NUMBER)).isEqualTo(1);
        assertThat(retrospective.get(Retrospectives.PARTICIPANTS)).hasSize(1);
    }

    @Tag("slow")
    @Test
    void soDoesOneThatTheMouseOpensAgain() {
        SheetView view = sample.show(Retrospectives.SHEET, FormPlan.of(Retrospectives.SHEET));
        Fx.run(() -> view.reveal(RETRO));
        TextInputControl number = sample.node("retrospectives.number");
        Fx.until("shown", () -> number.getText().equals("1"));
        Keys.focus(number);
        CheckComboBox<?> people = sample.node("retrospectives.participants");
        for (int time = 0; time < 3; time++) {
            robot.clickOn(people);
            robot.push(KeyCode.DOWN);
            robot.push(KeyCode.SPACE);
            robot.push(KeyCode.ESCAPE);
            sample.settle();
            assertThat(Fx.<Boolean>on(() -> sample.isIn("retrospectives.participants")))
                    .as("time " + time)
                    .isTrue();
            robot.clickOn(number);
            sample.settle();
            assertThat(Fx.<String>on(number::getText)).as("time " + time).isEqualTo("1");
        }
    }

    @Tag("walk")
    @Test
    void tabGoesFromFieldToFieldAndReachesWarningsAfterTheLast() {
        showTrial();
        Keys.focus(((javafx.scene.layout.HBox) sample.node("trials.data_used"))
                .getChildren()
                .get(Data.SENSITIVE.ordinal()));
        Hyperlink why = link("Pourquoi");
        robot.push(KeyCode.TAB);
        sample.awaitIn("trials.consent_noted");
        robot.push(KeyCode.TAB);
        sample.awaitIn("trials.minutes_without_ai");
        Keys.focus(sample.node("trials.lesson"));
        robot.push(KeyCode.TAB);
        assertThat(Fx.<Node>on(() -> sample.scene().getFocusOwner())).isEqualTo(why);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        sample.awaitIn("trials.lesson");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        assertThat(Fx.<Node>on(() -> sample.scene().getFocusOwner())).isNotEqualTo(why);
        assertThat(Fx.<Boolean>on(() -> sample.isIn("trials.lesson"))).isFalse();
    }

    @Tag("slow")
    @Test
    void altEnterInItsFieldOpensAWarning() {
        showTrial();
        Node segment = ((javafx.scene.layout.HBox) sample.node("trials.data_used"))
                .getChildren()
                .get(Data.SENSITIVE.ordinal());
        Keys.focus(segment);
        assertThat(Fx.<String>on(segment::getAccessibleHelp)).contains("Alt+Entrée\u00a0: Pourquoi");
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        sample.settle();
        assertThat(sample.words()).contains("Ouvrir la fiche de l’outil");
        robot.push(KeyCode.ESCAPE);
        sample.awaitIn("trials.data_used");
    }

    @Test
    void aMarkThatIsClickedTakesTheKeyboard() {
        showTrial();
        Keys.focus(sample.node("trials.task"));
        Node mark = Fx.on(() -> ((javafx.scene.layout.HBox) sample.node("trials.quality"))
                .getChildren()
                .get(2));
        robot.clickOn(mark);
        sample.settle();
        assertThat(Fx.on(mark::isFocused)).isTrue();
        robot.push(KeyCode.TAB);
        sample.awaitIn("trials.errors");
        assertThat(trial().get(Trials.QUALITY)).isEqualTo(3);
    }

    @Tag("walk")
    @Test
    void spaceTakesWhatTheArrowsCameToAndLeavesIt() {
        showTrial();
        Node mark = Fx.on(() -> ((javafx.scene.layout.HBox) sample.node("trials.quality"))
                .getChildren()
                .get(2));
        Fx.run(mark::requestFocus);
        robot.push(KeyCode.DIGIT2);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.SPACE);
        sample.settle();
        assertThat(trial().get(Trials.QUALITY)).isEqualTo(3);
        robot.push(KeyCode.SPACE);
        sample.settle();
        assertThat(trial().get(Trials.QUALITY)).isEqualTo(3);
        robot.push(KeyCode.DELETE);
        sample.settle();
        assertThat(trial().get(Trials.QUALITY)).isNull();
    }

    /** To look at a calendar elsewhere, say. */
    @Tag("slow")
    @Test
    void aWordGoesOnWhereTheWindowWasLeftAndComeBackTo() {
        showTrial();
        for (String field : List.of("trials.day", "trials.minutes", "trials.task")) {
            Keys.focus(sample.node(field));
            robot.push(KeyCode.CONTROL, KeyCode.A);
            InputDriver.hasty().write("1");
            Node typed = sample.node(field);
            Window window = Fx.on(() -> typed.getScene().getWindow());
            Fx.run(() -> WindowHelper.setFocused(window, false));
            assertThat(Fx.on(typed::isFocusWithin)).isFalse();
            Fx.run(() -> WindowHelper.setFocused(window, true));
            InputDriver.hasty().write("2");
            assertThat(Fx.<String>on(() -> Nodes.all(typed)
                            .filter(TextInputControl.class::isInstance)
                            .map(each -> ((TextInputControl) each).getText())
                            .findFirst()
                            .orElseThrow()))
                    .as(field)
                    .isEqualTo("12");
            robot.push(KeyCode.ESCAPE);
        }
    }

    @Tag("slow")
    @Test
    void fourArrowsAreOneChange() {
        showTrial();
        int before = steps();
        Keys.focus(((javafx.scene.layout.HBox) sample.node("trials.quality"))
                .getChildren()
                .getFirst());
        for (int i = 0; i < 4; i++) {
            InputDriver.hasty().push(KeyCode.RIGHT);
        }
        sample.settle();
        Fx.until("five", () -> Integer.valueOf(5).equals(trial().get(Trials.QUALITY)));
        assertThat(steps()).isEqualTo(before + 1);
        robot.push(KeyCode.DIGIT2);
        Fx.until("two", () -> Integer.valueOf(2).equals(trial().get(Trials.QUALITY)));
    }

    @Tag("walk")
    @Test
    void arrowsInAListThatIsClosedAreOneChangeAndWrittenWhenItsFieldIsLeft() {
        showTrial();
        int before = steps();
        ComboBox<?> worst = sample.node("trials.worst_error");
        Keys.focus(worst);
        for (int i = 0; i < 3; i++) {
            InputDriver.hasty().push(KeyCode.DOWN);
        }
        InputDriver.hasty().push(KeyCode.TAB);
        sample.settle();
        assertThat(trial().get(Trials.WORST_ERROR)).isEqualTo(Severity.values()[2]);
        assertThat(steps()).isEqualTo(before + 1);
    }

    /** Types letters with no time between them, however slow the machine. */
    private static void typeAtOnce(Node field, String letters) {
        Fx.run(() -> letters.chars()
                .mapToObj(Character::toString)
                .forEach(letter -> Event.fireEvent(
                        field,
                        new KeyEvent(
                                KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false))));
    }

    @Tag("walk")
    @Test
    void lettersInAListAreTheBeginningOfOneItem() {
        showTrial();
        ComboBox<?> worst = sample.node("trials.worst_error");
        Keys.focus(worst);
        typeAtOnce(worst, "gra");
        assertThat(Fx.<Object>on(worst::getValue)).isEqualTo(Severity.SERIOUS);
        robot.push(KeyCode.TAB);
        Keys.focus(worst);
        typeAtOnce(worst, "leg"); // « Gênante » begins with g
        InputDriver.hasty().push(KeyCode.TAB);
        sample.settle();
        assertThat(trial().get(Trials.WORST_ERROR)).isEqualTo(Severity.MINOR);
    }

    @Tag("walk")
    @Test
    void ctrlZTakesBackArrowsThatAreNotWrittenYet() {
        showTrial();
        int before = steps();
        Keys.focus(((javafx.scene.layout.HBox) sample.node("trials.quality"))
                .getChildren()
                .getFirst());
        InputDriver.hasty().push(KeyCode.RIGHT);
        InputDriver.hasty().push(KeyCode.CONTROL, KeyCode.Z);
        sample.settle();
        assertThat(steps()).isEqualTo(before);
        assertThat(trial().get(Trials.QUALITY)).isEqualTo(1);
    }

    @Tag("walk")
    @Test
    void escapeTakesBackWhatIsTypedThenLeavesTheForm() {
        showTrial();
        TextInputControl minutes = sample.node("trials.minutes");
        Keys.focus(minutes);
        Fx.run(() -> minutes.setText("bientôt"));
        robot.push(KeyCode.ENTER);
        assertThat(sample.words()).anyMatch(words -> words.startsWith("Écrivez une durée"));
        robot.push(KeyCode.ESCAPE);
        assertThat(Fx.<String>on(minutes::getText)).isEqualTo("40\u00a0min");
        assertThat(sample.words()).noneMatch(words -> words.startsWith("Écrivez une durée"));
        assertThat(Fx.<Boolean>on(() -> sample.isIn("trials.minutes"))).isTrue();
        robot.push(KeyCode.ESCAPE);
        sample.awaitIn("table.trials");
    }

    @Tag("walk")
    @Test
    void escapeClosesAListAndNothingElse() {
        showTrial();
        int before = steps();
        ComboBox<?> worst = sample.node("trials.worst_error");
        Keys.focus(worst);
        Fx.run(worst::show);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ESCAPE);
        assertThat(Fx.<Boolean>on(worst::isShowing)).isFalse();
        assertThat(Fx.<Boolean>on(() -> sample.isIn("trials.worst_error"))).isTrue();
        assertThat(steps()).isEqualTo(before);
        Fx.run(worst::show);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        sample.awaitIn("trials.lesson");
        sample.settle();
        assertThat(steps()).isEqualTo(before + 1);
    }

    @Tag("walk")
    @Test
    void aCalendarIsClosedByEscapeAloneAndADayTakenByEnterGoesOn() {
        showTrial();
        javafx.scene.control.DatePicker day = sample.node("trials.day");
        Keys.focus(day);
        Fx.run(day::show);
        robot.push(KeyCode.ESCAPE);
        assertThat(Fx.<Boolean>on(day::isShowing)).isFalse();
        assertThat(Fx.<Boolean>on(() -> sample.isIn("trials.day"))).isTrue();
        Fx.run(day::show);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        sample.awaitIn("trials.tester");
    }

    @Tag("walk")
    @Test
    void aLetterGoesToTheNextNameOfAListOfSeveralWhichIsReadAsAList() {
        SheetView view = sample.show(Retrospectives.SHEET, FormPlan.of(Retrospectives.SHEET));
        Fx.run(() -> view.reveal(RETRO));
        TextInputControl number = sample.node("retrospectives.number");
        Fx.until("shown", () -> number.getText().equals("1"));
        CheckComboBox<?> people = sample.node("retrospectives.participants");
        assertThat(people.getAccessibleRole()).isEqualTo(javafx.scene.AccessibleRole.COMBO_BOX);
        String last = Fx.on(() -> people.getItems().getLast().toString());
        robot.clickOn(people);
        robot.write(last.substring(0, 1).toLowerCase(java.util.Locale.ROOT));
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.ENTER);
        sample.settle();
        assertThat(Fx.on(() -> people.getCheckModel().getCheckedItems().stream()
                        .map(String::valueOf)
                        .toList()))
                .containsExactly(last);
    }

    @Tag("walk")
    @Test
    void theWheelOverATextGoesOnWithThePageUnlessTheTextItselfScrolls() {
        showTrial();
        TextArea lesson = sample.node("trials.lesson");
        int[] passed = {0};
        Fx.run(() -> lesson.getParent().addEventHandler(ScrollEvent.SCROLL, event -> passed[0]++));
        for (String text : List.of("", "Une ligne", "Une\nDeux")) {
            Fx.run(() -> lesson.setText(text));
            sample.settle();
            int before = passed[0];
            wheel(lesson, -40);
            wheel(lesson, 40);
            assertThat(passed[0] - before).as(text).isEqualTo(2);
        }
        Fx.run(() -> {
            lesson.setText("Une ligne\n".repeat(40));
            lesson.setScrollTop(0);
        });
        sample.settle();
        int before = passed[0];
        wheel(lesson, -40);
        assertThat(passed[0]).as("the text has more below").isEqualTo(before);
        Fx.run(() -> lesson.setScrollTop(Double.MAX_VALUE));
        sample.settle();
        wheel(lesson, -40);
        assertThat(passed[0]).as("its end is reached").isEqualTo(before + 1);
    }

    private static void wheel(Node over, double by) {
        Fx.run(() -> {
            Node content = over.lookup(".content");
            Event.fireEvent(
                    content,
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            5,
                            5,
                            5,
                            5,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            0,
                            by,
                            0,
                            by,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            null));
        });
        Fx.pulse();
    }
}
