package fr.technolucide.insight;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.FactorKind;
import fr.technolucide.catalog.choice.Zone;
import fr.technolucide.catalog.figure.Estimate;
import fr.technolucide.catalog.figure.FactorTable;
import fr.technolucide.method.CarbonRatios;
import fr.technolucide.method.Footprint;
import fr.technolucide.quantity.Range;
import fr.technolucide.quantity.Ratio;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything there is to say of the footprint of one use case: both methods on the same uses, what they weigh for what
 * the use brings, the same in everyday terms, and how sure the factors are.
 *
 * @param useCase     the row
 * @param planned     the uses that the use case says, in order of creation
 * @param beyond      the uses, of any use case, that are beyond the cap set for them
 * @param supposed    the uses that the log lets suppose, when the use case says none
 * @param uses        those that are counted: planned, else supposed, the heaviest first
 * @param estimate    both methods on them
 * @param perHour     gCO2e for each net hour freed; {@code null} when nothing is counted
 * @param perPerson   gCO2e for each person more; {@code null} when nothing is counted
 * @param equivalents the total in everyday terms; empty when nothing is counted
 * @param electricity the factor of the electricity that counts where the tool is hosted; {@code null} without it
 * @param oneExchange what one short exchange of text weighs there; {@code null} without the factors for it
 * @param factors     the kinds of use that can be counted, in order of their codes
 * @param caution     what is to be said beside all of it
 */
public record FootprintReport(
        Row useCase,
        List<Row> planned,
        Set<UUID> beyond,
        Optional<SupposedUses> supposed,
        List<Use> uses,
        Estimate estimate,
        @Nullable Ratio<Range> perHour,
        @Nullable Ratio<Range> perPerson,
        List<Equivalent> equivalents,
        @Nullable Row electricity,
        @Nullable Footprint oneExchange,
        List<Row> factors,
        EstimateCaution caution) {

    /** The code of the kind of use that the published figures are about. */
    private static final String SHORT_EXCHANGE = "texte_court";

    /**
     * One kind of use of the use case.
     *
     * @param usage     its row, which no workbook has when it is supposed
     * @param factor    {@code null} when it is gone
     * @param footprint {@code null} when it cannot be counted
     */
    public record Use(
            Row usage, @Nullable Row factor, @Nullable Footprint footprint) {

        double central() {
            return footprint == null ? -1 : footprint.co2().central();
        }
    }

    /**
     * @param factor the everyday thing, with what is counted in it
     * @param times  how many of it weigh as much; undefined when its factor is 0
     */
    public record Equivalent(Row factor, Ratio<Range> times) {}

    /** Returns the report of a use case; empty when there is no such use case. */
    public static Optional<FootprintReport> of(Reader reader, UUID useCase) {
        return reader.find(UseCases.SHEET, useCase).map(row -> of(reader, row));
    }

    private static FootprintReport of(Reader reader, Row useCase) {
        FactorTable factors = FactorTable.of(reader);
        List<Row> planned = reader.where(Usages.USE_CASE, useCase.id());
        Optional<SupposedUses> supposed =
                planned.isEmpty() ? SupposedUses.of(reader, useCase, factors) : Optional.empty();
        List<Row> counted = supposed.map(SupposedUses::usages).orElse(planned);
        Estimate estimate = Estimate.of(reader, useCase, counted);
        Range co2 = estimate.orders() == null ? null : estimate.orders().co2();
        Zone zone = estimate.tool() == null ? null : estimate.tool().get(Tools.ZONE);
        return new FootprintReport(
                useCase,
                planned,
                OverCap.of(reader).stream().map(over -> over.usage().id()).collect(Collectors.toUnmodifiableSet()),
                supposed,
                uses(reader, counted, estimate),
                estimate,
                CarbonRatios.perFreedHour(co2, useCase.get(UseCases.MINUTES_PER_MONTH)),
                CarbonRatios.perAdditionalPerson(
                        co2, useCase.get(UseCases.PEOPLE_BEFORE), useCase.get(UseCases.PEOPLE_AFTER)),
                co2 == null ? List.of() : equivalents(factors, co2),
                factors.electricity(zone).orElse(null),
                factors.one(SHORT_EXCHANGE, zone),
                ofKind(factors, FactorKind.USE),
                EstimateCaution.withEquivalents(reader));
    }

    private static List<Use> uses(Reader reader, List<Row> usages, Estimate estimate) {
        return usages.stream()
                .map(usage -> new Use(
                        usage,
                        Optional.ofNullable(usage.get(Usages.FACTOR))
                                .flatMap(id -> reader.find(Factors.SHEET, id))
                                .orElse(null),
                        estimate.each().get(usage.id())))
                .sorted((one, other) -> Double.compare(other.central(), one.central()))
                .toList();
    }

    private static List<Equivalent> equivalents(FactorTable factors, Range co2) {
        return ofKind(factors, FactorKind.EQUIVALENT).stream()
                .map(factor -> new Equivalent(factor, times(factor, co2)))
                .toList();
    }

    private static Ratio<Range> times(Row factor, Range co2) {
        var grams = factor.get(Factors.CENTRAL);
        return CarbonRatios.equivalent(co2, grams == null ? 0 : grams.doubleValue());
    }

    private static List<Row> ofKind(FactorTable factors, FactorKind kind) {
        return factors.rows().stream()
                .filter(row -> row.get(Factors.KIND) == kind)
                .sorted(Comparator.comparing(row -> row.get(Factors.CODE, "")))
                .toList();
    }

    /** Returns the emissions in gCO2e a month by orders of magnitude; {@code null} when nothing is counted. */
    public @Nullable Range orders() {
        return estimate.orders() == null ? null : estimate.orders().co2();
    }

    /** Returns the emissions in gCO2e a month by the size of the model; {@code null} while something lacks. */
    public @Nullable Range bySize() {
        return estimate.bySize().co2();
    }

    /**
     * Returns the ratio of the central value by orders of magnitude to the one by the size of the model; empty unless
     * both are known.
     */
    public Optional<Double> timesAbove() {
        Range orders = orders();
        Range size = bySize();
        return orders == null || size == null || orders.central() <= 0 || size.central() <= 0
                ? Optional.empty()
                : Optional.of(orders.central() / size.central());
    }

    /** Returns whether some uses are not text, and so are not counted by the size of the model. */
    public boolean hasMoreThanText() {
        Long texts = estimate.bySize().texts();
        long all = uses.stream()
                .map(use -> use.usage().get(Usages.PER_MONTH))
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
        return texts != null && all > texts;
    }
}
