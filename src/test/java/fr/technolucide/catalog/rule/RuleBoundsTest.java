package fr.technolucide.catalog.rule;

import static fr.technolucide.catalog.Workbooks.TODAY;
import static fr.technolucide.catalog.Workbooks.named;
import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.Data;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.figure.DecisionsInForce;
import fr.technolucide.method.Outcome;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** On its bound a rule has nothing to say; one step beyond, it speaks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleBoundsTest {

    private Workbook workbook;

    @BeforeAll
    void open(@TempDir Path folder) {
        workbook = Workbooks.example(folder);
    }

    @AfterAll
    void close() {
        workbook.close();
    }

    private Row row(Sheet sheet, String name) {
        return named(workbook, sheet, name);
    }

    private Row trial() {
        return row(Trials.SHEET, "Lettre type pour demander un délai de paiement");
    }

    private void silent(Row row, Cells change, String key) {
        assertThat(Workbooks.findings(workbook, row.with(change)))
                .extracting(Finding::key)
                .doesNotContain(key);
    }

    private void speaks(Row row, Cells change, String key) {
        assertThat(Workbooks.findings(workbook, row.with(change)))
                .extracting(Finding::key)
                .contains(key);
    }

    private <T> void bound(Row row, Column<T> column, T last, T beyond, String key) {
        silent(row, Cells.of(column, last), key);
        speaks(row, Cells.of(column, beyond), key);
    }

    private static LocalDate day(Row row, Column<LocalDate> column) {
        return Objects.requireNonNull(row.get(column));
    }

    @Test
    void aSessionIsLongAboveTenHours() {
        bound(trial(), Trials.MINUTES, 600, 601, "rule.trials.long");
    }

    @Test
    void aSessionLastsADayAtMostAndIsOfTomorrowAtTheLatest() {
        bound(trial(), Trials.MINUTES, 1_440, 1_441, "finding.outside");
        bound(trial(), Trials.DAY, TODAY.plusDays(1), TODAY.plusDays(2), "finding.too_late");
    }

    @Test
    void dataMayBeAsPrivateAsTheToolAllowsAndNoMore() {
        Row tool = Workbooks.row(workbook, Tools.SHEET, Objects.requireNonNull(trial().get(Trials.TOOL)));
        Data allowed = tool.get(Tools.DATA_ALLOWED, Data.PUBLIC);
        Data more = Data.values()[allowed.ordinal() + 1];
        bound(trial(), Trials.DATA_USED, allowed, more, "rule.trials.data_above");
    }

    @Test
    void consentIsAskedForFromPersonalDataOn() {
        Cells unnoted = Cells.of(Trials.CONSENT_NOTED, false);
        silent(trial(), unnoted.and(Trials.DATA_USED, Data.INTERNAL), "rule.trials.consent");
        speaks(trial(), unnoted.and(Trials.DATA_USED, Data.PERSONAL), "rule.trials.consent");
        silent(
                trial(),
                Cells.of(Trials.DATA_USED, Data.PERSONAL).and(Trials.CONSENT_NOTED, true),
                "rule.trials.consent");
    }

    @Test
    void anActionMayCloseOnTheDayItOpened() {
        Row action = row(Actions.SHEET, "Trouver un micro de table");
        LocalDate opened = day(action, Actions.OPENED_ON);
        bound(action, Actions.CLOSED_ON, opened, opened.minusDays(1), "rule.actions.closed_on");
    }

    @Test
    void theNextRetrospectiveIsOnALaterDay() {
        Row retrospective =
                workbook.read(reader -> Retrospectives.current(reader).orElseThrow());
        LocalDate day = day(retrospective, Retrospectives.DAY);
        bound(retrospective, Retrospectives.NEXT_DAY, day.plusDays(1), day, "rule.retrospectives.next_day");
    }

    @Test
    void theNextReviewIsOnALaterDay() {
        Row review = Workbooks.rows(workbook, Reviews.SHEET).getFirst();
        LocalDate day = day(review, Reviews.DAY);
        bound(review, Reviews.NEXT_DAY, day.plusDays(1), day, "rule.reviews.next_day");
    }

    @Test
    void aReviewIsWithinSixMonthsOfTheDecision() {
        Row awaited = row(Decisions.SHEET, "Ne pas retenir\u00A0; utiliser le gabarit d’affiche partagé.");
        LocalDate last = day(awaited, Decisions.DAY).plusMonths(6);
        bound(awaited, Decisions.REVIEW_DATE, last, last.plusDays(1), "rule.decisions.review_too_far");

        Row useCase = row(UseCases.SHEET, "Traduire les fiches d’accueil");
        Row decision = workbook.read(
                reader -> DecisionsInForce.of(reader).onUseCase(useCase.id()).orElseThrow());
        LocalDate lastOfUse = day(decision, Decisions.DAY).plusMonths(6);
        bound(useCase, UseCases.REVIEW_DATE, lastOfUse, lastOfUse.plusDays(1), "rule.use_cases.review_too_far");
    }

    @Test
    void onlyADecisionThatLaunchesPutsAUseInService() {
        Cells inService = Cells.of(UseCases.STAGE, UseCaseStage.IN_SERVICE);
        Map<Boolean, List<Row>> launched = Workbooks.rows(workbook, UseCases.SHEET).stream()
                .collect(Collectors.partitioningBy(useCase ->
                        workbook.<Integer>read(reader -> DecisionsInForce.of(reader)
                                        .onUseCase(useCase.id())
                                        .map(decision -> decision.get(Decisions.OUTCOME))
                                        .map(Outcome::rank)
                                        .orElse(0))
                                > 0));
        assertThat(launched.values()).doesNotContain(List.of());
        launched.getOrDefault(true, List.of()).forEach(row -> silent(row, inService, "rule.use_cases.stage"));
        launched.getOrDefault(false, List.of()).forEach(row -> speaks(row, inService, "rule.use_cases.stage"));
    }

    @Test
    void aPilotAndAUseInServiceHaveAReviewAhead() {
        Row useCase = row(UseCases.SHEET, "Traduire les fiches d’accueil");
        Cells none = Cells.none().andValue(UseCases.REVIEW_DATE, null);
        silent(useCase, none.and(UseCases.STAGE, UseCaseStage.EXPLORATION), "rule.use_cases.review_missing");
        speaks(useCase, none.and(UseCases.STAGE, UseCaseStage.PILOT), "rule.use_cases.review_missing");
        speaks(useCase, none.and(UseCases.STAGE, UseCaseStage.IN_SERVICE), "rule.use_cases.review_missing");
    }

    @Test
    void morePeopleAreMoreThanBefore() {
        Row useCase = row(UseCases.SHEET, "Traduire les fiches d’accueil");
        Cells more = Cells.of(UseCases.MORE_PEOPLE, 1).and(UseCases.PEOPLE_BEFORE, 85);
        speaks(useCase, more.and(UseCases.PEOPLE_AFTER, 84), "rule.use_cases.no_more_people");
        speaks(useCase, more.and(UseCases.PEOPLE_AFTER, 85), "rule.use_cases.as_many_people");
        silent(useCase, more.and(UseCases.PEOPLE_AFTER, 86), "rule.use_cases.no_more_people");
        silent(useCase, more.and(UseCases.PEOPLE_AFTER, 86), "rule.use_cases.as_many_people");
        speaks(useCase, more.andValue(UseCases.PEOPLE_AFTER, null), "rule.use_cases.not_counted");
        silent(
                useCase,
                more.andValue(UseCases.PEOPLE_AFTER, null).and(UseCases.MORE_PEOPLE, 0),
                "rule.use_cases.not_counted");
    }

    @Test
    void whatWasVerifiedAYearAgoIsStillTrusted() {
        Row factor = Workbooks.row(workbook, Factors.SHEET, Seeds.factor("water"));
        bound(
                factor,
                Factors.VERIFIED_ON,
                TODAY.minusYears(1),
                TODAY.minusYears(1).minusDays(1),
                "rule.stale");
    }

    @Test
    void theThreeValuesOfAFactorMayBeTheSame() {
        Row factor = Workbooks.row(workbook, Factors.SHEET, Seeds.factor("water"));
        BigDecimal same = new BigDecimal("2.0000");
        Cells equal = Cells.of(Factors.LOW, same).and(Factors.CENTRAL, same).and(Factors.HIGH, same);
        silent(factor, equal, "rule.factors.order");
        BigDecimal more = new BigDecimal("2.0001");
        speaks(factor, equal.and(Factors.LOW, more), "rule.factors.order");
        speaks(factor, equal.and(Factors.CENTRAL, more), "rule.factors.order");
    }

    @Test
    void morePeopleServedAreCountedAndAreMore() {
        Row useCase = row(UseCases.SHEET, "Traduire les fiches d’accueil");
        Cells served = Cells.of(UseCases.MORE_PEOPLE, 1)
                .and(UseCases.PEOPLE_BEFORE, 40)
                .and(UseCases.PEOPLE_AFTER, 41);
        silent(useCase, served, "rule.use_cases.no_more_people");
        silent(useCase, served, "rule.use_cases.not_counted");
        speaks(useCase, served.and(UseCases.PEOPLE_AFTER, 40), "rule.use_cases.as_many_people");
        speaks(useCase, served.and(UseCases.PEOPLE_AFTER, 39), "rule.use_cases.no_more_people");
        silent(useCase, served, "rule.use_cases.as_many_people");
        speaks(useCase, served.and(UseCases.PEOPLE_AFTER, null), "rule.use_cases.not_counted");
        speaks(useCase, served.and(UseCases.PEOPLE_BEFORE, null), "rule.use_cases.not_counted");
        silent(
                useCase,
                Cells.of(UseCases.MORE_PEOPLE, 0).and(UseCases.PEOPLE_AFTER, null),
                "rule.use_cases.not_counted");
    }

    @Test
    void aDecisionTakenWhoseSubjectIsGoneIsWarnedOf() {
        Row taken = row(Decisions.SHEET, "Continuer d’essayer, sans donnée personnelle, avant de proposer un pilote.");
        Cells gone = Cells.of(Decisions.USE_CASE, null).and(Decisions.TOOL, null);
        speaks(taken, gone, "rule.decisions.subject_gone");
        silent(taken, gone, "rule.decisions.no_subject");
        silent(taken, Cells.none(), "rule.decisions.subject_gone");
    }

    @Test
    void stopCriteriaAreOwedByADecisionThatGoesAheadOnAUseCase() {
        Row awaited = row(Decisions.SHEET, "Ne pas retenir\u00A0; utiliser le gabarit d’affiche partagé.");
        Cells without = Cells.of(Decisions.STOP_CRITERIA, null);
        speaks(awaited, without.and(Decisions.OUTCOME, Outcome.ADAPT), "rule.decisions.stop_criteria");
        silent(awaited, without.and(Decisions.OUTCOME, Outcome.REFUSE), "rule.decisions.stop_criteria");
        silent(
                awaited,
                Cells.of(Decisions.STOP_CRITERIA, "Plus de deux erreurs graves.")
                        .and(Decisions.OUTCOME, Outcome.ADAPT),
                "rule.decisions.stop_criteria");
    }

    @Test
    void aDecisionMayReplaceOneOfTheSameDay() {
        Row awaited = row(Decisions.SHEET, "Poursuivre le pilote six mois, 600 échanges par mois au plus.");
        Row earlier =
                Workbooks.row(workbook, Decisions.SHEET, Objects.requireNonNull(awaited.get(Decisions.SUPERSEDES)));
        LocalDate same = day(earlier, Decisions.DAY);
        bound(awaited, Decisions.DAY, same, same.minusDays(1), "rule.decisions.supersedes_later");
    }
}
