package fr.technolucide.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.method.Answer;
import fr.technolucide.method.Variant;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.MenuItems;
import fr.technolucide.ui.Nodes;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Edit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list filled with a pen, typed in with the keyboard alone: one key a point. */
class PaperListTest {

    private static final String CASE = "Répondre au courrier";
    private static final List<KeyCode> KEYS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5);

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();
    private ChecklistWindow list;
    private int strokes;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() {
        List<Edit> content = new ArrayList<>(Seeds.edits());
        content.add(Edit.insert(UseCases.SHEET, Cells.of(UseCases.TITLE, CASE).and(UseCases.STAGE, UseCaseStage.IDEA)));
        content.add(Edit.insert(
                UseCases.SHEET, Cells.of(UseCases.TITLE, "Trier les dons").and(UseCases.STAGE, UseCaseStage.IDEA)));
        content.add(Edit.insert(People.SHEET, Cells.of(People.NAME, "Amina")));
        list = new ChecklistWindow(folder, content);
    }

    @AfterEach
    void close() {
        list.close();
    }

    private void type(KeyCode key) {
        robot.push(key);
        strokes++;
    }

    private void type(String words) {
        if (!words.isEmpty()) {
            robot.write(words);
        }
        robot.push(KeyCode.ENTER);
    }

    private void openPaper() {
        MenuItems.fire(list.sample.scene(), "entry.menu.checklists");
        Fx.until("the head", () -> list.sample.find("entry.use_case").isPresent());
        list.settle();
    }

    /** The head of a full list, then its first point. */
    private void begin() {
        openPaper();
        type("");
        type("20/11/2026");
        type("Rép");
        type("Amina");
        type("");
        type("");
        at("1.1");
    }

    private void at(String code) {
        Fx.until(code, () -> list.focused().startsWith("checklist.answer." + code + "."));
    }

    private FilledChecklist filled() {
        list.settle();
        return list.latest(CASE);
    }

    @Tag("slow")
    @Test
    void aPointTakesOneKeystroke() {
        begin();
        List<Point> points = list.latest(CASE).points();
        assertThat(points).isNotEmpty();
        for (int i = 0; i < points.size(); i++) {
            type(KEYS.get(i % 4));
        }
        assertThat(strokes).isEqualTo(points.size());
        List<Point> answered = filled().points();
        for (int i = 0; i < answered.size(); i++) {
            assertThat(answered.get(i).value()).as(answered.get(i).code()).isEqualTo(Answer.values()[i % 4]);
        }
        assertThat(filled().checklist().get(Checklists.DAY)).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(filled().checklist().ids(Checklists.PARTICIPANTS)).hasSize(1);
        assertThat(said()).contains("Dernier point passé : %1$d réponses sur %1$d.".formatted(points.size()));
    }

    @Test
    void escapeDoesNotThrowTheHeadAwayUnasked() {
        openPaper();
        type("");
        type("20/11/2026");
        robot.push(KeyCode.ESCAPE);
        Fx.until("asked", () -> Nodes.words().contains("La liste n’est pas encore commencée"));
        robot.push(KeyCode.ENTER);
        list.settle();
        assertThat(list.sample.find("entry.use_case")).isPresent();
        assertThat(list.fillings(CASE)).isEmpty();
    }

    /** As Linux gives them: no code for « é ». */
    @Tag("slow")
    @Test
    void theRowOfAFrenchKeyboardAnswersWithMajAndWithout() {
        begin();
        robot.push(KeyCode.AMPERSAND, "&");
        robot.push(KeyCode.UNDEFINED, "é");
        robot.push(KeyCode.QUOTEDBL, "\"");
        robot.push(KeyCode.QUOTE, "'");
        robot.push(KeyCode.AMPERSAND, "1", KeyCode.SHIFT);
        robot.push(KeyCode.UNDEFINED, "2", KeyCode.SHIFT);
        robot.push(KeyCode.QUOTEDBL, "3", KeyCode.SHIFT);
        robot.push(KeyCode.QUOTE, "4", KeyCode.SHIFT);
        robot.push(KeyCode.DIGIT1, "&");
        robot.push(KeyCode.DIGIT2, "2", KeyCode.SHIFT);
        robot.push(KeyCode.NUMPAD3, "3");
        assertThat(filled().points().subList(0, 11))
                .extracting(Point::value)
                .containsExactly(
                        Answer.OUI,
                        Answer.PARTIEL,
                        Answer.NON,
                        Answer.NE_SAIT_PAS,
                        Answer.OUI,
                        Answer.PARTIEL,
                        Answer.NON,
                        Answer.NE_SAIT_PAS,
                        Answer.OUI,
                        Answer.PARTIEL,
                        Answer.NON);
    }

    @Tag("slow")
    @Test
    void theQuickListIsTypedInTheSameWay() {
        openPaper();
        robot.push(KeyCode.DIGIT2);
        type("");
        type("");
        type("Rép");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until("a point", () -> list.focused().startsWith("checklist.answer."));
        int points = list.latest(CASE).points().size();
        assertThat(points).isPositive();
        for (int i = 0; i < points; i++) {
            type(KeyCode.DIGIT1);
        }
        assertThat(filled().checklist().get(Checklists.VARIANT)).isEqualTo(Variant.QUICK);
        assertThat(filled().assessment().answeredCount()).isEqualTo(points);
    }

    @Tag("slow")
    @Test
    void theArrowUpGoesBackAndAKeyCorrects() {
        begin();
        type(KeyCode.DIGIT1);
        type(KeyCode.DIGIT1);
        robot.push(KeyCode.UP);
        at("1.2");
        type(KeyCode.DIGIT3);
        at("1.3");
        assertThat(filled().points().get(1).value()).isEqualTo(Answer.NON);
    }

    @Tag("walk")
    @Test
    void tabGoesToTheProofAndEnterOnToTheNextPoint() {
        begin();
        robot.push(KeyCode.TAB);
        assertThat(list.focused()).isEqualTo("checklist.proof.1.1.evidence");
        type("Compte rendu du bureau");
        at("1.2");
        assertThat(filled().points().getFirst().evidence()).isEqualTo("Compte rendu du bureau");
    }

    @Tag("slow")
    @Test
    void sansObjetWaitsForItsReasonAndIsRefusedWhereItIsNotAdmitted() {
        begin();
        List<Point> points = list.latest(CASE).points();
        int admitting = points.indexOf(points.stream()
                .filter(point -> point.question().is(fr.technolucide.catalog.Questions.NOT_APPLICABLE_ALLOWED))
                .findFirst()
                .orElseThrow());
        int refusing = points.indexOf(points.stream()
                .filter(point -> !point.question().is(fr.technolucide.catalog.Questions.NOT_APPLICABLE_ALLOWED))
                .findFirst()
                .orElseThrow());
        assertThat(refusing).isLessThan(admitting);
        for (int i = 0; i < refusing; i++) {
            type(KeyCode.DIGIT1);
        }
        type(KeyCode.DIGIT5);
        at(points.get(refusing).code());
        for (int i = refusing; i < admitting; i++) {
            type(KeyCode.DIGIT1);
        }
        type(KeyCode.DIGIT5);
        assertThat(list.focused())
                .isEqualTo("checklist.proof." + points.get(admitting).code() + ".evidence");
        type("Rien de tel chez nous");
        at(points.get(admitting + 1).code());
        Point after = filled().points().get(admitting);
        assertThat(after.value()).isEqualTo(Answer.SANS_OBJET);
        assertThat(after.evidence()).isEqualTo("Rien de tel chez nous");
        assertThat(list.answer(CASE, points.get(refusing).code()).orElseThrow().get(Answers.VALUE))
                .isEqualTo(Answer.OUI);
    }

    @Tag("slow")
    @Test
    void withoutTheModeAKeyStaysOnItsPoint() {
        begin();
        list.press("checklist.chain");
        at("1.1");
        type(KeyCode.DIGIT1);
        list.settle();
        at("1.1");
    }

    private String said() {
        return Fx.on(() -> String.join(" ", Nodes.words())).replace('\u00a0', ' ');
    }

    @Tag("walk")
    @Test
    void aListBegunTwiceInOneBreathIsOne() {
        openPaper();
        type("");
        type("");
        type("Rép");
        Fx.run(() -> {
            InputDriver.hasty().push(KeyCode.CONTROL, KeyCode.ENTER);
            InputDriver.hasty().push(KeyCode.CONTROL, KeyCode.ENTER);
        });
        at("1.1");
        list.settle();
        assertThat(list.fillings(CASE)).hasSize(1);
    }
}
