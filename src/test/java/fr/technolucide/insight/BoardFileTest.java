package fr.technolucide.insight;

import static fr.technolucide.catalog.Workbooks.named;
import static fr.technolucide.catalog.Workbooks.typed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.StopCriteria;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.catalog.choice.FiguresBasis;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a body reads before it meets. */
class BoardFileTest {

    private static final BoardFile.Meeting BOARD = new BoardFile.Meeting(Body.CA, LocalDate.of(2026, 12, 10));

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

    private BoardFile file(BoardFile.Meeting meeting) {
        return workbook.read(reader -> BoardFile.of(meeting, reader));
    }

    private static List<String> resolutions(List<BoardRequest> requests) {
        return requests.stream()
                .map(request -> request.decision().get(Decisions.RESOLUTION, ""))
                .toList();
    }

    @Test
    void whatTheBodyDecidesComesFirstAndWhatOthersDecideIsToldApart() {
        assertThat(resolutions(file(BOARD).own()))
                .containsExactly("Ne pas retenir\u00a0; utiliser le gabarit d’affiche partagé.");
        assertThat(resolutions(file(BOARD).others())).hasSize(2).allMatch(text -> !text.startsWith("Ne pas retenir"));
        assertThat(file(new BoardFile.Meeting(Body.CA, BOARD.day().minusDays(1)))
                        .own())
                .as("before its day")
                .isEmpty();
        assertThat(file(new BoardFile.Meeting(Body.CA, BOARD.day().plusMonths(1)))
                        .own())
                .as("still awaited later")
                .hasSize(1);
    }

    @Test
    void theNextMeetingIsTheFirstThatAwaitsADecision() {
        assertThat(workbook.<BoardFile.Meeting>read(BoardFile::next))
                .isEqualTo(new BoardFile.Meeting(Body.BUREAU, LocalDate.of(2026, 12, 3)));
    }

    @Test
    void eachRequestHasItsReasonAndWhatToDoInstead() {
        BoardRequest posters = file(BOARD).own().getFirst();
        Proposal proposal = posters.proposal();
        assertThat(proposal).isNotNull();
        assertThat(proposal.verdict()).isEqualTo(Verdict.AUTRE_APPROCHE);
        assertThat(proposal.reason()).contains("33").endsWith("Règle 3.");
        Row instead = posters.instead();
        assertThat(instead).isNotNull();
        assertThat(instead.get(Alternatives.TITLE)).isEqualTo("Gabarit d’affiche partagé");
    }

    @Test
    void whatWasLaunchedAgainstTheRuleIsSaid() {
        assertThat(file(BOARD).overridden()).singleElement().satisfies(each -> {
            assertThat(each.decision().get(Decisions.VERDICT_SEEN)).isEqualTo(Verdict.INCOMPLET);
            assertThat(each.decision().get(Decisions.OVERRIDE_REASON)).isNotBlank();
            assertThat(each.now()).isEqualTo(Verdict.LANCER);
        });
    }

    @Test
    void peopleServedAreCountedBeforeAndAfterMeasuredOrClaimed() {
        PeopleServed served = file(BOARD).served();
        assertThat(served).isEqualTo(new PeopleServed(200, 250, 60, 190, 2, 0));
        Row notes = named(workbook, UseCases.SHEET, "Comptes rendus d’ateliers");
        typed(
                workbook,
                notes,
                Cells.of(UseCases.PEOPLE_BEFORE, null).and(UseCases.FIGURES_BASIS, FiguresBasis.MEASURED));
        assertThat(file(BOARD).served().uncounted()).isEqualTo(1);
        assertThat(PeopleServed.of(List.of()).isUnknown()).isTrue();
    }

    @Test
    void aStopCriterionThatHasComeTrueIsAnAlertInWords() {
        assertThat(file(BOARD).summary().metCriteria()).isEmpty();
        Row notes = named(workbook, UseCases.SHEET, "Comptes rendus d’ateliers");
        typed(workbook, notes, Cells.of(UseCases.MINUTES_PER_MONTH, 200));
        assertThat(file(BOARD).summary().metCriteria()).singleElement().satisfies(met -> {
            assertThat(met.useCase().id()).isEqualTo(notes.id());
            assertThat(met.sentence())
                    .isEqualTo(
                            "Il faut arrêter\u00a0: moins de 4\u00a0h libérées par mois (ce jour\u00a0: 3,33\u00a0h).");
        });
        assertThat(Workbooks.rows(workbook, StopCriteria.SHEET)).isNotEmpty();
    }

    @Test
    void minutesHaveTheDecisionsOfTheDayInTheOrderInWhichTheyWereWritten() {
        Minutes minutes =
                workbook.read(reader -> Minutes.of(new BoardFile.Meeting(Body.CA, LocalDate.of(2026, 9, 15)), reader));
        assertThat(minutes.items())
                .extracting(item -> item.decision().get(Decisions.MINUTES_REF))
                .containsExactly("PV du CA, point 6", "PV du CA, point 7");
        assertThat(minutes.record()).isNotNull();
        assertThat(minutes.items().getFirst().criteria()).hasSize(3);
    }
}
