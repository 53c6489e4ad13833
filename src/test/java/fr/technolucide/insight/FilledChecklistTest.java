package fr.technolucide.insight;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.words.QuestionWords;
import fr.technolucide.insight.ChecklistChanges.Change;
import fr.technolucide.insight.FilledChecklist.GroupFigures;
import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.method.Answer;
import fr.technolucide.method.Variant;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A filling point by point, and two fillings compared, on the worked example. */
class FilledChecklistTest {

    private Workbook workbook;

    @BeforeEach
    void open(@TempDir Path folder) {
        workbook = Workbooks.example(folder);
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private Row useCase(String beginning) {
        return Workbooks.rows(workbook, UseCases.SHEET).stream()
                .filter(row -> row.get(UseCases.TITLE, "").startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private List<Row> fillings(String useCase) {
        UUID id = useCase(useCase).id();
        return workbook.read(reader -> ChecklistChanges.fillings(id, reader));
    }

    private FilledChecklist filled(UUID checklist) {
        return workbook.read(reader -> FilledChecklist.of(checklist, reader)).orElseThrow();
    }

    private FilledChecklist latest(String useCase) {
        return filled(fillings(useCase).getFirst().id());
    }

    @Test
    void eachGroupHasItsCountAndItsShare() {
        List<GroupFigures> groups = latest("Courriers").groups();
        assertThat(groups.stream()
                        .map(group -> group.group().id() + " " + group.answered() + "/"
                                + group.points().size() + " "
                                + (group.score() == null ? "" : group.score().wholePercent())
                                + (group.isBelowHalf() ? " low" : "")))
                .containsExactly(
                        "1 4/4 100",
                        "2 3/3 83",
                        "3 3/3 100",
                        "4 4/4 88",
                        "5 3/3 83",
                        "6 2/2 25 low",
                        "7 4/4 38 low",
                        "8 3/3 83",
                        "9 3/4 100");
    }

    @Test
    void aRedFlagAtNoIsSaidOfItsGroupAlone() {
        assertThat(latest("Orientation").groups().stream()
                        .filter(GroupFigures::raisesAlert)
                        .map(group -> group.group().id()))
                .containsExactly("3");
    }

    @Test
    void whatIsLeftBeginsWithTheAlertsAndHoldsTheUnansweredPoints() {
        FilledChecklist filled = latest("Courriers");
        List<Point> left = filled.toSettle();
        assertThat(left.getFirst().code()).isEqualTo("7.1");
        assertThat(left.stream().filter(point -> point.value() == null))
                .isNotEmpty()
                .hasSize(filled.assessment().missing().size());
        assertThat(left)
                .hasSize(filled.assessment().toSettle().size()
                        + filled.assessment().missing().size());
        assertThat(filled.redFlagsLeft()).containsExactly("7.1");
    }

    @Test
    void aPointKnowsTheActionThatSettlesIt() {
        assertThat(latest("Courriers").points().stream()
                        .filter(point -> point.action().isPresent())
                        .map(Point::code))
                .contains("7.1", "4.3");
    }

    @Test
    void anAlertPointThatIsLeftOutWithItsReasonIsSaidToBe() {
        UUID list = fillings("Courriers").getFirst().id();
        leaveOut(list, "2.2");
        assertThat(filled(list).hasRedFlagSetAside()).isFalse();
        leaveOut(list, "4.2");
        assertThat(filled(list).hasRedFlagSetAside()).isTrue();
        assertThat(filled(list).points().stream()
                        .filter(point -> point.code().equals("4.2"))
                        .map(Point::evidence))
                .containsExactly("Rien n’est confié.");
    }

    private void leaveOut(UUID checklist, String code) {
        Row answer = Workbooks.where(workbook, Answers.CHECKLIST, checklist).stream()
                .filter(row -> Workbooks.questionOfExample(code).equals(row.get(Answers.QUESTION)))
                .findFirst()
                .orElseThrow();
        Workbooks.typed(
                workbook,
                answer,
                Cells.of(Answers.VALUE, Answer.SANS_OBJET).and(Answers.EVIDENCE, "Rien n’est confié."));
    }

    @Test
    void aQuickListHasTheAlertPointsAlone() {
        Row quick = fillings("Traduire").stream()
                .filter(row -> row.get(Checklists.VARIANT) == Variant.QUICK)
                .findFirst()
                .orElseThrow();
        FilledChecklist filled = filled(quick.id());
        assertThat(filled.points()).isNotEmpty().allMatch(Point::isRedFlag);
        assertThat(filled.assessment().verdict()).isEqualTo(Verdict.REMPLIR_LA_LISTE_COMPLETE);
    }

    /** How many points a full list has. */
    private int points() {
        return workbook.read(reader -> Questions.edition(reader, Workbooks.editionOfExample()))
                .size();
    }

    @Test
    void twoFillingsAreComparedPointByPoint() {
        List<Row> fillings = fillings("Courriers");
        ChecklistChanges changes = workbook.read(reader -> ChecklistChanges.between(
                        fillings.get(1).id(), fillings.get(0).id(), reader))
                .orElseThrow();
        assertThat(changes.changes().size() + changes.unchanged()).isEqualTo(points());
        assertThat(changes.ofAnswers())
                .isNotEmpty()
                .allMatch(change -> change.before() != null
                        && change.after() != null
                        && change.before().value() != change.after().value());
        assertThat(changes.ofProofs())
                .allMatch(change ->
                        change.before() != null && !change.before().evidence().isEmpty());
        assertThat(workbook.read(reader -> ChecklistChanges.previous(fillings.get(0), reader))
                        .map(Row::id))
                .contains(fillings.get(1).id());
    }

    @Test
    void aFillingComparedWithItselfHasNotChanged() {
        UUID id = fillings("Courriers").getFirst().id();
        ChecklistChanges changes = workbook.read(reader -> ChecklistChanges.between(id, id, reader))
                .orElseThrow();
        assertThat(changes.changes()).isEmpty();
        assertThat(changes.unchanged()).isEqualTo(points());
    }

    /** A later edition of the list: 7.1 worded otherwise, 9.4 gone, a point 9.99 more. */
    private void publish(String edition) {
        List<Edit> edits = new ArrayList<>();
        for (Row question : Workbooks.where(workbook, Questions.VERSION, Workbooks.editionOfExample())) {
            String code = question.get(Questions.CODE, "");
            Cells cells = question.cells().and(Questions.VERSION, edition);
            if (code.equals("7.1")) {
                cells = cells.and(Questions.STATEMENT, "Une autre question");
            }
            if (code.equals("9.4")) {
                cells = cells.and(Questions.CODE, "9.99");
            }
            edits.add(new Edit.Insert(Questions.SHEET, null, cells, Edit.Origin.TAKEN));
        }
        workbook.apply(new ChangeSet(StepKind.IMPORTED, "", edits));
    }

    @Test
    void aNewEditionNeverRewritesAnOldAnswer() {
        UUID old = fillings("Courriers").getFirst().id();
        FilledChecklist before = filled(old);
        publish("2.0");

        FilledChecklist after = filled(old);
        assertThat(after).isEqualTo(before);
        assertThat(after.checklist().get(Checklists.QUESTIONS_VERSION)).isEqualTo(Workbooks.editionOfExample());
        assertThat(after.points().stream()
                        .filter(point -> point.code().equals("7.1"))
                        .map(point -> QuestionWords.statement(point.question())))
                .allMatch(words -> words.startsWith("Question centrale"));
    }

    @Test
    void listsOfTwoEditionsAreComparedByTheirCodes() {
        UUID old = fillings("Courriers").getFirst().id();
        publish("2.0");
        UUID fresh = workbook.mint();
        Row wording = Workbooks.where(workbook, Questions.VERSION, "2.0").stream()
                .filter(question -> question.get(Questions.CODE, "").equals("7.1"))
                .findFirst()
                .orElseThrow();
        workbook.apply(new ChangeSet(
                StepKind.IMPORTED,
                "",
                List.of(
                        new Edit.Insert(
                                Checklists.SHEET,
                                fresh,
                                Cells.of(
                                                Checklists.USE_CASE,
                                                useCase("Courriers").id())
                                        .and(Checklists.DAY, LocalDate.of(2026, 11, 25))
                                        .and(Checklists.VARIANT, Variant.FULL)
                                        .and(Checklists.QUESTIONS_VERSION, "2.0"),
                                Edit.Origin.TAKEN),
                        new Edit.Insert(
                                Answers.SHEET,
                                null,
                                Cells.of(Answers.CHECKLIST, fresh)
                                        .and(Answers.QUESTION, wording.id())
                                        .and(Answers.VALUE, Answer.OUI),
                                Edit.Origin.TAKEN))));

        ChecklistChanges changes = workbook.read(reader -> ChecklistChanges.between(old, fresh, reader))
                .orElseThrow();
        assertThat(changes.changes().stream()
                        .filter(change -> change.code().equals("7.1"))
                        .map(change -> QuestionWords.statement(change.question())))
                .containsExactly("Une autre question");
        assertThat(changes.changes().stream()
                        .filter(change -> change.after() == null)
                        .map(Change::code))
                .containsExactly("9.4");
        assertThat(changes.changes().stream()
                        .filter(change -> change.before() == null)
                        .map(Change::code))
                .containsExactly("9.99");
    }
}
