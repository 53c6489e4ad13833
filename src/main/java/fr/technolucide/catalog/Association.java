package fr.technolucide.catalog;

import fr.technolucide.method.TenHourGate;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.WorkbookTab;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * The sheet of the association that keeps this workbook, with the rules it sets itself: one row, made with the
 * workbook.
 */
public final class Association {

    public static final Sheet SHEET =
            Sheet.named("association").tab(WorkbookTab.WORKBOOK).label("{name}");

    /** Three weeks, until the association chooses. */
    public static final int DAYS_BETWEEN_RETROSPECTIVES = 21;

    /** In grams: a tonne. */
    private static final BigDecimal LARGEST_BOUND = new BigDecimal("1000000");

    /** The id of its row, the same in every workbook. */
    public static final UUID ID = SeedIds.of(SHEET);

    // spotless:off
    public static final Column<String> NAME = SHEET.text("name", 120).group("identity").inTable().inBoard();
    public static final Column<UUID> AI_CONTACT = SHEET.reference("ai_contact", "people", OnDelete.DETACH)
            .personal().group("identity").inBoard();
    public static final Column<String> HOUSE_RULES = SHEET.longText("house_rules", 4_000).group("rules").inBoard();
    public static final Column<Integer> HOURS_TARGET = SHEET.hours("hours_target")
            .between(60, 6_000).byDefault(TenHourGate.DEFAULT_TARGET_MINUTES).group("rules");
    public static final Column<Integer> RETROSPECTIVE_DAYS = SHEET.count("retrospective_days")
            .between(1, 366).byDefault(DAYS_BETWEEN_RETROSPECTIVES).group("rules");
    public static final Column<BigDecimal> CO2_PER_HOUR_BOUND = SHEET.decimal("co2_per_hour_bound", 1)
            .between(BigDecimal.ZERO, LARGEST_BOUND).group("rules");
    public static final Column<BigDecimal> CO2_PER_PERSON_BOUND = SHEET.decimal("co2_per_person_bound", 1)
            .between(BigDecimal.ZERO, LARGEST_BOUND).group("rules");
    public static final Column<Long> EMPLOYEE_HOUR_VALUE = SHEET.money("employee_hour_value")
            .between(0L, 50_000L).group("time_value");
    public static final Column<Long> VOLUNTEER_HOUR_VALUE = SHEET.money("volunteer_hour_value")
            .between(0L, 50_000L).group("time_value");
    public static final Column<Boolean> EXAMPLE = SHEET.flag("example")
            .byDefault(false).setByProgram().hidden().group("identity");
    // spotless:on

    static {
        SHEET.singleRow();
    }

    private Association() {}

    /** Returns the one row; an empty one in a workbook that lost it. */
    public static Row row(Reader reader) {
        return reader.find(SHEET, ID).orElseGet(() -> Row.of(SHEET, ID, reader.today()));
    }
}
