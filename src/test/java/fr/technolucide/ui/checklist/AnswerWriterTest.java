package fr.technolucide.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Answers;
import fr.technolucide.method.Answer;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.SpoiltFile;
import fr.technolucide.workbook.Row;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Points answered in the tab « Liste techno-lucide », with their proofs and reasons. */
class AnswerWriterTest {

    private static final String LETTERS = "Courriers";
    private static final List<KeyCode> KEYS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5);

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void anAnswerIsWrittenAtOnceAndTheProposalFollows() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            list.group("7");
            list.press("checklist.answer.7.1.NON");
            assertThat(list.answer(LETTERS, "7.1").orElseThrow().get(Answers.VALUE))
                    .isEqualTo(Answer.NON);
            assertThat(list.text("checklist.verdict.word")).isEqualTo("NE PAS LANCER");
            assertThat(ChecklistWindow.plain(
                            Fx.on(() -> list.sample.node("checklist.verdict").getAccessibleText())))
                    .startsWith("Proposition de la règle : Ne pas lancer. Un point d’alerte est à « Non » : ")
                    .endsWith(" Règle 1.");
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            list.settle();
            assertThat(list.text("checklist.verdict.word")).isEqualTo("ADAPTER");
        }
    }

    @Tag("slow")
    @Test
    void anAnswerHasANameInTheHistory() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            list.group("7");
            list.press("checklist.answer.7.2.PARTIEL");
            assertThat(list.sample.<String>read(
                            reader -> reader.undoable().orElseThrow().subject()))
                    .isEqualTo("réponse au point 7.2");
        }
    }

    @Tag("slow")
    @Test
    void aChangedProposalIsSaidWhereTheKeyboardIs() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            list.group("7");
            list.focus("checklist.answer.7.1.PARTIEL");
            robot.push(KeyCode.DIGIT3);
            list.settle();
            assertThat(Fx.on(() -> list.sample.scene().getFocusOwner().getAccessibleHelp()))
                    .contains("Ne pas lancer");
        }
    }

    @Tag("walk")
    @Test
    void digitsAnswerAndArrowsGoFromPointToPointAndFromGroupToGroup() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
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

    @Tag("slow")
    @Test
    void anAnswerThatIsClickedTakesTheKeyboard() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            list.group("7");
            list.focus("checklist.answer.7.1.PARTIEL");
            robot.clickOn(list.sample.<Node>node("checklist.answer.7.2.OUI"));
            list.settle();
            assertThat(list.focused()).isEqualTo("checklist.answer.7.2.OUI");
            robot.push(KeyCode.DIGIT3);
            list.settle();
            assertThat(list.answer(LETTERS, "7.2").orElseThrow().get(Answers.VALUE))
                    .isEqualTo(Answer.NON);
        }
    }

    @Tag("slow")
    @Test
    void anArrowToTheSideOnlyMoves() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
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

    @Tag("slow")
    @Test
    void supprTakesAnAnswerBack() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            list.group("7");
            list.focus("checklist.answer.7.3.NON");
            robot.push(KeyCode.DELETE);
            list.settle();
            assertThat(list.answer(LETTERS, "7.3").map(row -> row.get(Answers.VALUE)))
                    .isEmpty();
            assertThat(ChecklistWindow.plain(Fx.on(() -> list.shown.count().getValue())))
                    .isEqualTo(
                            "28 réponses sur " + list.latest(LETTERS).points().size());
        }
    }

    @Tag("slow")
    @Test
    void everyAnswerIsTypedWithKeysOnlyInTheOrderOfThePaper() {
        try (ChecklistWindow list = ChecklistWindow.oneUseCase(folder)) {
            list.press("checklist.start.full");
            Fx.until("first point", () -> list.focused().startsWith("checklist.answer.1.1."));
            List<String> codes = list.latest("Répondre").points().stream()
                    .map(point -> point.code())
                    .toList();
            assertThat(codes).isNotEmpty();
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
            assertThat(ChecklistWindow.plain(Fx.on(() -> list.shown.count().getValue())))
                    .isEqualTo("%1$d réponses sur %1$d".formatted(codes.size()));
        }
    }

    @Tag("walk")
    @Test
    void twoKeysInOneBreathAreOneAnswer() {
        try (ChecklistWindow list = ChecklistWindow.oneUseCase(folder)) {
            list.press("checklist.start.full");
            Fx.until("first point", () -> list.focused().startsWith("checklist.answer.1.1."));
            Fx.run(() -> {
                InputDriver.hasty().push(KeyCode.DIGIT1);
                InputDriver.hasty().push(KeyCode.DIGIT3);
                InputDriver.hasty().push(KeyCode.DIGIT2);
            });
            list.settle();
            assertThat(list.sample.count(Answers.SHEET)).isEqualTo(1);
            assertThat(list.answer("Répondre", "1.1").orElseThrow().get(Answers.VALUE))
                    .isEqualTo(Answer.PARTIEL);
        }
    }

    @Tag("walk")
    @Test
    void aProofIsTypedBesideItsAnswerAndEntreeGoesOn() {
        try (ChecklistWindow list = ChecklistWindow.oneUseCase(folder)) {
            list.press("checklist.start.full");
            Fx.until("first point", () -> list.focused().startsWith("checklist.answer.1.1."));
            robot.push(KeyCode.DIGIT1);
            robot.push(KeyCode.ENTER);
            assertThat(list.focused()).isEqualTo("checklist.proof.1.1.evidence");
            robot.write("La phrase du projet");
            robot.push(KeyCode.ENTER);
            list.settle();
            assertThat(list.focused()).startsWith("checklist.answer.1.2.");
            Row answer = list.answer("Répondre", "1.1").orElseThrow();
            assertThat(answer.get(Answers.EVIDENCE)).isEqualTo("La phrase du projet");
            assertThat(answer.get(Answers.VALUE)).isEqualTo(Answer.OUI);
        }
    }

    @Tag("slow")
    @Test
    void theProofGrowsToFourLines() {
        try (ChecklistWindow list = ChecklistWindow.oneUseCase(folder)) {
            list.press("checklist.start.full");
            TextArea proof = list.sample.node("checklist.proof.1.1.evidence");
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

    @Tag("walk")
    @Test
    void anAlertAtYesWithoutProofSaysWhatIsOwed() {
        try (ChecklistWindow list = ChecklistWindow.oneUseCase(folder)) {
            list.press("checklist.start.full");
            list.press("checklist.answer.1.3.OUI");
            assertThat(String.join(" ", Fx.<List<String>>on(Nodes::words)).replace('\u00a0', ' '))
                    .contains("Point d’alerte 1.3 à « Oui » sans preuve écrite");
        }
    }

    @Tag("walk")
    @Test
    void sansObjetWaitsForItsReasonAndIsWrittenWithIt() {
        try (ChecklistWindow list = ChecklistWindow.oneUseCase(folder)) {
            list.press("checklist.start.full");
            list.group("2");
            list.focus("checklist.answer.2.2.OUI");
            robot.push(KeyCode.DIGIT5);
            list.settle();
            assertThat(list.answer("Répondre", "2.2")).isEmpty();
            assertThat(list.focused()).isEqualTo("checklist.proof.2.2.evidence");
            assertThat(list.text("checklist.note.2.2")).contains("pourquoi");
            robot.write("Aucun gain de temps");
            robot.push(KeyCode.ENTER);
            list.settle();
            Row answer = list.answer("Répondre", "2.2").orElseThrow();
            assertThat(answer.get(Answers.VALUE)).isEqualTo(Answer.SANS_OBJET);
            assertThat(answer.get(Answers.EVIDENCE)).isEqualTo("Aucun gain de temps");
        }
    }

    @Tag("slow")
    @Test
    void sansObjetIsNotAnsweredWhereItIsNotAdmitted() {
        try (ChecklistWindow list = ChecklistWindow.oneUseCase(folder)) {
            list.press("checklist.start.full");
            assertThat(list.sample.find("checklist.answer.1.1.SANS_OBJET")).isEmpty();
            list.focus("checklist.answer.1.1.OUI");
            robot.push(KeyCode.DIGIT5);
            list.settle();
            assertThat(list.answer("Répondre", "1.1")).isEmpty();
            assertThat(list.text("checklist.note.1.1")).contains("pas admis");
        }
    }

    @Tag("slow")
    @Test
    void theReasonOfASansObjetCannotBeEmptied() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show("Traduire");
            list.group("4");
            Row before = list.answer("Traduire", "4.2").orElseThrow();
            assertThat(before.get(Answers.VALUE)).isEqualTo(Answer.SANS_OBJET);
            list.focus("checklist.proof.4.2.evidence");
            TextArea proof = list.sample.node("checklist.proof.4.2.evidence");
            Fx.run(proof::clear);
            robot.push(KeyCode.ENTER);
            list.settle();
            assertThat(list.answer("Traduire", "4.2").orElseThrow()).isEqualTo(before);
            assertThat(Fx.<String>on(proof::getText)).isEqualTo(before.get(Answers.EVIDENCE));
            assertThat(list.text("checklist.note.4.2")).contains("sans objet");
        }
    }

    @Tag("walk")
    @Test
    void aPointThatTheDiskRefusedIsAnsweredByTheNextKey() throws Exception {
        try (ChecklistWindow list = ChecklistWindow.oneUseCase(folder)) {
            list.press("checklist.start.full");
            Fx.until("first point", () -> list.focused().startsWith("checklist.answer.1.1."));
            try (var _ = new SpoiltFile(list.sample.workbook.path())) {
                robot.push(KeyCode.DIGIT1);
                Fx.until("said", () -> list.sample.window.dialogs().layer().isBusy());
            }
            robot.push(KeyCode.ESCAPE);
            list.settle();
            list.focus("checklist.answer.1.1.NON");
            robot.push(KeyCode.DIGIT3);
            list.settle();
            assertThat(list.answer("Répondre", "1.1").orElseThrow().get(Answers.VALUE))
                    .isEqualTo(Answer.NON);
            assertThat(list.sample.count(Answers.SHEET)).isEqualTo(1);
        }
    }
}
