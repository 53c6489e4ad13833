package fr.technolucide.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.catalog.choice.Format;
import fr.technolucide.catalog.choice.Severity;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a meeting is told of the log, and what it left behind. */
class RetrospectiveInsightTest {

    @TempDir
    Path folder;

    private Workbook workbook;

    @AfterEach
    void close() {
        workbook.close();
    }

    private Row retrospective(int number) {
        return Workbooks.where(workbook, Retrospectives.NUMBER, number).getFirst();
    }

    private SinceLastRetrospective since(Row retrospective) {
        return workbook.read(reader -> SinceLastRetrospective.of(reader, retrospective));
    }

    @Test
    void theLogSaysWhatWasTriedAfterTheLastOneUntilToday() {
        workbook = Workbooks.example(folder);
        SinceLastRetrospective said = since(retrospective(5));
        assertThat(said.last()).isEqualTo(LocalDate.of(2026, 11, 4));
        assertThat(said.trials()).isEqualTo(10);
        assertThat(said.minutes()).isEqualTo(375);
        assertThat(said.medianNetGain()).isEqualTo(12);
        assertThat(said.severity()).isEqualTo(Severity.SERIOUS);
        assertThat(said.worst())
                .extracting(trial -> trial.get(Trials.TASK))
                .containsExactly("Groupe de parole", "Orienter dix demandes inventées");
        assertThat(said.notTried())
                .extracting(person -> person.get(People.NAME))
                .containsExactly("Gaston");
    }

    @Test
    void aPastOneIsToldWhatItKnewThen() {
        workbook = Workbooks.example(folder);
        SinceLastRetrospective said = since(retrospective(4));
        assertThat(said.last()).isEqualTo(LocalDate.of(2026, 10, 14));
        assertThat(said.trials()).isEqualTo(12);
        assertThat(said.minutes()).isEqualTo(415);
        assertThat(said.notTried())
                .extracting(person -> person.get(People.NAME))
                .containsExactly("Farid", "Gaston");
    }

    @Test
    void whoeverIsHereAndNeitherTriedNorAccompaniedIsNamed() {
        workbook = Workbooks.example(folder);
        Workbooks.typed(workbook, People.SHEET, Cells.of(People.NAME, "Gaëlle"));
        Workbooks.typed(
                workbook, People.SHEET, Cells.of(People.NAME, "Hugo").and(People.LEFT_ON, LocalDate.of(2026, 10, 1)));
        assertThat(since(retrospective(5)).notTried())
                .extracting(person -> person.get(People.NAME))
                .containsExactly("Gaëlle", "Gaston");
    }

    @Test
    void withoutAnyRetrospectiveTheWholeLogCounts() {
        workbook = Workbooks.empty(folder);
        Row tool = Workbooks.typed(workbook, Tools.SHEET, Cells.of(Tools.NAME, "Plumier"));
        Row person = Workbooks.typed(workbook, People.SHEET, Cells.of(People.NAME, "Chloé"));
        Workbooks.typed(
                workbook,
                Trials.SHEET,
                Cells.of(Trials.TOOL, tool.id())
                        .and(Trials.DAY, LocalDate.of(2026, 3, 1))
                        .and(Trials.TESTER, person.id())
                        .and(Trials.TASK, "Une lettre")
                        .and(Trials.MINUTES, 30));
        SinceLastRetrospective said = since(null);
        assertThat(said).isEqualTo(new SinceLastRetrospective(null, 1, 30, null, null, List.of(), List.of()));
    }

    @Test
    void aToolAndAUseCaseKeepTheSentencesThatConcernThem() {
        workbook = Workbooks.example(folder);
        Row bilans = retrospective(2);
        Row useCase = Workbooks.row(workbook, UseCases.SHEET, bilans.get(Retrospectives.USE_CASE));
        assertThat(about(useCase)).extracting(Lesson::number, Lesson::change).contains(tuple(2, Change.STOP));
        assertThat(about(useCase).getFirst().sentence()).isEqualTo("Nous ne résumons plus de dossier individuel.");
        Row truchement = Workbooks.where(workbook, Tools.NAME, "Truchement").getFirst();
        assertThat(about(truchement))
                .extracting(Lesson::number)
                .isSortedAccordingTo((one, other) -> other - one)
                .contains(4)
                .doesNotContain(5);
    }

    @Test
    void aRetrospectiveThatDidNotTakePlaceIsOverdueUntilTheNextIsBegun() {
        workbook = Workbooks.empty(folder);
        Row person = Workbooks.typed(workbook, People.SHEET, Cells.of(People.NAME, "Chloé"));
        Row last = Workbooks.typed(
                workbook,
                Retrospectives.SHEET,
                Cells.of(Retrospectives.NUMBER, 1)
                        .and(Retrospectives.FORMAT, Format.KEEP_STOP_TRY)
                        .and(Retrospectives.DAY, LocalDate.of(2026, 10, 1))
                        .and(Retrospectives.FACILITATOR, person.id())
                        .and(Retrospectives.CHANGE, Change.MAINTAIN)
                        .and(Retrospectives.CLOSED_ON, LocalDate.of(2026, 10, 1))
                        .and(Retrospectives.NEXT_DAY, LocalDate.of(2026, 11, 20)));
        assertThat(workbook.read(Overdue::of))
                .containsExactly(
                        new Overdue(Overdue.Kind.RETROSPECTIVE, last, LocalDate.of(2026, 11, 20), 5, person.id()));
        Workbooks.typed(
                workbook,
                Retrospectives.SHEET,
                Cells.of(Retrospectives.NUMBER, 2)
                        .and(Retrospectives.FORMAT, Format.KEEP_STOP_TRY)
                        .and(Retrospectives.DAY, LocalDate.of(2026, 11, 25)));
        assertThat(workbook.read(Overdue::of)).isEmpty();
    }

    private List<Lesson> about(Row row) {
        return workbook.read(reader -> Lesson.about(row, reader));
    }
}
