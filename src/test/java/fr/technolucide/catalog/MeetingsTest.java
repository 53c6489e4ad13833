package fr.technolucide.catalog;

import static fr.technolucide.catalog.Workbooks.named;
import static fr.technolucide.catalog.Workbooks.row;
import static fr.technolucide.catalog.Workbooks.typed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.choice.Body;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Finding;
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

/** Meetings and the decisions that are taken there. */
class MeetingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 17);

    @TempDir
    Path folder;

    private Workbook workbook;
    private Row awaited;
    private Row meeting;

    @BeforeEach
    void open() {
        workbook = Workbooks.example(folder);
        awaited = named(workbook, Decisions.SHEET, "Poursuivre le pilote six mois, 600 échanges par mois au plus.");
        meeting =
                typed(workbook, Meetings.SHEET, Cells.of(Meetings.BODY, Body.CA).and(Meetings.DAY, DAY));
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    @Test
    void aDecisionBelongsToTheMeetingOfItsBodyAndDay() {
        Row moved = typed(workbook, awaited, Cells.of(Decisions.BODY, Body.CA).and(Decisions.DAY, DAY));
        assertThat(moved.get(Decisions.MEETING)).isEqualTo(meeting.id());
        Row elsewhere = typed(workbook, moved, Cells.of(Decisions.DAY, DAY.plusDays(1)));
        assertThat(elsewhere.get(Decisions.MEETING)).isNull();
        Row other =
                typed(workbook, Meetings.SHEET, Cells.of(Meetings.BODY, Body.CA).and(Meetings.DAY, DAY.plusDays(1)));
        assertThat(row(workbook, Decisions.SHEET, awaited.id()).get(Decisions.MEETING))
                .isEqualTo(other.id());
    }

    @Test
    void whatWaitsForAMeetingFollowsItToAnotherDay() {
        Row theirs = row(workbook, Meetings.SHEET, awaited.get(Decisions.MEETING, new UUID(0, 0)));
        LocalDate later = theirs.get(Meetings.DAY, DAY).plusWeeks(1);
        typed(workbook, theirs, Cells.of(Meetings.DAY, later));
        assertThat(row(workbook, Decisions.SHEET, awaited.id()).get(Decisions.DAY))
                .isEqualTo(later);
    }

    @Test
    void whenTheMeetingOpensTheProposalOfThatMomentIsKept() {
        typed(workbook, awaited, Cells.of(Decisions.BODY, Body.CA).and(Decisions.DAY, DAY));
        typed(workbook, meeting, Cells.of(Meetings.OPENED, "18 h 30"));
        assertThat(row(workbook, Decisions.SHEET, awaited.id()).get(Decisions.VERDICT_AT_OPENING))
                .isEqualTo(Verdict.ADAPTER);
    }

    @Test
    void onItsDayTheMeetingOpensOnceItIsNotedWhoVotes() {
        LocalDate today = awaited.today();
        typed(workbook, awaited, Cells.of(Decisions.BODY, Body.CA).and(Decisions.DAY, DAY));
        List<UUID> voters =
                List.of(Workbooks.rows(workbook, People.SHEET).getFirst().id());
        Row ahead = typed(workbook, meeting, Cells.of(Meetings.VOTERS, voters));
        assertThat(row(workbook, Decisions.SHEET, awaited.id()).get(Decisions.VERDICT_AT_OPENING))
                .as("who is to come was noted ahead")
                .isNull();
        typed(workbook, ahead, Cells.of(Meetings.DAY, today));
        assertThat(row(workbook, Decisions.SHEET, awaited.id()).get(Decisions.VERDICT_AT_OPENING))
                .isEqualTo(Verdict.ADAPTER);
    }

    @Test
    void whatWasTakenStaysOnItsDayWhenItsMeetingIsMoved() {
        Row taken = typed(workbook, awaited, Cells.of(Decisions.OUTCOME, Outcome.CONTINUE));
        LocalDate day = taken.get(Decisions.DAY, DAY);
        Row theirs = row(workbook, Meetings.SHEET, taken.get(Decisions.MEETING, new UUID(0, 0)));
        typed(workbook, theirs, Cells.of(Meetings.DAY, day.plusWeeks(1)));
        assertThat(row(workbook, Decisions.SHEET, awaited.id()).get(Decisions.DAY))
                .isEqualTo(day);
    }

    @Test
    void moreVotesThanVotersAreRemarkedOn() {
        List<Row> people = Workbooks.rows(workbook, People.SHEET);
        Row full = typed(
                workbook,
                meeting,
                Cells.of(
                        Meetings.VOTERS,
                        List.of(people.get(0).id(), people.get(1).id())));
        Row decision =
                typed(workbook, awaited, Cells.of(Decisions.BODY, Body.CA).and(Decisions.DAY, DAY));
        assertThat(Workbooks.findings(workbook, decision.with(Decisions.VOTES_FOR, 2)))
                .extracting(Finding::key)
                .doesNotContain("rule.decisions.votes");
        assertThat(Workbooks.findings(
                        workbook, decision.with(Cells.of(Decisions.VOTES_FOR, 2).and(Decisions.VOTES_ABSTAINED, 1))))
                .extracting(Finding::key)
                .contains("rule.decisions.votes");
        assertThat(Workbooks.findings(
                        workbook, decision.with(Cells.of(Decisions.VOTES_FOR, 2).and(Decisions.VOTES_AGAINST, 1))))
                .extracting(Finding::key)
                .contains("rule.decisions.votes");
    }
}
