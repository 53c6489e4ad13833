package fr.technolucide.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.exchange.PointToSettle;
import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Answer;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Border;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tab « Liste techno-lucide » in the real window, over a real file: what it shows, and where it leads. */
class ChecklistTest {

    private static final String LETTERS = "Courriers";

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
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
        return ChecklistWindow.plain(words.toString());
    }

    @Tag("walk")
    @Test
    void theListFilledLastIsShownWithWhatTheRuleMakesOfIt() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            assertThat(list.text("checklist.by")).contains("Farid").endsWith("le 25 novembre 2026");
            assertThat(list.text("checklist.verdict.word")).isEqualTo("ADAPTER");
            assertThat(ChecklistWindow.plain(list.text("checklist.verdict.reason")))
                    .isEqualTo(
                            "Un point d’alerte n’est qu’à moitié acquis : l’impact ne justifie l’empreinte qu’en partie (7.1) ; "
                                    + "deux groupes sont sous 50 % : équité et accessibilité (6) et environnement (7). Règle 5.");
            FilledChecklist filled = list.latest(LETTERS);
            String figures = Fx.on(() -> said(list.sample.node("checklist.figures")));
            assertThat(figures)
                    .contains("8 sur 9 points d’alerte à « Oui »")
                    .contains("Reste : impact (7.1)")
                    .contains("78 % de score, sur 9 groupes")
                    .contains("2 inconnues")
                    .contains(filled.assessment().missing().size() + " sans réponse");
            assertThat(list.text("checklist.settle.title")).isEqualTo("Ce qu’il reste à régler");
            assertThat(ChecklistWindow.plain(list.text("checklist.settle.count")))
                    .isEqualTo(filled.toSettle().size() + " points");
            assertThat(ChecklistWindow.plain(Fx.on(() -> list.shown.count().getValue())))
                    .isEqualTo("29 réponses sur " + filled.points().size());
            assertThat(String.join(" ", list.words()).toLowerCase()).doesNotContain("conforme");
        }
    }

    @Tag("walk")
    @ParameterizedTest
    @EnumSource
    void theMarkOfARedFlagStandsWholeInItsColumn(Language language) {
        Messages.use(language);
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            Label flag = (Label) Fx.<Node>on(() -> Nodes.all(list.sample.scene().getRoot())
                    .filter(node -> node.getStyleClass().contains("red-flag"))
                    .filter(node -> node.getParent().getStyleClass().contains("point-number"))
                    .findFirst()
                    .orElseThrow());
            Fx.look(list.sample.scene(), "liste-alerte-" + language);
            assertThat(Fx.<Double>on(() -> flag.getBoundsInParent().getMinX())).isNotNegative();
            assertThat(Fx.<String>on(() -> Nodes.all(flag)
                            .filter(Text.class::isInstance)
                            .map(text -> ((Text) text).getText().replaceAll("\\s+", " "))
                            .findFirst()
                            .orElseThrow()))
                    .isEqualTo(flag.getText());
        } finally {
            Messages.use(Language.FRENCH);
        }
    }

    @Tag("walk")
    @ParameterizedTest
    @EnumSource
    void theWordsOfTheFiguresAreSeenWhole(Language language) {
        Messages.use(language);
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            list.sample.workbook.apply(ChangeSet.edited(
                    "3.3", Edit.update(list.answer(LETTERS, "3.3").orElseThrow(), Answers.VALUE, Answer.SANS_OBJET)));
            list.settle();
            Fx.look(list.sample.scene(), "liste-chiffres-" + language);
            assertThat(Fx.on(() -> Nodes.all(list.sample.node("checklist.figures"))
                            .filter(Label.class::isInstance)
                            .map(Label.class::cast)
                            .filter(Nodes::isShown)
                            .filter(label -> !drawn(label).equals(label.getText()))
                            .map(label -> label.getText() + " | " + drawn(label))
                            .toList()))
                    .isEmpty();
        } finally {
            Messages.use(Language.FRENCH);
        }
    }

    private static String drawn(Label label) {
        return Nodes.all(label)
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText().replaceAll("\\s*\\n\\s*", " "))
                .findFirst()
                .orElse("");
    }

    @Tag("walk")
    @Test
    void anAlertPointAtYesWithoutItsProofIsLeftToSettle() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            List<Point> left = PointToSettle.of(list.latest(LETTERS));
            assertThat(left)
                    .extracting(Point::code)
                    .isEqualTo(list.latest(LETTERS).toSettle().stream()
                            .map(Point::code)
                            .toList());
            assertThat(list.answer(LETTERS, "4.2").orElseThrow().get(Answers.VALUE))
                    .isEqualTo(Answer.OUI);
            list.group("4");
            list.focus("checklist.proof.4.2.evidence");
            Fx.run(() -> list.sample
                    .<TextInputControl>node("checklist.proof.4.2.evidence")
                    .clear());
            list.focus("checklist.answer.4.2.OUI");
            FilledChecklist without = list.latest(LETTERS);
            assertThat(PointToSettle.of(without)).hasSize(left.size() + 1);
            assertThat(PointToSettle.of(without.point("4.2").orElseThrow(), LocalDate.of(2026, 11, 25), id -> "")
                            .state())
                    .isEqualTo("preuve à écrire");
            assertThat(ChecklistWindow.plain(list.text("checklist.settle.count")))
                    .isEqualTo(left.size() + 1 + " points");
            assertThat(list.words()).anyMatch(words -> words.startsWith("Oui, preuve à écrire"));
        }
    }

    @Tag("walk")
    @Test
    void aClickShowsWhereTheKeysAnswerAndTabEntersTheProofAtItsEnd() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            RadioButton yes = list.sample.node("checklist.answer.1.2.OUI");
            robot.clickOn(yes);
            list.settle();
            assertThat(Fx.<Boolean>on(yes::isFocused)).isTrue();
            assertThat(Fx.<Border>on(yes::getBorder)).as("the ring").isNotNull();
            TextInputControl proof = list.sample.node("checklist.proof.1.2.evidence");
            robot.push(KeyCode.TAB);
            list.settle();
            assertThat(Fx.<Boolean>on(proof::isFocused)).isTrue();
            assertThat(Fx.<Border>on(yes::getBorder)).isNull();
            assertThat(Fx.<Integer>on(proof::getCaretPosition))
                    .isPositive()
                    .isEqualTo(Fx.<Integer>on(proof::getLength));
        }
    }

    @Test
    void echapKeepsTheProofAndGoesBackToTheAnswers() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            list.focus("checklist.proof.1.2.evidence");
            String before = list.answer(LETTERS, "1.2").orElseThrow().get(Answers.EVIDENCE);
            robot.push(KeyCode.END);
            robot.write(" Relue.");
            robot.push(KeyCode.ESCAPE);
            list.settle();
            assertThat(list.focused()).startsWith("checklist.answer.1.2.");
            assertThat(list.answer(LETTERS, "1.2").orElseThrow().get(Answers.EVIDENCE))
                    .isNotEqualTo(before)
                    .contains("Relue.");
        }
    }

    @Tag("walk")
    @Test
    void aProofOfTheAnswerBeforeIsSaidToBe() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            list.press("checklist.answer.1.2.NON");
            assertThat(list.text("checklist.note.1.2")).startsWith("La preuve date de la réponse d’avant");
            list.press("checklist.answer.1.2.PARTIEL");
            assertThat(list.text("checklist.note.1.2")).startsWith("La preuve date de la réponse d’avant");
            list.focus("checklist.proof.1.2.evidence");
            robot.write(" Relue.");
            robot.push(KeyCode.ENTER);
            list.settle();
            assertThat(list.text("checklist.note.1.2")).isEmpty();
        }
    }

    @Tag("walk")
    @Test
    void aClickOnAGroupLeadsToItsPointsWhereADigitAnswers() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            robot.clickOn(list.sample.<Node>node("checklist.group.5"));
            list.settle();
            robot.push(KeyCode.DIGIT2);
            list.settle();
            assertThat(Fx.<Boolean>on(() -> list.sample
                            .<RadioButton>node("checklist.answer.5.1.PARTIEL")
                            .isSelected()))
                    .isTrue();
        }
    }

    @Tag("slow")
    @Test
    void aGroupUnderOneHalfSaysSoInWords() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            assertThat(ChecklistWindow.plain(
                            Fx.on(() -> list.sample.node("checklist.group.6").getAccessibleText())))
                    .isEqualTo("6. Équité, inclusion, accessibilité, 2 sur 2 avec une réponse, 25 %, sous 50 %");
            list.show("Orientation");
            assertThat(ChecklistWindow.plain(
                            Fx.on(() -> list.sample.node("checklist.group.3").getAccessibleText())))
                    .endsWith("67 %, une alerte est à « Non »");
        }
    }

    @Tag("walk")
    @Test
    void theShareOfAGroupComesOnceEachOfItsPointsHasAnAnswer() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            Node share = Fx.on(() -> list.sample.node("checklist.group.6").lookup(".group-percent"));
            assertThat(Fx.<Boolean>on(share::isVisible)).isTrue();
            list.group("6");
            robot.push(KeyCode.DELETE);
            list.settle();
            assertThat(Fx.<Boolean>on(share::isVisible)).isFalse();
            assertThat(ChecklistWindow.plain(
                            Fx.on(() -> list.sample.node("checklist.group.6").getAccessibleText())))
                    .startsWith("6. Équité, inclusion, accessibilité, 1 sur 2 avec une réponse")
                    .doesNotContainPattern("\\d+ %, ");
        }
    }

    @Tag("walk")
    @Test
    void theScoreSaysHowManyOfItsGroupsHaveNoShareYet() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            assertThat(list.latest(LETTERS).points()).as("one is unanswered").anyMatch(point -> !point.counts());
            assertThat(Fx.<String>on(() -> said(list.sample.node("checklist.figures"))))
                    .contains("de score, sur 9 groupes (1 incomplet)");
            assertThat(shares(list)).isEqualTo(8);
            list.group("6");
            robot.push(KeyCode.DELETE);
            list.settle();
            assertThat(Fx.<String>on(() -> said(list.sample.node("checklist.figures"))))
                    .contains("de score, sur 9 groupes (2 incomplets)");
            assertThat(shares(list)).isEqualTo(7);
        }
    }

    @Tag("walk")
    @Test
    void thePointsOfAGroupEndWithTheSourcesOfItsQuestions() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            list.group("7");
            Label sources = Fx.on(() -> (Label) list.sample.scene().lookup(".group-sources"));
            assertThat(Fx.<String>on(sources::getText))
                    .startsWith("Ces questions s’inspirent de\u00a0: Article Share it")
                    .contains("AFNOR SPEC 2314");
            Fx.run(() -> ((ScrollPane) list.sample.scene().lookup(".points")).setVvalue(1));
            Fx.look(list.sample.scene(), "checklist-sources");
        }
    }

    private static long shares(ChecklistWindow list) {
        return Fx.on(() -> Nodes.all(list.sample.node("checklist.groups"))
                .filter(node -> node.getStyleClass().contains("group-percent") && node.isVisible())
                .count());
    }

    @Tag("slow")
    @Test
    void theProposalItsRuleAndAnAnswerSayWhatTheyMean() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            assertThat(tooltip(list, "checklist.verdict.word")).startsWith("Adapter : L’usage peut se faire");
            assertThat(tooltip(list, "checklist.verdict.reason"))
                    .contains("Règle : La méthode lit la liste", "Point d’alerte : ");
            assertThat(ChecklistWindow.plain(
                            Fx.on(() -> list.sample.node("checklist.verdict").getAccessibleHelp())))
                    .startsWith("Adapter : ")
                    .contains("Règle : ");
            list.group("2");
            assertThat(Fx.on(() -> Nodes.shown()
                            .filter(node -> node instanceof RadioButton button
                                    && button.getText().equals("Sans objet"))
                            .map(node -> ((RadioButton) node).getTooltip().getText())
                            .toList()))
                    .isNotEmpty()
                    .allMatch(words -> words.startsWith("Sans objet"));
        }
    }

    private static String tooltip(ChecklistWindow list, String id) {
        return ChecklistWindow.plain(
                Fx.on(() -> list.sample.<Labeled>node(id).getTooltip().getText()));
    }

    @Tag("walk")
    @Test
    void whatIsLeftBecomesAnActionInOneKey() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            long before = list.sample.count(Actions.SHEET);
            list.focus("checklist.action.7.3");
            robot.push(KeyCode.SPACE);
            list.settle();
            assertThat(list.sample.count(Actions.SHEET)).isEqualTo(before + 1);
            UUID useCase = list.useCase(LETTERS);
            Row action = list.sample
                    .read(reader -> Actions.settling(useCase, Workbooks.questionOfExample("7.3"), reader))
                    .orElseThrow();
            assertThat(action.get(Actions.DUE)).isEqualTo(LocalDate.of(2026, 12, 9));
            assertThat(action.isEmpty(Actions.OWNER)).isFalse();
            assertThat(ChecklistWindow.plain(list.text("checklist.action.7.3"))).endsWith(", 9 déc.");
            assertThat(list.focused()).isEqualTo("checklist.action.7.3");
        }
    }

    @Tag("walk")
    @Test
    void askedForTwiceInOneBreathAnActionIsMadeOnce() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            long before = list.sample.count(Actions.SHEET);
            Button create = list.sample.node("checklist.action.2.2");
            Fx.run(() -> {
                create.fire();
                create.fire();
            });
            list.settle();
            assertThat(list.sample.count(Actions.SHEET)).isEqualTo(before + 1);
        }
    }

    @Tag("walk")
    @Test
    void anOverdueActionSaysSo() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            assertThat(ChecklistWindow.plain(list.text("checklist.action.4.3")))
                    .isEqualTo("Bernard, 15 nov., en retard");
            assertThat(ChecklistWindow.plain(list.text("checklist.action.7.1"))).isEqualTo("Chloé, 10 déc.");
        }
    }

    @Tag("slow")
    @Test
    void anActionIsChangedWhereItIsShown() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            list.press("checklist.action.4.3");
            assertThat(Fx.on(() -> list.sample.window.dialogs().layer().isBusy()))
                    .isTrue();
            assertThat(list.words()).contains("Action");
        }
    }

    @Tag("slow")
    @Test
    void aPointOfWhatIsLeftIsShownWithTheKeyboardOnIt() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            list.group("1");
            list.press("checklist.settle.7.1");
            assertThat(list.focused()).startsWith("checklist.answer.7.1.");
        }
    }

    @Tag("walk")
    @Test
    void aClickOnAnAnswerOrOnThePointBringsTheKeyboardThere() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            list.group("1");
            list.focus("checklist.answer.1.1.OUI");
            robot.clickOn(list.sample.node("checklist.answer.1.3.PARTIEL"));
            list.settle();
            assertThat(list.focused()).isEqualTo("checklist.answer.1.3.PARTIEL");
            robot.push(KeyCode.DIGIT3);
            list.settle();
            assertThat(list.answer(LETTERS, "1.3").orElseThrow().get(Answers.VALUE))
                    .isEqualTo(Answer.NON);
            assertThat(list.answer(LETTERS, "1.1").orElseThrow().get(Answers.VALUE))
                    .as("where the keyboard was before")
                    .isEqualTo(Answer.OUI);

            robot.clickOn(list.sample.<Parent>node("checklist.point.1.2").lookup(".statement"));
            list.settle();
            assertThat(list.focused()).startsWith("checklist.answer.1.2.");
        }
    }

    @Test
    void theWorkbookSaysItsFigureBesideThePoint() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            list.group("7");
            assertThat(Fx.on(() -> said(list.sample.node("checklist.point.7.1"))))
                    .contains("Repris du cahier : 58 g de CO2e par mois, de 1,3 g à 1,0 kg.");
        }
    }

    @Tag("slow")
    @Test
    void anAnswerFoundElsewhereIsShownInItsGroup() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show("Traduire");
            Row answer = list.answer(LETTERS, "8.2").orElseThrow();
            Fx.run(() -> list.sample.window.reveal(Answers.SHEET, answer.id()));
            list.settle();
            assertThat(list.text("checklist.title")).startsWith("8. ");
            assertThat(list.text("checklist.by")).contains("Farid");
        }
    }

    @Tag("slow")
    @Test
    void decisionsAndQuestionsAreShownAsSheetsWithAWayBack() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            for (var sheet : List.of(Decisions.SHEET, Questions.SHEET)) {
                UUID row = list.sample.read(reader -> reader.all(sheet).stream()
                        .filter(each -> !sheet.equals(Decisions.SHEET) || each.isEmpty(Decisions.USE_CASE))
                        .findFirst()
                        .orElseThrow()
                        .id());
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

    @Tag("walk")
    @Test
    void theDecisionIsPreparedOnThePageOfTheUseCase() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            for (String id : List.of("checklist.prepare", "checklist.override")) {
                list.press(id);
                assertThat(list.sample.find("checklist.title").filter(Nodes::isShown))
                        .as("left by " + id)
                        .isEmpty();
                Fx.run(() -> list.sample.window.select(WorkbookTab.CHECKLIST));
                list.settle();
            }
        }
    }

    @Tag("slow")
    @Test
    void inANarrowWindowTheRestOfTheProposalComesWhenAskedFor() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            Fx.run(() -> {
                list.sample.stage.setWidth(1024);
                list.sample.stage.setHeight(700);
            });
            list.settle();
            assertThat(list.text("checklist.verdict.word")).isEqualTo("ADAPTER");
            assertThat(list.sample.find("checklist.prepare")).isEmpty();
            assertThat(ChecklistWindow.plain(list.text("checklist.more")))
                    .isEqualTo(list.latest(LETTERS).toSettle().size() + " points à régler");
            list.press("checklist.more");
            assertThat(list.sample.find("checklist.prepare").filter(Nodes::isShown))
                    .isPresent();
            robot.push(KeyCode.ESCAPE);
            list.settle();
            assertThat(list.sample.find("checklist.prepare")).isEmpty();
        }
    }

    @Tag("slow")
    @Test
    void whatWasShownIsFoundAgain() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show("Traduire");
            list.variant("Éclair");
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

    @Tag("walk")
    @Test
    void theAnswersReadTheirQuestionAloud() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            list.group("7");
            RadioButton answer = list.sample.node("checklist.answer.7.1.PARTIEL");
            assertThat(Fx.<String>on(answer::getAccessibleHelp)).startsWith("7.1. Question centrale");
            Node proof = list.sample.node("checklist.proof.7.1.evidence");
            assertThat(Fx.<String>on(proof::getAccessibleText)).isEqualTo("Preuve du point 7.1");
            assertThat(Stream.of("previous", "next")
                            .map(side -> Fx.on(() ->
                                    list.sample.node("checklist.group." + side).getAccessibleText())))
                    .noneMatch(String::isBlank);
        }
    }

    @Tag("slow")
    @Test
    void theBodyOfThePreparedDecisionIsTheOneThatDecides() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            Label who = list.sample.node("checklist.who_decides");
            list.show(LETTERS);
            assertThat(Fx.<String>on(who::getText)).isEqualTo("La règle propose, le bureau décide.");
            list.show("Affiches");
            assertThat(Fx.<String>on(who::getText)).isEqualTo("La règle propose, le conseil d’administration décide.");
        }
    }

    @Tag("walk")
    @Test
    void theUseCaseThatArrowsWentToIsTakenThoughTheOthersChangeMeanwhile() {
        try (ChecklistWindow window = ChecklistWindow.example(folder)) {
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
            window.sample.workbook.apply(ChangeSet.edited("", Edit.update(other, UseCases.TITLE, "Tenir le standard")));
            Fx.until("the list is another", () -> box.getItems().toString().contains("Tenir le standard"));
            robot.push(KeyCode.ENTER);
            window.settle();
            assertThat(Fx.<Object>on(box::getValue)).isEqualTo(wanted);
        }
    }

    @Tag("walk")
    @Test
    void whatWouldChangeTheProposalLeadsToItsPoints() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            assertThat(ChecklistWindow.plain(list.text("decision.would_change.nearest")))
                    .isEqualTo("Pour « Lancer », deux changements suffiraient.");
            list.press("decision.would_change.open");
            List<String> said = Fx.on(() -> list.sample.node("decision.would_change").lookupAll("*").stream()
                    .filter(Labeled.class::isInstance)
                    .map(node -> ChecklistWindow.plain(((Labeled) node).getText()))
                    .toList());
            assertThat(said)
                    .contains("Pour « Lancer », deux changements suffiraient :")
                    .contains("et impact (7.1) à « Oui » avec sa preuve")
                    .anyMatch(words -> words.startsWith("Aucune limite d’empreinte"));
            list.group("3");
            Fx.run(() -> list.sample.node("decision.would_change").lookupAll(".hyperlink").stream()
                    .map(Hyperlink.class::cast)
                    .filter(link -> link.getText().contains("(7.1)"))
                    .findFirst()
                    .orElseThrow()
                    .fire());
            list.settle();
            assertThat(list.sample.find("checklist.answer.7.1.OUI").filter(Nodes::isShown))
                    .isPresent();
        }
    }

    @Tag("walk")
    @Test
    void aDecisionThatIsPreparedIsGoneOnWith() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            assertThat(list.sample
                            .<javafx.scene.control.Button>node("checklist.prepare")
                            .getText())
                    .isEqualTo("Reprendre la décision préparée");
            list.show("Traduire les fiches d’accueil");
            assertThat(list.sample
                            .<javafx.scene.control.Button>node("checklist.prepare")
                            .getText())
                    .isEqualTo("Préparer la décision");
        }
    }
}
