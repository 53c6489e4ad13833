package fr.technolucide.catalog.rule;

import static fr.technolucide.catalog.Workbooks.TODAY;
import static fr.technolucide.catalog.Workbooks.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.AlternativeKind;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.catalog.choice.CriteriaMet;
import fr.technolucide.catalog.choice.Data;
import fr.technolucide.catalog.choice.Format;
import fr.technolucide.catalog.choice.HumanPlace;
import fr.technolucide.catalog.choice.NoteColumn;
import fr.technolucide.catalog.choice.Severity;
import fr.technolucide.catalog.choice.Standing;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.method.Answer;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.Variant;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What validation says of a row of the example, once some of its cells are changed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulesTest {

    private Workbook workbook;

    @BeforeAll
    void open(@TempDir Path folder) {
        workbook = Workbooks.example(folder);
    }

    @AfterAll
    void close() {
        workbook.close();
    }

    @Test
    void everyRowOfTheExampleIsFreeOfErrors() {
        assertSoftly(all -> {
            for (Sheet sheet : Catalog.SCHEMA.sheets()) {
                for (Row row : Workbooks.rows(workbook, sheet)) {
                    all.assertThat(find(row)).as(row + " " + row.cells()).noneMatch(Finding::isError);
                }
            }
        });
    }

    private List<Finding> find(Row row) {
        return Workbooks.findings(workbook, row);
    }

    private void expect(Row row, Cells change, Finding.Severity severity, Column<?> column, String key) {
        assertThat(find(row)).extracting(Finding::key).doesNotContain(key);
        assertThat(find(row.with(change)))
                .filteredOn(finding -> finding.key().equals(key))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(severity);
                    assertThat(finding.column()).isEqualTo(column);
                    assertThat(finding.sentence()).isNotBlank().doesNotContain("{");
                });
    }

    private void error(Row row, Cells change, Column<?> column, String key) {
        expect(row, change, Finding.Severity.ERROR, column, key);
    }

    private void warning(Row row, Cells change, Column<?> column, String key) {
        expect(row, change, Finding.Severity.WARNING, column, key);
    }

    private Row row(Sheet sheet, String name) {
        return named(workbook, sheet, name);
    }

    @Test
    void trials() {
        Row trial = row(Trials.SHEET, "Lettre type pour demander un délai de paiement");
        UUID tester = trial.get(Trials.TESTER);
        error(trial, Cells.of(Trials.WITH_PEOPLE, List.of(tester)), Trials.WITH_PEOPLE, "rule.trials.with_tester");
        warning(trial, Cells.of(Trials.DATA_USED, Data.PERSONAL), Trials.DATA_USED, "rule.trials.data_above");
        warning(trial, Cells.of(Trials.DATA_USED, Data.SENSITIVE), Trials.CONSENT_NOTED, "rule.trials.consent");
        warning(
                trial,
                Cells.of(Trials.ERRORS, 0).and(Trials.WORST_ERROR, Severity.MINOR),
                Trials.WORST_ERROR,
                "rule.trials.worst_error");
        error(trial, Cells.of(Trials.DAY, TODAY.plusDays(2)), Trials.DAY, "finding.too_late");
        error(trial, Cells.of(Trials.MINUTES, 1_441), Trials.MINUTES, "finding.outside");
    }

    /** Whoever has no hourly value is left out of the cost of exploration, which says so where it has one. */
    @Test
    void costOfExploration(@TempDir Path folder) {
        try (Workbook own = Workbooks.example(folder)) {
            Row tool = named(own, Tools.SHEET, "Plumier");
            assertThat(keys(own, tool)).doesNotContain("rule.tools.left_out_of_cost");
            Row tester = named(own, People.SHEET, "Chloé");
            change(own, tester, Cells.of(People.STANDING, Standing.EXTERNAL).and(People.HOUR_VALUE, null));
            assertThat(Workbooks.findings(own, tool))
                    .filteredOn(finding -> finding.key().equals("rule.tools.left_out_of_cost"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.column()).isEqualTo(Tools.EXPLORATION_COST);
                        assertThat(finding.isError()).isFalse();
                        assertThat(finding.sentence())
                                .isEqualTo(
                                        "Une personne sans valeur horaire n’est pas comptée dans le coût du temps d’exploration.");
                    });
            change(
                    own,
                    own.read(Association::row),
                    Cells.of(Association.EMPLOYEE_HOUR_VALUE, null).and(Association.VOLUNTEER_HOUR_VALUE, null));
            assertThat(keys(own, tool)).doesNotContain("rule.tools.left_out_of_cost");
        }
    }

    private static List<String> keys(Workbook workbook, Row row) {
        return Workbooks.findings(workbook, row).stream().map(Finding::key).toList();
    }

    private static void change(Workbook workbook, Row row, Cells cells) {
        workbook.apply(new ChangeSet(
                StepKind.EDITED, "", List.of(new Edit.Update(row.sheet(), row.id(), cells, Edit.Origin.TAKEN))));
    }

    @Test
    void retrospectives() {
        Row open = workbook.read(reader -> Retrospectives.current(reader).orElseThrow());
        Cells closed = Cells.of(Retrospectives.CLOSED_ON, TODAY);
        error(open, closed.and(Retrospectives.CHANGE, null), Retrospectives.CHANGE, "rule.retrospectives.change");
        error(
                open,
                closed.and(Retrospectives.CHANGE_TEXT, null),
                Retrospectives.CHANGE_TEXT,
                "rule.retrospectives.change_text");
        error(
                open,
                closed.and(Retrospectives.CHANGE, Change.STOP).and(Retrospectives.USE_CASE, null),
                Retrospectives.USE_CASE,
                "rule.retrospectives.use_case");
        error(
                open,
                Cells.of(Retrospectives.NEXT_DAY, open.get(Retrospectives.DAY)),
                Retrospectives.NEXT_DAY,
                "rule.retrospectives.next_day");
        error(open, Cells.of(Retrospectives.NUMBER, 4), Retrospectives.NUMBER, "finding.unique");
        Row withNotes =
                workbook.read(reader -> reader.all(Retrospectives.SHEET)).getFirst();
        error(
                withNotes,
                Cells.of(Retrospectives.FORMAT, Format.WEATHER),
                Retrospectives.FORMAT,
                "rule.retrospectives.format");
        Row note = row(RetroNotes.SHEET, "Essayer sur une vraie tâche, pas sur une démonstration.");
        error(
                note,
                Cells.of(RetroNotes.BOARD_COLUMN, NoteColumn.SUNNY),
                RetroNotes.BOARD_COLUMN,
                "rule.retro_notes.board_column");
    }

    @Test
    void actions() {
        Row action = row(Actions.SHEET, "Trouver un micro de table");
        error(
                action,
                Cells.of(Actions.CLOSED_ON, LocalDate.of(2026, 10, 13)),
                Actions.CLOSED_ON,
                "rule.actions.closed_on");
        Row open = row(Actions.SHEET, "Demander le contrat de sous-traitance de Plumier");
        warning(open, Cells.of(Actions.CLOSED_ON, TODAY), Actions.CLOSED_ON, "rule.actions.still_open");
    }

    @Test
    void useCases() {
        Row useCase = row(UseCases.SHEET, "Traduire les fiches d’accueil");
        warning(
                useCase,
                Cells.of(UseCases.PROBLEM, "Nous voulons utiliser l’IA."),
                UseCases.PROBLEM,
                "rule.use_cases.problem");
        warning(
                useCase,
                Cells.of(UseCases.REVIEW_DATE, LocalDate.of(2027, 5, 6)),
                UseCases.REVIEW_DATE,
                "rule.use_cases.review_too_far");
        warning(useCase, Cells.of(UseCases.REVIEW_DATE, null), UseCases.REVIEW_DATE, "rule.use_cases.review_missing");
        warning(
                useCase,
                Cells.of(UseCases.HUMAN_PLACE, HumanPlace.DECIDES_ALONE),
                UseCases.HUMAN_PLACE,
                "rule.use_cases.decides_alone");
        warning(
                row(UseCases.SHEET, "Tri des courriels de l’accueil"),
                Cells.of(UseCases.STAGE, UseCaseStage.IN_SERVICE),
                UseCases.STAGE,
                "rule.use_cases.stage");
    }

    @Test
    void usagesAndAlternatives() {
        Row usage = workbook.read(reader -> reader.all(Usages.SHEET)).getFirst();
        error(usage, Cells.of(Usages.FACTOR, Seeds.factor("water")), Usages.FACTOR, "rule.factor_of_use");
        Row alternative = row(Alternatives.SHEET, "Un cercle de traducteurs bénévoles");
        error(
                alternative,
                Cells.of(Alternatives.FACTOR, Seeds.factor("image")),
                Alternatives.FACTOR,
                "rule.alternatives.factor");
        error(
                alternative,
                Cells.of(Alternatives.KIND, AlternativeKind.SMALL_MODEL).and(Alternatives.FACTOR, Seeds.factor("mix")),
                Alternatives.FACTOR,
                "rule.factor_of_use");
    }

    @Test
    void answers() {
        Row full = workbook.read(reader -> reader.all(Checklists.SHEET)).stream()
                .filter(row -> row.get(Checklists.VARIANT) == Variant.FULL)
                .findFirst()
                .orElseThrow();
        error(full, Cells.of(Checklists.VARIANT, Variant.QUICK), Checklists.VARIANT, "rule.checklists.variant");
        List<Row> answers = workbook.read(reader -> reader.where(Answers.CHECKLIST, full.id()));
        Row problem = answer(answers, "1.1");
        error(problem, Cells.of(Answers.VALUE, Answer.SANS_OBJET), Answers.VALUE, "rule.answers.not_applicable");
        error(
                answer(answers, "4.2"),
                Cells.of(Answers.VALUE, Answer.SANS_OBJET).and(Answers.EVIDENCE, null),
                Answers.EVIDENCE,
                "rule.answers.reason");
        warning(
                answer(answers, "3.1"),
                Cells.of(Answers.VALUE, Answer.OUI).and(Answers.EVIDENCE, null),
                Answers.EVIDENCE,
                "rule.answers.evidence");
        error(
                problem,
                Cells.of(Answers.QUESTION, Workbooks.questionOfExample("1.2")),
                Answers.QUESTION,
                "rule.answers.twice");
    }

    /** A quick list proposes nothing but the full one: it does not announce what the rule would propose. */
    @Test
    void answersOfAQuickList() {
        UUID quick = workbook.mint();
        UUID answer = workbook.mint();
        UUID useCase =
                workbook.read(reader -> reader.all(UseCases.SHEET)).getFirst().id();
        workbook.apply(ChangeSet.edited(
                "",
                Edit.insert(Row.of(Checklists.SHEET, quick, Workbooks.TODAY)
                        .with(Cells.of(Checklists.USE_CASE, useCase)
                                .and(Checklists.VARIANT, Variant.QUICK)
                                .and(Checklists.DAY, Workbooks.TODAY)
                                .and(Checklists.QUESTIONS_VERSION, Questions.EDITION))),
                Edit.insert(Row.of(Answers.SHEET, answer, Workbooks.TODAY)
                        .with(Cells.of(Answers.CHECKLIST, quick)
                                .and(Answers.QUESTION, Workbooks.questionOfExample("3.1"))
                                .and(Answers.VALUE, Answer.NON)))));
        Row given = workbook.read(reader -> reader.find(Answers.SHEET, answer)).orElseThrow();
        warning(given, Cells.of(Answers.VALUE, Answer.OUI), Answers.EVIDENCE, "rule.answers.evidence.quick");
    }

    private static Row answer(List<Row> answers, String code) {
        return answers.stream()
                .filter(row -> Workbooks.questionOfExample(code).equals(row.get(Answers.QUESTION)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void decisions() {
        Row awaited = row(Decisions.SHEET, "Ne pas retenir\u00A0; utiliser le gabarit d’affiche partagé.");
        UUID plumier = row(Tools.SHEET, "Plumier").id();
        UUID imagier = row(Tools.SHEET, "Imagier").id();
        error(awaited, Cells.of(Decisions.TOOL, plumier), Decisions.TOOL, "rule.decisions.one_subject");
        error(awaited, Cells.of(Decisions.USE_CASE, null), Decisions.USE_CASE, "rule.decisions.no_subject");
        Cells launched = Cells.of(Decisions.OUTCOME, Outcome.LAUNCH);
        error(awaited, launched, Decisions.OVERRIDE_REASON, "rule.decisions.override_reason");
        error(awaited, launched, Decisions.SIGNED_BY, "rule.decisions.override_signed");
        warning(awaited, launched, Decisions.STOP_CRITERIA, "rule.decisions.stop_criteria");
        error(
                awaited,
                launched.and(Decisions.USE_CASE, null).and(Decisions.TOOL, imagier),
                Decisions.OVERRIDE_REASON,
                "rule.decisions.override_reason");
        assertThat(find(awaited.with(launched.and(Decisions.USE_CASE, null).and(Decisions.TOOL, plumier))))
                .noneMatch(Finding::isError);
        warning(
                awaited,
                Cells.of(Decisions.REVIEW_DATE, LocalDate.of(2027, 6, 11)),
                Decisions.REVIEW_DATE,
                "rule.decisions.review_too_far");
    }

    @Test
    void superseding() {
        Row awaited = row(Decisions.SHEET, "Poursuivre le pilote six mois, 600 échanges par mois au plus.");
        Row other = row(
                Decisions.SHEET,
                "Ouvrir un pilote pour trois groupes, sans donnée d’apprenant, classeur commun d’abord.");
        Row first = row(Decisions.SHEET, "Continuer d’essayer, sans donnée personnelle, avant de proposer un pilote.");
        error(
                awaited,
                Cells.of(Decisions.SUPERSEDES, other.id()),
                Decisions.SUPERSEDES,
                "rule.decisions.supersedes_other_subject");
        error(
                awaited,
                Cells.of(Decisions.DAY, LocalDate.of(2026, 9, 14)),
                Decisions.SUPERSEDES,
                "rule.decisions.supersedes_later");
        error(
                awaited,
                Cells.of(Decisions.SUPERSEDES, first.id()),
                Decisions.SUPERSEDES,
                "rule.decisions.supersedes_superseded");
    }

    @Test
    void reviews() {
        Row review = workbook.read(reader -> reader.all(Reviews.SHEET)).getFirst();
        error(review, Cells.of(Reviews.NEXT_DAY, review.get(Reviews.DAY)), Reviews.NEXT_DAY, "rule.reviews.next_day");
        error(
                review,
                Cells.of(Reviews.CRITERIA_MET, CriteriaMet.YES)
                        .and(Reviews.CHANGE, Change.MAINTAIN)
                        .and(Reviews.OBSERVED, null),
                Reviews.OBSERVED,
                "rule.reviews.observed");
    }

    @Test
    void factors() {
        Row factor = Workbooks.row(workbook, Factors.SHEET, Seeds.factor("water"));
        error(factor, Cells.of(Factors.CODE, "Eau"), Factors.CODE, "rule.factors.code");
        error(factor, Cells.of(Factors.LOW, new BigDecimal("9.0000")), Factors.CENTRAL, "rule.factors.order");
        error(factor, Cells.of(Factors.CO2_HIGH_FLOOR, BigDecimal.ONE), Factors.CO2_HIGH_FLOOR, "rule.factors.floor");
        warning(factor, Cells.of(Factors.VERIFIED_ON, LocalDate.of(2025, 11, 24)), Factors.VERIFIED_ON, "rule.stale");
        assertThat(factor.sheet().lockedIn(factor))
                .contains(Factors.CODE, Factors.KIND)
                .doesNotContain(Factors.LOW);
    }

    @Test
    void aProblemMayUseTheVerbToHave() {
        assertThat(ToolMention.first("J’ai compté ; je n'ai rien vu, air et ail.", List.of("Trieuse")))
                .isEmpty();
        assertThat(ToolMention.first("Le logiciel TRIEUSE", List.of("Trieuse"))).contains("Trieuse");
        assertThat(ToolMention.first("Écoutilles", List.of("Écoutille"))).isEmpty();
        assertThat(ToolMention.first("ecoutille nous aide", List.of("Écoutille")))
                .contains("Écoutille");
        assertThat(ToolMention.first("an AI project", List.of())).contains("AI");
    }
}
