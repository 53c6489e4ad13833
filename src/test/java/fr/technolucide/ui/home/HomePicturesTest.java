package fr.technolucide.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Catalog;
import fr.technolucide.catalog.Seeds;
import fr.technolucide.ui.ExampleRows;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.common.Appearance;
import fr.technolucide.ui.common.Appearance.Mode;
import fr.technolucide.workbook.Edit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** Draws the first tab at every size; the CSS engine must have nothing to say of it. */
@Tag("slow")
class HomePicturesTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @ParameterizedTest
    @CsvSource({
        "false, 100, 1366, 768",
        "true, 100, 1366, 768",
        "false, 150, 1366, 768",
        "false, 100, 1024, 700",
        "true, 150, 1024, 700"
    })
    void theFirstTabIsDrawnAtEverySize(boolean dark, int percent, int width, int height) {
        draw("accueil", ExampleRows.edits(), dark, percent, width, height);
        draw("depart", List.copyOf(Seeds.edits()), dark, percent, width, height);
        assertThat(Fx.cssWarnings()).isEmpty();
    }

    private void draw(String name, List<Edit> content, boolean dark, int percent, int width, int height) {
        try (SampleWindow sample = new SampleWindow(folder(name), Catalog.SCHEMA, content, List.of())) {
            Fx.run(() -> {
                sample.window
                        .theme()
                        .appearanceProperty()
                        .set(new Appearance(dark ? Mode.ARDOISE : Mode.LIGHT, false, percent));
                sample.stage.setWidth(width);
                sample.stage.setHeight(height);
            });
            Fx.until("at rest", () -> sample.window.tasks().isIdle());
            for (int i = 0; i < 8; i++) {
                WaitForAsyncUtils.waitForFxEvents();
            }
            Fx.picture(sample.scene(), name + "-" + width + "-" + percent + (dark ? "-ardoise" : ""));
        }
    }

    private Path folder(String name) {
        try {
            return Files.createDirectory(folder.resolve(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
