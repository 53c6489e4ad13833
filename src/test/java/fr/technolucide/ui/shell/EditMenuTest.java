package fr.technolucide.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.SampleSchema;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.table.RowSlot;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** « Édition », over the text or the rows that have the keyboard. */
class EditMenuTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private SampleWindow window() {
        return new SampleWindow(folder, SampleSchema.SCHEMA, SampleWindow.rows(5), List.of());
    }

    private static TableView<RowSlot> trials(SampleWindow sample) {
        Fx.run(() -> sample.window.open(SampleSchema.TRIALS));
        TableView<RowSlot> table = sample.node("table.trials");
        Fx.until("rows", () -> table.getItems().size() == 5);
        Keys.focus(table);
        Fx.run(() -> table.getSelectionModel().clearAndSelect(0));
        TextInputControl task = sample.node("trials.task");
        Fx.until("in the form", () -> task.getText().equals("Atelier CV, deux voix"));
        return table;
    }

    private static void hold(String text) {
        Fx.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    private static Menu edit() {
        MenuBar bar = Fx.on(() -> Nodes.everywhere()
                .filter(MenuBar.class::isInstance)
                .map(MenuBar.class::cast)
                .findFirst()
                .orElseThrow());
        return bar.getMenus().get(1);
    }

    /** Enter and Space also open a menu where JavaFX knows ↓ alone; in a text they stay what they are. */
    @Tag("walk")
    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"ENTER", "SPACE", "DOWN"})
    void theMenuChosenByF10OpensByAKey(KeyCode key) {
        InputDriver robot = new InputDriver();
        try (SampleWindow sample = window()) {
            trials(sample);
            TextInputControl task = sample.node("trials.task");
            Keys.focus(task);
            robot.push(KeyCode.SPACE);
            assertThat(Fx.on(() -> edit().isShowing())).isFalse();
            robot.push(KeyCode.F10);
            robot.push(KeyCode.RIGHT);
            robot.push(key);
            assertThat(Fx.on(() -> edit().isShowing())).isTrue();
            robot.push(KeyCode.ESCAPE);
            assertThat(Fx.on(() -> edit().isShowing())).isFalse();
        }
    }

    private static MenuItem item(String id) {
        return edit().getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the lines, among those about text and rows, that the menu offers once it is opened. */
    private static List<String> offered() {
        return Fx.on(() -> {
            edit().show();
            List<String> offered = edit().getItems().stream()
                    .filter(item -> item.getId() != null && !item.isDisable())
                    .map(MenuItem::getId)
                    .filter(id ->
                            !List.of("ui.undo", "ui.redo", "ui.menu.search").contains(id))
                    .toList();
            edit().hide();
            return offered;
        });
    }

    @Tag("walk")
    @Test
    void itOffersWhatCanBeDoneToTheRowsThatHaveTheKeyboard() {
        try (SampleWindow sample = window()) {
            TableView<RowSlot> table = trials(sample);
            hold("one word");
            assertThat(offered())
                    .containsExactly("ui.row.copy", "ui.row.duplicate", "ui.row.delete", "ui.menu.choose_all");
            hold("a\tb\n1\t2\n");
            assertThat(offered()).contains("ui.menu.paste");
            Fx.run(() -> item("ui.menu.choose_all").fire());
            assertThat(Fx.on(
                            () -> table.getSelectionModel().getSelectedIndices().size()))
                    .isEqualTo(5);
            Fx.run(() -> item("ui.row.delete").fire());
            Fx.until("asked", () -> Nodes.words().contains("Supprimer 5\u00A0essais\u00A0?"));
        }
    }

    @Test
    void itOffersWhatCanBeDoneToTheTextThatHasTheKeyboard() {
        try (SampleWindow sample = window()) {
            trials(sample);
            hold("deux");
            TextInputControl task = sample.node("trials.task");
            Keys.focus(task);
            Fx.run(task::deselect);
            assertThat(offered()).containsExactly("ui.menu.paste", "ui.menu.choose_all");
            Fx.run(() -> item("ui.menu.choose_all").fire());
            assertThat(offered()).contains("ui.row.copy", "ui.row.delete").doesNotContain("ui.row.duplicate");
            Fx.run(() -> item("ui.menu.paste").fire());
            assertThat(Fx.<String>on(task::getText)).isEqualTo("deux");
        }
    }

    @Tag("walk")
    @Test
    void itOffersNothingWhereThereAreNeitherRowsNorText() {
        try (SampleWindow sample = window()) {
            trials(sample);
            hold("one word");
            Keys.focus(Fx.on(() -> sample.stage.getScene().lookup(".tab-pane")));
            assertThat(offered()).isEmpty();
        }
    }
}
