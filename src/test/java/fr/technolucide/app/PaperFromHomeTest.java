package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.MenuItems;
import fr.technolucide.ui.Nodes;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** « Saisie rapide › Une liste », asked for from « Accueil » before the tab of the list was ever shown. */
class PaperFromHomeTest {

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private static void ask(ProgramWindow program) {
        MenuItems.fire(program.scene(), "entry.menu.checklists");
        program.settle();
    }

    private static Node owner(ProgramWindow program) {
        return Fx.on(() -> program.scene().getFocusOwner());
    }

    @Tag("slow")
    @Test
    void escapeLeavesAHeadThatNobodyTouchedTheFirstTimeToo() {
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            program.settle();
            for (int time = 1; time <= 2; time++) {
                ask(program);
                TextField useCase = program.node("entry.use_case");
                String named = Fx.on(() -> useCase.getText());
                assertThat(named).isNotEmpty();
                robot.push(KeyCode.ESCAPE);
                program.settle();
                assertThat(Fx.on(() -> program.window.dialogs().layer().isBusy()))
                        .isFalse();
            }
        }
    }

    @Tag("slow")
    @Test
    void theKeyboardStandsInTheHeadThenOnTheFirstQuestion() {
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            program.settle();
            ask(program);
            Node variant = program.node("entry.variant");
            assertThat(Nodes.isIn(owner(program), variant)).isTrue();
            robot.push(KeyCode.UNDEFINED, "é");
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            assertOnTheFirstQuestion(program);
        }
    }

    @Test
    void theMouseBeginsAListWithTheKeyboardOnTheFirstQuestion() {
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            program.settle();
            ask(program);
            robot.push(KeyCode.DIGIT2);
            robot.clickOn(Fx.on(() ->
                    Nodes.buttons(Messages.text("entry.list.begin")).findFirst().orElseThrow()));
            assertOnTheFirstQuestion(program);
        }
    }

    private void assertOnTheFirstQuestion(ProgramWindow program) {
        program.settle();
        List<Node> points = Fx.on(() -> Nodes.shown()
                .filter(node -> node.getStyleClass().contains("point"))
                .toList());
        assertThat(Nodes.isIn(owner(program), points.getFirst())).isTrue();
        robot.push(KeyCode.AMPERSAND, "&");
        program.settle();
        assertThat(Nodes.isIn(owner(program), points.get(0))).isFalse();
        assertThat(owner(program).getId()).startsWith("checklist.answer.");
    }
}
