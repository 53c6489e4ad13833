package fr.technolucide.catalog;

import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.WorkbookTab;
import java.util.UUID;

/** The sheet of planned uses: how many uses of each kind a use case makes each month. */
public final class Usages {

    public static final Sheet SHEET = Sheet.named("usages")
            .tab(WorkbookTab.USE_CASES)
            .label("{use_case}, {factor}")
            .title("{use_case} · {factor}");

    // spotless:off
    public static final Column<UUID> USE_CASE = SHEET.reference("use_case", "use_cases", OnDelete.CASCADE)
            .required().group("use").inTable().inBoard();
    public static final Column<UUID> FACTOR = SHEET.reference("factor", "factors", OnDelete.REFUSE)
            .required().group("use").inTable().inBoard();
    public static final Column<Integer> PER_MONTH = SHEET.count("per_month")
            .required().between(0, 100_000_000).group("use").inTable().inBoard();
    public static final Column<Boolean> REASONING = SHEET.flag("reasoning").byDefault(false).group("use").inTable();
    public static final Column<Integer> CAP_PER_MONTH = SHEET.count("cap_per_month")
            .between(0, 100_000_000).group("use").inBoard();
    public static final Column<Range> ENERGY = SHEET.derived("energy", Shapes.range("Wh"))
            .group("estimate").inTable();
    public static final Column<Range> CO2 = SHEET.derived("co2", Shapes.range("gCO2e"))
            .group("estimate").inTable().inBoard();
    // spotless:on

    static {
        SHEET.key(USE_CASE, FACTOR).order(Sort.descending(CO2));
    }

    private Usages() {}
}
