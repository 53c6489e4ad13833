package fr.technolucide.cli;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.Seeds;
import fr.technolucide.catalog.choice.FactorKind;
import fr.technolucide.method.Scenario;
import fr.technolucide.method.UseFactor;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The environmental factors as they come with the program, without a workbook. */
final class ShippedFactors {

    private final Map<String, Cells> byCode = new HashMap<>();

    ShippedFactors() {
        for (Edit edit : Seeds.edits()) {
            if (edit instanceof Edit.Insert(var sheet, var _, var cells, var _) && sheet.equals(Factors.SHEET)) {
                byCode.put(Objects.requireNonNull(cells.get(Factors.CODE)), cells);
            }
        }
    }

    Optional<UseFactor> use(String code) {
        return Optional.ofNullable(byCode.get(code))
                .filter(factor -> factor.get(Factors.KIND) == FactorKind.USE)
                .map(factor -> new UseFactor(
                        range(factor),
                        number(factor, Factors.CO2_HIGH_FLOOR),
                        number(factor, Factors.WATER_HIGH_FLOOR)));
    }

    /** The scenario of a zone; with the three mixes of the method without one; empty for a zone it does not know. */
    Optional<Scenario> scenario(@Nullable String zone) {
        Scenario anywhere = new Scenario(range("mix"), range("embodied"), range("water"));
        if (zone == null) {
            return Optional.of(anywhere);
        }
        return Optional.ofNullable(byCode.get("mix_" + zone)).map(mix -> anywhere.inZone(range(mix)));
    }

    private Range range(String code) {
        return range(Objects.requireNonNull(byCode.get(code), code));
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
