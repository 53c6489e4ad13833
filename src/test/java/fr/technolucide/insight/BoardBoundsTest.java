package fr.technolucide.insight;

import static fr.technolucide.catalog.Workbooks.TODAY;
import static fr.technolucide.catalog.Workbooks.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Learning;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.SupportRequests;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.catalog.choice.AlternativeKind;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.catalog.choice.CriteriaMet;
import fr.technolucide.catalog.choice.Format;
import fr.technolucide.catalog.choice.HumanPlace;
import fr.technolucide.catalog.choice.LearningForm;
import fr.technolucide.catalog.choice.RequestStatus;
import fr.technolucide.catalog.choice.ReviewCause;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.method.Outcome;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a day, a cap or a number of people makes of what the board reads, on the bound and one step beyond. */
class BoardBoundsTest {

    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @TempDir
    Path folder;

    private Workbook workbook;

    @BeforeEach
    void open() {
        workbook = Workbooks.empty(folder);
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private BoardSummary board() {
        return workbook.read(BoardSummary::of);
    }

    private List<Upcoming> upcoming() {
        return workbook.read(Upcoming::of);
    }

    private Row person(String name) {
        return typed(workbook, People.SHEET, Cells.of(People.NAME, name));
    }

    private Row tool(String name) {
        return typed(workbook, Tools.SHEET, Cells.of(Tools.NAME, name));
    }

    private Row useCase(String title, UseCaseStage stage, LocalDate review) {
        return typed(
                workbook,
                UseCases.SHEET,
                Cells.of(UseCases.TITLE, title).and(UseCases.STAGE, stage).and(UseCases.REVIEW_DATE, review));
    }

    private Row useCase(String title) {
        return useCase(title, UseCaseStage.IDEA, null);
    }

    private static Cells action(String title, ActionStatus status, LocalDate due) {
        return Cells.of(Actions.TITLE, title)
                .and(Actions.STATUS, status)
                .and(Actions.OPENED_ON, TODAY.minusDays(30))
                .and(Actions.DUE, due);
    }

    private Row request(String subject, RequestStatus status, LocalDate next) {
        return typed(
                workbook,
                SupportRequests.SHEET,
                Cells.of(SupportRequests.SUBJECT, subject)
                        .and(SupportRequests.STATUS, status)
                        .and(SupportRequests.NEXT_ON, next));
    }

    private Row awaited(Cells subject, LocalDate day) {
        return typed(
                workbook, Decisions.SHEET, subject.and(Decisions.BODY, Body.CA).and(Decisions.DAY, day));
    }

    private Row retrospective(int number, LocalDate day, LocalDate closed, LocalDate next) {
        return typed(
                workbook,
                Retrospectives.SHEET,
                Cells.of(Retrospectives.NUMBER, number)
                        .and(Retrospectives.FORMAT, Format.KEEP_STOP_TRY)
                        .and(Retrospectives.DAY, day)
                        .and(Retrospectives.CHANGE, Change.MAINTAIN)
                        .and(Retrospectives.CLOSED_ON, closed)
                        .and(Retrospectives.NEXT_DAY, next));
    }

    @Test
    void whatIsDueTodayIsNotLateAndWhatWasDueYesterdayIsByOneDay() {
        typed(workbook, Actions.SHEET, action("aujourd’hui", ActionStatus.OPEN, TODAY));
        Row late = typed(workbook, Actions.SHEET, action("hier", ActionStatus.OPEN, YESTERDAY));
        typed(workbook, Actions.SHEET, action("abandonnée", ActionStatus.DROPPED, YESTERDAY));
        assertThat(workbook.read(Overdue::of))
                .containsExactly(new Overdue(Overdue.Kind.ACTION, late, YESTERDAY, 1, null));
    }

    @Test
    void onlyAUseInPilotOrInServiceIsLateToBeReviewedAndTheLongestLateComesFirst() {
        useCase("idée", UseCaseStage.IDEA, YESTERDAY);
        useCase("arrêté", UseCaseStage.STOPPED, YESTERDAY);
        useCase("pilote", UseCaseStage.PILOT, YESTERDAY);
        useCase("en service", UseCaseStage.IN_SERVICE, TODAY.minusDays(3));
        useCase("à revoir aujourd’hui", UseCaseStage.IN_SERVICE, TODAY);
        assertThat(workbook.read(Overdue::of))
                .extracting(late -> late.row().get(UseCases.TITLE), Overdue::daysLate)
                .containsExactly(tuple("en service", 3), tuple("pilote", 1));
    }

    @Test
    void aRequestIsLateAsLongAsAnAnswerIsWaitedFor() {
        request("à écrire", RequestStatus.TO_WRITE, YESTERDAY);
        request("envoyée", RequestStatus.SENT, YESTERDAY);
        request("acceptée", RequestStatus.ACCEPTED, YESTERDAY);
        request("faite", RequestStatus.DONE, YESTERDAY);
        request("déclinée", RequestStatus.DECLINED, YESTERDAY);
        assertThat(workbook.read(Overdue::of))
                .extracting(late -> late.row().get(SupportRequests.SUBJECT))
                .containsExactlyInAnyOrder("à écrire", "envoyée", "acceptée");
    }

    @Test
    void theRetrospectiveAnnouncedForTodayIsNotLate() {
        retrospective(1, TODAY.minusDays(20), TODAY.minusDays(20), TODAY);
        assertThat(workbook.read(Overdue::of)).isEmpty();
        assertThat(workbook.read(NextRetrospective::of).daysLate()).isZero();
        assertThat(upcoming()).extracting(Upcoming::kind).containsExactly(Upcoming.Kind.NEXT_RETROSPECTIVE);
    }

    @Test
    void aSessionThatIsOverIsNoLongerToCome() {
        retrospective(1, TODAY, TODAY, TODAY.plusDays(21));
        assertThat(upcoming()).extracting(Upcoming::kind).containsExactly(Upcoming.Kind.NEXT_RETROSPECTIVE);
    }

    @Test
    void whileASessionIsUnderWayTheNextOneIsNotLate() {
        retrospective(1, TODAY.minusDays(20), null, YESTERDAY);
        assertThat(workbook.read(NextRetrospective::of).daysLate()).isZero();
        assertThat(workbook.read(Overdue::of)).isEmpty();
    }

    @Test
    void theNextSessionIsTheOneThatTheLastSessionAnnounces() {
        retrospective(1, TODAY.minusDays(40), TODAY.minusDays(40), TODAY.plusDays(9));
        Row last = retrospective(2, TODAY.minusDays(20), TODAY.minusDays(20), TOMORROW);
        assertThat(upcoming()).containsExactly(new Upcoming(Upcoming.Kind.NEXT_RETROSPECTIVE, last, TOMORROW, null));
    }

    @Test
    void aSessionUnderWayComesWithItsOwnDayAndThatOfTheNext() {
        Row open = retrospective(1, TODAY, null, TOMORROW);
        assertThat(upcoming())
                .containsExactly(
                        new Upcoming(Upcoming.Kind.RETROSPECTIVE, open, TODAY, null),
                        new Upcoming(Upcoming.Kind.NEXT_RETROSPECTIVE, open, TOMORROW, null));
        assertThat(workbook.read(NextRetrospective::of).day()).isEqualTo(TOMORROW);
    }

    @Test
    void whatComesTodayOrLaterIsListedByDayAndWhatIsPastIsNot() {
        Row owner = person("Chloé");
        Row tool = tool("Plumier");
        Row stopped = useCase("arrêté", UseCaseStage.STOPPED, TOMORROW);
        Row reviewed = useCase("pilote", UseCaseStage.PILOT, TODAY.plusDays(5));
        useCase("passé", UseCaseStage.PILOT, YESTERDAY);
        Row due = typed(
                workbook,
                Actions.SHEET,
                action("aujourd’hui", ActionStatus.OPEN, TODAY).and(Actions.OWNER, owner.id()));
        typed(workbook, Actions.SHEET, action("faite", ActionStatus.DONE, TOMORROW));
        typed(workbook, Actions.SHEET, action("hier", ActionStatus.OPEN, YESTERDAY));
        Row decision = awaited(Cells.of(Decisions.USE_CASE, stopped.id()), TOMORROW);
        Row onTool = typed(
                workbook,
                Decisions.SHEET,
                Cells.of(Decisions.TOOL, tool.id())
                        .and(Decisions.BODY, Body.CA)
                        .and(Decisions.DAY, TODAY.minusDays(9))
                        .and(Decisions.OUTCOME, Outcome.INVESTIGATE)
                        .and(Decisions.REVIEW_DATE, TODAY.plusDays(3)));
        typed(
                workbook,
                Decisions.SHEET,
                Cells.of(Decisions.USE_CASE, reviewed.id())
                        .and(Decisions.BODY, Body.CA)
                        .and(Decisions.DAY, TODAY)
                        .and(Decisions.OUTCOME, Outcome.INVESTIGATE)
                        .and(Decisions.REVIEW_DATE, TODAY.plusDays(5)));
        reviewed = Workbooks.row(workbook, UseCases.SHEET, reviewed.id());
        assertThat(upcoming())
                .containsExactly(
                        new Upcoming(Upcoming.Kind.ACTION, due, TODAY, owner.id()),
                        new Upcoming(Upcoming.Kind.DECISION, decision, TOMORROW, null),
                        new Upcoming(Upcoming.Kind.TOOL_REVIEW, onTool, TODAY.plusDays(3), null),
                        new Upcoming(Upcoming.Kind.REVIEW, reviewed, TODAY.plusDays(5), null));
    }

    @Test
    void aDecisionAwaitedTodayIsNotOverdueAndTheNearestComesFirst() {
        Row later = useCase("plus tard");
        Row now = useCase("aujourd’hui");
        Row past = useCase("hier");
        awaited(Cells.of(Decisions.USE_CASE, later.id()), TOMORROW);
        awaited(Cells.of(Decisions.USE_CASE, now.id()), TODAY);
        awaited(Cells.of(Decisions.USE_CASE, past.id()), YESTERDAY);
        assertThat(board().awaited())
                .extracting(awaited -> awaited.useCase().get(UseCases.TITLE), AwaitedDecision::overdue)
                .containsExactly(tuple("hier", true), tuple("aujourd’hui", false), tuple("plus tard", false));
        Optional<Body> body = workbook.read(reader -> AwaitedDecision.bodyFor(now.id(), reader));
        assertThat(body).contains(Body.CA);
    }

    @Test
    void aDecisionAwaitedOnAToolHasNoProposalAndNoChecklist() {
        Row tool = tool("Plumier");
        awaited(Cells.of(Decisions.TOOL, tool.id()), TODAY);
        assertThat(board().awaited()).singleElement().satisfies(awaited -> {
            assertThat(awaited.tool()).isEqualTo(tool);
            assertThat(awaited.useCase()).isNull();
            assertThat(awaited.proposal()).isNull();
            assertThat(awaited.reason()).isNull();
        });
    }

    @Test
    void usesOfOneKindAreHeldAgainstTheirCapTogether() {
        Row useCase = useCase("Courriers");
        Row capped = usage(useCase, "texte_court", 60, 100);
        usage(useCase, "texte_court", 40, null);
        usage(useCase, "image", 500, null);
        usage(useCase("Un autre"), "texte_court", 900, null);
        assertThat(workbook.read(OverCap::of)).isEmpty();
        usage(useCase, "texte_court", 1, null);
        assertThat(workbook.read(OverCap::of)).containsExactly(new OverCap(capped, 101, 100));
    }

    private Row usage(Row useCase, String factor, int perMonth, Integer cap) {
        return typed(
                workbook,
                Usages.SHEET,
                Cells.of(Usages.USE_CASE, useCase.id())
                        .and(Usages.FACTOR, Seeds.factor(factor))
                        .and(Usages.PER_MONTH, perMonth)
                        .and(Usages.CAP_PER_MONTH, cap));
    }

    @Test
    void anActionDoneOnItsDayIsInTimeAndOneDueTodayDoesNotCountYet() {
        typed(
                workbook,
                Actions.SHEET,
                action("à temps", ActionStatus.DONE, TODAY).and(Actions.CLOSED_ON, TODAY));
        typed(
                workbook,
                Actions.SHEET,
                action("un jour trop tard", ActionStatus.DONE, YESTERDAY).and(Actions.CLOSED_ON, TODAY));
        typed(workbook, Actions.SHEET, action("pour aujourd’hui", ActionStatus.OPEN, TODAY));
        typed(workbook, Actions.SHEET, action("en retard", ActionStatus.OPEN, YESTERDAY));
        typed(
                workbook,
                Actions.SHEET,
                action("sans jour", ActionStatus.DONE, null).and(Actions.CLOSED_ON, TODAY));
        ActionFigures actions = board().actions();
        assertThat(actions.inTime()).isEqualTo(1);
        assertThat(actions.of()).isEqualTo(3);
        assertThat(actions.medianAge()).isEqualTo(30);
    }

    @Test
    void anActionCarriedOverIsAsOldAsTheFirstOfItsChain() {
        Row first = typed(workbook, Actions.SHEET, action("d’abord", ActionStatus.OPEN, null));
        Row carried = typed(workbook, first, Cells.of(Actions.STATUS, ActionStatus.CARRIED));
        Row next = Workbooks.where(workbook, Actions.CARRIED_FROM, carried.id()).getFirst();
        assertThat(next.get(Actions.OPENED_ON)).isEqualTo(TODAY);
        assertThat(board().actions().medianAge()).isEqualTo(30);
    }

    @Test
    void aToolIsMasteredByTwoPeopleAndMinutesCountForEach() {
        Row chloe = person("Chloé");
        Row amina = person("Amina");
        Row alone = tool("Imagier");
        Row both = tool("Plumier");
        learn(alone, 60, List.of(chloe.id()));
        learn(both, 30, List.of(chloe.id()));
        assertThat(board().learning().masteredTools()).isEmpty();
        learn(both, 30, List.of(amina.id()));
        LearningFigures learning = board().learning();
        assertThat(learning.masteredTools()).containsExactly(both.id());
        assertThat(learning.people()).containsExactlyInAnyOrder(chloe.id(), amina.id());
        assertThat(learning.minutes()).isEqualTo(120);
    }

    private void learn(Row tool, int minutes, List<UUID> people) {
        typed(
                workbook,
                Learning.SHEET,
                Cells.of(Learning.DAY, TODAY)
                        .and(Learning.TOPIC, "Relire")
                        .and(Learning.FORM, LearningForm.WORKSHOP)
                        .and(Learning.MINUTES, minutes)
                        .and(Learning.TOOL, tool.id())
                        .and(Learning.PEOPLE, people));
    }

    @Test
    void someoneWhoOnlyAccompaniedIsMarkedAndAddsNoMinute() {
        Row tester = person("Chloé");
        Row companion = person("Amina");
        Row absent = person("Farid");
        Row tool = tool("Plumier");
        trial(tool, tester, 30, List.of(companion.id()));
        WhoTestedWhat who = board().whoTestedWhat();
        assertThat(who.people()).containsExactlyInAnyOrder(tester, companion).doesNotContain(absent);
        assertThat(who.onlyAccompanied(tool, companion)).isTrue();
        assertThat(who.onlyAccompanied(tool, tester)).isFalse();
        assertThat(who.minutes(tool, companion)).isZero();
        assertThat(who.ofTool(tool)).isEqualTo(30);
        trial(tool, companion, 20, List.of());
        assertThat(board().whoTestedWhat().onlyAccompanied(tool, companion)).isFalse();
    }

    @Test
    void theMostTriedToolComesFirst() {
        Row tester = person("Chloé");
        Row little = tool("Imagier");
        Row most = tool("Plumier");
        trial(little, tester, 10, List.of());
        trial(most, tester, 20, List.of());
        assertThat(board().hours().mostTried())
                .extracting(row -> row.get(Tools.NAME))
                .containsExactly("Plumier", "Imagier");
    }

    private void trial(Row tool, Row tester, int minutes, List<UUID> with) {
        typed(
                workbook,
                Trials.SHEET,
                Cells.of(Trials.TOOL, tool.id())
                        .and(Trials.DAY, TODAY)
                        .and(Trials.TESTER, tester.id())
                        .and(Trials.TASK, "Une lettre")
                        .and(Trials.MINUTES, minutes)
                        .and(Trials.WITH_PEOPLE, with));
    }

    @Test
    void thePathwayLeavesOutWhatIsStoppedSetAsideOrDeclined() {
        useCase("idée");
        useCase("arrêté", UseCaseStage.STOPPED, null);
        Row aside = tool("Imagier");
        tool("Plumier");
        typed(
                workbook,
                Decisions.SHEET,
                Cells.of(Decisions.TOOL, aside.id())
                        .and(Decisions.BODY, Body.CA)
                        .and(Decisions.DAY, YESTERDAY)
                        .and(Decisions.OUTCOME, Outcome.REFUSE));
        request("envoyée", RequestStatus.SENT, null);
        request("à écrire", RequestStatus.TO_WRITE, null);
        request("déclinée", RequestStatus.DECLINED, null);
        assertThat(board().pathway().steps())
                .extracting(Pathway.Step::name, Pathway.Step::done, Pathway.Step::of, Pathway.Step::state)
                .containsExactly(
                        tuple(Pathway.Name.NEED, 0, 2, Pathway.State.UNDER_WAY),
                        tuple(Pathway.Name.EXPLORATION, 0, 1, Pathway.State.TO_BEGIN),
                        tuple(Pathway.Name.CHECKLIST, 0, 1, Pathway.State.TO_BEGIN),
                        tuple(Pathway.Name.PILOT, 0, 1, Pathway.State.TO_BEGIN),
                        tuple(Pathway.Name.EXPERTS, 1, 2, Pathway.State.UNDER_WAY),
                        tuple(Pathway.Name.DEPLOYMENT, 0, 1, Pathway.State.TO_BEGIN));
    }

    @Test
    void aStepIsDoneOnceAllIsThereAndToBeginWhileNothingIs() {
        assertThat(new Pathway.Step(Pathway.Name.NEED, 0, 0, 0, 0, false).state())
                .isEqualTo(Pathway.State.TO_BEGIN);
        assertThat(new Pathway.Step(Pathway.Name.NEED, 0, 0, 1, 0, true).state())
                .isEqualTo(Pathway.State.UNDER_WAY);
        assertThat(new Pathway.Step(Pathway.Name.NEED, 1, 1, 2, 0, true).state())
                .isEqualTo(Pathway.State.UNDER_WAY);
        assertThat(new Pathway.Step(Pathway.Name.NEED, 2, 2, 2, 0, true).state())
                .isEqualTo(Pathway.State.DONE);
    }

    @Test
    void twoAlternativesChosenForOneUseAreAProblemToMend() {
        Row useCase = useCase("Courriers");
        taken(Alternatives.SHEET, alternative(useCase, "Gabarit", true));
        taken(Alternatives.SHEET, alternative(useCase, "Cercle", false));
        taken(Alternatives.SHEET, alternative(useCase("Affiches"), "Pochoir", true));
        assertThat(chosenTwice()).isEmpty();
        taken(Alternatives.SHEET, alternative(useCase, "Modèle", true));
        assertThat(chosenTwice()).singleElement().satisfies(issue -> {
            assertThat(issue.problem()).isTrue();
            assertThat(issue.column()).isEqualTo(Alternatives.CHOSEN);
            assertThat(issue.sentence()).contains("Courriers");
        });
    }

    private List<Check.Issue> chosenTwice() {
        return workbook.read(Check::of).stream()
                .filter(issue -> issue.finding().key().equals("check.chosen_twice"))
                .toList();
    }

    private static Cells alternative(Row useCase, String title, boolean chosen) {
        return Cells.of(Alternatives.USE_CASE, useCase.id())
                .and(Alternatives.KIND, AlternativeKind.NO_DIGITAL)
                .and(Alternatives.TITLE, title)
                .and(Alternatives.CHOSEN, chosen);
    }

    private UUID taken(Sheet sheet, Cells cells) {
        UUID id = workbook.mint();
        workbook.apply(ChangeSet.edited("", new Edit.Insert(sheet, id, cells, Edit.Origin.TAKEN)));
        return id;
    }

    @Test
    void aLessonConcernsWhatItConcludedOnAndWhatItsNotesAreAbout() {
        Row tool = tool("Plumier");
        Row other = tool("Imagier");
        Row useCase = useCase("Courriers");
        typed(workbook, useCase, Cells.of(UseCases.TOOL, tool.id()));
        retrospective(1, TODAY.minusDays(9), TODAY.minusDays(9), null);
        Row noted = useCase("Affiches");
        Row withNotes = retrospective(2, TODAY.minusDays(8), TODAY.minusDays(8), null);
        Row open = retrospective(3, TODAY.minusDays(7), null, null);
        UUID concluded = taken(
                Retrospectives.SHEET,
                Cells.of(Retrospectives.NUMBER, 4)
                        .and(Retrospectives.DAY, TODAY.minusDays(6))
                        .and(Retrospectives.CLOSED_ON, TODAY.minusDays(6))
                        .and(Retrospectives.CHANGE, Change.ADJUST)
                        .and(Retrospectives.USE_CASE, useCase.id()));
        note(withNotes, Cells.of(RetroNotes.USE_CASE, noted.id()));
        note(withNotes, Cells.of(RetroNotes.TOOL, other.id()));
        note(open, Cells.of(RetroNotes.TOOL, other.id()));

        assertThat(lessons(useCase)).containsExactly(concluded);
        assertThat(lessons(tool)).containsExactly(concluded);
        assertThat(lessons(noted)).containsExactly(withNotes.id());
        assertThat(lessons(other)).containsExactly(withNotes.id());
        assertThat(workbook.read(Lesson::all)).extracting(Lesson::number).containsExactly(4, 2, 1);
    }

    private void note(Row retrospective, Cells about) {
        taken(
                RetroNotes.SHEET,
                about.and(RetroNotes.RETROSPECTIVE, retrospective.id()).and(RetroNotes.TEXT, "À garder"));
    }

    private List<UUID> lessons(Row about) {
        return workbook.read(reader -> Lesson.about(about, reader)).stream()
                .map(lesson -> lesson.retrospective().id())
                .toList();
    }

    @Test
    void aStoppedUseRaisesNoAlertAnyMore() {
        Row alone = typed(workbook, useCase("Orienter"), Cells.of(UseCases.HUMAN_PLACE, HumanPlace.DECIDES_ALONE));
        assertThat(board().alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.codes()).containsExactly("3.1");
            assertThat(alert.answer()).isNull();
            assertThat(alert.sentence()).isNotBlank();
        });
        typed(workbook, alone, Cells.of(UseCases.STAGE, UseCaseStage.STOPPED));
        assertThat(board().alerts()).isEmpty();
    }

    @Test
    void whatHappenedOnTheDayOfTheBoardIsNotSinceThatBoard() {
        Row useCase = useCase("Courriers", UseCaseStage.PILOT, TOMORROW);
        review(useCase, TODAY.minusDays(10), Change.ADJUST);
        Row after = review(useCase, TODAY.minusDays(9), Change.ADJUST);
        review(useCase, TODAY.minusDays(8), Change.MAINTAIN);
        assertThat(board().sinceLastBoard().lastBoard()).isNull();
        assertThat(board().sinceLastBoard().events()).hasSize(2);
        typed(
                workbook,
                Decisions.SHEET,
                Cells.of(Decisions.USE_CASE, useCase.id())
                        .and(Decisions.BODY, Body.CA)
                        .and(Decisions.DAY, TODAY.minusDays(10))
                        .and(Decisions.OUTCOME, Outcome.INVESTIGATE));
        assertThat(board().sinceLastBoard().lastBoard()).isEqualTo(TODAY.minusDays(10));
        assertThat(board().sinceLastBoard().events())
                .containsExactly(new SinceLastBoard.Event(TODAY.minusDays(9), after));
    }

    private Row review(Row useCase, LocalDate day, Change change) {
        return typed(
                workbook,
                Reviews.SHEET,
                Cells.of(Reviews.USE_CASE, useCase.id())
                        .and(Reviews.DAY, day)
                        .and(Reviews.CAUSE, ReviewCause.PLANNED)
                        .and(Reviews.CRITERIA_MET, CriteriaMet.NO)
                        .and(Reviews.CHANGE, change));
    }

    @Test
    void aDecisionWhoseDayIsPastIsLateFromTheDayAfter() {
        Row useCase = useCase("Affiches");
        Row late = awaited(Cells.of(Decisions.USE_CASE, useCase.id()), YESTERDAY);
        awaited(Cells.of(Decisions.USE_CASE, useCase.id()), TODAY);

        assertThat(board().lateDecisions())
                .extracting(each -> each.decision().id(), each -> each.daysLate(TODAY))
                .containsExactly(tuple(late.id(), 1));
        assertThat(BoardFigures.of(board()).get("overdue").toString())
                .contains("kind=decision", late.id().toString());
    }

    @Test
    void aUseInServiceLacksItsDecisionAndItsListUntilBothAreThere() {
        Row useCase = useCase("Standard automatique", UseCaseStage.IN_SERVICE, null);
        useCase("Affiches", UseCaseStage.PILOT, null);
        assertThat(board().serviceGaps())
                .extracting(gap -> gap.useCase().id(), ServiceGap::decided, ServiceGap::assessed)
                .containsExactly(tuple(useCase.id(), false, false));

        Row decision = awaited(Cells.of(Decisions.USE_CASE, useCase.id()), TODAY);
        assertThat(board().serviceGaps().getFirst().decided())
                .as("one that is only prepared decides nothing")
                .isFalse();
        typed(
                workbook,
                decision,
                Cells.of(Decisions.OUTCOME, Outcome.LAUNCH)
                        .and(Decisions.OVERRIDE_REASON, "Un essai.")
                        .and(Decisions.SIGNED_BY, person("Élise").id()));
        assertThat(board().serviceGaps().getFirst().sentence())
                .isEqualTo("En service sans liste remplie\u00a0: ses points d’alerte ne sont pas connus.");
    }
}
