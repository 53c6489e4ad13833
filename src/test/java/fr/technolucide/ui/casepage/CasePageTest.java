package fr.technolucide.ui.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Severity;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.dialog.CardVisit;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of a use case over the worked example, on 25 November 2026. */
class CasePageTest {

    private static final String LETTERS = "Courriers aux administrations";
    private static final String TRANSLATE = "Traduire les fiches d’accueil";

    private final InputDriver robot = new InputDriver();

    @TempDir
    Path folder;

    private ProgramWindow program;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() {
        program = new ProgramWindow(folder, true, WorkbookTab.USE_CASES);
        program.settle();
    }

    @AfterEach
    void close() {
        program.closeAbove();
        program.close();
    }

    private UUID useCase(String title) {
        return program.workbook.read(reader -> reader.all(UseCases.SHEET)).stream()
                .filter(each -> title.equals(each.get(UseCases.TITLE)))
                .map(Row::id)
                .findFirst()
                .orElseThrow();
    }

    private void show(String title) {
        UUID id = useCase(title);
        Fx.run(() -> program.window.current().orElseThrow().reveal(UseCases.SHEET, id));
        program.settle();
    }

    private String words(String id) {
        return Fx.on(() -> Nodes.shown()
                .filter(node -> id.equals(node.getId()))
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElseThrow());
    }

    private void press(String id) {
        Fx.run(() -> program.<Button>node(id).fire());
        program.settle();
    }

    private void push(KeyCode key) {
        robot.push(key);
        program.settle();
    }

    private boolean isShown(String id) {
        return Fx.on(() -> program.find(id).isPresent());
    }

    private boolean isAsking() {
        return Fx.on(() -> program.window.dialogs().layer().isBusy());
    }

    /** A workbook of thousands of trials has thousands that went wrong; a line for each held the window for seconds. */
    @Tag("walk")
    @Test
    void theLatestTrialsThatWentWrongAreShownAndTheOthersCounted() {
        Row trial = program.workbook.read(reader -> reader.all(Trials.SHEET)).getFirst();
        UUID letters = useCase(LETTERS);
        Cells wrong = trial.cells()
                .and(Trials.USE_CASE, letters)
                .and(Trials.WORST_ERROR, Severity.SERIOUS)
                .and(Trials.ERRORS, 1);
        program.workbook.apply(new ChangeSet(
                StepKind.EXAMPLE,
                "",
                IntStream.range(0, 300)
                        .mapToObj(each -> Edit.insert(Trials.SHEET, wrong))
                        .toList()));
        show(LETTERS);
        long lines = Fx.on(() -> Nodes.shown()
                .filter(node -> node.getStyleClass().contains("risk-what"))
                .count());
        assertThat(lines).isBetween(10L, 20L);
        assertThat(words("casepage.risks.more")).contains("autres essais se sont mal passés");
    }

