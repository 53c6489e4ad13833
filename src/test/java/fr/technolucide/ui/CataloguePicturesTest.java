package fr.technolucide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Catalog;
import fr.technolucide.catalog.Example;
import fr.technolucide.catalog.Seeds;
import fr.technolucide.ui.common.Appearance;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Tab;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Draws every sheet of the catalogue with the worked example, its first row in the form. */
class CataloguePicturesTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void everySheetIsDrawnWithItsFormAndTheCssEngineHasNothingToSay() {
        AtomicLong next = new AtomicLong(1);
        List<Edit> content = new ArrayList<>(Seeds.edits());
        content.addAll(Example.edits(
                LocalDate.of(2026, 11, 25),
                () -> new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_0000L + next.getAndIncrement())));
        try (SampleWindow sample = new SampleWindow(folder, Catalog.SCHEMA, content, List.of())) {
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
