package fr.technolucide.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.Seeds;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Stage;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.method.Answer;
import fr.technolucide.method.Variant;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.ExampleRows;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The tab « Liste techno-lucide » in the real window, over a real file. */
class ChecklistTest {

    private static final String LETTERS = "Courriers";
    private static final List<KeyCode> KEYS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5);

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private ChecklistWindow example() {
        return new ChecklistWindow(folder, ExampleRows.edits());
    }

    private ChecklistWindow empty() {
        return new ChecklistWindow(folder, List.copyOf(Seeds.edits()));
    }

    private ChecklistWindow oneUseCase() {
        List<Edit> content = new ArrayList<>(Seeds.edits());
        content.add(Edit.insert(
                UseCases.SHEET, Cells.of(UseCases.TITLE, "Répondre au courrier").and(UseCases.STAGE, Stage.IDEA)));
        return new ChecklistWindow(folder, content);
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    private static String said(Node root) {
        StringBuilder words = new StringBuilder();
        Nodes.all(root).forEach(node -> {
            if (node instanceof Text text && !(node.getParent() instanceof Label)) {
                words.append(text.getText());
            } else if (node instanceof Label label) {
                words.append(' ').append(label.getText());
            }
        });
        return plain(words.toString());
    }

    @Test
    void theListFilledLastIsShownWithWhatTheRuleMakesOfIt() {
        try (ChecklistWindow list = example()) {
            list.show(LETTERS);
            assertThat(list.text("checklist.by")).contains("Farid").endsWith("le 25 novembre 2026");
            assertThat(list.text("checklist.verdict.word")).isEqualTo("ADAPTER");
            assertThat(plain(list.text("checklist.verdict.reason")))
                    .isEqualTo(
                            "Règle 5 : le point d’alerte 7.1 est « Partiel », et deux groupes sont sous 50 % (6 et 7).");
            String figures = Fx.on(() -> said(list.sample.node("checklist.figures")));
            assertThat(figures)
                    .contains("8 sur 9 points d’alerte sont à « Oui »")
                    .contains("Reste le point 7.1")
                    .contains("78 % de score, sur 9 groupes")
                    .contains("2 inconnues")
                    .contains("1 sans réponse");
            assertThat(list.text("checklist.settle.title")).isEqualTo("Ce qu’il reste à régler");
            assertThat(plain(list.text("checklist.settle.count"))).isEqualTo("10 points");
            assertThat(plain(Fx.on(() -> list.shown.count().getValue()))).isEqualTo("29 réponses sur 30");
            assertThat(String.join(" ", list.words()).toLowerCase()).doesNotContain("conforme");
        }
    }

    @Test
    void aGroupUnderOneHalfSaysSoInWords() {
        try (ChecklistWindow list = example()) {
            list.show(LETTERS);
            assertThat(plain(Fx.on(() -> list.sample.node("checklist.group.6").getAccessibleText())))
                    .isEqualTo("6. Équité, inclusion, accessibilité, 2 sur 2 répondus, 25 %, sous 50 %");
            list.show("Orientation");
            assertThat(plain(Fx.on(() -> list.sample.node("checklist.group.3").getAccessibleText())))
                    .endsWith("67 %, une alerte est à « Non »");
        }
    }

    @Test
    void anAnswerIsWrittenAtOnceAndTheProposalFollows() {
        try (ChecklistWindow list = example()) {
            list.show(LETTERS);
            list.group("7");
            list.press("checklist.answer.7.1.NON");
            assertThat(list.answer(LETTERS, "7.1").orElseThrow().get(Answers.VALUE))
                    .isEqualTo(Answer.NON);
            assertThat(list.text("checklist.verdict.word")).isEqualTo("NE PAS LANCER");
            assertThat(plain(Fx.on(() -> list.sample.node("checklist.verdict").getAccessibleText())))
                    .startsWith("Proposition de la règle : Ne pas lancer. Règle 1");
            Fx.run(() -> robot.push(KeyCode.CONTROL, KeyCode.Z));
            list.settle();
            assertThat(list.text("checklist.verdict.word")).isEqualTo("ADAPTER");
        }
    }

    @Test
    void anAnswerHasANameInTheHistory() {
        try (ChecklistWindow list = example()) {
            list.show(LETTERS);
            list.group("7");
            list.press("checklist.answer.7.2.PARTIEL");
            assertThat(list.sample.<String>read(
                            reader -> reader.undoable().orElseThrow().subject()))
                    .isEqualTo("réponse au point 7.2");
        }
    }

    @Test
    void aChangedProposalIsSaidWhereTheKeyboardIs() {
        try (ChecklistWindow list = example()) {
            list.show(LETTERS);
            list.group("7");
            list.focus("checklist.answer.7.1.PARTIEL");
            robot.push(KeyCode.DIGIT3);
            list.settle();
            assertThat(Fx.on(() -> list.sample.scene().getFocusOwner().getAccessibleHelp()))
                    .contains("Ne pas lancer");
        }
    }

    @Test
    void digitsAnswerAndArrowsGoFromPointToPointAndFromGroupToGroup() {
        try (ChecklistWindow list = example()) {
            list.show(LETTERS);
            list.group("6");
            list.focus("checklist.answer.6.1.PARTIEL");
            robot.push(KeyCode.DIGIT1);
            list.settle();
            assertThat(list.answer(LETTERS, "6.1").orElseThrow().get(Answers.VALUE))
                    .isEqualTo(Answer.OUI);
            robot.push(KeyCode.DOWN);
            assertThat(list.focused()).startsWith("checklist.answer.6.2.");
            robot.push(KeyCode.DOWN);
            assertThat(list.focused()).startsWith("checklist.answer.7.1.");
            robot.push(KeyCode.UP);
            assertThat(list.focused()).startsWith("checklist.answer.6.2.");
            robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            assertThat(list.focused()).startsWith("checklist.answer.7.1.");
            robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
            assertThat(list.focused()).startsWith("checklist.answer.6.1.");
        }
    }

    @Test
    void anArrowToTheSideOnlyMoves() {
        try (ChecklistWindow list = example()) {
            list.show(LETTERS);
            list.group("7");
            list.focus("checklist.answer.7.1.PARTIEL");
            robot.push(KeyCode.RIGHT);
            list.settle();
            assertThat(list.focused()).isEqualTo("checklist.answer.7.1.NON");
            assertThat(list.answer(LETTERS, "7.1").orElseThrow().get(Answers.VALUE))
                    .isEqualTo(Answer.PARTIEL);
            robot.push(KeyCode.SPACE);
            list.settle();
            assertThat(list.answer(LETTERS, "7.1").orElseThrow().get(Answers.VALUE))
                    .isEqualTo(Answer.NON);
        }
    }

    @Test
    void supprTakesAnAnswerBack() {
        try (ChecklistWindow list = example()) {
            list.show(LETTERS);
            list.group("7");
            list.focus("checklist.answer.7.3.NON");
            robot.push(KeyCode.DELETE);
            list.settle();
            assertThat(list.answer(LETTERS, "7.3").map(row -> row.get(Answers.VALUE)))
                    .isEmpty();
            assertThat(plain(Fx.on(() -> list.shown.count().getValue()))).isEqualTo("28 réponses sur 30");
        }
    }

    @Test
    void thirtyAnswersAreTypedWithKeysOnlyInTheOrderOfThePaper() {
        try (ChecklistWindow list = oneUseCase()) {
            list.press("checklist.start.full");
            Fx.until("first point", () -> list.focused().startsWith("checklist.answer.1.1."));
            List<String> codes = list.latest("Répondre").points().stream()
                    .map(point -> point.code())
                    .toList();
            assertThat(codes).hasSize(30);
            Map<String, Answer> typed = new HashMap<>();
            for (int i = 0; i < codes.size(); i++) {
                String here = "checklist.answer." + codes.get(i) + ".";
                Fx.until(here, () -> list.focused().startsWith(here));
                int key = i % 4;
                robot.push(KEYS.get(key));
                typed.put(codes.get(i), Answer.values()[key]);
                robot.push(KeyCode.DOWN);
            }
            list.settle();
            Map<String, Answer> written = new HashMap<>();
            list.latest("Répondre").points().forEach(point -> written.put(point.code(), point.value()));
            assertThat(written).isEqualTo(typed);
            assertThat(plain(Fx.on(() -> list.shown.count().getValue()))).isEqualTo("30 réponses sur 30");
        }
    }

    @Test
    void twoKeysInOneBreathAreOneAnswer() {
        try (ChecklistWindow list = oneUseCase()) {
            list.press("checklist.start.full");
            Fx.until("first point", () -> list.focused().startsWith("checklist.answer.1.1."));
            Fx.run(() -> {
                robot.push(KeyCode.DIGIT1);
                robot.push(KeyCode.DIGIT3);
                robot.push(KeyCode.DIGIT2);
            });
            list.settle();
            assertThat(list.sample.count(Answers.SHEET)).isEqualTo(1);
            assertThat(list.answer("Répondre", "1.1").orElseThrow().get(Answers.VALUE))
                    .isEqualTo(Answer.PARTIEL);
        }
    }

    @Test
    void aProofIsTypedBesideItsAnswerAndEntreeGoesOn() {
        try (ChecklistWindow list = oneUseCase()) {
            list.press("checklist.start.full");
            Fx.until("first point", () -> list.focused().startsWith("checklist.answer.1.1."));
            robot.push(KeyCode.DIGIT1);
            robot.push(KeyCode.ENTER);
            assertThat(list.focused()).isEqualTo("checklist.proof.1.1");
            robot.write("La phrase du projet");
            robot.push(KeyCode.ENTER);
            list.settle();
            assertThat(list.focused()).startsWith("checklist.answer.1.2.");
            Row answer = list.answer("Répondre", "1.1").orElseThrow();
            assertThat(answer.get(Answers.EVIDENCE)).isEqualTo("La phrase du projet");
            assertThat(answer.get(Answers.VALUE)).isEqualTo(Answer.OUI);
        }
    }

    @Test
    void theProofGrowsToFourLines() {
        try (ChecklistWindow list = oneUseCase()) {
            list.press("checklist.start.full");
            TextArea proof = list.sample.node("checklist.proof.1.1");
            Fx.run(() -> proof.setText("a"));
            list.settle();
            double one = Fx.on(proof::getHeight);
            Fx.run(() -> proof.setText("a\nb\nc"));
            list.settle();
            double three = Fx.on(proof::getHeight);
            Fx.run(() -> proof.setText("a\nb\nc\nd\ne\nf"));
            list.settle();
            double most = Fx.on(proof::getHeight);
            assertThat(three).isGreaterThan(one + 20);
            assertThat(most).isBetween(three + 10, three + 40);
        }
    }

    @Test
    void anAlertAtYesWithoutProofSaysWhatIsOwed() {
        try (ChecklistWindow list = oneUseCase()) {
            list.press("checklist.start.full");
            list.press("checklist.answer.1.3.OUI");
            assertThat(list.text("checklist.note.1.3")).contains("Sans preuve écrite");
        }
    }

    @Test
    void sansObjetWaitsForItsReasonAndIsWrittenWithIt() {
        try (ChecklistWindow list = oneUseCase()) {
            list.press("checklist.start.full");
            list.group("2");
            list.focus("checklist.answer.2.2.OUI");
            robot.push(KeyCode.DIGIT5);
            list.settle();
            assertThat(list.answer("Répondre", "2.2")).isEmpty();
            assertThat(list.focused()).isEqualTo("checklist.proof.2.2");
            assertThat(list.text("checklist.note.2.2")).contains("pourquoi");
            robot.write("Aucun gain de temps");
            robot.push(KeyCode.ENTER);
            list.settle();
            Row answer = list.answer("Répondre", "2.2").orElseThrow();
            assertThat(answer.get(Answers.VALUE)).isEqualTo(Answer.SANS_OBJET);
            assertThat(answer.get(Answers.EVIDENCE)).isEqualTo("Aucun gain de temps");
        }
    }

    @Test
    void sansObjetIsNotAnsweredWhereItIsNotAdmitted() {
        try (ChecklistWindow list = oneUseCase()) {
            list.press("checklist.start.full");
            assertThat(list.sample.find("checklist.answer.1.1.SANS_OBJET")).isEmpty();
            list.focus("checklist.answer.1.1.OUI");
            robot.push(KeyCode.DIGIT5);
            list.settle();
            assertThat(list.answer("Répondre", "1.1")).isEmpty();
            assertThat(list.text("checklist.note.1.1")).contains("pas admis");
        }
    }

    @Test
    void theReasonOfASansObjetCannotBeEmptied() {
        try (ChecklistWindow list = example()) {
            list.show("Traduire");
            list.group("4");
            Row before = list.answer("Traduire", "4.2").orElseThrow();
            assertThat(before.get(Answers.VALUE)).isEqualTo(Answer.SANS_OBJET);
            list.focus("checklist.proof.4.2");
            TextArea proof = list.sample.node("checklist.proof.4.2");
            Fx.run(proof::clear);
            robot.push(KeyCode.ENTER);
            list.settle();
            assertThat(list.answer("Traduire", "4.2").orElseThrow()).isEqualTo(before);
            assertThat(Fx.<String>on(proof::getText)).isEqualTo(before.get(Answers.EVIDENCE));
            assertThat(list.text("checklist.note.4.2")).contains("sans objet");
        }
    }

    @Test
    void whatIsLeftBecomesAnActionInOneKey() {
        try (ChecklistWindow list = example()) {
            list.show(LETTERS);
            long before = list.sample.count(Actions.SHEET);
            list.focus("checklist.action.7.3");
            robot.push(KeyCode.SPACE);
            list.settle();
            assertThat(list.sample.count(Actions.SHEET)).isEqualTo(before + 1);
            UUID useCase = list.useCase(LETTERS);
            Row action = list.sample
                    .read(reader -> Actions.settling(useCase, Seeds.question("7.3"), reader))
                    .orElseThrow();
            assertThat(action.get(Actions.DUE)).isEqualTo(LocalDate.of(2026, 12, 9));
            assertThat(action.isEmpty(Actions.OWNER)).isFalse();
            assertThat(plain(list.text("checklist.action.7.3"))).endsWith(", 9 déc.");
            assertThat(list.focused()).isEqualTo("checklist.action.7.3");
        }
    }

    @Test
    void anOverdueActionSaysSo() {
        try (ChecklistWindow list = example()) {
            list.show(LETTERS);
            assertThat(plain(list.text("checklist.action.4.3"))).isEqualTo("Bernard, 15 nov., en retard");
            assertThat(plain(list.text("checklist.action.7.1"))).isEqualTo("Chloé, 10 déc.");
        }
    }

    @Test
    void anActionIsChangedWhereItIsShown() {
        try (ChecklistWindow list = example()) {
            list.show(LETTERS);
            list.press("checklist.action.4.3");
            assertThat(Fx.on(() -> list.sample.window.dialogs().layer().isBusy()))
                    .isTrue();
            assertThat(list.words()).contains("Action");
        }
    }

    @Test
    void aPointOfWhatIsLeftIsShownWithTheKeyboardOnIt() {
        try (ChecklistWindow list = example()) {
            list.show(LETTERS);
            list.group("1");
            list.press("checklist.settle.7.1");
            assertThat(list.focused()).startsWith("checklist.answer.7.1.");
        }
    }

    @Test
    void theWorkbookSaysItsFigureBesideThePoint() {
        try (ChecklistWindow list = example()) {
            list.show(LETTERS);
            list.group("7");
            assertThat(Fx.on(() -> said(list.sample.node("checklist.point.7.1"))))
                    .contains("Repris du cahier : 58 g de CO2e par mois, de 1,3 g à 1,0 kg.");
        }
    }

    @Test
    void theSegmentShowsTheOtherKindOfListOrOffersIt() {
        try (ChecklistWindow list = example()) {
            list.show("Traduire");
            assertThat(list.text("checklist.verdict.word")).isEqualTo("LANCER");
            variant(list, "Éclair");
            assertThat(list.text("checklist.verdict.word")).isEqualTo("Remplir la liste complète");
            assertThat(plain(Fx.on(() -> list.shown.count().getValue()))).isEqualTo("9 réponses sur 9");
            list.show("Orientation");
            variant(list, "Éclair");
            assertThat(list.sample.find("checklist.verdict").filter(Nodes::isShown))
                    .isEmpty();
            list.press("checklist.start.quick");
            assertThat(list.latest("Orientation").points()).hasSize(9);
        }
    }

    private static void variant(ChecklistWindow list, String words) {
        Parent segments = list.sample.node("checklist.variant");
        Fx.run(() -> segments.getChildrenUnmodifiable().stream()
                .map(javafx.scene.control.ToggleButton.class::cast)
                .filter(button -> words.equals(button.getText()))
                .forEach(javafx.scene.control.ToggleButton::fire));
        list.settle();
    }

    @Test
    void aQuickListIsCompletedWithoutBeingTouched() {
        try (ChecklistWindow list = example()) {
            list.show("Lire les bilans");
            List<Row> before = list.fillings("Lire les bilans");
            assertThat(before).hasSize(1);
            variant(list, "Complète");
            list.press("checklist.start.keep");
            List<Row> after = list.fillings("Lire les bilans");
            assertThat(after).hasSize(2);
            assertThat(after.getFirst().get(Checklists.VARIANT)).isEqualTo(Variant.FULL);
            assertThat(after.getFirst().get(Checklists.QUESTIONS_VERSION)).isEqualTo(Seeds.EDITION);
            Row quick = before.getFirst();
            long kept = list.sample.read(
                    reader -> (long) reader.where(Answers.CHECKLIST, quick.id()).size());
            long copied = list.sample.read(reader -> (long)
                    reader.where(Answers.CHECKLIST, after.getFirst().id()).size());
            assertThat(copied).isEqualTo(kept);
            assertThat(list.sample.<Optional<Row>>read(reader -> reader.find(Checklists.SHEET, quick.id())))
                    .contains(quick);
        }
    }

    @Test
    void aNewFillingLeavesTheOlderOnesToBeCompared() {
        try (ChecklistWindow list = example()) {
            list.show(LETTERS);
            Row before = list.fillings(LETTERS).getFirst();
            list.press("checklist.another");
            Fx.run(() -> Nodes.buttons("Commencer").findFirst().orElseThrow().fire());
            list.settle();
            assertThat(list.fillings(LETTERS)).hasSize(3);
            assertThat(list.sample.<Optional<Row>>read(reader -> reader.find(Checklists.SHEET, before.id())))
                    .contains(before);
            list.press("checklist.compare");
            assertThat(list.text("checklist.changes.count")).isEqualTo("Aucune réponse n’a changé");
        }
    }

    @Test
    void whatChangedSinceTheLastListIsSaidPointByPoint() {
        try (ChecklistWindow list = example()) {
            list.show(LETTERS);
            list.press("checklist.compare");
            String aloud = plain(
                    Fx.on(() -> list.sample.node("checklist.changes.table").getAccessibleText()));
            assertThat(aloud).startsWith("Proposition : Adapter, puis Adapter.").contains("4.1, données saisies :");
            Path file = folder.resolve("changements.pdf");
            list.sample.picked = Optional.of(file);
            Fx.run(() -> Nodes.buttons("Imprimer…").findFirst().orElseThrow().fire());
            list.settle();
            assertThat(Files.exists(file)).isTrue();
        }
    }

    @Test
    void theFilledListIsShownAsItWillBePrinted() {
        try (ChecklistWindow list = example()) {
            list.show(LETTERS);
            Fx.run(() -> list.sample
                    .<javafx.scene.control.MenuButton>node("checklist.print")
                    .getItems()
                    .getFirst()
                    .fire());
            list.settle();
            ComboBox<?> filling = list.sample.node("preview.row");
            assertThat(Fx.on(() -> String.valueOf(filling.getValue()))).contains("Courriers aux administrations");
        }
    }

    @Test
    void aBlankListBearsTheUseCaseThatIsShown() {
        try (ChecklistWindow list = example()) {
            list.show(LETTERS);
            Fx.run(() -> list.sample
                    .<javafx.scene.control.MenuButton>node("checklist.print")
                    .getItems()
                    .get(1)
                    .fire());
            list.settle();
            ComboBox<?> heading = list.sample.node("preview.heading");
            assertThat(Fx.on(() -> String.valueOf(heading.getValue()))).contains("Courriers aux administrations");
        }
    }

    @Test
    void withoutAnyUseCaseOneIsDescribedFirstAndThePaperIsOneButtonAway() {
        try (ChecklistWindow list = empty()) {
            assertThat(list.words()).contains("Décrivez un premier cas d’usage", "Imprimer une liste vierge");
            list.press("checklist.start.print");
            ListView<?> sheets = list.sample.node("preview.sheets");
            assertThat(Fx.on(() -> sheets.getSelectionModel().getSelectedItem()))
                    .isEqualTo(PaperForm.CHECKLIST);
            Fx.run(() -> Nodes.buttons("Fermer").findFirst().orElseThrow().fire());
            list.settle();
            list.press("checklist.start.describe");
            assertThat(list.sample.find("checklist.start.describe").filter(Nodes::isShown))
                    .isEmpty();
        }
    }

    @Test
    void aUseCaseWithoutListOffersTheTwoWaysToFillIt() {
        try (ChecklistWindow list = oneUseCase()) {
            Fx.run(() -> list.sample.window.reveal(Checklists.SHEET, list.useCase("Répondre")));
            list.settle();
            assertThat(list.words()).contains("Liste complète (45\u00A0min)", "Liste éclair (15\u00A0min)");
            list.press("checklist.start.quick");
            assertThat(list.latest("Répondre").assessment().verdict()).isEqualTo(Verdict.INCOMPLET);
            assertThat(list.focused()).startsWith("checklist.answer.1.3.");
        }
    }

    @Test
    void anAnswerFoundElsewhereIsShownInItsGroup() {
        try (ChecklistWindow list = example()) {
            list.show("Traduire");
            Row answer = list.answer(LETTERS, "8.2").orElseThrow();
            Fx.run(() -> list.sample.window.reveal(Answers.SHEET, answer.id()));
            list.settle();
            assertThat(list.text("checklist.title")).startsWith("8. ");
            assertThat(list.text("checklist.by")).contains("Farid");
        }
    }

    @Test
    void decisionsAndQuestionsAreShownAsSheetsWithAWayBack() {
        try (ChecklistWindow list = example()) {
            list.show(LETTERS);
            for (var sheet : List.of(Decisions.SHEET, Questions.SHEET)) {
                UUID row =
                        list.sample.read(reader -> reader.all(sheet).getFirst().id());
                Fx.run(() -> list.sample.window.reveal(sheet, row));
                list.settle();
                assertThat(list.sample.find("checklist.back").filter(Nodes::isShown))
                        .isPresent();
                list.press("checklist.back");
                assertThat(list.sample.find("checklist.verdict").filter(Nodes::isShown))
                        .isPresent();
            }
        }
    }

    @Test
    void theDecisionIsPreparedFromTheList() {
        try (ChecklistWindow list = example()) {
            list.show(LETTERS);
            for (String id : List.of("checklist.prepare", "checklist.override")) {
                list.press(id);
                assertThat(Fx.on(() -> list.sample.window.dialogs().layer().isBusy()))
                        .isTrue();
                Fx.run(() -> list.sample.window.dialogs().layer().clear());
                list.settle();
            }
        }
    }

    @Test
    void inANarrowWindowTheRestOfTheProposalComesWhenAskedFor() {
        try (ChecklistWindow list = example()) {
            list.show(LETTERS);
            Fx.run(() -> {
                list.sample.stage.setWidth(1024);
                list.sample.stage.setHeight(700);
            });
            list.settle();
            assertThat(list.text("checklist.verdict.word")).isEqualTo("ADAPTER");
            assertThat(list.sample.find("checklist.prepare")).isEmpty();
            assertThat(plain(list.text("checklist.more"))).isEqualTo("10 points à régler");
            list.press("checklist.more");
            assertThat(list.sample.find("checklist.prepare").filter(Nodes::isShown))
                    .isPresent();
            robot.push(KeyCode.ESCAPE);
            list.settle();
            assertThat(list.sample.find("checklist.prepare")).isEmpty();
        }
    }

    @Test
    void whatWasShownIsFoundAgain() {
        try (ChecklistWindow list = example()) {
            list.show("Traduire");
            variant(list, "Éclair");
            list.group("4");
            Map<String, String> state = Fx.on(() -> list.shown.state());
            list.show(LETTERS);
            list.group("1");
            Fx.run(() -> list.shown.restore(state));
            list.settle();
            assertThat(list.text("checklist.verdict.word")).isEqualTo("Remplir la liste complète");
            assertThat(list.text("checklist.title")).startsWith("4. ");
        }
    }

    @Test
    void theAnswersReadTheirQuestionAloud() {
        try (ChecklistWindow list = example()) {
            list.show(LETTERS);
            list.group("7");
            RadioButton answer = list.sample.node("checklist.answer.7.1.PARTIEL");
            assertThat(Fx.<String>on(answer::getAccessibleHelp)).startsWith("7.1. Question centrale");
            Node proof = list.sample.node("checklist.proof.7.1");
            assertThat(Fx.<String>on(proof::getAccessibleText)).isEqualTo("Preuve du point 7.1");
            assertThat(Stream.of("previous", "next")
                            .map(side -> Fx.on(() ->
                                    list.sample.node("checklist.group." + side).getAccessibleText())))
                    .noneMatch(String::isBlank);
        }
    }

    @Test
    void theBodyOfThePreparedDecisionIsTheOneThatDecides() {
        try (ChecklistWindow list = example()) {
            Label who = list.sample.node("checklist.who_decides");
            list.show(LETTERS);
            assertThat(Fx.<String>on(who::getText)).isEqualTo("La règle propose, le bureau décide.");
            list.show("Affiches");
            assertThat(Fx.<String>on(who::getText)).isEqualTo("La règle propose, le conseil d’administration décide.");
        }
    }

    @Test
    void theUseCaseThatArrowsWentToIsTakenThoughTheOthersChangeMeanwhile() {
        try (ChecklistWindow window = example()) {
            ComboBox<?> box = window.sample.node("checklist.case");
            Keys.focus(box);
            robot.push(KeyCode.DOWN);
            Fx.until("open", box::isShowing);
            Object first = Fx.on(box::getValue);
            robot.push(KeyCode.DOWN);
            Fx.until("on the next", () -> !first.equals(box.getValue()));
            CaseBox.Case wanted = (CaseBox.Case) Fx.<Object>on(box::getValue);
            Row other = window.sample.read(reader -> reader.all(UseCases.SHEET)).stream()
                    .filter(row -> !row.id().equals(wanted.id()))
                    .findFirst()
                    .orElseThrow();
            window.sample.workbook.apply(Change.edited("", Edit.update(other, UseCases.TITLE, "Tenir le standard")));
            Fx.until("the list is another", () -> box.getItems().toString().contains("Tenir le standard"));
            robot.push(KeyCode.ENTER);
            window.settle();
            assertThat(Fx.<Object>on(box::getValue)).isEqualTo(wanted);
        }
    }
}
