package fr.technolucide.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.TestJson;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.method.Verdict;
import fr.technolucide.quantity.PartialSum;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.CachingReader;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.DelegatingReader;
import fr.technolucide.workbook.Group;
import fr.technolucide.workbook.Listing;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The figures of the worked example, as of 25 November 2026, that a program which is not ours computed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardSummaryTest {

    private Workbook workbook;
    private BoardSummary board;

    @BeforeAll
    void open(@TempDir Path folder) {
        workbook = Workbooks.example(folder);
    }

    /** At each test, so that it is known which code each one runs. */
    @BeforeEach
    void read() {
        board = workbook.read(BoardSummary::of);
    }

    @AfterAll
    void close() {
        workbook.close();
    }

    private static String title(@Nullable Row useCase) {
        return useCase == null ? "" : useCase.get(UseCases.SHORT_TITLE, useCase.get(UseCases.TITLE, ""));
    }

    private String person(@Nullable UUID id) {
        return id == null ? "" : Workbooks.row(workbook, People.SHEET, id).get(People.NAME, "");
    }

    @Test
    void threeDecisionsAreAwaitedAndNoneIsOverdue() {
        assertThat(board.awaited())
                .extracting(
                        awaited -> title(awaited.useCase()),
                        awaited -> awaited.decision().get(Decisions.BODY),
                        awaited -> awaited.decision().get(Decisions.DAY),
                        awaited -> person(awaited.decision().get(Decisions.PREPARED_BY)),
                        AwaitedDecision::proposal)
                .containsExactly(
                        row("Courriers", Body.BUREAU, LocalDate.of(2026, 12, 3), "Chloé", Verdict.ADAPTER),
                        row(
                                "Tri des courriels",
                                Body.BUREAU,
                                LocalDate.of(2026, 12, 3),
                                "Bernard",
                                Verdict.A_INSTRUIRE),
                        row("Affiches", Body.CA, LocalDate.of(2026, 12, 10), "Daouda", Verdict.AUTRE_APPROCHE));
        assertThat(board.awaited()).noneMatch(AwaitedDecision::overdue);
        assertThat(board.awaited())
                .extracting(AwaitedDecision::reason)
                .allSatisfy(reason -> assertThat(reason).containsPattern(" Règle \\d\\.$"));
    }

    private static org.assertj.core.groups.Tuple row(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @Test
    void reasonsAreSentences() {
        assertThat(board.awaited())
                .extracting(AwaitedDecision::reason)
                .containsExactly(
                        "Un point d’alerte n’est qu’à moitié acquis\u00A0: l’impact ne justifie l’empreinte qu’en partie (7.1)\u00A0; "
                                + "deux groupes sont sous 50\u00A0%\u00A0: équité et accessibilité (6) et environnement (7). Règle 5.",
                        "Un point d’alerte est à «\u00A0Ne sait pas\u00A0»\u00A0: des données sensibles pourraient sortir (4.2). Règle 4.",
                        "Le bénéfice est marginal\u00A0: bénéficiaires et impact (2) à 33\u00A0%, sous 50\u00A0%. Règle 3.");
    }

    @Test
    void twoUseCasesRaiseRedFlags() {
        assertThat(board.alerts())
                .extracting(alert -> title(alert.useCase()), Alert::codes, Alert::numbers)
                .containsExactly(
                        row("Orientation automatique", List.of("3.1", "4.2"), "3.1, 4.2"),
                        row("Tri des courriels", List.of("4.2"), "4.2"));
        assertThat(board.alerts().getFirst().sentence()).startsWith("L’outil choisirait seul");
        assertThat(board.alerts())
                .as("red flags that nobody knows are told from those that are refused")
                .extracting(Alert::unsure)
                .containsExactly(Set.of("4.2"), Set.of("4.2"));
        assertThat(board.alerts().getFirst().sentenceWithOthers())
                .endsWith("\u00a0; et à «\u00a0Ne sait pas\u00a0»\u00a0: données sensibles (4.2)");
        assertThat(board.overCaps()).isEmpty();
    }

    @Test
    void threeThingsAreOverdue() {
        assertThat(board.overdue())
                .extracting(
                        Overdue::kind,
                        late -> late.kind() == Overdue.Kind.REVIEW
                                ? title(late.row())
                                : late.row().get(Actions.TITLE),
                        Overdue::daysLate,
                        late -> person(late.who()))
                .containsExactly(
                        row(Overdue.Kind.REVIEW, "Comptes rendus", 7, "Amina"),
                        row(Overdue.Kind.ACTION, "Demander le contrat de sous-traitance de Plumier", 10, "Bernard"),
                        row(
                                Overdue.Kind.ACTION,
                                "Écrire la consigne «\u00A0ce que l’on ne colle jamais\u00A0»",
                                5,
                                "Chloé"));
    }

    @Test
    void thePathwayIsUnderWay() {
        assertThat(board.pathway().steps())
                .extracting(Pathway.Step::name, Pathway.Step::shown, Pathway.Step::of, Pathway.Step::state)
                .containsExactly(
                        row(Pathway.Name.NEED, 8, 8, Pathway.State.DONE),
                        row(Pathway.Name.EXPLORATION, 2, 5, Pathway.State.UNDER_WAY),
                        row(Pathway.Name.CHECKLIST, 5, 8, Pathway.State.UNDER_WAY),
                        row(Pathway.Name.PILOT, 2, 8, Pathway.State.UNDER_WAY),
                        row(Pathway.Name.EXPERTS, 2, 3, Pathway.State.UNDER_WAY),
                        row(Pathway.Name.DEPLOYMENT, 2, 8, Pathway.State.UNDER_WAY));
        assertThat(board.pathway().step(Pathway.Name.DEPLOYMENT).due()).isEqualTo(1);
        assertThat(board.at(UseCaseStage.IDEA)).isEqualTo(3);
        assertThat(board.at(UseCaseStage.EXPLORATION)).isEqualTo(1);
        assertThat(board.at(UseCaseStage.STOPPED)).isZero();
    }

    @Test
    void hoursAddUpAndTwoToolsAreThere() {
        assertThat(board.hours().totalMinutes()).isEqualTo(2_105);
        assertThat(board.hours().remainingMinutes()).isEqualTo(1_000);
        assertThat(board.hours().atGate()).isEqualTo(2);
        assertThat(board.hours().explorationCost()).isEqualTo(90_792);
    }

    @Test
    void usesInServiceAddUp() {
        InService uses = board.inService();
        assertThat(uses.useCases())
                .extracting(BoardSummaryTest::title)
                .containsExactly("Comptes rendus", "Fiches traduites");
        assertThat(uses.freedMinutes()).isEqualTo(new PartialSum<>(900L, 0));
        assertThat(uses.cost()).isEqualTo(new PartialSum<>(24_000L, 0));
        assertThat(uses.fullCost()).isEqualTo(new PartialSum<>(79_100L, 0));
        assertClose(uses.co2().value(), new Range(3.046, 86.23, 1023));
        assertThat(uses.co2().lacking()).isZero();
        assertClose(board.inUse().co2().value(), new Range(5.146, 180.6, 2356));
    }

    private static void assertClose(Range actual, Range expected) {
        assertThat(actual.low()).isCloseTo(expected.low(), within(expected.low() * 5e-4));
        assertThat(actual.central()).isCloseTo(expected.central(), within(expected.central() * 5e-4));
        assertThat(actual.high()).isCloseTo(expected.high(), within(expected.high() * 5e-4));
    }

    @Test
    void useCasesAreInTheOrderOfTheirStage() {
        assertThat(board.useCases())
                .extracting(row -> row.get(UseCases.STAGE))
                .containsExactly(
                        UseCaseStage.IN_SERVICE,
                        UseCaseStage.IN_SERVICE,
                        UseCaseStage.PILOT,
                        UseCaseStage.PILOT,
                        UseCaseStage.EXPLORATION,
                        UseCaseStage.IDEA,
                        UseCaseStage.IDEA,
                        UseCaseStage.IDEA);
    }

    @Test
    void actionsAreCarriedThrough() {
        ActionFigures actions = board.actions();
        assertThat(actions.byStatus())
                .isEqualTo(Map.of(
                        ActionStatus.DONE, 13, ActionStatus.CARRIED, 2, ActionStatus.DROPPED, 1, ActionStatus.OPEN, 8));
        assertThat(actions.inTime()).isEqualTo(10);
        assertThat(actions.of()).isEqualTo(15);
        assertThat(actions.medianAge()).isEqualTo(16);
    }

    @Test
    void sevenThingsHappenedSinceTheLastBoard() {
        assertThat(board.sinceLastBoard().lastBoard()).isEqualTo(LocalDate.of(2026, 9, 15));
        assertThat(board.sinceLastBoard().events())
                .extracting(event -> event.day() + " " + event.row().sheet().name())
                .containsExactly(
                        "2026-11-19 reviews",
                        "2026-11-19 decisions",
                        "2026-11-05 decisions",
                        "2026-11-05 decisions",
                        "2026-11-04 retrospectives",
                        "2026-10-29 reviews",
                        "2026-09-23 retrospectives");
        assertThat(board.sinceLastBoard().events().get(2).row().isEmpty(Decisions.TOOL))
                .isFalse();
    }

    @Test
    void sixPeopleLearned() {
        assertThat(board.learning().minutes()).isEqualTo(2_740);
        assertThat(board.learning().people()).hasSize(6);
        assertThat(board.learning().masteredTools())
                .extracting(id -> Workbooks.row(workbook, Tools.SHEET, id).get(Tools.NAME))
                .containsExactlyInAnyOrder("Plumier", "Truchement", "Écoutille");
        assertThat(people(People.LEARNING_MINUTES)).containsExactly(350, 260, 350, 770, 260, 750, 0);
        assertThat(people(People.TRIAL_MINUTES)).containsExactly(485, 280, 680, 480, 120, 60, 0);
    }

    private List<Integer> people(Column<Integer> column) {
        return workbook.read(reader -> reader.complete(reader.all(People.SHEET), List.of(column))).stream()
                .map(row -> row.get(column, 0))
                .toList();
    }

    @Test
    void whoTestedWhatAddsUp() {
        WhoTestedWhat who = board.whoTestedWhat();
        assertThat(who.people())
                .extracting(row -> row.get(People.NAME))
                .containsExactly("Amina", "Bernard", "Chloé", "Daouda", "Élise", "Farid");
        assertThat(minutes("Plumier")).containsExactly(180L, 100L, 240L, 120L, 0L, 60L);
        assertThat(minutes("Truchement")).containsExactly(215L, 0L, 150L, 240L, 0L, 0L);
        assertThat(minutes("Écoutille")).containsExactly(90L, 75L, 210L, 0L, 120L, 0L);
        assertThat(minutes("Imagier")).containsExactly(0L, 0L, 80L, 120L, 0L, 0L);
        assertThat(minutes("Trieuse")).containsExactly(0L, 105L, 0L, 0L, 0L, 0L);
        assertThat(who.tools())
                .allSatisfy(tool -> assertThat(who.people()).noneMatch(person -> who.onlyAccompanied(tool, person)));
        assertThat(who.tools().stream().mapToLong(who::ofTool).sum()).isEqualTo(2_105);
    }

    private List<Long> minutes(String name) {
        WhoTestedWhat who = board.whoTestedWhat();
        Row tool = Workbooks.named(workbook, Tools.SHEET, name);
        return who.people().stream().map(person -> who.minutes(tool, person)).toList();
    }

    @Test
    void qualityMovesOverTime() {
        assertThat(quality("Écoutille").points())
                .extracting(QualityOverTime.Point::quality)
                .containsExactly(2, 3, 2, 3, 3, 3, 4, 3, 5, 2, 4, 2, 4, 4);
        assertThat(quality("Écoutille").line())
                .containsExactly(2.0, 2.5, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 4.0, 3.0, 4.0, 4.0);
        assertThat(quality("Plumier").points())
                .extracting(QualityOverTime.Point::quality)
                .containsExactly(2, 3, 3, 2, 3, 3, 2, 4, 2, 2, 1, 3, 4, 4, 4, 3, 4, 4);
        assertThat(quality("Truchement").line()).startsWith(3.0, 2.5, 3.0, 4.0).hasSize(16);
        assertThat(quality("Trieuse").line()).containsExactly(3.0);
    }

    private QualityOverTime quality(String name) {
        UUID tool = Workbooks.named(workbook, Tools.SHEET, name).id();
        return workbook.read(reader -> QualityOverTime.of(reader, tool));
    }

    @Test
    void someTrialsAreAsTheOracleSays() {
        assertTrial("plumier-07", LocalDate.of(2026, 7, 16), "Amina", 15, new Range(0.06207, 2.788, 28.51));
        assertTrial("plumier-16", LocalDate.of(2026, 10, 27), "Bernard", null, new Range(0.006496, 0.2918, 5.031));
        assertTrial("ecoutille-12", LocalDate.of(2026, 11, 18), "Amina", 5, new Range(0.1203, 1.891, 13.98));
        assertTrial("imagier-03", LocalDate.of(2026, 9, 24), "Daouda", -25, new Range(0.2310, 9.336, 102.9));
        assertTrial("trieuse-01", LocalDate.of(2026, 10, 16), "Bernard", -5, new Range(0.08662, 3.890, 67.08));
    }

    private void assertTrial(String what, LocalDate day, String tester, @Nullable Integer gain, Range co2) {
        String tool = what.substring(0, 4);
        List<Row> trials = workbook.read(reader -> reader.complete(reader.all(Trials.SHEET), Trials.SHEET.derived()));
        Row trial = trials.stream()
                .filter(row -> day.equals(row.get(Trials.DAY)) && tester.equals(person(row.get(Trials.TESTER))))
                .filter(row -> Workbooks.row(workbook, Tools.SHEET, row.get(Trials.TOOL))
                        .get(Tools.NAME, "")
                        .replace('É', 'e')
                        .toLowerCase(java.util.Locale.ROOT)
                        .startsWith(tool))
                .findFirst()
                .orElseThrow();
        assertThat(trial.get(Trials.NET_GAIN)).as(what).isEqualTo(gain);
        Range footprint = trial.get(Trials.FOOTPRINT);
        assertThat(footprint).isNotNull();
        assertClose(footprint, co2);
    }

    @Test
    void figuresNameEveryDerivedColumnOfEveryRow() {
        Map<String, Object> figures = workbook.read(Figures::of);
        Map<String, Object> sheets = TestJson.object(figures.get("sheets"));
        assertThat(Catalog.SCHEMA.sheets())
                .filteredOn(sheet -> !sheet.derived().isEmpty())
                .allSatisfy(sheet -> assertThat(TestJson.object(sheets.get(sheet.name())))
                        .hasSize((int) Workbooks.count(workbook, sheet))
                        .allSatisfy((_, row) -> assertThat(TestJson.object(row).keySet())
                                .containsExactlyElementsOf(sheet.derived().stream()
                                        .map(Column::name)
                                        .toList())));
        assertThat(TestJson.object(figures.get("board"))).containsKeys("in_service", "pathway", "since_last_board");
    }

    @Test
    void theBoardReadsTheSameInPlainFigures() {
        Map<String, Object> plain = TestJson.object(workbook.read(Figures::of).get("board"));
        assertThat(TestJson.object(plain.get("in_service")))
                .containsEntry("count", 2)
                .containsEntry("minutes_per_month", 900L)
                .containsEntry("minutes_per_month_lacking", 0)
                .containsEntry("cost_12_months", 24_000L)
                .containsEntry("full_cost_12_months", 79_100L)
                .containsEntry(
                        "co2",
                        List.of(
                                board.inService().co2().value().low(),
                                board.inService().co2().value().central(),
                                board.inService().co2().value().high()));
        assertThat(TestJson.object(plain.get("actions")))
                .containsEntry("open", 8)
                .containsEntry("closed_in_time", 10)
                .containsEntry("closed_in_time_of", 15)
                .containsEntry("median_age_days", 16);
        assertThat(TestJson.object(TestJson.object(plain.get("pathway")).get("exploration")))
                .containsEntry("state", "under_way")
                .containsEntry("done", 2)
                .containsEntry("of", 5);
        assertThat(TestJson.object(plain.get("learning"))).containsEntry("total_minutes", 2_740L);
        assertThat(plain).containsEntry("last_board", "2026-09-15");
        assertThat(first(plain, "awaited")).containsEntry("body", "bureau").containsEntry("verdict", "ADAPTER");
        assertThat(first(plain, "alerts")).containsEntry("red_flags", List.of("3.1", "4.2"));
        assertThat(first(plain, "overdue")).containsEntry("kind", "review").containsEntry("days_late", 7);
        assertThat(first(plain, "since_last_board")).containsEntry("day", "2026-11-19");
        Row trieuse = Workbooks.named(workbook, Tools.SHEET, "Trieuse");
        assertThat(TestJson.object(TestJson.object(plain.get("who_tested_what"))
                                .get(trieuse.id().toString()))
                        .values())
                .containsExactly(105L);
    }

    private static Map<String, Object> first(Map<String, Object> figures, String list) {
        return TestJson.object(TestJson.list(figures.get(list)).getFirst());
    }

    @Test
    void theExampleHasRemarksAndNothingToMend() {
        List<Check.Issue> issues = workbook.read(Check::of);
        assertThat(issues).noneMatch(Check.Issue::problem);
        assertThat(issues)
                .filteredOn(issue -> issue.finding().key().equals("rule.trials.data_above"))
                .hasSize(4);
        assertThat(issues)
                .filteredOn(issue -> issue.finding().key().equals("rule.trials.consent"))
                .hasSize(4);
        assertThat(issues)
                .filteredOn(issue -> issue.finding().key().equals("rule.use_cases.not_counted"))
                .extracting(Check.Issue::label)
                .containsExactlyInAnyOrder(
                        "Tri des courriels de l’accueil", "Lire les bilans d’accompagnement", "Affiches d’événements");
        assertThat(issues).extracting(Check.Issue::sentence).noneMatch(String::isBlank);
    }

    /** With 100,000 trials, each of these takes longer than all the rest of the summary. */
    @Test
    void trialsAreNeitherReadNorSorted() {
        List<String> asked = new ArrayList<>();
        workbook.read(now -> {
            Reader watched = new DelegatingReader(now) {
                @Override
                public List<Group> group(Sheet sheet, List<Column<?>> by, @Nullable Column<? extends Number> sum) {
                    if (by.contains(Trials.NET_GAIN)) {
                        asked.add("grouped by gain");
                    }
                    return super.group(sheet, by, sum);
                }

                @Override
                public Listing list(Query query) {
                    if (query.sheet().equals(Trials.SHEET) && !query.isConditional()) {
                        asked.add("listed whole");
                    }
                    return super.list(query);
                }

                @Override
                public List<Row> where(Column<?> column, Object value) {
                    if (column.sheet().equals(Trials.SHEET)) {
                        asked.add("read by " + column);
                    }
                    return super.where(column, value);
                }
            };
            Reader reader = CachingReader.of(watched);
            return WorkbookStep.of(BoardSummary.of(reader), reader);
        });
        assertThat(asked).isEmpty();
    }
}
