package fr.technolucide.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk of {@link EveryScreenTest} in each size of the text and of the screen: a quarter of an hour. */
@Tag("pictures")
class EveryScreenInEverySizeTest {

    @Test
    void nothingIsWrongAnywhere(@TempDir Path folder) throws Exception {
        Walk walk = new Walk(Walk.Length.SIZES).go(folder);

        assertThat(walk.cut).isEmpty();
        assertThat(walk.nameless).isEmpty();
        assertThat(walk.misnamed).isEmpty();
        assertThat(walk.unlabelled).isEmpty();
        assertThat(walk.mute).isEmpty();
        assertThat(walk.css).isEmpty();
    }
}
