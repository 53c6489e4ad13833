package fr.technolucide.catalog.rule;

import static fr.technolucide.catalog.Workbooks.TODAY;
import static fr.technolucide.catalog.Workbooks.named;
import static fr.technolucide.catalog.Workbooks.row;
import static fr.technolucide.catalog.Workbooks.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.SupportRequests;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.catalog.choice.AlternativeKind;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.catalog.choice.CriteriaMet;
import fr.technolucide.catalog.choice.FiguresBasis;
import fr.technolucide.catalog.choice.RequestStatus;
import fr.technolucide.catalog.choice.ReviewCause;
import fr.technolucide.catalog.choice.Severity;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What else changes when a row changes, in the same step. */
class ConsequencesTest {

    private static final LocalDate IN_SPRING = LocalDate.of(2027, 4, 1);

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

    @Test
    void anActionThatIsDoneClosesToday() {
        Row action = named(workbook, Actions.SHEET, "Demander le contrat de sous-traitance de Plumier");
        Row done = typed(workbook, action, Cells.of(Actions.STATUS, ActionStatus.DONE));
        assertThat(done.get(Actions.CLOSED_ON)).isEqualTo(TODAY);
        assertThat(typed(workbook, done, Cells.of(Actions.STATUS, ActionStatus.OPEN))
                        .get(Actions.CLOSED_ON))
                .isNull();
    }

