package fr.technolucide.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk is long, so it is made once and each test looks at one kind of fault. */
@Tag("slow")
class EveryScreenTest {

    private static Walk walk;

    @BeforeAll
    static void walk(@TempDir Path folder) throws Exception {
        walk = new Walk(Walk.Length.QUICK).go(folder);
    }

    @Test
    void noWordIsCut() {
        assertThat(walk.cut).isEmpty();
    }

    @Test
    void whateverTakesTheKeyboardSaysWhatItIs() {
        assertThat(walk.nameless).isEmpty();
    }

    @Test
    void whatIsWrittenOnAControlIsInItsName() {
        assertThat(walk.misnamed).isEmpty();
    }

    @Test
    void everyFieldHasVisibleWords() {
        assertThat(walk.unlabelled).isEmpty();
    }

    @Test
    void everyChartSaysItsFigures() {
        assertThat(walk.mute).isEmpty();
    }

    @Test
    void whateverTakesAClickIsLargeEnough() {
        assertThat(walk.small).isEmpty();
        assertThat(walk.felt).isGreaterThan(walk.seen);
    }

    @Test
    void noNodeMissesTheRulesThatTheBuildLeavesOut() {
        assertThat(walk.unruled).isEmpty();
    }

    @Test
    void theCssEngineHasNothingToSay() {
        assertThat(walk.css).isEmpty();
    }

    @Test
    void theWalkSeesTheWindow() {
        assertThat(walk.seen).isGreaterThan(200);
    }
}
