package fr.technolucide.ui.shell;

import static fr.technolucide.ui.shell.FileMenuTest.button;
import static fr.technolucide.ui.shell.FileMenuTest.item;
import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.Rest;
import fr.technolucide.ui.SampleRows;
import fr.technolucide.ui.SampleSchema;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.common.Appearance;
import fr.technolucide.ui.common.Appearance.Mode;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window keeps of itself: where one was, in which words and colours. */
class WindowStateTest {

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @AfterEach
    void french() {
        Messages.use(Language.FRENCH);
    }

    private SampleWindow window(Map<String, String> remembered) {
        SampleWindow sample =
                new SampleWindow(folder, SampleSchema.SCHEMA, SampleWindow.rows(6), List.of(), remembered);
        Rest.await();
        return sample;
    }

    @Tag("walk")
    @Test
    void theNextStartFindsTheTabAndTheSheetOfThisOne() {
        Map<String, String> kept;
        try (SampleWindow sample = window(Map.of())) {
            Fx.run(() -> sample.window.open(SampleSchema.TRIALS));
            sample.node("table.trials");
            Fx.run(() -> sample.window.quit());
            Fx.until("left, which hides every window: not that of the next start", () -> !sample.stage.isShowing());
            kept = sample.remembered;
        }
        assertThat(kept).containsEntry("tab", "journal").containsEntry("tab.journal.sheet", "trials");
        assertThat(kept).containsKeys("x", "y", "width", "height", "maximised");
        try (SampleWindow again = window(kept)) {
            again.node("table.trials");
            assertThat(Fx.on(() -> ((TabPane) again.scene().lookup(".folders"))
                            .getTabs().stream()
                                    .filter(tab -> tab.getContent() != null)
                                    .map(Tab::getId)
                                    .toList()))
                    .as("built")
                    .containsExactly("tab.journal");
        }
    }

    @Tag("walk")
    @Test
    void theLanguageChangesAtOnceOverTheSameWorkbookAndTheSameTab() {
        try (SampleWindow sample = window(Map.of())) {
            Fx.run(() -> sample.window.open(SampleSchema.TRIALS));
            sample.node("table.trials");
            Menu language = Fx.on(() -> FileMenuTest.bar(sample).getMenus().get(2).getItems().stream()
                    .filter(item -> item instanceof Menu menu && menu.getText().equals("Langue (Language)"))
                    .map(Menu.class::cast)
                    .findFirst()
                    .orElseThrow());
            Fx.run(() -> language.getItems().getLast().fire());
            Fx.until("in English", () -> Nodes.say("Test log"));
            sample.node("table.trials");
            Fx.until("kept", () -> sample.preferences.language() == Language.ENGLISH);
            assertThat(sample.workbook.isReadOnly()).isFalse();
            sample.workbook.apply(ChangeSet.edited(
                    "x",
                    fr.technolucide.workbook.Edit.delete(sample.read(
                            reader -> reader.all(SampleSchema.TRIALS).getLast()))));
            Fx.until("still heard of", () -> Nodes.say("5\u00A0trials") || Nodes.say("5 trials"));
        }
    }

    @Test
    void contrastIsAThemeOfItsOwnAndIsKept() {
        try (SampleWindow sample = window(Map.of())) {
            CheckMenuItem contrast = (CheckMenuItem) item(sample, "shell.menu.contrast");
            Fx.run(() -> {
                contrast.setSelected(true);
                contrast.getOnAction().handle(null);
            });
            Parent root = sample.scene().getRoot();
            assertThat(Fx.<List<String>>on(() -> List.copyOf(root.getStyleClass())))
                    .contains("contrast")
                    .doesNotContain("ardoise");
            Fx.until("kept", () -> sample.appearance.equals(new Appearance(Mode.LIGHT, true, 100)));
            Fx.run(() -> sample.window.theme().appearanceProperty().set(new Appearance(Mode.SYSTEM, true, 125)));
            assertThat(Fx.<List<String>>on(() -> List.copyOf(root.getStyleClass())))
                    .contains("contrast", "text-125");
        }
    }

    @Tag("walk")
    @Test
    void theNameInTheSettingsIsTheAuthorFromThenOn() {
        try (SampleWindow sample = window(Map.of())) {
            Fx.run(() -> item(sample, "shell.menu.settings").fire());
            TextInputControl author = sample.node("settings.author");
            assertThat(Fx.<String>on(author::getText)).isEqualTo("Chloé");
            Fx.run(() -> author.setText(" Amina "));
            Fx.run(button("Fermer").orElseThrow()::fire);
            Fx.until("kept", () -> sample.preferences.author().equals("Amina"));
            Fx.until("open again", () -> sample.find("saved").isPresent());
        }
    }

    @Tag("walk")
    @Test
    void f6GoesRoundTheWindowAndBack() {
        try (SampleWindow sample = window(Map.of())) {
            Fx.run(() -> sample.window.select(WorkbookTab.JOURNAL));
            Fx.until("in the tab", () -> at(sample).equals("table-view"));
            List<String> seen = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                robot.push(KeyCode.F6);
                seen.add(at(sample));
            }
            assertThat(seen).contains("status-line", "menu-button", "search", "folders", "table-view");
            int last = seen.indexOf("status-line");
            assertThat(seen.subList(last, last + 4)).containsExactly("status-line", "menu-button", "search", "folders");
        }
    }

    private static String at(SampleWindow sample) {
        return Fx.on(() -> {
            Node owner = sample.scene().getFocusOwner();
            return List.of("status-line", "menu-button", "search", "folders", "table-view").stream()
                    .filter(name -> owner != null && owner.getStyleClass().contains(name))
                    .findFirst()
                    .orElse("");
        });
    }

    @Test
    void theMenuShowsWhatTheProgramIs() {
        try (SampleWindow sample = window(Map.of())) {
            Fx.run(() -> item(sample, "shell.menu.about").fire());
            Fx.until("about", () -> Nodes.say("Technolucide 1.0"));
        }
    }

    @Tag("walk")
    @Test
    void searchShowsWhereItFoundAndGoesThere() {
        try (SampleWindow sample = window(Map.of())) {
            sample.workbook.apply(ChangeSet.edited(
                    "essai",
                    fr.technolucide.workbook.Edit.update(
                            sample.read(reader -> reader.find(SampleSchema.TRIALS, SampleRows.trial(2))
                                    .orElseThrow()),
                            fr.technolucide.workbook.Cells.none()
                                    .andValue(SampleSchema.TRIALS.column("lesson"), "Le cœur était bien rendu"))));
            robot.push(KeyCode.CONTROL, KeyCode.F);
            robot.write("coeur");
            Fx.until("found", () -> Nodes.say("cœur"));
            Fx.look(Fx.on(() -> sample.find("search.results").orElseThrow().getScene()), "shell-recherche");
            robot.push(KeyCode.ENTER);
            TextInputControl lesson = sample.node("trials.lesson");
            Fx.until("there", () -> lesson.getText().equals("Le cœur était bien rendu"));
        }
    }
}
