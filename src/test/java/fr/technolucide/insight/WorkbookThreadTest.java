package fr.technolucide.insight;

import static fr.technolucide.catalog.Workbooks.typed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.MonthRows;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.insight.ThreadEvent.Kind;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The thread of the workbook: its rules over any rows, then over those of a first month on 25 November 2026. */
class WorkbookThreadTest {

    private static final LocalDate TODAY = Workbooks.TODAY;

    @TempDir
    Path folder;

    /** Three numbers a trial: of its day, its tool, and one in ten lost its tool. */
    private static Row trial(int day, int tool) {
        Cells cells = Cells.of(Trials.DAY, TODAY.plusDays(day));
        return Row.of(Trials.SHEET, UUID.randomUUID(), TODAY)
                .with(tool == 0 ? cells : cells.and(Trials.TOOL, new UUID(0, tool)));
    }

    @Property(tries = 100)
    void theTrialsOfOneToolOnOneDayAreOneEventAndNoTrialIsLost(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 29) Integer> drawn) {
        List<Row> trials =
                drawn.stream().map(each -> trial(-(each % 10), each / 10)).toList();
        List<ThreadEvent> events = WorkbookThread.byDayAndTool(trials);

        assertThat(events.stream().flatMap(event -> event.rows().stream())).containsExactlyInAnyOrderElementsOf(trials);
        assertThat(events)
                .allSatisfy(event -> assertThat(event.rows()).allSatisfy(row -> {
                    assertThat(row.get(Trials.DAY)).isEqualTo(event.day()).isEqualTo(event.until());
                    assertThat(row.get(Trials.TOOL)).isEqualTo(event.row().get(Trials.TOOL));
                }));
        assertThat(events.stream()
                        .map(event -> event.day() + " "
                                + Optional.ofNullable(event.row().get(Trials.TOOL))))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void threeWeeksAreToldAndTheFirstToComeAndTheRestIsCounted(
            @ForAll @Size(max = 60) List<@IntRange(min = -60, max = 60) Integer> days,
            @ForAll @IntRange(min = 0, max = 3) int kind) {
        List<ThreadEvent> all = days.stream()
                .sorted()
                .map(day -> ThreadEvent.on(
                        TODAY.plusDays(day), (kind + day) % 2 == 0 ? Kind.USE_CASE : Kind.ACTION_DUE, trial(day, 1)))
                .toList();
        WorkbookThread thread = WorkbookThread.of(all, TODAY);

        List<ThreadEvent> coming =
                thread.events().stream().filter(event -> event.isToCome(TODAY)).toList();
        assertThat(coming).hasSizeLessThanOrEqualTo(WorkbookThread.TO_COME);
        assertThat(thread.after() == 0 || coming.size() == WorkbookThread.TO_COME)
                .as("none is counted while one could be told")
                .isTrue();
        assertThat(thread.events())
                .extracting(ThreadEvent::day)
                .isSorted()
                .noneMatch(day -> day.isBefore(TODAY.minusDays(WorkbookThread.DAYS)));
        assertThat(thread.events()).as("what is late is told elsewhere").noneMatch(event -> event.isLate(TODAY));
        long late = all.stream().filter(event -> event.isLate(TODAY)).count();
        assertThat(thread.before() + thread.events().size() + thread.after() + late)
                .as("nothing is lost")
                .isEqualTo(all.size());
    }

    @Example
    void threeWeeksAgoIsToldAndTheDayBeforeIsCounted() {
        WorkbookThread thread = WorkbookThread.of(
                Stream.of(-22, -21, 0)
                        .map(day -> ThreadEvent.on(TODAY.plusDays(day), Kind.USE_CASE, trial(day, 1)))
                        .toList(),
                TODAY);
        assertThat(thread.events()).extracting(ThreadEvent::day).containsExactly(TODAY.minusDays(21), TODAY);
        assertThat(thread.before()).isOne();
    }

    @Example
    void theFirstMonthLastsUntilThreeToolsOrOneDecision() {
        assertThat(FirstMonth.isOver(0, 0)).isFalse();
        assertThat(FirstMonth.isOver(2, 0)).isFalse();
        assertThat(FirstMonth.isOver(3, 0)).isTrue();
        assertThat(FirstMonth.isOver(1, 1)).isTrue();
    }

    private static Optional<FirstMonth> month(Workbook workbook) {
        return workbook.read(reader -> FirstMonth.of(reader, ZoneOffset.UTC));
    }

    private Workbook young() {
        Workbook workbook = Workbooks.empty(folder);
        workbook.apply(ChangeSet.edited("", MonthRows.edits().toArray(Edit[]::new)));
        return workbook;
    }

    @Test
    void eachEventOfAFirstMonthStandsAtItsDay() {
        try (Workbook workbook = young()) {
            FirstMonth month = month(workbook).orElseThrow();
            assertThat(month.trials()).isEqualTo(6);
            assertThat(month.thread().before()).as("the trial of October").isOne();
            assertThat(month.thread().after()).isZero();
            assertThat(month.thread().events())
                    .extracting(event -> event.day() + " " + event.kind() + " "
                            + event.rows().size())
                    .containsExactly(
                            "2026-11-09 DAY_TRIALS 1",
                            "2026-11-16 DAY_TRIALS 3",
                            "2026-11-18 RETROSPECTIVE 1",
                            "2026-11-25 DAY_TRIALS 1",
                            "2026-11-25 USE_CASE 1",
                            "2026-12-02 ACTION_DUE 1",
                            "2026-12-09 RETROSPECTIVE_DUE 1");
        }
    }

    @Test
    void whatIsDoneOrLateIsNoMoreToComeAndTheRestIsCounted() {
        try (Workbook workbook = young()) {
            workbook.apply(ChangeSet.edited(
                    "",
                    IntStream.range(0, 5)
                            .mapToObj(day -> MonthRows.action("Relire " + day, LocalDate.of(2026, 12, 12 + day)))
                            .toArray(Edit[]::new)));
            workbook.apply(ChangeSet.edited("", MonthRows.action("En retard", LocalDate.of(2026, 11, 20))));
            WorkbookThread thread = month(workbook).orElseThrow().thread();
            assertThat(thread.events().stream().filter(event -> event.isToCome(TODAY)))
                    .extracting(ThreadEvent::day)
                    .containsExactly(
                            LocalDate.of(2026, 12, 2),
                            LocalDate.of(2026, 12, 9),
                            LocalDate.of(2026, 12, 12),
                            LocalDate.of(2026, 12, 13));
            assertThat(thread.after()).isEqualTo(3);
        }
    }

    @Test
    void aDecisionOrAThirdToolEndsIt() {
        try (Workbook workbook = young()) {
            typed(workbook, Tools.SHEET, Cells.of(Tools.NAME, "Plumier"));
            assertThat(month(workbook)).isPresent();
            Row third = typed(workbook, Tools.SHEET, Cells.of(Tools.NAME, "Truchement"));
            assertThat(month(workbook)).isEmpty();
            workbook.apply(ChangeSet.edited("", Edit.delete(third)));
            assertThat(month(workbook)).isPresent();
            typed(
                    workbook,
                    Decisions.SHEET,
                    Cells.of(Decisions.TOOL, MonthRows.TOOL)
                            .and(Decisions.BODY, Body.CA)
                            .and(Decisions.DAY, LocalDate.of(2026, 12, 3)));
            assertThat(month(workbook)).isEmpty();
        }
    }

    @Test
    void theThreadOfTheWorkbookHoldsThoseOfItsUseCases() {
        try (Workbook workbook = Workbooks.example(folder)) {
            WorkbookThread thread = workbook.read(reader -> WorkbookThread.of(reader, ZoneOffset.UTC));
            assertThat(thread.events())
                    .extracting(ThreadEvent::kind)
                    .contains(Kind.CHECKLIST, Kind.DECISION, Kind.REQUEST_DUE);
            assertThat(thread.before()).isPositive();
            List<UUID> told = new ArrayList<>();
            thread.events().forEach(event -> told.add(event.row().id()));
            assertThat(told).isNotEmpty();
        }
    }
}
