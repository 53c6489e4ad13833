package fr.technolucide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.common.Appearance;
import fr.technolucide.ui.common.Message;
import fr.technolucide.workbook.Tab;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.CheckComboBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/** Draws the window to {@code target/pictures}; the CSS engine must have nothing to say of it. */
@Tag("slow")
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
            sample.node("home.start.add");
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

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void messagesListsAndMenusAreDrawnWithoutACssWarning(boolean dark) {
        try (SampleWindow sample = new SampleWindow(folder, SampleSchema.SCHEMA, SampleWindow.rows(60), List.of())) {
            if (dark) {
                ardoise(sample);
            }
            popups(sample, dark ? "-ardoise" : "");
        }
        assertThat(Fx.cssWarnings()).isEmpty();
    }

    private static void popups(SampleWindow sample, String theme) {
        Fx.run(sample.stage::requestFocus);
        trial(sample);
        open(sample, "choix" + theme, sample.<ComboBoxBase<?>>node("trials.data_used")::show);
        open(sample, "reference" + theme, sample.<ComboBoxBase<?>>node("trials.tool")::show);
        open(sample, "references" + theme, sample.<CheckComboBox<?>>node("trials.with_people")::show);
        open(sample, "date" + theme, sample.<ComboBoxBase<?>>node("trials.day")::show);
        MenuBar bar = Fx.on(() -> (MenuBar) sample.scene().getRoot().lookup(".menu-bar"));
        for (Menu menu : bar.getMenus()) {
            open(sample, "menu-" + bar.getMenus().indexOf(menu) + theme, menu::show);
        }
        new FxRobot().push(KeyCode.CONTROL, KeyCode.F);
        Fx.run(() -> sample.<TextField>node("search").setText("a"));
        Fx.until("found", () -> sample.find("search.results").isPresent());
        open(sample, "recherche" + theme, () -> {});
        Fx.run(() -> sample.<TextField>node("search").setText(""));
        Fx.run(() -> sample.window
                .dialogs()
                .show(Message.of(
                                Message.Tone.WARNING,
                                "« Plumier » est encore utilisé",
                                "Resteraient, sans ce lien\u00A0: 18\u00A0essais. Vous pourrez annuler.")
                        .details("Code TL-E501")
                        .button("Supprimer quand même", Message.Weight.DESTRUCTIVE, () -> {})
                        .button("Garder", Message.Weight.MAIN, () -> {})));
        dialog(sample, "message" + theme);
        Fx.run(() -> button("Historique").fire());
        dialog(sample, "historique" + theme);
    }

    private static Button button(String words) {
        return Nodes.buttons(words).findFirst().orElseThrow();
    }

    /** Opens something above the window, draws it, and closes it. */
    private static void open(SampleWindow sample, String name, Runnable opening) {
        Fx.run(opening);
        settle();
        List<javafx.stage.Window> above = Fx.on(() -> javafx.stage.Window.getWindows().stream()
                .filter(window -> window != sample.stage && window.isShowing())
                .toList());
        assertThat(above).as(name).isNotEmpty();
        Fx.picture(above.getLast().getScene(), "pop-" + name);
        Fx.run(() -> above.forEach(javafx.stage.Window::hide));
        settle();
    }

    /** Draws the dialog that is coming, and closes it. */
    private static void dialog(SampleWindow sample, String name) {
        Fx.until(name, () -> sample.window.dialogs().layer().isBusy());
        settle();
        Fx.picture(sample.scene(), "pop-" + name);
        Fx.run(sample.window.dialogs().layer()::clear);
        settle();
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
