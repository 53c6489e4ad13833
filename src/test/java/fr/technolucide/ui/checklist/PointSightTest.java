package fr.technolucide.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.method.Variant;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Nodes;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The point that the keys answer is in sight, however little room there is. */
class PointSightTest {

    private static final String MAIL = "Répondre au courrier";

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private static void resize(ChecklistWindow list, int width, int height, int percent) {
        Fx.run(() -> {
            list.sample.stage.setWidth(width);
            list.sample.stage.setHeight(height);
            list.sample.window.theme().appearanceProperty().set(list.sample.appearance.withTextPercent(percent));
        });
        list.settle();
        Fx.pulse();
    }

    /** Whether what has the keyboard is wholly within the pane of the points. */
    private static boolean isSeen(Scene scene) {
        return Fx.on(() -> {
            Node owner = scene.getFocusOwner();
            Node pane = owner;
            while (!(pane instanceof ScrollPane)) {
                pane = pane.getParent();
            }
            Bounds room = pane.localToScene(pane.getLayoutBounds());
            Bounds place = owner.localToScene(owner.getLayoutBounds());
            return place.getMinY() >= room.getMinY() - 1 && place.getMaxY() <= room.getMaxY() + 1;
        });
    }

    @Tag("walk")
    @ParameterizedTest
    @CsvSource({"1366, 768, 150", "1024, 600, 100", "1024, 600, 150"})
    void theVerdictOfANewListLeavesItsQuestionsInSight(int width, int height, int percent) {
        try (ChecklistWindow list = ChecklistWindow.oneUseCase(folder)) {
            resize(list, width, height, percent);
            list.show(MAIL);
            list.press("checklist.start.full");
            Fx.pulse();
            Fx.look(list.sample.scene(), "points-" + width + "-" + height + "-" + percent);
            assertThat(list.focused()).isEqualTo("checklist.answer.1.1.OUI");
            assertThat(isSeen(list.sample.scene())).isTrue();
            for (int i = 0; i < 5; i++) {
                robot.push(KeyCode.DOWN);
                list.settle();
                Fx.pulse();
                assertThat(isSeen(list.sample.scene())).as(list.focused()).isTrue();
            }
        }
    }

    @Tag("walk")
    @Test
    void theGroundsThatHaveNoRoomAreToldWithTheRest() {
        try (ChecklistWindow list = ChecklistWindow.oneUseCase(folder)) {
            resize(list, 1366, 768, 150);
            list.show(MAIL);
            list.press("checklist.start.full");
            Fx.pulse();
            assertThat(list.sample.find("checklist.verdict.reason").filter(Nodes::isShown))
                    .isEmpty();
            list.press("checklist.more");
            assertThat(list.text("checklist.remaining.reason")).isNotBlank();
            list.press("checklist.settle.4.3");
            Fx.pulse();
            assertThat(list.focused()).startsWith("checklist.answer.4.3.");
            assertThat(isSeen(list.sample.scene())).isTrue();
            assertThat(list.sample.find("checklist.prepare").filter(Nodes::isShown))
                    .as("the rest is not left over the point")
                    .isEmpty();
        }
    }

    @Tag("walk")
    @Test
    void whoClosesTheRestKeepsTheKeyboardInSight() {
        try (ChecklistWindow list = ChecklistWindow.oneUseCase(folder)) {
            resize(list, 1024, 600, 100);
            list.show(MAIL);
            list.press("checklist.start.full");
            robot.push(KeyCode.F8);
            list.settle();
            assertThat(list.focused()).isEqualTo("checklist.prepare");
            list.press("checklist.more");
            assertThat(list.focused()).isEqualTo("checklist.more");
        }
    }

    @Test
    void whoeverComesBackToAPointClosesWhatLiesOverIt() {
        try (ChecklistWindow list = ChecklistWindow.oneUseCase(folder)) {
            resize(list, 1024, 600, 150);
            list.show(MAIL);
            list.press("checklist.start.full");
            robot.push(KeyCode.F8);
            list.settle();
            assertThat(list.focused()).isEqualTo("checklist.prepare");
            Node answer = list.sample.node("checklist.answer.1.1.OUI");
            Fx.run(answer::requestFocus); // as F6 does, which goes from part to part of the window
            list.settle();
            assertThat(list.sample.find("checklist.prepare").filter(Nodes::isShown))
                    .isEmpty();
            assertThat(list.focused()).isEqualTo("checklist.answer.1.1.OUI");
        }
    }

    @Tag("walk")
    @Test
    void aLinkToAPointThatHasNoAnswerLeadsToThatPoint() {
        try (ProgramWindow program = new ProgramWindow(folder, true, WorkbookTab.USE_CASES)) {
            program.settle();
            program.workbook.apply(ChangeSet.edited(
                    "",
                    Edit.insert(
                            UseCases.SHEET, Cells.of(UseCases.TITLE, MAIL).and(UseCases.STAGE, UseCaseStage.IDEA))));
            UUID useCase = program.workbook.read(reader -> reader.all(UseCases.SHEET)).stream()
                    .filter(row -> MAIL.equals(row.get(UseCases.TITLE)))
                    .map(Row::id)
                    .findFirst()
                    .orElseThrow();
            program.workbook.apply(ChangeSet.edited(
                    "",
                    Edit.insert(
                            Checklists.SHEET,
                            Cells.of(Checklists.USE_CASE, useCase)
                                    .and(Checklists.DAY, LocalDate.of(2026, 11, 25))
                                    .and(Checklists.VARIANT, Variant.FULL)
                                    .and(Checklists.QUESTIONS_VERSION, Questions.EDITION))));
            program.settle();
            Fx.run(() -> program.window.current().orElseThrow().reveal(UseCases.SHEET, useCase));
            program.settle();
            Hyperlink link = Fx.on(() -> Nodes.all(program.node("casepage.missing.others"))
                    .filter(node ->
                            node instanceof Hyperlink each && each.getText().equals("4.3"))
                    .map(Hyperlink.class::cast)
                    .findFirst()
                    .orElseThrow());
            Fx.run(link::fire);
            program.settle();
            Fx.pulse();
            assertThat(Fx.<String>on(() -> program.scene().getFocusOwner().getId()))
                    .startsWith("checklist.answer.4.3.");
            assertThat(isSeen(program.scene())).isTrue();
        }
    }
}
