package fr.technolucide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Catalog;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Appearance;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Tab;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** Every tab and every sheet, looked at without being drawn: what the CSS engine says, and what is cut. */
class LookTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @AfterEach
    void french() {
        Messages.use(Language.FRENCH);
    }

    @Test
    void theCssEngineHasNothingToSayOfAnyTab() {
        Fx.cssWarnings(); // of other tests
        try (SampleWindow sample = new SampleWindow(folder, Catalog.SCHEMA, ExampleRows.edits(), List.of())) {
            for (boolean dark : List.of(false, true)) {
                Fx.run(() -> sample.window.theme().appearanceProperty().set(new Appearance(dark, 100)));
                for (Tab tab : Tab.values()) {
                    Catalog.SCHEMA.sheets().stream()
                            .filter(sheet -> sheet.tab() == tab)
                            .findFirst()
                            .ifPresent(sheet -> reveal(sample, sheet));
                }
                Fx.run(() -> sample.window.select(Tab.HOME));
                settle(sample);
            }
            assertThat(Fx.cssWarnings()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FRENCH, 100, 1366, 768",
        "FRENCH, 125, 1366, 768",
        "FRENCH, 150, 1366, 768",
        "ENGLISH, 100, 1366, 768",
        "ENGLISH, 150, 1366, 768",
        "FRENCH, 100, 1024, 700",
        "ENGLISH, 100, 1024, 700"
    })
    @Tag("slow")
    void noWordOfOursIsCut(Language language, int percent, int width, int height) {
        Messages.use(language);
        try (SampleWindow sample = new SampleWindow(folder, Catalog.SCHEMA, ExampleRows.edits(), List.of())) {
            Fx.run(() -> {
                sample.window.theme().appearanceProperty().set(new Appearance(false, percent));
                sample.stage.setWidth(width);
                sample.stage.setHeight(height);
            });
            settle(sample);
            String where = language + "-" + percent + "-" + width;
            assertThat(cut(sample)).as("first tab").isEmpty();
            Fx.picture(sample.scene(), "vue-" + where + "-accueil");
            for (Sheet sheet : Catalog.SCHEMA.sheets()) {
                reveal(sample, sheet);
                Fx.picture(sample.scene(), "vue-" + where + "-" + sheet.name());
                assertThat(cut(sample)).as(sheet.name()).isEmpty();
            }
        }
    }

    private static List<String> cut(SampleWindow sample) {
        return Fx.on(() -> labels(sample.scene().getRoot())
                .filter(label -> label.isTextTruncated() && label.getTooltip() == null)
                .map(Labeled::getText)
                .toList());
    }

    /** Words outside lists and tables, which cut what people typed and say it whole in a tooltip. */
    private static Stream<Labeled> labels(Node root) {
        return Nodes.all(root)
                .filter(node -> node instanceof Labeled && !(node instanceof IndexedCell<?>) && Nodes.isShown(node))
                .map(Labeled.class::cast);
    }

    private static void reveal(SampleWindow sample, Sheet sheet) {
        Fx.run(() -> sample.window.open(sheet));
        Row first = sample.read(reader -> reader.all(sheet).getFirst());
        Fx.run(() -> sample.window.reveal(sheet, first.id()));
        sample.node(sheet.name() + "." + sheet.columns().getFirst().name());
        settle(sample);
    }

    private static void settle(SampleWindow sample) {
        Fx.until("at rest", () -> sample.window.tasks().isIdle());
        for (int i = 0; i < 8; i++) {
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
