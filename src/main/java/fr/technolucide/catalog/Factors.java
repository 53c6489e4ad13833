package fr.technolucide.catalog;

import fr.technolucide.catalog.choice.Confidence;
import fr.technolucide.catalog.choice.FactorKind;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.WorkbookTab;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * The sheet of environmental factors, with their source and date: rows of the program that the association may edit.
 */
public final class Factors {

    public static final Sheet SHEET =
            Sheet.named("factors").tab(WorkbookTab.USE_CASES).label("{label}");

    // spotless:off
    public static final Column<String> CODE = SHEET.text("code", 40).required().unique().group("factor");
    public static final Column<FactorKind> KIND = SHEET.choice("kind", FactorKind.class)
            .required().group("factor").inTable();
    public static final Column<String> LABEL = SHEET.text("label", 160).required().group("factor").inTable().inBoard();
    public static final Column<String> UNIT = SHEET.text("unit", 40).required().group("factor").inTable().inBoard();
    public static final Column<BigDecimal> LOW = SHEET.decimal("low", 4)
            .required().between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000_000)).group("value").inTable().inBoard();
    public static final Column<BigDecimal> CENTRAL = SHEET.decimal("central", 4)
            .required().between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000_000)).group("value").inTable().inBoard();
    public static final Column<BigDecimal> HIGH = SHEET.decimal("high", 4)
            .required().between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000_000)).group("value").inTable().inBoard();
    public static final Column<BigDecimal> CO2_HIGH_FLOOR = SHEET.decimal("co2_high_floor", 4)
            .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000)).group("value");
    public static final Column<BigDecimal> WATER_HIGH_FLOOR = SHEET.decimal("water_high_floor", 4)
            .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000)).group("value");
    public static final Column<String> SOURCE = SHEET.text("source", 400)
            .required().group("origin").inTable().inBoard();
    public static final Column<LocalDate> VERIFIED_ON = SHEET.date("verified_on")
            .required().from(DayExpressions.EARLIEST).untilDaysFromToday(1).group("origin").inTable().inBoard();
    public static final Column<Confidence> CONFIDENCE = SHEET.choice("confidence", Confidence.class)
            .group("origin").inTable().inBoard();
    // spotless:on

    static {
        SHEET.key(CODE)
                .order(Sort.by(KIND), Sort.by(CODE))
                .offered(factor -> factor.get(KIND) == FactorKind.USE)
                .lock(factor -> SeedIds.isSeeded(factor.id()) ? Set.of(CODE, KIND) : Set.of());
    }

    private Factors() {}

    /**
     * Returns whether a factor was verified too long ago to be trusted without another look: more than twelve months.
     */
    public static boolean isStale(Row factor, LocalDate today) {
        LocalDate verified = factor.get(VERIFIED_ON);
        return verified != null && isStale(verified, today);
    }

    /** Does the same of a factor that was verified on a day. */
    public static boolean isStale(LocalDate verified, LocalDate today) {
        return DayExpressions.isStale(verified, today);
    }
}
