package fr.technolucide.insight;

import static fr.technolucide.catalog.Workbooks.named;
import static fr.technolucide.catalog.Workbooks.row;
import static fr.technolucide.catalog.Workbooks.typed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.StopCriteria;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.figure.CountingChecklists;
import fr.technolucide.insight.ThreadEvent.Kind;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story of a use case, and the one thing to do next, over the worked example on 25 November 2026. */
class CaseThreadTest {

    @TempDir
    Path folder;

    private Workbook workbook;

    @BeforeEach
    void open() {
        workbook = Workbooks.example(folder);
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private Row useCase(String title) {
        return named(workbook, UseCases.SHEET, title);
    }

    private CaseThread thread(String title) {
        return workbook.read(reader -> CaseThread.of(useCase(title), reader));
    }

    private NextStep step(String title) {
        Row useCase = useCase(title);
        return workbook.read(reader -> NextStep.of(
                useCase,
                Optional.ofNullable(
                                CountingChecklists.of(reader, List.of(useCase)).get(useCase.id()))
                        .flatMap(checklist -> FilledChecklist.of(checklist.id(), reader)),
                reader));
    }

    @Test
    void eachEventStandsAtItsDayAndTrialsAreOne() {
        List<ThreadEvent> events = thread("Courriers aux administrations").events();
        assertThat(events).extracting(ThreadEvent::day).isSorted();
        assertThat(events)
                .extracting(ThreadEvent::kind)
                .containsExactly(
                        Kind.TRIALS,
                        Kind.DECISION,
                        Kind.CHECKLIST,
                        Kind.DECISION,
                        Kind.INCIDENT,
                        Kind.REVIEW,
                        Kind.ACTION_DUE,
                        Kind.CHECKLIST,
                        Kind.REQUEST_DUE,
                        Kind.DECISION_DUE,
                        Kind.ACTION_DUE,
                        Kind.REVIEW_DUE);
        ThreadEvent trials = events.getFirst();
        assertThat(trials.rows()).hasSize(9);
        assertThat(trials.until()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(events.stream().filter(ThreadEvent::holds))
                .as("one decision is in force")
                .singleElement()
                .extracting(ThreadEvent::day)
                .isEqualTo(LocalDate.of(2026, 9, 15));
        assertThat(events.stream().filter(event -> event.isLate(Workbooks.TODAY)))
                .as("what should have been done")
                .extracting(ThreadEvent::kind)
                .containsExactly(Kind.ACTION_DUE);
    }

    @Test
    void aStoppedUseHasNoReviewToComeAndNothingToDo() {
        typed(workbook, useCase("Courriers aux administrations"), Cells.of(UseCases.STAGE, UseCaseStage.STOPPED));
        assertThat(thread("Courriers aux administrations").events())
                .extracting(ThreadEvent::kind)
                .doesNotContain(Kind.REVIEW_DUE);
        assertThat(step("Courriers aux administrations")).isEqualTo(new NextStep.Wait(null));
    }

    @Test
    void whatIsDoneIsNoMoreToCome() {
        Row open = Workbooks.rows(workbook, Actions.SHEET).stream()
                .filter(action -> useCase("Courriers aux administrations").id().equals(action.get(Actions.USE_CASE))
                        && action.get(Actions.STATUS) == ActionStatus.OPEN)
                .findFirst()
                .orElseThrow();
        long before = count(Kind.ACTION_DUE);
        typed(workbook, open, Cells.of(Actions.STATUS, ActionStatus.DONE));
        assertThat(count(Kind.ACTION_DUE)).isEqualTo(before - 1);
    }

    private long count(Kind kind) {
        return thread("Courriers aux administrations").events().stream()
                .filter(event -> event.kind() == kind)
                .count();
    }

    @Test
    void anOverdueReviewComesFirst() {
        assertThat(step("Comptes rendus d’ateliers")).isEqualTo(new NextStep.Review(LocalDate.of(2026, 11, 18), 7));
    }

    @Test
    void aDecisionThatLacksSomethingIsToBeCompletedAndOnItsDayNoted() {
        assertThat(step("Courriers aux administrations"))
                .as("the criteria in force hold for it")
                .isInstanceOfSatisfying(
                        NextStep.CompleteDecision.class,
                        step -> assertThat(step.lacking()).containsExactly(Decisions.REASON, Decisions.REVIEW_DATE));
        Row awaited = ((NextStep.CompleteDecision) step("Courriers aux administrations")).decision();
        typed(workbook, row(workbook, Decisions.SHEET, awaited.id()), Cells.of(Decisions.DAY, Workbooks.TODAY));
        assertThat(step("Courriers aux administrations")).isInstanceOf(NextStep.NoteDecision.class);
    }

    @Test
    void criteriaLackWhereNoneIsWrittenNorInForce() {
        Row awaited = typed(
                workbook,
                Decisions.SHEET,
                Cells.of(Decisions.USE_CASE, useCase("Orientation automatique").id())
                        .and(Decisions.BODY, Body.CA)
                        .and(Decisions.DAY, Workbooks.TODAY.plusDays(15)));
        assertThat(lacking()).contains(Decisions.STOP_CRITERIA);
        typed(
                workbook,
                StopCriteria.SHEET,
                Cells.of(StopCriteria.DECISION, awaited.id()).and(StopCriteria.WORDS, "deux refus"));
        assertThat(lacking()).contains(Decisions.REASON).doesNotContain(Decisions.STOP_CRITERIA);
    }

    private List<Column<?>> lacking() {
        return ((NextStep.CompleteDecision) step("Orientation automatique")).lacking();
    }

    @Test
    void withoutADecisionTheFirstRedFlagIsToBeSettledAndWithoutAListItIsToBeFilled() {
        assertThat(step("Orientation automatique"))
                .isInstanceOfSatisfying(
                        NextStep.Settle.class,
                        step -> assertThat(step.point().isRedFlag()).isTrue());
        Row fresh = typed(
                workbook, UseCases.SHEET, Cells.of(UseCases.TITLE, "Un besoin").and(UseCases.STAGE, UseCaseStage.IDEA));
        assertThat(step("Un besoin")).isEqualTo(new NextStep.WriteNeed());
        typed(workbook, fresh, Cells.of(UseCases.PROBLEM, "Personne ne répond le soir."));
        assertThat(step("Un besoin")).isEqualTo(new NextStep.TryOut());
        typed(
                workbook,
                Decisions.SHEET,
                Cells.of(Decisions.USE_CASE, fresh.id())
                        .and(Decisions.BODY, Body.CA)
                        .and(Decisions.DAY, Workbooks.TODAY));
        assertThat(step("Un besoin")).isInstanceOf(NextStep.NoteDecision.class);
    }

    @Test
    void whatWasDecidedAndLacksNothingGoesOnToThePilot() {
        Row held = useCase("Comptes rendus d’ateliers");
        typed(
                workbook,
                held,
                Cells.of(UseCases.STAGE, UseCaseStage.EXPLORATION)
                        .and(UseCases.REVIEW_DATE, Workbooks.TODAY.plusMonths(3)));
        assertThat(step("Comptes rendus d’ateliers")).isEqualTo(new NextStep.PassStage(UseCaseStage.PILOT));
        typed(workbook, useCase("Comptes rendus d’ateliers"), Cells.of(UseCases.STAGE, UseCaseStage.PILOT));
        assertThat(step("Comptes rendus d’ateliers"))
                .as("what leads into service is decided anew")
                .isNotInstanceOf(NextStep.PassStage.class);
    }
}
