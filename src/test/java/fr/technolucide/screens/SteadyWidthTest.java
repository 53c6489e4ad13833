package fr.technolucide.screens;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.common.Appearance;
import java.nio.file.Path;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SteadyWidthTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void aLargerTextMakesTheWindowNarrow() {
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            program.resize(1024, 700);
            program.settle();
            Set<PseudoClass> usual = states(program);
            program.dress(new Appearance(false, 150));
            program.settle();
            Set<PseudoClass> larger = states(program);
            assertThat(larger).isNotEqualTo(usual);
            program.resize(1366, 700);
            program.settle();
            program.resize(1024, 700);
            program.settle();
            assertThat(states(program)).isEqualTo(larger);
        }
    }

    private static Set<PseudoClass> states(ProgramWindow program) {
        return Fx.on(
                () -> Set.copyOf(program.scene().getRoot().lookup(".window").getPseudoClassStates()));
    }

    /** The proof goes under the answers where there is no room beside them, and the page is then lower. */
    @Tag("walk")
    @Test
    void aPageThatIsLowerWhereItIsNarrowerComesToRest() {
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            program.dress(new Appearance(false, 150));
            program.resize(1920, 700);
            program.settle();
            Screens.named("liste-refusee").show(program);
            program.settle();
            ScrollPane points =
                    (ScrollPane) Fx.on(() -> program.scene().getRoot().lookup(".points"));
            Region page = (Region) points.getContent();
            for (int height = 700; height <= 1080; height += 20) {
                program.resize(1920, height);
                program.settle();
                assertThat(Fx.<Double>on(page::getWidth)).as("at " + height).isLessThan(points.getWidth() - 1);
            }
        }
    }
}
