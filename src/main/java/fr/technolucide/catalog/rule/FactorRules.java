package fr.technolucide.catalog.rule;

import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.DayExpressions;
import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.choice.AlternativeKind;
import fr.technolucide.catalog.choice.FactorKind;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The rules of a factor: its code, the order of its values, its floors, the age of its verification, and the columns
 * that may refer to it.
 */
final class FactorRules {

    private static final Pattern CODE = Pattern.compile("[a-z0-9_]+|mix_[A-Z]{3}");

    private FactorRules() {}

    static List<Finding> code(Row factor, Reader reader) {
        String code = factor.get(Factors.CODE);
        return code == null || CODE.matcher(code).matches()
                ? List.of()
                : List.of(Finding.error(Factors.CODE, "rule.factors.code"));
    }

    static List<Finding> order(Row factor, Reader reader) {
        BigDecimal low = factor.get(Factors.LOW);
        BigDecimal central = factor.get(Factors.CENTRAL);
        BigDecimal high = factor.get(Factors.HIGH);
        boolean ordered = low == null
                || central == null
                || high == null
                || (low.compareTo(central) <= 0 && central.compareTo(high) <= 0);
        return ordered ? List.of() : List.of(Finding.error(Factors.CENTRAL, "rule.factors.order"));
    }

    static List<Finding> floors(Row factor, Reader reader) {
        if (factor.get(Factors.KIND) == FactorKind.USE) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Column<BigDecimal> floor : List.of(Factors.CO2_HIGH_FLOOR, Factors.WATER_HIGH_FLOOR)) {
            if (!factor.isEmpty(floor)) {
                findings.add(Finding.error(floor, "rule.factors.floor"));
            }
        }
        return findings;
    }

    static List<Finding> verifiedOn(Row factor, Reader reader) {
        return stale(factor, Factors.VERIFIED_ON, reader);
    }

    static List<Finding> stale(Row row, Column<LocalDate> verifiedOn, Reader reader) {
        LocalDate day = row.get(verifiedOn);
        return day != null && DayExpressions.isStale(day, reader.today())
                ? List.of(Finding.warning(verifiedOn, "rule.stale"))
                : List.of();
    }

    /** Checks that a usage, or an alternative, refers to a factor of a use. */
    static List<Finding> countsUses(Row row, Column<UUID> factor, Reader reader) {
        UUID id = row.get(factor);
        boolean wrong = id != null
                && reader.find(Factors.SHEET, id)
                        .filter(found -> found.get(Factors.KIND) != FactorKind.USE)
                        .isPresent();
        return wrong ? List.of(Finding.error(factor, "rule.factor_of_use")) : List.of();
    }

    static List<Finding> onlyModels(Row alternative, Reader reader) {
        AlternativeKind kind = alternative.get(Alternatives.KIND);
        boolean model = kind == AlternativeKind.SMALL_MODEL || kind == AlternativeKind.LARGE_MODEL;
        return model || kind == null || alternative.isEmpty(Alternatives.FACTOR)
                ? List.of()
                : List.of(Finding.error(Alternatives.FACTOR, "rule.alternatives.factor"));
    }
}
