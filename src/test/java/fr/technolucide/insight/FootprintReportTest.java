package fr.technolucide.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.TestJson;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.FactorKind;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.choice.Zone;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.method.ModelSize;
import fr.technolucide.quantity.Range;
import fr.technolucide.quantity.Ratio;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of the footprint of a use case, in a real workbook. */
class FootprintReportTest {

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

    private Row useCase(Cells more) {
        Cells[] cells = {Cells.of(UseCases.TITLE, "Courriers").and(UseCases.STAGE, UseCaseStage.IDEA)};
        more.each((column, value) -> cells[0] = cells[0].andValue(column, value));
        return Workbooks.typed(workbook, UseCases.SHEET, cells[0]);
    }

    private Row use(Row useCase, String code, int perMonth) {
        return Workbooks.typed(
                workbook,
                Usages.SHEET,
                Cells.of(Usages.USE_CASE, useCase.id())
                        .and(Usages.FACTOR, Seeds.factor(code))
                        .and(Usages.PER_MONTH, perMonth));
    }

    private Row tool(Cells more) {
        Cells[] cells = {Cells.of(Tools.NAME, "Plumier")};
        more.each((column, value) -> cells[0] = cells[0].andValue(column, value));
        return Workbooks.typed(workbook, Tools.SHEET, cells[0]);
    }

    private Row trial(Row tool, LocalDate day, Cells more) {
        Row tester = Workbooks.rows(workbook, People.SHEET).stream()
                .findFirst()
                .orElseGet(() -> Workbooks.typed(workbook, People.SHEET, Cells.of(People.NAME, "Chloé")));
        Cells[] cells = {
            Cells.of(Trials.TOOL, tool.id())
                    .and(Trials.DAY, day)
                    .and(Trials.TESTER, tester.id())
                    .and(Trials.MINUTES, 30)
                    .and(Trials.TASK, "Une lettre")
        };
        more.each((column, value) -> cells[0] = cells[0].andValue(column, value));
        return Workbooks.typed(workbook, Trials.SHEET, cells[0]);
    }

    private FootprintReport read(Row useCase) {
        return workbook.read(reader -> FootprintReport.of(reader, useCase.id())).orElseThrow();
    }

    private static void assertClose(double actual, Object expected) {
        double value = ((Number) expected).doubleValue();
        assertThat(actual).isCloseTo(value, Offset.offset(Math.abs(value) * 1e-9));
    }

    private static void assertClose(@Nullable Range actual, Object expected) {
        Range range = Objects.requireNonNull(actual);
        List<?> values = (List<?>) expected;
        assertClose(range.low(), values.get(0));
        assertClose(range.central(), values.get(1));
        assertClose(range.high(), values.get(2));
    }

