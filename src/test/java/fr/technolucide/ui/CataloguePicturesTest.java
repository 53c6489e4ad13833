package fr.technolucide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Catalog;
import fr.technolucide.ui.common.Appearance;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Tab;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Draws every sheet of the catalogue with the worked example, its first row in the form. */
@Tag("slow")
class CataloguePicturesTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void everySheetIsDrawnWithItsFormAndTheCssEngineHasNothingToSay() {
        try (SampleWindow sample = new SampleWindow(folder, Catalog.SCHEMA, ExampleRows.edits(), List.of())) {
            for (Sheet sheet : Catalog.SCHEMA.sheets()) {
                Fx.run(() -> sample.window.open(sheet));
                Row first = sample.read(reader -> reader.all(sheet).getFirst());
                Fx.run(() -> sample.window.reveal(sheet, first.id()));
                sample.node(sheet.name() + "." + sheet.columns().getFirst().name());
                Fx.until("shown", () -> sample.window.tasks().isIdle());
                settle();
                Fx.picture(sample.scene(), "catalogue-" + sheet.name());
            }
            Fx.run(() -> sample.window.select(Tab.HOME));
            Fx.until("shown", () -> sample.window.tasks().isIdle());
            settle();
            Fx.picture(sample.scene(), "catalogue-accueil");
            Fx.run(() -> sample.window.theme().appearanceProperty().set(new Appearance(true, 100)));
            settle();
            Fx.picture(sample.scene(), "catalogue-ardoise");
        }
        assertThat(Fx.cssWarnings()).isEmpty();
    }

    private static void settle() {
        for (int i = 0; i < 8; i++) {
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
