package fr.technolucide.catalog;

import static fr.technolucide.catalog.Workbooks.TODAY;
import static fr.technolucide.catalog.Workbooks.named;
import static fr.technolucide.catalog.Workbooks.row;
import static fr.technolucide.catalog.Workbooks.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.technolucide.catalog.choice.StopFigure;
import fr.technolucide.catalog.figure.DecisionCriteria;
import fr.technolucide.method.Comparison;
import fr.technolucide.method.CriterionState;
import fr.technolucide.method.Outcome;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stop criteria that watch a figure: computed at every step, frozen with their decision. */
class StopCriteriaTest {

    @TempDir
    Path folder;

    private Workbook workbook;
    private Row awaited;

    @BeforeEach
    void open() {
        workbook = Workbooks.example(folder);
        awaited = named(workbook, Decisions.SHEET, "Poursuivre le pilote six mois, 600 échanges par mois au plus.");
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private Row criterion(StopFigure figure, Comparison comparison, String threshold) {
        return typed(
                workbook,
                StopCriteria.SHEET,
                Cells.of(StopCriteria.DECISION, awaited.id())
                        .and(StopCriteria.FIGURE, figure)
                        .and(StopCriteria.COMPARISON, comparison)
                        .and(StopCriteria.THRESHOLD, new BigDecimal(threshold)));
    }

    private <T> @Nullable T figure(Column<T> column, Row criterion) {
        return workbook.read(reader -> reader.values(column, List.of(criterion)))
                .get(criterion.id());
    }

    private List<DecisionCriteria.Criterion> read() {
        return workbook.read(reader -> DecisionCriteria.of(awaited, reader));
    }

    @Test
    void eachFigureIsThatOfTheUseCaseToday() {
        Map<StopFigure, String> figures = Stream.of(StopFigure.values())
                .map(figure -> criterion(figure, Comparison.ABOVE, "99999"))
                .collect(Collectors.toMap(
                        row -> row.get(StopCriteria.FIGURE, StopFigure.PROOFREAD),
                        row -> String.valueOf((Object) figure(StopCriteria.VALUE, row))));
        Row letters = row(workbook, UseCases.SHEET, awaited.get(Decisions.USE_CASE, new UUID(0, 0)));
        assertThat(letters.get(UseCases.MINUTES_PER_MONTH)).isEqualTo(840);
        assertThat(figures)
                .containsEntry(StopFigure.HOURS_PER_MONTH, "14.00")
                .containsEntry(StopFigure.PEOPLE_PER_MONTH, "120.00")
                .containsEntry(StopFigure.EXCHANGES_PER_MONTH, "600.00")
                .containsEntry(StopFigure.DAYS_WITHOUT_REVIEW, "27.00")
                .allSatisfy((figure, value) -> assertThat(value).as(figure.id()).isNotEmpty());
    }

    @Test
    void aCriterionSaysItsFigureAndWhereItStands() {
        criterion(StopFigure.HOURS_PER_MONTH, Comparison.BELOW, "8");
        criterion(StopFigure.EXCHANGES_PER_MONTH, Comparison.ABOVE, "600");
        criterion(StopFigure.DISCLOSURES, Comparison.AT_LEAST, "1");
        assertThat(read())
                .extracting(
                        DecisionCriteria.Criterion::words,
                        DecisionCriteria.Criterion::today,
                        DecisionCriteria.Criterion::state)
                .containsExactly(
                        tuple("Moins de 8\u00a0h libérées par mois", "14\u00a0h", CriterionState.KEPT),
                        tuple("Plus de 600 échanges par mois", "600 prévus", CriterionState.AT_THRESHOLD),
                        tuple("Au moins 1 essai avec des données confiées à tort", "0", CriterionState.KEPT));
    }

    @Test
    void itsFigureFollowsEveryStep() {
        Row hours = criterion(StopFigure.HOURS_PER_MONTH, Comparison.BELOW, "8");
        Row letters = row(workbook, UseCases.SHEET, awaited.get(Decisions.USE_CASE, new UUID(0, 0)));
        typed(workbook, letters, Cells.of(UseCases.MINUTES_PER_MONTH, 450));
        assertThat(figure(StopCriteria.STATE, hours)).isEqualTo(CriterionState.MET);
        typed(workbook, letters, Cells.of(UseCases.MINUTES_PER_MONTH, null));
        assertThat(figure(StopCriteria.STATE, hours)).isEqualTo(CriterionState.UNKNOWN);
    }

    @Test
    void aDecisionThatIsTakenFreezesItsCriteria() {
        Row hours = criterion(StopFigure.HOURS_PER_MONTH, Comparison.BELOW, "8");
        typed(workbook, awaited, Cells.of(Decisions.OUTCOME, Outcome.CONTINUE));
        Row frozen = row(workbook, StopCriteria.SHEET, hours.id());
        assertThat(frozen.get(StopCriteria.FROZEN_ON)).isEqualTo(TODAY);
        assertThatThrownBy(() -> typed(workbook, frozen, Cells.of(StopCriteria.THRESHOLD, BigDecimal.ONE)))
                .isInstanceOf(RefusedEdit.class);
        assertThatThrownBy(() -> workbook.apply(ChangeSet.edited("", new Edit.Delete(StopCriteria.SHEET, frozen.id()))))
                .isInstanceOf(RefusedEdit.class);
        assertThatThrownBy(() -> criterion(StopFigure.COST_PER_MONTH, Comparison.ABOVE, "100"))
                .isInstanceOf(RefusedEdit.class)
                .hasMessageContaining("stop_criteria");
    }

    @Test
    void aCriterionIsAFigureWithItsThresholdOrWords() {
        Row empty = Row.of(StopCriteria.SHEET, workbook.mint(), TODAY).with(StopCriteria.DECISION, awaited.id());
        assertThat(Workbooks.findings(workbook, empty)).extracting(Finding::key).contains("rule.stop_criteria.empty");
        assertThat(Workbooks.findings(workbook, empty.with(StopCriteria.WORDS, "Un refus non respecté")))
                .extracting(Finding::key)
                .doesNotContain("rule.stop_criteria.empty");
        assertThat(Workbooks.findings(workbook, empty.with(StopCriteria.FIGURE, StopFigure.PROOFREAD)))
                .extracting(Finding::key)
                .contains("rule.stop_criteria.comparison", "rule.stop_criteria.threshold");
    }

    @Test
    void withoutRowsTheTextIsReadPieceByPiece() {
        Row written = typed(
                workbook,
                awaited,
                Cells.of(Decisions.STOP_CRITERIA, "Moins de huit heures libérées par mois ; un refus non respecté."));
        List<DecisionCriteria.Criterion> criteria = workbook.read(reader -> DecisionCriteria.of(written, reader));
        assertThat(criteria)
                .extracting(DecisionCriteria.Criterion::words, DecisionCriteria.Criterion::state)
                .containsExactly(
                        tuple("Moins de huit heures libérées par mois", CriterionState.UNKNOWN),
                        tuple("Un refus non respecté", CriterionState.UNKNOWN));
    }
}