    static List<Map<String, Object>> vectors() {
        return TestJson.objects("/vectors/order_of_magnitude_method.json");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void everyVectorIsReproducedThroughAUseCase(Map<String, Object> vector) {
        Row useCase = useCase(Cells.none());
        ((Map<?, ?>) Objects.requireNonNull(vector.get("inputs")))
                .forEach((code, count) -> use(useCase, code.toString(), ((Number) count).intValue()));
        Row derived = workbook.read(
                reader -> reader.complete(List.of(useCase), List.of(UseCases.ENERGY, UseCases.CO2, UseCases.WATER))
                        .getFirst());
        assertClose(derived.get(UseCases.ENERGY), vector.get("energy_Wh"));
        assertClose(derived.get(UseCases.CO2), vector.get("gCO2e"));
        assertClose(derived.get(UseCases.WATER), vector.get("water_L"));
        FootprintReport reading = read(useCase);
        assertThat(reading.orders()).isEqualTo(derived.get(UseCases.CO2));
        assertClose(times(reading, "eq_car_vehicle_km"), vector.get("km_voiture_vehicule"));
        // the vector stands on the value before it was published rounded: 142,253…
        assertClose(
                Objects.requireNonNull(times(reading, "eq_car_passenger_km")).times(142.25 / 142.25341222954336),
                vector.get("km_voiture_passager"));
    }

    private static @Nullable Range times(FootprintReport reading, String code) {
        return reading.equivalents().stream()
                .filter(each -> code.equals(each.factor().get(Factors.CODE)))
                .findFirst()
                .orElseThrow()
                .times()
                .value();
    }

    @Test
    void bothMethodsStandOnTheSameUses() {
        Row tool = tool(Cells.of(Tools.MODEL_SIZE, ModelSize.S));
        Row useCase = useCase(Cells.of(UseCases.TOOL, tool.id()));
        use(useCase, "image", 10);
        use(useCase, "texte_court", 600);
        FootprintReport reading = read(useCase);

        assertThat(Objects.requireNonNull(reading.bySize()).central()).isCloseTo(8.3, within(0.1));
        assertThat(reading.bySize())
                .isEqualTo(workbook.read(reader ->
                        reader.values(UseCases.CO2_BY_SIZE, List.of(useCase)).get(useCase.id())));
        assertThat(reading.estimate().bySize().texts()).isEqualTo(600);
        assertThat(reading.hasMoreThanText()).isTrue();
        assertThat(reading.timesAbove().orElseThrow())
                .isEqualTo(Objects.requireNonNull(reading.orders()).central()
                        / reading.bySize().central());
        assertThat(reading.uses())
                .as("the heaviest first")
                .extracting(
                        use -> use.usage().get(Usages.PER_MONTH),
                        use -> Objects.requireNonNull(use.factor()).id())
                .containsExactly(tuple(600, Seeds.factor("texte_court")), tuple(10, Seeds.factor("image")));
    }

    @Test
    void textsAloneAreAllThatTheSizeOfTheModelCounts() {
        Row tool = tool(Cells.of(Tools.MODEL_SIZE, ModelSize.S).and(Tools.ZONE, Zone.FRA));
        Row useCase = useCase(Cells.of(UseCases.TOOL, tool.id()));
        use(useCase, "texte_court", 600);
        assertThat(read(useCase).hasMoreThanText()).isFalse();
        assertThat(read(useCase).factors())
                .extracting(factor -> factor.get(Factors.KIND))
                .containsOnly(FactorKind.USE);
    }

    @Test
    void whatTheSecondMethodLacksIsKnown() {
        Row useCase = useCase(Cells.none());
        use(useCase, "image", 10);
        assertThat(read(useCase).estimate().tool()).isNull();
        assertThat(read(useCase).estimate().bySize().texts()).isNull();

        Row tool = tool(Cells.none());
        Workbooks.typed(workbook, useCase, Cells.of(UseCases.TOOL, tool.id()));
        assertThat(read(useCase).estimate().tool()).isEqualTo(tool);
        assertThat(read(useCase).estimate().bySize().size()).isNull();
        assertThat(read(useCase).bySize()).isNull();
        assertThat(read(useCase).timesAbove()).isEmpty();
    }

    @Test
    void aRatioWithoutMeasuredBenefitIsUndefinedAndNothingCountedIsEmpty() {
        Row useCase = useCase(Cells.none());
        assertThat(read(useCase).orders()).isNull();
        assertThat(read(useCase).perHour()).isNull();
        assertThat(read(useCase).equivalents()).isEmpty();

        use(useCase, "texte_court", 600);
        assertThat(read(useCase).perHour()).isEqualTo(Ratio.undefined());
        assertThat(read(useCase).perPerson()).isEqualTo(Ratio.undefined());

        Workbooks.typed(
                workbook,
                useCase,
                Cells.of(UseCases.MINUTES_PER_MONTH, 840)
                        .and(UseCases.PEOPLE_BEFORE, 85)
                        .and(UseCases.PEOPLE_AFTER, 120));
        Range perHour = Objects.requireNonNull(
                Objects.requireNonNull(read(useCase).perHour()).value());
        Range perPerson = Objects.requireNonNull(
                Objects.requireNonNull(read(useCase).perPerson()).value());
        assertThat(perHour.central())
                .isCloseTo(Objects.requireNonNull(read(useCase).orders()).central() / 14, within(1e-9));
        assertThat(perPerson.central())
                .isCloseTo(Objects.requireNonNull(read(useCase).orders()).central() / 35, within(1e-9));
    }

    @Test
    void withoutPlannedUsesThoseOfItsTrialsAreSpreadOverTheMonthsAndSaidToBe() {
        Row tool = tool(Cells.of(Tools.MODEL_SIZE, ModelSize.S).and(Tools.ZONE, Zone.FRA));
        Row useCase = useCase(Cells.of(UseCases.TOOL, tool.id()));
        LocalDate first = Workbooks.TODAY.minusDays(91); // three months, within a day
        trial(tool, first, Cells.of(Trials.USE_CASE, useCase.id()).and(Trials.SHORT_EXCHANGES, 20));
        trial(
                tool,
                Workbooks.TODAY,
                Cells.of(Trials.USE_CASE, useCase.id())
                        .and(Trials.SHORT_EXCHANGES, 10)
                        .and(Trials.AUDIO_MINUTES, 40));
        trial(tool, Workbooks.TODAY, Cells.of(Trials.SHORT_EXCHANGES, 500)); // of no use case
        trial(tool, Workbooks.TODAY, Cells.of(Trials.USE_CASE, useCase.id())); // counted nothing
        FootprintReport reading = read(useCase);

        SupposedUses supposed = reading.supposed().orElseThrow();
        assertThat(supposed.trials()).isEqualTo(2);
        assertThat(supposed.first()).isEqualTo(first);
        assertThat(supposed.usages())
                .extracting(usage -> usage.get(Usages.FACTOR), usage -> usage.get(Usages.PER_MONTH))
                .containsExactly(tuple(Seeds.factor("texte_court"), 10), tuple(Seeds.factor("transcription_1h"), 1));
        assertThat(reading.orders()).isNotNull();
        assertThat(reading.bySize()).isNotNull();
        assertThat(Objects.requireNonNull(reading.electricity()).get(Factors.CODE))
                .isEqualTo("mix_FRA");
        assertThat(Workbooks.count(workbook, Usages.SHEET)).isZero();

        use(useCase, "texte_court", 3);
        assertThat(read(useCase).supposed()).isEmpty();
    }

    @Test
    void theDayIsThatOfTheLatestFactorAndOldOnesAreCounted() {
        Row factor = Workbooks.row(workbook, Factors.SHEET, Seeds.factor("image"));
        Workbooks.typed(workbook, factor, Cells.of(Factors.VERIFIED_ON, LocalDate.of(2025, 11, 24)));
        Row useCase = useCase(Cells.none());
        assertThat(read(useCase).caution())
                .as("nothing is counted by it")
                .isEqualTo(new EstimateCaution(Workbooks.TODAY, 0));
        use(useCase, "image", 3);
        assertThat(read(useCase).caution()).isEqualTo(new EstimateCaution(Workbooks.TODAY, 1));
    }

    @Test
    void anEquivalentOfNothingIsUndefined() {
        Row train = Workbooks.row(workbook, Factors.SHEET, Seeds.factor("eq_train_km"));
        workbook.apply(ChangeSet.edited(
                "",
                Edit.update(
                        train,
                        Cells.of(Factors.LOW, BigDecimal.ZERO.setScale(4))
                                .and(Factors.CENTRAL, BigDecimal.ZERO.setScale(4))
                                .and(Factors.HIGH, BigDecimal.ZERO.setScale(4)))));
        Row useCase = useCase(Cells.none());
        use(useCase, "texte_court", 600);
        assertThat(times(read(useCase), "eq_train_km")).isNull();
    }
}
