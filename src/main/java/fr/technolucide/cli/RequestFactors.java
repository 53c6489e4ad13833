package fr.technolucide.cli;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.choice.FactorKind;
import fr.technolucide.catalog.content.ShippedFactors;
import fr.technolucide.catalog.figure.FactorTable;
import fr.technolucide.catalog.words.ThresholdWords;
import fr.technolucide.method.Scenario;
import fr.technolucide.method.UseFactor;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The environmental factors as they come with the program, without a workbook. */
final class RequestFactors {

    private final ShippedFactors shipped = new ShippedFactors();
    private final List<Cells> used = new ArrayList<>();

    Optional<UseFactor> use(String code) {
        return found(code)
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
        Scenario anywhere = new Scenario(range(FactorTable.MIX), range("embodied"), range("water"));
        if (zone == null) {
            return Optional.of(anywhere);
        }
        return found(FactorTable.MIX + "_" + zone).map(mix -> anywhere.inZone(range(mix)));
    }

    /** Returns the label of a kind of use; its code where there is no such factor. */
    String name(String code) {
        return shipped.of(code)
                .map(factor -> Labels.worded(Factors.LABEL, Objects.requireNonNull(factor.get(Factors.LABEL))))
                .map(ThresholdWords::withoutBrackets)
                .orElse(code);
    }

    private Optional<Cells> found(String code) {
        Optional<Cells> factor = shipped.of(code);
        factor.ifPresent(used::add);
        return factor;
    }

    /** Returns the days on which the factors that the request needed were verified. */
    List<LocalDate> verified() {
        return used.stream()
                .flatMap(factor -> Stream.ofNullable(factor.get(Factors.VERIFIED_ON)))
                .toList();
    }

    private Range range(String code) {
        return range(found(code).orElseThrow());
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
