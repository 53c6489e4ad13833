package fr.technolucide.screens;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing typed is lost and the keyboard stays in its field, wherever one types, however slow the workbook is, while its
 * disk fails and while others write in it. By chance, the same for a seed: {@code -Dtyping.seed=7}.
 */
class TypingWalkTest {

    private static final long SEED = Long.getLong("typing.seed", 20_261_125L);
    private static final int BRIEF = 20;
    private static final int LONG = 60;
    private static final Set<String> SOME = Set.of("feuille-learning", "retrospectives", "decision-noter");

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Tag("walk")
    @Test
    void nothingIsLostInAFormADialogAndAMeeting() throws Exception {
        walk(some(), BRIEF, false);
    }

    @Tag("slow")
    @Test
    void whatIsTypedThereIsKeptWhenTheProgramIsKilled() throws Exception {
        walk(some(), BRIEF, true);
    }

    @Tag("slow")
    @Test
    void whatIsTypedAnywhereIsKeptWhenTheProgramIsKilled() throws Exception {
        walk(screens(), LONG, true);
    }

    @Tag("slow")
    @Test
    void nothingIsLostAnywhere() throws Exception {
        walk(screens(), LONG, false);
    }

    private static List<Screen> screens() {
        return Screens.all().stream()
                .filter(screen -> screen.name().matches(Screens.ONLY))
                .toList();
    }

    private static List<Screen> some() {
        return screens().stream().filter(screen -> SOME.contains(screen.name())).toList();
    }

    private void walk(List<Screen> screens, int late, boolean killed) throws SQLException {
        TypingWalk walk = new TypingWalk(folder, new Random(SEED), late, killed);
        for (Screen screen : screens) {
            walk.go(screen);
        }
        System.out.println("typing.seed=" + SEED + ": " + walk.count());
        assertThat(walk.wrong).isEmpty();
    }
}
