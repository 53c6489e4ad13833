package fr.technolucide.ui.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.chart.ChartFigures;
import fr.technolucide.ui.common.Appearance.Mode;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet of factors: flagged, put back, taken from a file, with clicks on a real file. */
class FactorsViewTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private static Row factor(FactorsScene sample, String code) {
        return sample.scene
                .read(reader -> reader.find(Factors.SHEET, Seeds.factor(code)))
                .orElseThrow();
    }

    private static void edit(FactorsScene sample, Edit edit) {
        Fx.run(() -> sample.scene.session.submit(ChangeSet.edited("", edit)));
        sample.scene.settle();
    }

    private static void press(FactorsScene sample, String id) {
        Button button = sample.scene.node(id);
        Fx.run(button::fire);
        sample.scene.settle();
    }

    /** Presses what bears those words. */
    private static void say(FactorsScene sample, String words) {
        Fx.run(() -> Nodes.shown()
                .filter(node -> node instanceof ButtonBase button && words.equals(button.getText()))
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
        sample.scene.settle();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text).setScale(4);
    }

    private static List<String> words() {
        return Fx.on(Nodes::words);
    }

    private static String shipped() throws Exception {
        try (InputStream in = Objects.requireNonNull(
                FactorsViewTest.class.getResourceAsStream("/fr/technolucide/catalog/content/factors.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    @Tag("walk")
    @Test
    void oldAndChangedFactorsAreSaidToBe() {
        try (FactorsScene sample = new FactorsScene(folder)) {
            edit(sample, Edit.update(factor(sample, "image"), Factors.VERIFIED_ON, LocalDate.of(2025, 11, 24)));
            edit(sample, Edit.update(factor(sample, "video_5s"), Factors.HIGH, number("2000")));
            assertThat(words()).contains("24 nov. 2025, à vérifier").contains("modifiée", "livrée");
            Fx.look(sample.scene.scene(), "facteurs");
            Fx.run(() -> sample.view.reveal(Seeds.factor("image")));
            sample.scene.settle();
            Fx.look(sample.scene.scene(), "facteurs-fiche");
            say(sample, "La source dit toujours cela");
            assertThat(factor(sample, "image").get(Factors.VERIFIED_ON)).isEqualTo(LocalDate.of(2026, 11, 25));
        }
    }

    @Tag("walk")
    @Test
    void aShippedTextIsEnglishInAnEnglishFormAndStaysAsItIsUntilItIsChanged() {
        Messages.use(Language.ENGLISH);
        try (FactorsScene sample = new FactorsScene(folder)) {
            Row before = factor(sample, "image");
            Fx.run(() -> sample.view.reveal(before.id()));
            sample.scene.settle();
            TextField label = sample.scene.node("factors.label");
            Fx.until("shown", () -> "Generated image (≈ 1024×1024)".equals(label.getText()));
            Fx.run(label::requestFocus);
            Fx.run(() -> sample.view.focusList());
            sample.scene.settle();
            assertThat(factor(sample, "image")).isEqualTo(before);
            Fx.run(label::requestFocus);
            Fx.run(() -> label.setText("Our picture"));
            Fx.run(() -> sample.view.focusList());
            Fx.until(
                    "written",
                    () -> "Our picture".equals(factor(sample, "image").get(Factors.LABEL)));
            Messages.use(Language.FRENCH);
            assertThat(FactorWords.label(factor(sample, "image"))).isEqualTo("Our picture");
        } finally {
            Messages.use(Language.FRENCH);
        }
    }

    @Test
    void oneFactorIsPutBackFromItsMenu() {
        try (FactorsScene sample = new FactorsScene(folder)) {
            Row before = factor(sample, "image");
            edit(sample, Edit.update(before, Factors.HIGH, number("99")));
            Fx.run(() -> sample.view.reveal(before.id()));
            sample.scene.settle();
            MenuButton menu =
                    Fx.on(() -> (MenuButton) sample.scene.scene().getRoot().lookup(".row-menu"));
            Fx.run(() -> {
                menu.show();
                menu.getItems().stream()
                        .filter(item -> "Rétablir la valeur livrée".equals(item.getText()))
                        .findFirst()
                        .orElseThrow()
                        .fire();
                menu.hide();
            });
            sample.scene.settle();
            assertThat(factor(sample, "image")).isEqualTo(before);
            Fx.until("told", () -> Nodes.words().contains("Un facteur rétabli."));
        }
    }

    @Tag("walk")
    @Test
    void allArePutBackInOneStepThatUndoTakesBack() {
        try (FactorsScene sample = new FactorsScene(folder)) {
            press(sample, "factors.restore");
            Fx.until("told", () -> Nodes.words().contains("Rien à rétablir"));
            say(sample, "Fermer");
            edit(sample, Edit.update(factor(sample, "image"), Factors.HIGH, number("99")));
            edit(sample, Edit.delete(factor(sample, "eq_train_km")));
            press(sample, "factors.restore");
            Fx.until("told", () -> Nodes.words().contains("2 facteurs rétablis."));
            assertThat(factor(sample, "image").get(Factors.HIGH)).isEqualTo(number("11.5"));
            say(sample, "Annuler");
            sample.scene.settle();
            assertThat(factor(sample, "image").get(Factors.HIGH)).isEqualTo(number("99"));
        }
    }

    @Tag("walk")
    @Test
    void aNewerFileIsShownBeforeAndAfterThenTakenInOneStep() throws Exception {
        Fx.cssWarnings(); // of other tests
        try (FactorsScene sample = new FactorsScene(folder)) {
            sample.picked = Optional.of(file(
                    "facteurs.json", shipped().replace("1.8,", "3.6,").replace("\"SWE\": 35.82", "\"JPN\": 35.82")));
            press(sample, "factors.newer");
            Fx.until("shown", () -> Nodes.find("newer.factors").isPresent());
            sample.scene.settle();
            assertThat(sample.scene.<Label>node("newer.summary").getText())
                    .startsWith("Une valeur change.")
                    .endsWith("JPN. Ordre de grandeur, pas une mesure.");
            TableView<ChartFigures.Line> factors = sample.scene.node("newer.factors");
            assertThat(factors.getItems())
                    .extracting(ChartFigures.Line::words)
                    .containsExactly(List.of(
                            "Image générée (≈ 1024×1024)",
                            "1,8, de 0,2 à 11,5\u00A0Wh par image",
                            "3,6, de 0,2 à 11,5\u00A0Wh par image"));
            TableView<ChartFigures.Line> useCases = sample.scene.node("newer.use_cases");
            assertThat(useCases.getItems())
                    .extracting(ChartFigures.Line::words)
                    .hasSize(8)
                    .contains(List.of(
                            "Affiches d’événements",
                            "35\u00A0g, de 0,9\u00A0g à 386\u00A0g",
                            "70\u00A0g, de 0,9\u00A0g à 386\u00A0g"))
                    .contains(List.of(
                            "Courriers aux administrations", "58\u00A0g, de 1,3\u00A0g à 1,0\u00A0kg", "inchangé"));
            Fx.look(sample.scene.scene(), "facteurs-avant-apres");
            sample.scene.look(Mode.ARDOISE, false, 150);
            Fx.look(sample.scene.scene(), "facteurs-avant-apres-ardoise-150");
            say(sample, "Prendre un facteur");
            assertThat(factor(sample, "image").get(Factors.CENTRAL)).isEqualTo(number("3.6"));
            assertThat(factor(sample, "image").get(Factors.SOURCE))
                    .isEqualTo("Fichier de facteurs du 25/11/2026, facteurs.json");
            Fx.run(sample.scene.session::undo);
            sample.scene.settle();
            assertThat(factor(sample, "image").get(Factors.CENTRAL)).isEqualTo(number("1.8"));
        }
        assertThat(Fx.cssWarnings()).isEmpty();
    }

    @Test
    void aBadOrUselessFileIsRefusedWithASentenceAndChangesNothing() throws Exception {
        try (FactorsScene sample = new FactorsScene(folder)) {
            List<Row> before = sample.scene.read(reader -> reader.all(Factors.SHEET));
            for (String bad : List.of("pas du JSON", "{}", shipped().replace("4.0,", "-4.0,"))) {
                sample.picked = Optional.of(file("bad.json", bad));
                press(sample, "factors.newer");
                Fx.until("refused", () -> Nodes.words().contains("Ce fichier n’est pas pris"));
                say(sample, "Fermer");
            }
            sample.picked = Optional.of(file("same.json", shipped()));
            press(sample, "factors.newer");
            Fx.until("nothing", () -> Nodes.words().contains("Rien à prendre dans ce fichier"));
            sample.picked = Optional.empty();
            press(sample, "factors.newer");
            List<Row> after = sample.scene.read(reader -> reader.all(Factors.SHEET));
            assertThat(after).isEqualTo(before);
        }
    }
}
