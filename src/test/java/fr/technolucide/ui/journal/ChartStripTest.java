package fr.technolucide.ui.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Tools;
import fr.technolucide.ui.ExampleRows;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.SampleScene;
import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The strip of charts of the log, over the worked example. */
class ChartStripTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private SampleScene<ChartStrip> strip(double width) {
        return new SampleScene<>(folder, ExampleRows.edits(), width, 260, ChartStrip::new);
    }

    private static UUID tool(SampleScene<?> sample, String name) {
        return sample.read(reader -> reader.all(Tools.SHEET).stream()
                .filter(row -> name.equals(row.get(Tools.NAME)))
                .findFirst()
                .orElseThrow()
                .id());
    }

    @Test
    void pictures() {
        try (SampleScene<ChartStrip> sample = strip(742)) {
            UUID tool = tool(sample, "Écoutille");
            Fx.run(() -> sample.piece.show(tool));
            sample.settle();
            for (boolean dark : new boolean[] {false, true}) {
                sample.look(dark, 100);
                String theme = dark ? "-ardoise" : "";
                segment(sample, 0);
                Fx.picture(sample.scene(), "bandeau-teste" + theme);
                segment(sample, 1);
                Fx.picture(sample.scene(), "bandeau-qualite" + theme);
            }
            assertThat(Fx.cssWarnings()).isEmpty();
        }
    }

    private static void segment(SampleScene<ChartStrip> sample, int index) {
        Fx.run(() -> sample.scene().getRoot().lookupAll(".segments > .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .skip(index)
                .findFirst()
                .orElseThrow()
                .fire());
        sample.settle();
    }
}
