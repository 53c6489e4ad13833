package fr.technolucide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.common.Appearance;
import fr.technolucide.workbook.Tab;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws the window to {@code target/pictures}; the CSS engine must have nothing to say of it. */
class PicturesTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void aFirstStartOffersThreeWaysToBegin() {
        try (SampleWindow sample = new SampleWindow(folder, SampleSchema.SCHEMA, List.of(), List.of())) {
            sample.node("ui.start.add");
            Fx.picture(sample.scene(), "depart");
            ardoise(sample);
            Fx.picture(sample.scene(), "depart-ardoise");
        }
        assertThat(Fx.cssWarnings()).isEmpty();
    }

    @Test
    void everyTabIsDrawnInBothThemesWithoutACssWarning() {
        try (SampleWindow sample = new SampleWindow(folder, SampleSchema.SCHEMA, SampleWindow.rows(60), List.of())) {
            for (String theme : List.of("", "-ardoise")) {
                for (Tab tab : Tab.values()) {
                    show(sample, tab);
                    Fx.picture(sample.scene(), tab.id() + theme);
                }
                trial(sample);
                Fx.picture(sample.scene(), "essai" + theme);
                ardoise(sample);
            }
            Fx.run(() -> sample.window.theme().appearanceProperty().set(new Appearance(false, 150)));
            trial(sample);
            Fx.picture(sample.scene(), "essai-150");
        }
        assertThat(Fx.cssWarnings()).isEmpty();
    }

    private static void show(SampleWindow sample, Tab tab) {
        if (tab == Tab.WORKBOOK) {
            Fx.run(() -> sample.window.open(SampleSchema.PEOPLE));
        } else {
            Fx.run(() -> sample.window.select(tab));
        }
        settle();
    }

    private static void trial(SampleWindow sample) {
        Fx.run(() -> sample.window.reveal(SampleSchema.TRIALS, SampleRows.trial(3)));
        TableView<?> table = sample.node("table.trials");
        Fx.until("selected", () -> table.getSelectionModel().getSelectedIndex() == 3);
        sample.node("trials.lesson");
        settle();
    }

    private static void settle() {
        for (int i = 0; i < 5; i++) {
            org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static void ardoise(SampleWindow sample) {
        Fx.run(() -> sample.window.theme().appearanceProperty().set(new Appearance(true, 100)));
        settle();
    }
}