    @Test
    void aClosingDayTypedWhileTheActionIsOpenStays() {
        Row action = named(workbook, Actions.SHEET, "Demander le contrat de sous-traitance de Plumier");
        Row typed = typed(workbook, action, Cells.of(Actions.CLOSED_ON, TODAY.minusDays(1)));
        assertThat(typed.get(Actions.CLOSED_ON)).isEqualTo(TODAY.minusDays(1));
        assertThat(typed(workbook, typed, Cells.of(Actions.STATUS, ActionStatus.DONE))
                        .get(Actions.CLOSED_ON))
                .as("not the day on which it was noted")
                .isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void anActionCarriedOverOpensTheNextOneInTheCurrentRetrospective() {
        Row action = named(workbook, Actions.SHEET, "Demander le contrat de sous-traitance de Plumier");
        Row carried = typed(workbook, action, Cells.of(Actions.STATUS, ActionStatus.CARRIED));
        assertThat(carried.get(Actions.CLOSED_ON)).isEqualTo(TODAY);
        List<Row> next = workbook.read(reader -> reader.where(Actions.CARRIED_FROM, action.id()));
        assertThat(next).singleElement().satisfies(row -> {
            assertThat(row.get(Actions.TITLE)).isEqualTo(action.get(Actions.TITLE));
            assertThat(row.get(Actions.OWNER)).isEqualTo(action.get(Actions.OWNER));
            assertThat(row.get(Actions.USE_CASE)).isEqualTo(action.get(Actions.USE_CASE));
            assertThat(row.get(Actions.QUESTION)).isEqualTo(action.get(Actions.QUESTION));
            assertThat(row.get(Actions.STATUS)).isEqualTo(ActionStatus.OPEN);
            assertThat(row.get(Actions.OPENED_ON)).isEqualTo(TODAY);
            assertThat(row.get(Actions.DUE)).isNull();
            assertThat(row(workbook, Retrospectives.SHEET, row.get(Actions.RETROSPECTIVE))
                            .get(Retrospectives.NUMBER))
                    .isEqualTo(5);
        });
        workbook.undo();
        assertThat(Workbooks.where(workbook, Actions.CARRIED_FROM, action.id())).isEmpty();
    }

    @Test
    void whoGoesLeavesTheOthersOfAList() {
        List<Row> people = Workbooks.rows(workbook, People.SHEET);
        Row trial = named(workbook, Trials.SHEET, "Atelier clavier, salle pleine");
        UUID gone = workbook.mint();
        workbook.apply(ChangeSet.edited(
                "",
                new Edit.Insert(People.SHEET, gone, Cells.of(People.NAME, "Basile"), Edit.Origin.TYPED),
                Edit.update(
                        trial,
                        Trials.WITH_PEOPLE,
                        List.of(people.get(0).id(), gone, people.get(1).id()))));
        workbook.apply(ChangeSet.edited("", new Edit.Delete(People.SHEET, gone)));
        assertThat(row(workbook, Trials.SHEET, trial.id()).ids(Trials.WITH_PEOPLE))
                .containsExactly(people.get(0).id(), people.get(1).id());
    }

    @Test
    void aReferenceThatLeadsNowhereIsRefusedByItsColumn() {
        Row trial = named(workbook, Trials.SHEET, "Atelier clavier, salle pleine");
        assertThatThrownBy(() -> workbook.apply(
                        ChangeSet.edited("", Edit.update(trial, Trials.WITH_PEOPLE, List.of(new UUID(1, 2))))))
                .isInstanceOfSatisfying(
                        RefusedEdit.class,
                        refused -> assertThat(refused.findings())
                                .singleElement()
                                .satisfies(finding -> {
                                    assertThat(finding.key()).isEqualTo("edit.no_target");
                                    assertThat(finding.column()).isEqualTo(Trials.WITH_PEOPLE);
                                }));
    }

    @Test
    void aTrialWithoutErrorHasNoWorstError() {
        Row trial = named(workbook, Trials.SHEET, "Atelier clavier, salle pleine");
        assertThat(trial.get(Trials.WORST_ERROR)).isEqualTo(Severity.MODERATE);
        assertThat(typed(workbook, trial, Cells.of(Trials.ERRORS, 0)).get(Trials.WORST_ERROR))
                .isNull();
    }

    @Test
    void choosingAnAlternativeClearsTheOthersOfTheUseCase() {
        Row useCase = named(workbook, UseCases.SHEET, "Affiches d’événements");
        Row one = typed(workbook, Alternatives.SHEET, alternative(useCase, "Pochoir"));
        Row other = typed(workbook, Alternatives.SHEET, alternative(useCase, "Tampon"));
        List<Row> chosen = workbook.read(reader -> reader.where(Alternatives.USE_CASE, useCase.id())).stream()
                .filter(row -> row.is(Alternatives.CHOSEN))
                .toList();
        assertThat(chosen).extracting(Row::id).containsExactly(other.id());
        assertThat(row(workbook, Alternatives.SHEET, one.id()).is(Alternatives.CHOSEN))
                .isFalse();
    }

    private static Cells alternative(Row useCase, String title) {
        return Cells.of(Alternatives.USE_CASE, useCase.id())
                .and(Alternatives.KIND, AlternativeKind.NO_DIGITAL)
                .and(Alternatives.TITLE, title)
                .and(Alternatives.CHOSEN, true);
    }

    @Test
    void aReviewGivesTheUseCaseItsMeasuresAndItsNextDay() {
        Row useCase = named(workbook, UseCases.SHEET, "Traduire les fiches d’accueil");
        typed(
                workbook,
                Reviews.SHEET,
                review(useCase, Change.ADJUST)
                        .and(Reviews.MINUTES_PER_MONTH, 300)
                        .and(Reviews.PEOPLE_SERVED, 170)
                        .and(Reviews.NEXT_DAY, IN_SPRING));
        Row after = row(workbook, UseCases.SHEET, useCase.id());
        assertThat(after.get(UseCases.MINUTES_PER_MONTH)).isEqualTo(300);
        assertThat(after.get(UseCases.PEOPLE_AFTER)).isEqualTo(170);
        assertThat(after.get(UseCases.FIGURES_BASIS)).isEqualTo(FiguresBasis.MEASURED);
        assertThat(after.get(UseCases.REVIEW_DATE)).isEqualTo(IN_SPRING);
        assertThat(after.get(UseCases.STAGE)).isEqualTo(UseCaseStage.IN_SERVICE);
    }

    @Test
    void aReviewWithoutMeasureLeavesTheFiguresEstimated() {
        Row useCase = named(workbook, UseCases.SHEET, "Traduire les fiches d’accueil");
        typed(workbook, Reviews.SHEET, review(useCase, Change.MAINTAIN));
        assertThat(row(workbook, UseCases.SHEET, useCase.id())).isEqualTo(useCase);
    }

    @Test
    void aReviewThatStopsStopsTheUseCaseAndItsReviews() {
        Row useCase = named(workbook, UseCases.SHEET, "Traduire les fiches d’accueil");
        typed(workbook, Reviews.SHEET, review(useCase, Change.STOP).and(Reviews.NEXT_DAY, IN_SPRING));
        Row after = row(workbook, UseCases.SHEET, useCase.id());
        assertThat(after.get(UseCases.STAGE)).isEqualTo(UseCaseStage.STOPPED);
        assertThat(after.get(UseCases.REVIEW_DATE)).isNull();
    }

    private static Cells review(Row useCase, Change change) {
        return Cells.of(Reviews.USE_CASE, useCase.id())
                .and(Reviews.DAY, TODAY)
                .and(Reviews.CAUSE, ReviewCause.PLANNED)
                .and(Reviews.CRITERIA_MET, CriteriaMet.NO)
                .and(Reviews.CHANGE, change);
    }

    @Test
    void aDecisionTakenKeepsTheProposalOfThatDayAndLocks() {
        Row awaited = awaitedOn("Courriers aux administrations");
        Row decided = typed(
                workbook, awaited, Cells.of(Decisions.OUTCOME, Outcome.ADAPT).and(Decisions.REVIEW_DATE, IN_SPRING));
        assertThat(decided.get(Decisions.VERDICT_SEEN)).isEqualTo(Verdict.ADAPTER);
        assertThat(row(workbook, UseCases.SHEET, decided.get(Decisions.USE_CASE))
                        .get(UseCases.REVIEW_DATE))
                .isEqualTo(IN_SPRING);
        assertThat(typed(workbook, decided, Cells.of(Decisions.MINUTES_REF, "PV, point 1"))
                        .get(Decisions.MINUTES_REF))
                .isEqualTo("PV, point 1");
        assertThatThrownBy(() -> typed(workbook, decided, Cells.of(Decisions.OUTCOME, Outcome.STOP)))
                .isInstanceOf(RefusedEdit.class);
    }

    private Row awaitedOn(String title) {
        Row useCase = named(workbook, UseCases.SHEET, title);
        return workbook.read(reader -> reader.where(Decisions.USE_CASE, useCase.id())).stream()
                .filter(row -> row.isEmpty(Decisions.OUTCOME))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void closingARetrospectiveOnStopStopsTheUseCase() {
        Row retrospective =
                workbook.read(reader -> Retrospectives.current(reader).orElseThrow());
        Row stopping = typed(workbook, retrospective, Cells.of(Retrospectives.CHANGE, Change.STOP));
        workbook.apply(ChangeSet.edited("", Retrospectives.closing(stopping, TODAY)));
        assertThat(row(workbook, Retrospectives.SHEET, stopping.id()).get(Retrospectives.CLOSED_ON))
                .isEqualTo(TODAY);
        assertThat(row(workbook, UseCases.SHEET, stopping.get(Retrospectives.USE_CASE))
                        .get(UseCases.STAGE))
                .isEqualTo(UseCaseStage.STOPPED);
    }

    @Test
    void aClosedRetrospectiveKeepsWhatItConcludedUntilItIsReopened() {
        Row closed = Workbooks.where(workbook, Retrospectives.NUMBER, 4).getFirst();
        assertThatThrownBy(() -> typed(workbook, closed, Cells.of(Retrospectives.CHANGE_TEXT, "Autre chose")))
                .isInstanceOf(RefusedEdit.class);
        typed(workbook, closed, Cells.of(Retrospectives.NEXT_DAY, LocalDate.of(2026, 11, 26)));
        workbook.apply(ChangeSet.edited("", Retrospectives.reopening(closed)));
        assertThat(typed(workbook, closed, Cells.of(Retrospectives.CHANGE_TEXT, "Autre chose"))
                        .get(Retrospectives.CHANGE_TEXT))
                .isEqualTo("Autre chose");
    }

    @Test
    void theNextRetrospectiveTakesOverThePeopleAndIsNumberedOn() {
        Row next = workbook.read(reader -> Retrospectives.next(workbook.mint(), reader));
        Row last = Workbooks.where(workbook, Retrospectives.NUMBER, 5).getFirst();
        assertThat(next.get(Retrospectives.NUMBER)).isEqualTo(6);
        assertThat(next.get(Retrospectives.PARTICIPANTS)).isEqualTo(last.get(Retrospectives.PARTICIPANTS));
        assertThat(next.get(Retrospectives.NEXT_DAY)).isEqualTo(TODAY.plusDays(21));
    }

    @Test
    void aRetrospectiveClosesByItsButtonOnlyAndNotWithoutItsConclusion() {
        Row retrospective =
                workbook.read(reader -> Retrospectives.current(reader).orElseThrow());
        assertThatThrownBy(() -> typed(workbook, retrospective, Cells.of(Retrospectives.CLOSED_ON, TODAY)))
                .isInstanceOf(RefusedEdit.class);
        Row inconclusive = typed(workbook, retrospective, Cells.of(Retrospectives.CHANGE, null));
        Edit closing = Retrospectives.closing(inconclusive, TODAY);
        assertThatThrownBy(() -> workbook.apply(ChangeSet.edited("", closing))).isInstanceOf(RefusedEdit.class);
    }

    @Test
    void aRequestThatIsSentIsDated() {
        Row request = named(workbook, SupportRequests.SHEET, "Analyse d’impact pour les données sensibles");
        assertThat(typed(workbook, request, Cells.of(SupportRequests.STATUS, RequestStatus.SENT))
                        .get(SupportRequests.SENT_ON))
                .isEqualTo(TODAY);
    }
}
