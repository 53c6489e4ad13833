package fr.technolucide.ui.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.decision.UseCaseDecisions;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever leaves a card as it was opened is back in the tab it was opened from; who did something meanwhile stays. */
@Tag("walk")
class CardKeyboardTest {

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();
    private ProgramWindow program;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() {
        program = new ProgramWindow(folder, true, WorkbookTab.HOME);
        program.settle();
        home();
    }

    @AfterEach
    void close() {
        program.close();
    }

    private void home() {
        select(WorkbookTab.HOME);
    }

    private void select(WorkbookTab tab) {
        Fx.run(() -> program.window.select(tab));
        program.settle();
    }

    private Row decision(Predicate<Row> wanted) {
        return program.workbook.read(reader -> reader.all(Decisions.SHEET)).stream()
                .filter(row -> !row.isEmpty(Decisions.USE_CASE) && wanted.test(row))
                .findFirst()
                .orElseThrow();
    }

    private Row awaited() {
        return decision(row -> row.isEmpty(Decisions.OUTCOME));
    }

    private void ask(Consumer<UseCaseDecisions> question) {
        Fx.run(() ->
                question.accept(new UseCaseDecisions(program.window.current().orElseThrow())));
        program.settle();
    }

    private void escape() {
        robot.push(KeyCode.ESCAPE);
        program.settle();
        Fx.pulse();
    }

    /** Opens the first line of what awaits someone, a decision, by the keys. */
    private void openFirstLine() {
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        program.settle();
        assertThat(isShown("decision.outcome")).isTrue();
    }

    private boolean isShown(String id) {
        return Fx.on(() -> program.find(id).isPresent());
    }

    private boolean isOnPage() {
        return Fx.on(() -> {
            Node each = program.scene().getFocusOwner();
            while (each != null && !(each instanceof CasePage)) {
                each = each.getParent();
            }
            return each != null;
        });
    }

    private boolean isOnHome() {
        return Fx.on(() -> {
            Node owner = program.scene().getFocusOwner();
            return owner != null && "home.awaiting".equals(owner.getId());
        });
    }

    @Test
    void aDecisionOpenedFromTheFirstPageIsLeftForItsLineThereWhichOpensItAgain() {
        openFirstLine();
        escape();
        assertThat(isOnHome()).isTrue();
        assertThat(Fx.<Integer>on(() -> program.<ListView<?>>node("home.awaiting")
                        .getSelectionModel()
                        .getSelectedIndex()))
                .isZero();
        escape();
        assertThat(isOnHome()).isTrue();
        robot.push(KeyCode.ENTER);
        program.settle();
        assertThat(isShown("decision.outcome")).isTrue();
        escape();
        assertThat(isOnHome()).isTrue();
    }

    @Test
    void aDecisionThatIsReadIsClosedForTheFirstPage() {
        UUID taken = decision(row -> !row.isEmpty(Decisions.OUTCOME)).id();
        ask(decisions -> decisions.open(taken));
        Fx.run(() -> Nodes.press("Fermer"));
        program.settle();
        assertThat(isOnHome()).isTrue();
    }

    @Test
    void whatWasTypedAndThrownAwayLeavesOneOnThePage() {
        openFirstLine();
        Fx.run(() -> program.<TextInputControl>node("decision.resolution").setText("Essayer encore"));
        program.settle();
        escape();
        Fx.run(() -> Nodes.press("Jeter la saisie"));
        program.settle();
        assertThat(isShown("decision.outcome")).isFalse();
        assertThat(isOnHome()).isFalse();
    }

    @Test
    void aTabThatWasChosenMeanwhileIsTheOneToStayIn() {
        openFirstLine();
        select(WorkbookTab.JOURNAL);
        select(WorkbookTab.USE_CASES);
        Fx.run(() -> program.node("decision.outcome").requestFocus());
        escape();
        assertThat(isShown("decision.outcome")).isFalse();
        assertThat(isOnHome()).isFalse();
    }

    @Test
    void aCardThatIsOpenedAgainFromTheFirstPageIsLeftForIt() {
        openFirstLine();
        home();
        robot.push(KeyCode.ENTER);
        program.settle();
        escape();
        assertThat(isOnHome()).isTrue();
    }

    @Test
    void aRowThatIsGoneLeavesNoWayBackToTheNextCard() {
        ask(decisions -> decisions.prepare(UUID.randomUUID()));
        UUID useCase = awaited().get(Decisions.USE_CASE);
        ask(decisions -> decisions.prepare(useCase));
        escape();
        assertThat(isOnPage()).isTrue();
    }

    @Test
    void aCardThatWasOpenedOnThePageIsLeftForThePage() {
        UUID useCase = awaited().get(Decisions.USE_CASE);
        openFirstLine();
        ask(decisions -> decisions.prepare(useCase));
        escape();
        assertThat(isOnPage()).isTrue();
    }
}
