package fr.technolucide.ui.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.FactorKind;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.ExampleRows;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.RefusingFile;
import fr.technolucide.ui.dialog.CardVisit;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The footprint of a use case, read and typed with clicks and keys, over a real file. */
class FootprintPanelTest {

    private static final String LETTERS = "Courriers aux administrations";

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @AfterEach
    void speakFrench() {
        Messages.use(Language.FRENCH);
    }

    private PanelScene open(String title) {
        PanelScene sample = new PanelScene(folder, ExampleRows.edits(), 1000, 900);
        Fx.run(sample.scene.stage::requestFocus);
        sample.show(sample.useCase(title));
        return sample;
    }

    private static String words(PanelScene sample, String id) {
        Labeled label = sample.scene.node(id);
        return Fx.on(label::getText).replace('\u00A0', ' ');
    }

    private static List<String> wordsIn(PanelScene sample, String id) {
        Node root = sample.scene.node(id);
        return Fx.on(() -> Nodes.all(root)
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText().replace('\u00A0', ' '))
                .toList());
    }

    private static List<Row> usages(PanelScene sample, String title) {
        UUID useCase = sample.useCase(title).id();
        return sample.scene.read(reader -> reader.where(Usages.USE_CASE, useCase));
    }

    private static void submit(PanelScene sample, Edit... edits) {
        Fx.run(() -> sample.scene.session.submit(ChangeSet.edited("", edits)));
        sample.scene.settle();
    }

    private static void press(PanelScene sample, String id) {
        ButtonBase button = sample.scene.node(id);
        Fx.run(button::fire);
        sample.scene.settle();
    }

    @Test
    void bothMethodsStandOnOneScaleWithTheirFiguresInWords() {
        try (PanelScene sample = open(LETTERS)) {
            assertThat(words(sample, "footprint.orders.figure")).isEqualTo("58 g, de 1,3 g à 1,0 kg");
            assertThat(words(sample, "footprint.by_size.figure")).isEqualTo("8,3 g, de 2,6 g à 15 g");
            assertThat(words(sample, "footprint.difference")).startsWith("Les ordres de grandeur donnent 7 fois plus.");
            assertThat(words(sample, "footprint.caution"))
                    .startsWith("Ordre de grandeur, pas une mesure")
                    .endsWith("Facteurs du 25/11/2026.");
            String aloud = Fx.on(() -> sample.scene.<Node>node("footprint.plot").getAccessibleText());
            assertThat(aloud.replace('\u00A0', ' '))
                    .contains("Ordres de grandeur : 58 g, de 1,3 g à 1,0 kg.")
                    .contains("Taille du modèle : 8,3 g, de 2,6 g à 15 g.")
                    .contains("pas une mesure");
        }
    }

    @Test
    void whatItBringsTheEverydayTermsAndThePublishedFiguresStandBeside() {
        try (PanelScene sample = open(LETTERS)) {
            assertThat(words(sample, "footprint.per_hour.figure")).isEqualTo("4,2 g, de 0,09 g à 72 g");
            assertThat(words(sample, "footprint.per_person.figure")).isEqualTo("1,7 g, de 0,04 g à 29 g");
            assertThat(wordsIn(sample, "footprint.everyday"))
                    .hasSize(8)
                    .contains(
                            "410 m en voiture thermique, par passager, de 9,1 m à 7,1 km",
                            "20 km en TGV, de 440 m à 340 km",
                            "1,0 h de visioconférence, de 1,4 min à 18 h",
                            "Votre appareil et le réseau compris, que nous ne comptons pas (ADEME).");
            assertThat(wordsIn(sample, "footprint.anchors"))
                    .contains(
                            "Mistral, Carbone 4 et ADEME, juillet 2025 : 1,14 g de CO2e et 45 mL d’eau",
                            "Google, août 2025 : 0,24 Wh, 0,03 g de CO2e et 0,26 mL d’eau",
                            "MIT Technology Review, mai 2025 : de 0,03 Wh à 1,9 Wh")
                    .anyMatch(line -> line.startsWith("Ici, un échange court : 0,3 Wh, de 0,03 Wh à 3,0 Wh"));
        }
    }

    @Test
    void withoutMeasuredBenefitTheRatioIsNotDefinedAndSaysWhy() {
        try (PanelScene sample = open("Lire les bilans d’accompagnement")) {
            assertThat(words(sample, "footprint.per_hour.figure")).isEqualTo("non défini");
            assertThat(words(sample, "footprint.per_hour.words")).contains("Aucune heure libérée");
            assertThat(words(sample, "footprint.per_person.figure")).isEqualTo("non défini");
        }
    }

    @Tag("slow")
    @Test
    void whatTheSecondMethodLacksIsSaidWithTheWayToGiveIt() {
        try (PanelScene sample = open(LETTERS)) {
            List<String> went = new ArrayList<>();
            Fx.run(() -> sample.scene.session.navigateWith(
                    (Sheet sheet, UUID row, Consumer<CardVisit> then) -> went.add(sheet.name())));
            Row useCase = sample.useCase(LETTERS);
            UUID tool = Objects.requireNonNull(useCase.get(UseCases.TOOL));
            Row plumier =
                    sample.scene.read(reader -> reader.find(Tools.SHEET, tool)).orElseThrow();
            submit(sample, Edit.update(plumier, Tools.MODEL_SIZE, null));
            assertThat(words(sample, "footprint.by_size.figure")).isEqualTo("non chiffré");
            assertThat(words(sample, "footprint.by_size.words")).contains("Il manque la taille du modèle de Plumier.");
            press(sample, "footprint.mend");
            assertThat(went).containsExactly("tools");
            submit(sample, Edit.update(useCase, UseCases.TOOL, null));
            assertThat(words(sample, "footprint.by_size.words")).contains("Il manque l’outil");
            press(sample, "footprint.mend");
            assertThat(went).containsExactly("tools", "use_cases");
        }
    }

    @Test
    void aUseWithoutTextIsOfNoInterestToTheSecondMethod() {
        try (PanelScene sample = open("Affiches d’événements")) {
            assertThat(words(sample, "footprint.by_size.words")).contains("ne compte que les échanges de texte");
            assertThat(Nodes.isShown(sample.scene.node("footprint.mend"))).isFalse();
        }
    }

    @Tag("slow")
    @Test
    void aUseIsAddedChangedAndRemovedFromTheKeyboard() {
        try (PanelScene sample = open(LETTERS)) {
            Node add = sample.scene.node("footprint.use.add");
            Keys.focus(add);
            robot.push(KeyCode.SPACE);
            Fx.until(
                    "a draft",
                    () -> Nodes.find("footprint.use.1.factor")
                            .filter(Node::isFocused)
                            .isPresent());
            robot.write("ima");
            robot.push(KeyCode.ENTER);
            Fx.until(
                    "how many",
                    () -> Nodes.find("footprint.use.1.per_month")
                            .filter(Node::isFocused)
                            .isPresent());
            robot.write("30");
            robot.push(KeyCode.ENTER);
            Fx.until("written", () -> usages(sample, LETTERS).size() == 2);
            sample.scene.settle();
            Row made = usages(sample, LETTERS).getLast();
            assertThat(made.get(Usages.FACTOR)).isEqualTo(Seeds.factor("image"));
            assertThat(made.get(Usages.PER_MONTH)).isEqualTo(30);
            assertThat(words(sample, "footprint.use.1.weight")).isEqualTo("18 g, de 0,4 g à 193 g");
            assertThat(words(sample, "footprint.orders.figure")).startsWith("76 g");
            Fx.until(
                    "on to the cap",
                    () -> sample.scene
                            .<Node>node("footprint.use.1.cap_per_month")
                            .isFocused());

            robot.push(KeyCode.SHIFT, KeyCode.TAB);
            robot.push(KeyCode.CONTROL, KeyCode.A);
            robot.write("60");
            robot.push(KeyCode.ENTER);
            Fx.until(
                    "changed",
                    () -> Objects.equals(usages(sample, LETTERS).getLast().get(Usages.PER_MONTH), 60));

            Node remove = sample.scene.node("footprint.use.1.remove");
            Keys.focus(remove);
            robot.push(KeyCode.SPACE);
            Fx.until("removed", () -> usages(sample, LETTERS).size() == 1);
            sample.scene.settle();
            assertThat(Fx.on(Nodes::words)).contains("Usage retiré.");
            Fx.run(sample.scene.session::undo);
            Fx.until("back", () -> usages(sample, LETTERS).size() == 2);
        }
    }

    @Tag("walk")
    @Test
    void aNumberThatIsNoneIsRefusedUnderTheLineAndNothingIsWritten() {
        try (PanelScene sample = open(LETTERS)) {
            TextField field = sample.scene.node("footprint.use.0.per_month");
            Keys.focus(field);
            robot.push(KeyCode.CONTROL, KeyCode.A);
            robot.write("beaucoup");
            robot.push(KeyCode.ENTER);
            sample.scene.settle();
            assertThat(wordsIn(sample, "footprint.use.0")).contains("Écrivez un nombre.");
            assertThat(usages(sample, LETTERS).getFirst().get(Usages.PER_MONTH)).isEqualTo(600);
            robot.push(KeyCode.ESCAPE);
            assertThat(field.getText()).isEqualTo("600");
        }
    }

    @Tag("slow")
    @Test
    void aUseBeyondItsCapSaysSo() {
        try (PanelScene sample = open(LETTERS)) {
            submit(sample, Edit.update(usages(sample, LETTERS).getFirst(), Usages.CAP_PER_MONTH, 500));
            assertThat(words(sample, "footprint.use.0.weight"))
                    .isEqualTo("58 g, de 1,3 g à 1,0 kg. Au-delà du plafond");
        }
    }

    @Test
    void everyStepOfTheWorkbookIsFollowed() {
        try (PanelScene sample = open(LETTERS)) {
            Row usage = usages(sample, LETTERS).getFirst();
            submit(sample, Edit.update(usage, Usages.PER_MONTH, 6));
            assertThat(words(sample, "footprint.orders.figure")).startsWith("0,6 g");
            assertThat(sample.scene.<TextField>node("footprint.use.0.per_month").getText())
                    .isEqualTo("6");
        }
    }

    @Tag("slow")
    @Test
    void withoutPlannedUsesThoseOfTheLogAreSaidToBeExtrapolatedAndMayBeTaken() {
        try (PanelScene sample = open(LETTERS)) {
            usages(sample, LETTERS).forEach(usage -> submit(sample, Edit.delete(usage)));
            assertThat(words(sample, "footprint.origin"))
                    .startsWith(
                            "Extrapolé du journal, ce n’est pas un usage prévu : 9 essais depuis le 3 juin, soit par mois 13 × Échange texte et ");
            assertThat(words(sample, "footprint.orders.figure")).isNotBlank();
            press(sample, "footprint.adopt");
            Fx.until("taken", () -> !usages(sample, LETTERS).isEmpty());
            sample.scene.settle();
            assertThat(words(sample, "footprint.origin")).startsWith("Écrits dans ce cas d’usage");
        }
    }

    @Test
    void withNothingCountedItSaysWhatToDoFirst() {
        try (PanelScene sample = open("Orientation automatique")) {
            UUID useCase = sample.useCase("Orientation automatique").id();
            sample.scene
                    .read(reader -> reader.where(Trials.USE_CASE, useCase))
                    .forEach(trial -> submit(sample, Edit.update(trial, Trials.USE_CASE, null)));
            usages(sample, "Orientation automatique").forEach(usage -> submit(sample, Edit.delete(usage)));
            assertThat(words(sample, "footprint.origin"))
                    .startsWith("Aucun usage n’est compté")
                    .contains("Sur papier");
            assertThat(Nodes.isShown(sample.scene.node("footprint.plot"))).isFalse();
            assertThat(Nodes.isShown(sample.scene.node("footprint.use.add"))).isTrue();
            assertThat(Nodes.isShown(sample.scene.node("footprint.adopt"))).isFalse();
        }
    }

    @Tag("slow")
    @Test
    void theFactorsThatCountAreNamedInTheLanguageInUse() {
        Messages.use(Language.ENGLISH);
        try (PanelScene sample = open(LETTERS)) {
            assertThat(words(sample, "footprint.orders.words"))
                    .contains("Electricity, country unknown: France, Europe, world.");
            assertThat(words(sample, "footprint.orders.figure")).isEqualTo("58 g, from 1.3 g to 1.0 kg");
            assertThat(wordsIn(sample, "footprint.everyday"))
                    .contains("410 m in a petrol or diesel car, per passenger, from 9.1 m to 7.1 km");
        }
    }

    @Test
    void itLeadsToTheFactors() {
        try (PanelScene sample = open(LETTERS)) {
            List<Sheet> went = new ArrayList<>();
            Fx.run(() -> sample.scene.session.navigateWith((sheet, row, then) -> went.add(sheet)));
            press(sample, "footprint.factors");
            assertThat(went).containsExactly(Factors.SHEET);
        }
    }

    /** A draft of images, thirty a month, with the keyboard where they are counted. */
    private void beginThirtyImages(PanelScene sample) {
        press(sample, "footprint.use.add");
        robot.write("ima");
        robot.push(KeyCode.ENTER);
        Fx.until(
                "how many",
                () -> Nodes.find("footprint.use.1.per_month")
                        .filter(Node::isFocused)
                        .isPresent());
        robot.write("30");
    }

    @Tag("slow")
    @Test
    void aNewUseThatIsLeftWhileItIsWrittenIsCountedOnce() {
        try (PanelScene sample = open(LETTERS)) {
            beginThirtyImages(sample);
            Fx.run(() -> {
                InputDriver.hasty().push(KeyCode.ENTER);
                InputDriver.hasty().push(KeyCode.TAB);
            });
            Fx.until("written", () -> usages(sample, LETTERS).size() > 1);
            sample.scene.settle();
            assertThat(usages(sample, LETTERS)).hasSize(2);
            assertThat(Nodes.find("footprint.use.2")).isEmpty();
        }
    }

    @Tag("walk")
    @Test
    void aNewUseThatIsCorrectedWhileItIsWrittenIsOne() {
        try (PanelScene sample = open(LETTERS)) {
            beginThirtyImages(sample);
            TextField field = sample.scene.node("footprint.use.1.per_month");
            Fx.run(() -> {
                InputDriver.hasty().push(KeyCode.ENTER);
                field.requestFocus();
                field.setText("60");
                InputDriver.hasty().push(KeyCode.ENTER);
            });
            Fx.until("written", () -> usages(sample, LETTERS).size() > 1);
            sample.scene.settle();
            assertThat(usages(sample, LETTERS)).hasSize(2);
            assertThat(usages(sample, LETTERS).getLast().get(Usages.PER_MONTH)).isEqualTo(60);
        }
    }

    @Tag("slow")
    @Test
    void anotherUseIsBegunWhileOneIsWritten() {
        try (PanelScene sample = open(LETTERS)) {
            beginThirtyImages(sample);
            Button add = sample.scene.node("footprint.use.add");
            Fx.run(() -> {
                InputDriver.hasty().push(KeyCode.ENTER);
                add.fire();
            });
            Fx.until("written", () -> usages(sample, LETTERS).size() > 1);
            sample.scene.settle();
            assertThat(sample.scene.<TextField>node("footprint.use.1.per_month").getText())
                    .isEqualTo("30");
            assertThat(sample.scene.<TextField>node("footprint.use.2.per_month").getText())
                    .isEmpty();
            assertThat(usages(sample, LETTERS)).hasSize(2);
        }
    }

    @Tag("slow")
    @Test
    void aNewUseThatTheDiskRefusedIsWrittenWithTheNextChangeOfIt() throws Exception {
        try (PanelScene sample = open(LETTERS)) {
            beginThirtyImages(sample);
            try (var _ = new RefusingFile(sample.scene.session.workbook().path())) {
                robot.push(KeyCode.ENTER);
                Fx.until("said", () -> sample.scene.session.dialogs().layer().isBusy());
            }
            robot.push(KeyCode.ESCAPE);
            Node field = sample.scene.node("footprint.use.1.per_month");
            Keys.focus(field);
            robot.push(KeyCode.CONTROL, KeyCode.A);
            robot.write("40");
            robot.push(KeyCode.ENTER);
            Fx.until("written", () -> usages(sample, LETTERS).size() == 2);
            sample.scene.settle();
            assertThat(usages(sample, LETTERS)).hasSize(2);
            assertThat(usages(sample, LETTERS).getLast().get(Usages.PER_MONTH)).isEqualTo(40);
        }
    }

    private static void showCase(PanelScene sample, String title) {
        sample.show(sample.useCase(title));
    }

    @Tag("slow")
    @Test
    void aUseBegunIsThereAgainWithItsUseCase() {
        try (PanelScene sample = open(LETTERS)) {
            press(sample, "footprint.use.add");
            robot.write("ima");
            robot.push(KeyCode.ENTER);
            sample.scene.settle();
            showCase(sample, "Affiches d’événements");
            int planned = usages(sample, "Affiches d’événements").size();
            assertThat(Nodes.find("footprint.use." + planned)).isEmpty();
            showCase(sample, LETTERS);
            ComboBox<?> kind = sample.scene.node("footprint.use.1.factor");
            assertThat(Fx.on(kind::getValue).toString()).startsWith("Image");
            assertThat(usages(sample, LETTERS)).hasSize(1);
            press(sample, "footprint.use.1.remove");
            press(sample, "footprint.use.add");
            showCase(sample, "Affiches d’événements");
            showCase(sample, LETTERS);
            assertThat(Nodes.find("footprint.use.1")).isEmpty();
        }
    }

    @Tag("walk")
    @Test
    void aNewUseThatIsLeftForAnotherUseCaseWhileItIsTypedIsWritten() {
        try (PanelScene sample = open(LETTERS)) {
            beginThirtyImages(sample);
            showCase(sample, "Affiches d’événements");
            Fx.until("written", () -> usages(sample, LETTERS).size() == 2);
            showCase(sample, LETTERS);
            assertThat(sample.scene.<TextField>node("footprint.use.1.per_month").getText())
                    .isEqualTo("30");
            assertThat(Nodes.find("footprint.use.2")).isEmpty();
        }
    }

    @Tag("walk")
    @Test
    void aUseBegunIsAskedAboutBeforeTheWorkbookLeaves() {
        try (PanelScene sample = open(LETTERS)) {
            press(sample, "footprint.use.add");
            robot.write("ima");
            robot.push(KeyCode.ENTER);
            sample.scene.settle();
            showCase(sample, "Affiches d’événements");
            List<String> left = new ArrayList<>();
            Fx.run(() -> sample.scene.session.leaving().ask(() -> left.add("left")));
            Fx.until("asked", () -> sample.scene.session.dialogs().layer().isBusy());
            assertThat(left).isEmpty();
            Fx.run(() -> Nodes.buttons(Messages.text("ui.row.drop"))
                    .findFirst()
                    .orElseThrow()
                    .fire());
            Fx.until("left", () -> !left.isEmpty());
            showCase(sample, LETTERS);
            assertThat(Nodes.find("footprint.use.1")).isEmpty();
        }
    }

    @Tag("slow")
    @Test
    void aUseBegunIsThrownAwayByItsButton() {
        try (PanelScene sample = open(LETTERS)) {
            press(sample, "footprint.use.add");
            robot.write("ima");
            robot.push(KeyCode.ENTER);
            sample.scene.settle();
            press(sample, "footprint.use.1.remove");
            assertThat(Nodes.find("footprint.use.1")).isEmpty();
            assertThat(usages(sample, LETTERS)).hasSize(1);
        }
    }

    @Tag("slow")
    @Test
    void aNewUseThatIsRemovedWhileItIsWrittenIsRemovedAndCanBeTakenBack() {
        try (PanelScene sample = open(LETTERS)) {
            beginThirtyImages(sample);
            Button remove = sample.scene.node("footprint.use.1.remove");
            Fx.run(remove::fire);
            Fx.until("removed", () -> Fx.on(Nodes::words).contains("Usage retiré."));
            sample.scene.settle();
            assertThat(usages(sample, LETTERS)).hasSize(1);
            Fx.run(sample.scene.session::undo);
            Fx.until("back", () -> usages(sample, LETTERS).size() == 2);
        }
    }

    @Tag("walk")
    @Test
    void whatCountsUsesAloneIsOfferedAndReasoningIsAskedOfTextAlone() {
        try (PanelScene sample = open(LETTERS)) {
            ComboBox<?> kind = sample.scene.node("footprint.use.0.factor");
            long ofUse = sample.scene.read(reader -> reader.all(Factors.SHEET).stream()
                    .filter(factor -> factor.get(Factors.KIND) == FactorKind.USE)
                    .count());
            assertThat(Fx.on(() -> kind.getItems().size())).isEqualTo((int) ofUse);
            Node reasoning = sample.scene.node("footprint.use.0.reasoning");
            assertThat(Nodes.isShown(reasoning)).isTrue();
            submit(sample, Edit.update(usages(sample, LETTERS).getFirst(), Usages.FACTOR, Seeds.factor("image")));
            assertThat(Nodes.isShown(reasoning)).isFalse();
            submit(sample, Edit.update(usages(sample, LETTERS).getFirst(), Usages.REASONING, true));
            assertThat(Nodes.isShown(reasoning)).isTrue();
        }
    }

    @Tag("walk")
    @Test
    void whatTheLogLetsSupposeIsTakenOnce() {
        try (PanelScene sample = open(LETTERS)) {
            usages(sample, LETTERS).forEach(usage -> submit(sample, Edit.delete(usage)));
            Button adopt = sample.scene.node("footprint.adopt");
            Fx.run(() -> {
                adopt.fire();
                adopt.fire();
            });
            Fx.until("taken", () -> !usages(sample, LETTERS).isEmpty());
            sample.scene.settle();
            assertThat(usages(sample, LETTERS).stream()
                            .map(usage -> usage.get(Usages.FACTOR))
                            .toList())
                    .doesNotHaveDuplicates();
        }
    }
}
