package fr.technolucide.ui.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.ExampleRows;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.common.Appearance.Mode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws the panel of the worked example to {@code target/pictures}, to be looked at. */
@Tag("slow")
class FootprintPicturesTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void thePanelIsDrawnInBothThemesSmallAndLargeWithoutACssWarning() throws Exception {
        Fx.cssWarnings(); // of other tests
        for (double width : new double[] {1000, 640}) {
            Path own = Files.createDirectories(folder.resolve(String.valueOf(width)));
            try (PanelScene sample = new PanelScene(own, ExampleRows.edits(), width, 980)) {
                sample.show(sample.useCase("Courriers aux administrations"));
                sample.scene.settle();
                Fx.look(sample.scene.scene(), "empreinte-" + (int) width);
                sample.show(sample.useCase("Traduire les fiches d’accueil"));
                sample.scene.look(Mode.ARDOISE, false, 100);
                Fx.look(sample.scene.scene(), "empreinte-ardoise-" + (int) width);
                sample.scene.look(Mode.LIGHT, false, 150);
                Fx.look(sample.scene.scene(), "empreinte-150-" + (int) width);
                sample.scene.look(Mode.LIGHT, false, 100);
                sample.show(sample.useCase("Affiches d’événements"));
                Fx.look(sample.scene.scene(), "empreinte-affiches-" + (int) width);
            }
        }
        assertThat(Fx.cssWarnings()).isEmpty();
    }
}
