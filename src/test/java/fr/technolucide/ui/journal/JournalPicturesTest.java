package fr.technolucide.ui.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Seeds;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.ui.ExampleRows;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.common.Appearance;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Edit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws the journal to {@code target/pictures}, to be looked at; the CSS engine must have nothing to say of it. */
@Tag("slow")
class JournalPicturesTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @ParameterizedTest
    @CsvSource({"false, 100, 1366, 768", "true, 100, 1366, 768", "false, 100, 1024, 700", "false, 150, 1366, 768"})
    void theExampleIsDrawn(boolean ardoise, int percent, int width, int height) {
        try (JournalWindow journal = new JournalWindow(folder, ExampleRows.edits())) {
            Fx.run(() -> {
                journal.sample.window.theme().appearanceProperty().set(new Appearance(ardoise, percent));
                journal.sample.stage.setWidth(width);
                journal.sample.stage.setHeight(height);
            });
            journal.settle();
            Fx.picture(journal.sample.scene(), "journal-" + width + "-" + percent + (ardoise ? "-ardoise" : ""));
            Fx.run(() -> journal.tools().getSelectionModel().select(0));
            journal.settle();
            Fx.picture(journal.sample.scene(), "journal-tous-" + width + "-" + percent + (ardoise ? "-ardoise" : ""));
        }
        assertThat(Fx.cssWarnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"false, 100", "true, 100", "false, 150"})
    void decidingIsDrawn(boolean ardoise, int percent) {
        String name = "journal-decision-" + percent + (ardoise ? "-ardoise" : "");
        try (JournalWindow journal = new JournalWindow(folder, ExampleRows.edits())) {
            Fx.run(() -> journal.sample.window.theme().appearanceProperty().set(new Appearance(ardoise, percent)));
            journal.choose("Écoutille");
            Fx.run(journal.sample.<Button>node("journal.decide")::fire);
            ComboBox<Body> body = journal.sample.node("journal.body");
            Fx.run(() -> body.setValue(Body.BUREAU));
            journal.settle();
            Fx.picture(journal.sample.scene(), name);
            Fx.run(journal.<ToggleButton>button("Adopter")::fire);
            Fx.run(journal.<Button>button("Noter la décision")::fire);
            journal.sample.node("journal.reason");
            journal.settle();
            Fx.picture(journal.sample.scene(), name + "-tot");
        }
        assertThat(Fx.cssWarnings()).isEmpty();
    }

    @Test
    void aToolInUseIsBetterSetAsideThanDeleted() {
        try (JournalWindow journal = new JournalWindow(folder, ExampleRows.edits())) {
            journal.choose("Écoutille");
            Fx.run(() -> ((ToolRail.Commands) journal.shown)
                    .delete(journal.tool("Écoutille").id()));
            Fx.until("asked", () -> journal.texts().anyMatch("Marquer «\u00a0écarté\u00a0»"::equals));
            Fx.picture(journal.sample.scene(), "journal-suppression");
            Fx.run(journal.<Button>button("Marquer «\u00a0écarté\u00a0»")::fire);
            journal.sample.node("journal.body");
        }
    }

    @Test
    void anEmptyJournalSaysHowToBegin() {
        List<Edit> content = new ArrayList<>(Seeds.edits());
        content.add(Edit.insert(Tools.SHEET, Cells.of(Tools.NAME, "Plumier")));
        try (JournalWindow journal = new JournalWindow(folder, content)) {
            journal.choose("Plumier");
            Fx.picture(journal.sample.scene(), "journal-vide");
        }
        assertThat(Fx.cssWarnings()).isEmpty();
    }

    @Test
    void aWorkbookWithoutToolsSaysToNameOne() {
        try (JournalWindow journal = new JournalWindow(folder, Seeds.edits())) {
            Fx.picture(journal.sample.scene(), "journal-sans-outil");
        }
        assertThat(Fx.cssWarnings()).isEmpty();
    }
}
