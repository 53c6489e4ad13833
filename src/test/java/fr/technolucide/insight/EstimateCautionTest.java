package fr.technolucide.insight;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.choice.Zone;
import fr.technolucide.catalog.content.Seeds;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside figures of the estimate. */
class EstimateCautionTest {

    private static final LocalDate OLD = LocalDate.of(2025, 11, 24);

    private Workbook workbook;

    @BeforeEach
    void open(@TempDir Path folder) {
        workbook = Workbooks.empty(folder);
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private void age(String code) {
        Row factor = Workbooks.row(workbook, Factors.SHEET, Seeds.factor(code));
        Workbooks.typed(workbook, factor, Cells.of(Factors.VERIFIED_ON, OLD));
    }

    private EstimateCaution caution() {
        return workbook.read(EstimateCaution::of);
    }

    @Test
    void itSaysTheDayAndOnceAFactorIsOldThatItIs() {
        assertThat(caution().sentence()).isEqualTo("Ordre de grandeur, pas une mesure. Facteurs du 25/11/2026.");
        age("mix");
        age("water");
        assertThat(caution().sentence())
                .isEqualTo("Ordre de grandeur, pas une mesure. Facteurs du 25/11/2026."
                        + " 2 facteurs utilisés n’ont pas été vérifiés depuis douze mois.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "video_5s", "mix_SWE", "raisonnement", "eq_train_km"})
    void aFactorThatNothingIsCountedByIsNotSpokenOf(String code) {
        age(code);
        assertThat(caution().stale()).isZero();
    }

    @Test
    void aFactorIsUsedOnceSomethingIsCountedByIt() {
        age("image");
        age("video_5s");
        age("mix_SWE");
        age("raisonnement");
        Row useCase = Workbooks.typed(
                workbook, UseCases.SHEET, Cells.of(UseCases.TITLE, "Affiches").and(UseCases.STAGE, UseCaseStage.IDEA));
        Cells use = Cells.of(Usages.USE_CASE, useCase.id())
                .and(Usages.FACTOR, Seeds.factor("image"))
                .and(Usages.PER_MONTH, 3);
        Row usage = Workbooks.typed(workbook, Usages.SHEET, use);
        assertThat(caution().stale()).isEqualTo(1);
        Workbooks.typed(workbook, usage, Cells.of(Usages.REASONING, true));
        assertThat(caution().stale()).isEqualTo(2);
        Row tester = Workbooks.typed(workbook, People.SHEET, Cells.of(People.NAME, "Chloé"));
        Row tool = Workbooks.typed(
                workbook, Tools.SHEET, Cells.of(Tools.NAME, "Imagier").and(Tools.ZONE, Zone.SWE));
        assertThat(caution().stale()).isEqualTo(3);
        Workbooks.typed(
                workbook,
                Trials.SHEET,
                Cells.of(Trials.TOOL, tool.id())
                        .and(Trials.DAY, Workbooks.TODAY)
                        .and(Trials.TESTER, tester.id())
                        .and(Trials.MINUTES, 30)
                        .and(Trials.TASK, "Une affiche"));
        assertThat(caution().stale()).as("trials may count videos").isEqualTo(4);
    }

    @Test
    void everydayTermsHaveFactorsOfTheirOwn() {
        age("eq_train_km");
        assertThat(workbook.read(EstimateCaution::withEquivalents).stale()).isEqualTo(1);
    }

    @Test
    void twelveMonthsToTheDayAreStillTrusted() {
        assertThat(EstimateCaution.of(List.of(Workbooks.TODAY.minusMonths(12)), Workbooks.TODAY)
                        .stale())
                .isZero();
        assertThat(EstimateCaution.of(List.of(OLD), Workbooks.TODAY).stale()).isEqualTo(1);
        assertThat(EstimateCaution.WITHOUT_FACTORS.sentence()).isEqualTo("Ordre de grandeur, pas une mesure.");
    }

    @Test
    void columnsOfTheEstimateAreKnown() {
        assertThat(EstimateCaution.isAbout(UseCases.CO2)).isTrue();
        assertThat(EstimateCaution.isAbout(UseCases.CO2_PER_HOUR)).isTrue();
        assertThat(EstimateCaution.isAbout(UseCases.COST_PER_HOUR)).isFalse();
        assertThat(EstimateCaution.isAbout(UseCases.TITLE)).isFalse();
    }
}
