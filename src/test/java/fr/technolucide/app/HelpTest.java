package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.language.Language;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.help.Guide;
import fr.technolucide.workbook.Tab;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** F1, wherever one is. */
class HelpTest {

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void f1OpensThePageOfEachTabAndEscapeGivesTheKeyboardBack() {
        Guide guide = Guide.load(Language.FRENCH);
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            for (Tab tab : List.of(Tab.HOME, Tab.JOURNAL, Tab.RETROSPECTIVES, Tab.CHECKLIST)) {
                Fx.run(() -> program.window.select(tab));
                program.settle();
                Node before = owner(program);
                robot.push(KeyCode.F1);
                Fx.until("open", () -> program.window.dialogs().layer().isBusy());
                assertThat(owner(program).getAccessibleText())
                        .startsWith(guide.page(tab).title());
                robot.push(KeyCode.ESCAPE);
                Fx.until("closed", () -> !program.window.dialogs().layer().isBusy());
                assertThat(owner(program)).as(tab.id()).isSameAs(before);
            }
        }
    }

    private static Node owner(ProgramWindow program) {
        return Fx.on(() -> program.scene().getFocusOwner());
    }
}
