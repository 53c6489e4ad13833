package fr.technolucide.cli;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.ShippedFactors;
import fr.technolucide.catalog.choice.FactorKind;
import fr.technolucide.method.Scenario;
import fr.technolucide.method.UseFactor;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The environmental factors as they come with the program, without a workbook. */
final class RequestFactors {

    private final ShippedFactors shipped = new ShippedFactors();

    Optional<UseFactor> use(String code) {
        return shipped.of(code)
                .filter(factor -> factor.get(Factors.KIND) == FactorKind.USE)
                .map(factor -> new UseFactor(
                        range(factor),
                        number(factor, Factors.CO2_HIGH_FLOOR),
                        number(factor, Factors.WATER_HIGH_FLOOR)));
    }

    /**
     * Returns the scenario of a zone; with the three mixes of the method without one; empty for a zone it does not
     * know.
     */
    Optional<Scenario> scenario(@Nullable String zone) {
        Scenario anywhere = new Scenario(range("mix"), range("embodied"), range("water"));
        if (zone == null) {
            return Optional.of(anywhere);
        }
        return shipped.of("mix_" + zone).map(mix -> anywhere.inZone(range(mix)));
    }

    private Range range(String code) {
        return range(shipped.of(code).orElseThrow());
    }

    private static Range range(Cells factor) {
        return new Range(value(factor, Factors.LOW), value(factor, Factors.CENTRAL), value(factor, Factors.HIGH));
    }

    private static double value(Cells factor, Column<BigDecimal> column) {
        return Objects.requireNonNull(factor.get(column)).doubleValue();
    }

    private static @Nullable Double number(Cells factor, Column<BigDecimal> column) {
        BigDecimal value = factor.get(column);
        return value == null ? null : value.doubleValue();
    }
}
