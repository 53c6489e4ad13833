package fr.technolucide.screens;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.Fx;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Goes once through every screen, in both languages, every size and every theme, and writes down what is wrong. The
 * walk is long, so it is made once and each test looks at one kind of fault.
 */
class EveryScreenTest {

    private static final Set<String> CUT = new LinkedHashSet<>();
    private static final Set<String> NAMELESS = new LinkedHashSet<>();
    private static final Set<String> MUTE = new LinkedHashSet<>();
    private static final Set<String> CSS = new LinkedHashSet<>();
    private static int seen;

    @BeforeAll
    static void walk(@TempDir Path folder) throws Exception {
        Fx.start();
        Fx.cssWarnings();
        for (Language language : Language.values()) {
            Messages.use(language);
            for (boolean empty : List.of(false, true)) {
                Path own = folder.resolve(language.tag() + empty);
                try (ProgramWindow program = new ProgramWindow(own, !empty)) {
                    program.settle();
                    screens(program, empty).forEach(screen -> look(program, screen));
                }
            }
        }
    }

    @AfterAll
    static void french() {
        Messages.use(Language.FRENCH);
    }

    private static List<Screen> screens(ProgramWindow program, boolean empty) {
        List<Screen> screens = new ArrayList<>(Screens.all());
        screens.addAll(empty ? List.of() : Screens.menus(program));
        screens.removeIf(screen -> screen.empty() != empty);
        return screens;
    }

    private static void look(ProgramWindow program, Screen screen) {
        String where = Messages.language().tag() + " " + screen.name();
        Dress.USUAL.on(program);
        screen.show(program);
        Fx.on(Ear::nameless).forEach(node -> NAMELESS.add(where + " " + node));
        Fx.on(Ear::mute).forEach(node -> MUTE.add(where + " " + node));
        for (Dress dress : dresses(screen)) {
            if (!screen.above() || dress.isUsualScreen()) {
                dress.on(program);
                Fx.on(Eye::cutWords).forEach(words -> CUT.add(where + " " + dress + " " + words));
                seen++;
            }
        }
        if (Messages.language() == Language.FRENCH) {
            Dress.themes().forEach(dress -> dress.on(program));
        }
        program.closeAbove();
        Fx.cssWarnings().forEach(warning -> CSS.add(where + " " + warning));
    }

    /** One mechanism draws all sheets and one all menus: the two ends tell what lies between. */
    private static List<Dress> dresses(Screen screen) {
        return screen.isGeneric() ? Dress.extremes() : Dress.measured();
    }

    @Test
    void noWordIsCut() {
        assertThat(CUT).isEmpty();
    }

    @Test
    void whateverTakesTheKeyboardSaysWhatItIs() {
        assertThat(NAMELESS).isEmpty();
    }

    @Test
    void everyChartSaysItsFigures() {
        assertThat(MUTE).isEmpty();
    }

    @Test
    void theCssEngineHasNothingToSay() {
        assertThat(CSS).isEmpty();
    }

    @Test
    void theWalkSeesTheWindow() {
        assertThat(seen).isGreaterThan(200);
    }
}