    @Tag("walk")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Courriers aux administrations | ADAPTER | compléter la décision du 3 décembre",
                "Comptes rendus d’ateliers | LANCER | faire la revue du 18 novembre",
                "Lire les bilans d’accompagnement | INCOMPLET | remplir la liste",
            })
    void theConclusionAndTheNextStepAreSaid(String title, String verdict, String step) {
        show(title);
        assertThat(words("casepage.verdict")).isEqualTo(verdict);
        assertThat(words("casepage.step"))
                .startsWith("À faire maintenant\u00a0: ")
                .contains(step);
    }

    @Tag("walk")
    @Test
    void aFirstTrialBegunFromTheCaseIsOfThatCase() {
        Row tool = program.workbook.read(reader -> reader.all(Tools.SHEET)).getLast();
        program.workbook.apply(ChangeSet.edited(
                "",
                Edit.insert(
                        UseCases.SHEET,
                        Cells.of(UseCases.TITLE, "Un cas neuf")
                                .and(UseCases.PROBLEM, "Les gens attendent deux semaines.")
                                .and(UseCases.STAGE, UseCaseStage.IDEA)
                                .and(UseCases.TOOL, tool.id()))));
        program.settle();
        show("Un cas neuf");
        press("casepage.step.do");
        Fx.until("the trial", () -> isShown("trials.task"));
        Fx.run(() -> program.node("trials.task").requestFocus());
        robot.write("Un premier essai");
        program.settle();
        Fx.run(() -> program.<TextInputControl>node("trials.minutes").requestFocus());
        robot.write("20");
        push(KeyCode.TAB);
        Fx.untilAsked(
                "written",
                () -> program.workbook.read(reader -> reader.all(Trials.SHEET)).stream()
                        .anyMatch(trial -> "Un premier essai".equals(trial.get(Trials.TASK))
                                && useCase("Un cas neuf").equals(trial.get(Trials.USE_CASE))
                                && tool.id().equals(trial.get(Trials.TOOL))));
    }

    @Tag("walk")
    @Test
    void aWayOfDoingBegunFromTheCaseIsOfThatCase() {
        program.workbook.apply(ChangeSet.edited(
                "",
                Edit.insert(
                        UseCases.SHEET,
                        Cells.of(UseCases.TITLE, "Un cas neuf").and(UseCases.STAGE, UseCaseStage.IDEA))));
        program.settle();
        show("Un cas neuf");
        press("casepage.ways.all");
        Fx.until("the form of a way of doing", () -> isShown("alternatives.use_case"));
        Fx.until(
                "of that case",
                () -> Nodes.all(program.node("alternatives.use_case"))
                        .anyMatch(
                                node -> node instanceof TextInputControl field && "Un cas neuf".equals(field.getText())
                                        || node instanceof Labeled label && "Un cas neuf".equals(label.getText())));
    }

    @Tag("walk")
    @Test
    void everyColumnThatAPersonFillsHasItsPlaceOnThePage() {
        show(LETTERS);
        Set<String> there = Fx.on(() -> Nodes.all(program.scene().getRoot())
                .map(Node::getId)
                .filter(id -> id != null && id.startsWith("value.use_cases."))
                .collect(java.util.stream.Collectors.toSet()));
        List<Column<?>> typed = program.workbook.schema().own(UseCases.SHEET).stored().stream()
                .filter(column -> !column.isHidden())
                .toList();
        assertThat(typed)
                .extracting(column -> "value.use_cases." + column.name())
                .allSatisfy(id -> assertThat(there).contains(id));
    }

    @Tag("slow")
    @Test
    void eachValueOpensAsAFieldThatStandsWholeInItsLine() {
        show(LETTERS);
        List<Node> values = Fx.on(() -> Nodes.all(program.scene().getRoot())
                .filter(node -> node.getId() != null && node.getId().startsWith("value.use_cases."))
                .filter(Node::isFocusTraversable)
                .toList());
        assertThat(values).hasSizeGreaterThan(25);
        for (Node value : values) {
            Node line = Fx.on(() -> value.getParent().getParent());
            Fx.run(value::requestFocus);
            push(KeyCode.ENTER);
            Node field = Fx.on(() -> program.scene().getFocusOwner());
            assertThat(field).as("a field for " + value.getId()).isNotSameAs(value);
            assertThat(Fx.on(() -> {
                        Bounds inside = line.sceneToLocal(field.localToScene(field.getLayoutBounds()));
                        return inside.getMinX() >= -1
                                && inside.getMaxX() <= line.getLayoutBounds().getWidth() + 1;
                    }))
                    .as(value.getId())
                    .isTrue();
            push(KeyCode.ESCAPE);
        }
    }

    @Tag("walk")
    @Test
    void aDecisionHalfTypedStaysWithItsCaseWhileAnotherIsRead() {
        show(TRANSLATE);
        press("usecase.decide");
        Fx.run(() -> program.<TextInputControl>node("decision.resolution").setText("Étendre au tigrigna"));
        program.settle();
        show(LETTERS);
        assertThat(isShown("decision.resolution"))
                .as("on the page of another case")
                .isFalse();
        assertThat(isAsking()).isFalse();

        assertThat(Fx.<Boolean>on(() -> program.window.dialogs().layer().leavesFirst()))
                .as("the window waits")
                .isTrue();
        program.settle();
        assertThat(isAsking()).isTrue();
        push(KeyCode.ENTER); // goes on typing
        assertThat(Fx.on(() ->
                        program.<TextInputControl>node("decision.resolution").getText()))
                .as("its page is shown")
                .isEqualTo("Étendre au tigrigna");
    }

    @Tag("walk")
    @Test
    void aCardThatTakesThePlaceOfATypedOneAsksFirst() {
        show(TRANSLATE);
        press("usecase.decide");
        Fx.run(() -> program.<TextInputControl>node("decision.resolution").setText("Étendre au tigrigna"));
        program.settle();
        press("casepage.history");
        assertThat(isAsking()).isTrue();
        push(KeyCode.ENTER);
        assertThat(isShown("decision.resolution")).isTrue();
    }

    @Tag("slow")
    @Test
    void escapeClosesAnUntouchedCardAndTheKeyboardIsWhereItWas() {
        show(TRANSLATE);
        Fx.run(() -> program.node("usecase.decide").requestFocus());
        press("usecase.decide");
        assertThat(isShown("decision.resolution")).isTrue();
        push(KeyCode.ESCAPE);
        assertThat(isShown("decision.resolution")).isFalse();
        assertThat(Fx.on(() -> program.scene().getFocusOwner().getId())).isEqualTo("usecase.decide");
    }

    @Tag("slow")
    @Test
    void tabGoesOnFromTheCardToThePage() {
        show(TRANSLATE);
        press("usecase.decide");
        Fx.run(() -> Nodes.buttons("Annuler").findFirst().orElseThrow().requestFocus());
        for (int stops = 0; stops < 6; stops++) {
            push(KeyCode.TAB);
        }
        assertThat(Fx.on(() -> program.scene().getFocusOwner()))
                .as("the card does not hold the keyboard")
                .matches(owner -> owner.getId() == null || !owner.getId().startsWith("decision."));
    }

    @Tag("slow")
    @Test
    void theHistoryIsACardOfThePage() {
        show(LETTERS);
        press("casepage.history");
        assertThat(isAsking()).isFalse();
        assertThat(Fx.on(() -> Nodes.words())).anyMatch(words -> words.contains("depuis sa création"));
        push(KeyCode.ESCAPE);
        assertThat(Fx.on(() -> Nodes.words())).noneMatch(words -> words.contains("depuis sa création"));
    }

    @Tag("walk")
    @Test
    void theThreadLeadsToADecision() {
        show(LETTERS);
        ListView<?> thread = program.node("casepage.thread");
        int decided = Fx.on(() -> {
            for (int i = 0; i < thread.getItems().size(); i++) {
                if (thread.getItems().get(i).toString().contains("15 septembre")) {
                    return i;
                }
            }
            return -1;
        });
        Fx.run(() -> {
            thread.requestFocus();
            thread.getSelectionModel().select(decided);
        });
        push(KeyCode.ENTER);
        Fx.until("read", () -> program.find("decision.minutes_ref").isPresent());
        assertThat(isAsking()).as("in no dialog").isFalse();
    }

    private void edit(String value) {
        Keys.focus(program.<Node>node(value));
        push(KeyCode.ENTER);
    }

    @Test
    void theValuesBesideAFieldKeepTheirUnderline() {
        show(LETTERS);
        edit("value.use_cases.review_date");
        Fx.run(() -> {
            Parent sentence = program.node("casepage.under");
            Bounds words = program.<Node>node("value.use_cases.stage").getBoundsInParent();
            double below = sentence.lookupAll(".edited-line").stream()
                    .filter(line ->
                            !((javafx.scene.shape.Path) line).getElements().isEmpty())
                    .mapToDouble(line -> line.getBoundsInParent().getCenterY())
                    .min()
                    .orElseThrow();
            Node field = program.node("use_cases.review_date");
            double middle = sentence.sceneToLocal(field.localToScene(field.getLayoutBounds()))
                    .getCenterY();
            assertThat(below).isBetween(middle, middle + words.getHeight() / 2);
        });
    }

    @Tag("walk")
    @Test
    void aFieldThatOpensLowOnThePageIsWhollyInSight() {
        show(LETTERS);
        edit("value.use_cases.out_of_reach_note");
        Fx.run(() -> {
            ScrollPane pane = (ScrollPane) program.scene().lookup(".case-scroll");
            Bounds seen = pane.localToScene(pane.getLayoutBounds());
            Node field = program.node("use_cases.out_of_reach_note");
            assertThat(seen.contains(field.localToScene(field.getLayoutBounds())))
                    .isTrue();
        });
    }

    private <T> T cell(String title, Column<T> column) {
        UUID id = useCase(title);
        return program.workbook
                .read(reader -> reader.find(UseCases.SHEET, id))
                .orElseThrow()
                .get(column);
    }

    @Tag("walk")
    @Test
    void aLetterOpensTheValueThatHasTheKeyboardAndIsTheFirstOneThere() {
        show(LETTERS);
        Keys.focus(program.<Node>node("value.use_cases.team"));
        robot.write("Accueil");
        push(KeyCode.ENTER);
        Fx.untilAsked("written", () -> "Accueil".equals(cell(LETTERS, UseCases.TEAM)));
    }

    @Tag("walk")
    @Test
    void lettersOnAMarkChooseNothing() {
        show(LETTERS);
        Integer before = cell(LETTERS, UseCases.MORE_PEOPLE);
        Keys.focus(program.<Node>node("value.use_cases.more_people"));
        robot.write("raison");
        push(KeyCode.TAB);
        assertThat(cell(LETTERS, UseCases.MORE_PEOPLE)).isEqualTo(before);
        assertThat(Fx.on(() -> program.scene().getFocusOwner().getId())).isEqualTo("value.use_cases.more_people_note");
    }

    @Tag("walk")
    @Test
    void enterGoesFromAMarkToItsGroundWhereWhatIsTypedLands() {
        show(LETTERS);
        edit("value.use_cases.more_people");
        push(KeyCode.DIGIT2);
        push(KeyCode.ENTER);
        robot.write("Compté en mars");
        push(KeyCode.ENTER);
        Fx.untilAsked("written", () -> "Compté en mars".equals(cell(LETTERS, UseCases.MORE_PEOPLE_NOTE)));
        assertThat(Fx.on(() -> program.scene().getFocusOwner().getId())).isEqualTo("value.use_cases.better_answers");
    }

    @Tag("walk")
    @Test
    void tabGoesFromAMarkThatIsWarnedAboutToItsGround() {
        show("Lire les bilans d’accompagnement");
        edit("value.use_cases.more_people");
        push(KeyCode.DIGIT3);
        push(KeyCode.TAB);
        robot.write("Compté en mars");
        push(KeyCode.ENTER);
        Fx.untilAsked(
                "written",
                () -> "Compté en mars".equals(cell("Lire les bilans d’accompagnement", UseCases.MORE_PEOPLE_NOTE)));
    }

    @Tag("walk")
    @Test
    void whatIsTypedOnceTheCaseIsBegunLandsInItsNextValue() {
        Fx.run(() -> program.window.current().orElseThrow().begin(UseCases.SHEET));
        program.settle();
        robot.write("Les gens attendent");
        push(KeyCode.TAB);
        robot.write("Attente");
        push(KeyCode.TAB);
        push(KeyCode.SPACE);
        robot.write("Accueil");
        push(KeyCode.ENTER);
        Fx.untilAsked("written", () -> "Accueil".equals(cell("Attente", UseCases.TEAM)));
    }

    @Tag("walk")
    @Test
    void theTitleTakesTheKeyboardWhereTheListIsHidden() {
        show("Comptes rendus d’ateliers");
        program.resize(700, 600);
        program.settle();
        Fx.run(() -> program.scene().lookup(".folders").requestFocus());
        push(KeyCode.F6);
        assertThat(Fx.on(() -> program.scene().getFocusOwner().getId())).isEqualTo("value.use_cases.title");
    }

    @Tag("walk")
    @ParameterizedTest
    @EnumSource(names = {"ENTER", "RIGHT"})
    void fromTheListOneGoesOnToTheNextStep(KeyCode key) {
        show("Courriers aux administrations");
        Keys.focus(program.node("usecase.list"));
        push(key);
        assertThat(Fx.on(() -> program.scene().getFocusOwner().getId())).isEqualTo("casepage.step.do");
    }

    /** From wherever the keyboard is: the page, the checklist, and a tab that names no next step. */
    @Tag("walk")
    @Test
    void f8GoesToWhatIsToBeDoneNext() {
        show("Courriers aux administrations");
        Keys.focus(program.node("usecase.list"));
        push(KeyCode.F8);
        assertThat(focused()).isEqualTo("casepage.step.do");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        push(KeyCode.F8);
        assertThat(focused()).isEqualTo("checklist.prepare");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        push(KeyCode.F8);
        assertThat(focused()).isEqualTo("home.next.do");
    }

    /** The strip with the title comes over the text once that is scrolled. */
    @Tag("walk")
    @Test
    void f8BringsTheButtonOutFromUnderTheTitleThatStays() {
        show(LETTERS);
        program.resize(1366, 520);
        program.settle();
        ScrollPane pane = Fx.on(() -> (ScrollPane) program.scene().lookup(".case-scroll"));
        Fx.run(() -> pane.setVvalue(1));
        Keys.focus(program.node("usecase.list"));
        push(KeyCode.F8);
        assertThat(focused()).isEqualTo("casepage.step.do");
        Fx.pulse();
        Fx.run(() -> {
            Node button = program.node("casepage.step.do");
            Node strip = program.scene().lookup(".case-strip");
            Bounds place = button.localToScene(button.getLayoutBounds());
            double from = (strip.isVisible() ? strip : pane)
                    .localToScene((strip.isVisible() ? strip : pane).getLayoutBounds())
                    .getMinY();
            double top = strip.isVisible() ? from + strip.getLayoutBounds().getHeight() : from;
            assertThat(place.getMinY()).isGreaterThanOrEqualTo(top);
        });
    }

    /** The list under way in that tab is one choice away; a person who reads of a case wants that one’s. */
    @Tag("walk")
    @Test
    void theTabOfTheListShowsThatOfTheCaseOnesPageWasOpen() {
        for (String title : List.of(LETTERS, "Comptes rendus d’ateliers", TRANSLATE)) {
            show(title);
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
            program.settle();
            assertThat(Fx.on(() -> String.valueOf(
                            program.<ComboBox<?>>node("checklist.case").getValue())))
                    .contains(title);
        }
    }

    private String focused() {
        program.settle();
        return Fx.on(() -> String.valueOf(program.scene().getFocusOwner().getId()));
    }

    @Tag("walk")
    @Test
    void theListThatIsToBeFilledIsTheFullOneWhereAQuickOneWas() {
        show("Lire les bilans d’accompagnement");
        press("casepage.step.do");
        assertThat(Fx.on(() -> program.scene().getFocusOwner().getId())).isEqualTo("checklist.start.keep");
    }

    @Tag("walk")
    @Test
    void aNeedThatIsNotWrittenIsOneStepAway() {
        program.workbook.apply(ChangeSet.edited(
                "",
                Edit.insert(
                        UseCases.SHEET,
                        Cells.of(UseCases.TITLE, "Un cas neuf").and(UseCases.STAGE, UseCaseStage.IDEA))));
        program.settle();
        show("Un cas neuf");
        press("casepage.step.do");
        assertThat(Fx.on(() -> program.scene().getFocusOwner().getId())).isEqualTo("value.use_cases.problem");
    }

    @Test
    void aCardThatIsShownBeforeTheCaseIsReadHasTheKeyboardOnceItIs() {
        reveal(UUID.randomUUID(), visit -> {}); // of a row that is gone, the page is empty
        TextField field = Fx.on(TextField::new);
        reveal(
                useCase(LETTERS),
                visit ->
                        visit.box(Shape.EDIT, "Une carte").body(new VBox(field)).show());
        assertThat(Fx.<Boolean>on(field::isFocused)).isTrue();
    }

    private void reveal(UUID row, Consumer<CardVisit> then) {
        Fx.run(() -> program.window.current().orElseThrow().reveal(UseCases.SHEET, row, then));
        program.settle();
    }
}
