package fr.technolucide.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Catalog;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.ExampleRows;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.common.Appearance;
import fr.technolucide.ui.common.Appearance.Mode;
import fr.technolucide.ui.common.Dialogs;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Message;
import fr.technolucide.ui.common.Message.Tone;
import fr.technolucide.ui.common.Message.Weight;
import fr.technolucide.workbook.Tab;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** Draws every dialog at every size: the CSS engine has nothing to say, no word of ours is cut, no button is outside. */
@Tag("slow")
class ShellPicturesTest {

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

    private static final Map<String, Consumer<SampleWindow>> DIALOGS = dialogs();

    private static Map<String, Consumer<SampleWindow>> dialogs() {
        Map<String, Consumer<SampleWindow>> all = new LinkedHashMap<>();
        all.put("disque", sample -> {
            sample.window
                    .dialogs()
                    .show(Message.of(
                                    Tone.ERROR,
                                    Messages.text("shell.problem.DISK_FULL"),
                                    Messages.text("shell.disk_full.text", "10:42"))
                            .details("Code TL-E501\nDISK_FULL (SQLite 13)")
                            .button(Messages.text("shell.copy_elsewhere"), Weight.PLAIN, () -> {})
                            .button(Messages.text("shell.retry"), Weight.MAIN, () -> {}));
            ((TitledPane) sample.scene().lookup(".details")).setExpanded(true);
        });
        all.put(
                "ailleurs",
                sample -> sample.window
                        .dialogs()
                        .choose(
                                Shape.LOCK,
                                Messages.text("shell.held"),
                                Messages.text(
                                        "shell.held.text",
                                        "Passerelles",
                                        Messages.text("shell.held.host_person", "Accueil", "Amina"),
                                        "9:58"),
                                List.of(
                                        new Dialogs.Way(
                                                Messages.text("shell.held.read"),
                                                Messages.text("ui.file.open.read_only"),
                                                () -> {}),
                                        new Dialogs.Way(
                                                Messages.text("shell.held.copy"),
                                                Messages.text("shell.held.copy.verb"),
                                                () -> {}))));
        all.put(
                "utilise",
                sample -> sample.window
                        .dialogs()
                        .show(Message.of(
                                        Tone.WARNING,
                                        Messages.text("ui.delete.used", "Plumier"),
                                        "18 essais, 3 cas d’usage et 1 décision s’y rapportent. Le supprimer les laisserait sans outil.")
                                .button(Messages.text("ui.delete.anyway"), Weight.DESTRUCTIVE, () -> {})
                                .button("Marquer « écarté »", Weight.PLAIN, () -> {})
                                .button(Messages.text("ui.delete.keep"), Weight.MAIN, () -> {})));
        all.put(
                "raison",
                sample -> sample.window
                        .dialogs()
                        .ask(
                                Shape.QUESTION,
                                new Dialogs.Question(
                                        "Adopter avant dix heures\u00A0?",
                                        "Écoutille a 8 h 15 d’essais. Il manque 1 h 45. Si vous l’adoptez maintenant, écrivez pourquoi : la raison sera gardée et imprimée.",
                                        "La raison, en une phrase",
                                        "Il manque la raison.",
                                        "Adopter"),
                                text -> {}));
        all.put("reglages", sample -> press(sample, "shell.menu.settings"));
        all.put("touches", sample -> press(sample, "ui.menu.keys"));
        all.put("a-propos", sample -> press(sample, "shell.menu.about"));
        all.put("sauvegardes", sample -> press(sample, "shell.menu.backups"));
        all.put("demenagement", sample -> press(sample, "shell.menu.move"));
        return all;
    }

    static void press(SampleWindow sample, String id) {
        ((javafx.scene.control.MenuBar) sample.scene().getRoot().lookup(".menu-bar"))
                .getMenus().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(item -> id.equals(item.getId()))
                        .findFirst()
                        .map(MenuItem::getOnAction)
                        .orElseThrow()
                        .handle(null);
    }

    @ParameterizedTest
    @CsvSource({
        "FRENCH, LIGHT, false, 100, 1366, 768",
        "FRENCH, ARDOISE, false, 100, 1366, 768",
        "FRENCH, LIGHT, true, 100, 1366, 768",
        "FRENCH, ARDOISE, true, 100, 1366, 768",
        "FRENCH, LIGHT, false, 150, 1366, 768",
        "ENGLISH, LIGHT, false, 150, 1024, 700",
        "FRENCH, LIGHT, false, 150, 1024, 700",
        "FRENCH, LIGHT, false, 125, 1024, 700"
    })
    void dialogsAreWholeAtEverySize(
            Language language, Mode mode, boolean contrast, int percent, int width, int height) {
        Messages.use(language);
        String where =
                "shell-" + language.tag() + "-" + mode + (contrast ? "-contraste" : "") + "-" + percent + "-" + width;
        Fx.cssWarnings();
        try (SampleWindow sample = new SampleWindow(folder, Catalog.SCHEMA, ExampleRows.edits(), List.of())) {
            Fx.run(() -> {
                sample.window.theme().appearanceProperty().set(new Appearance(mode, contrast, percent));
                sample.stage.setWidth(width);
                sample.stage.setHeight(height);
                sample.window.select(Tab.JOURNAL);
            });
            settle(sample);
            Fx.picture(sample.scene(), where + "-fenetre");
            assertThat(cut(sample)).isEmpty();
            for (Map.Entry<String, Consumer<SampleWindow>> dialog : DIALOGS.entrySet()) {
                Fx.run(() -> dialog.getValue().accept(sample));
                Fx.until(dialog.getKey(), () -> sample.scene().lookup(".dialog") != null);
                settle(sample);
                Fx.picture(sample.scene(), where + "-" + dialog.getKey());
                assertThat(cut(sample)).as(dialog.getKey()).isEmpty();
                assertThat(outside(sample)).as(dialog.getKey()).isEmpty();
                Fx.run(() -> sample.window.dialogs().layer().clear());
            }
        }
        assertThat(Fx.cssWarnings()).isEmpty();
    }

    private static List<String> cut(SampleWindow sample) {
        return Fx.on(() -> Nodes.all(sample.scene().getRoot())
                .filter(node -> node instanceof Labeled labeled
                        && Nodes.isShown(node)
                        && labeled.isTextTruncated()
                        && labeled.getTooltip() == null)
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private static List<String> outside(SampleWindow sample) {
        return Fx.on(() -> {
            Node dialog = sample.scene().lookup(".dialog");
            return Nodes.all(dialog)
                    .filter(node -> node instanceof Button && Nodes.isShown(node))
                    .filter(node -> !dialog.localToScene(dialog.getLayoutBounds())
                            .contains(node.localToScene(node.getLayoutBounds())))
                    .filter(node -> !isInScroll(node))
                    .map(node -> ((Button) node).getText())
                    .toList();
        });
    }

    private static boolean isInScroll(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("scroll-pane")) {
                return true;
            }
        }
        return false;
    }

    private static void settle(SampleWindow sample) {
        Fx.until("at rest", () -> sample.window.tasks().isIdle());
        for (int i = 0; i < 6; i++) {
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
