package fr.technolucide.screens;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk of {@link EveryScreenTest}, without leaving anything out: as long as the pictures, and run with them. */
@Tag("pictures")
class EveryScreenInEveryDressTest {

    @Test
    void nothingIsWrongAnywhere(@TempDir Path folder) throws Exception {
        Walk walk = new Walk(Walk.Length.WHOLE).go(folder);

        assertSoftly(all -> {
            all.assertThat(walk.cut).isEmpty();
            all.assertThat(walk.nameless).isEmpty();
            all.assertThat(walk.misnamed).isEmpty();
            all.assertThat(walk.unlabelled).isEmpty();
            all.assertThat(walk.mute).isEmpty();
            all.assertThat(walk.small).isEmpty();
            all.assertThat(walk.css).isEmpty();
        });
    }
}
