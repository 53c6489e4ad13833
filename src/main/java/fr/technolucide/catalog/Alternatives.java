package fr.technolucide.catalog;

import fr.technolucide.catalog.choice.AlternativeKind;
import fr.technolucide.catalog.choice.Effort;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.Tense;
import fr.technolucide.workbook.WorkbookTab;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sheet of alternatives: other ways to answer the need of a use case, without AI or with less of it. */
public final class Alternatives {

    public static final Sheet SHEET = Sheet.named("alternatives")
            .tab(WorkbookTab.USE_CASES)
            .label("{title}")
            .title("{title} · {use_case}");

    // spotless:off
    public static final Column<UUID> USE_CASE = SHEET.reference("use_case", "use_cases", OnDelete.CASCADE)
            .required().group("alternative").inTable().inBoard();
    public static final Column<AlternativeKind> KIND = SHEET.choice("kind", AlternativeKind.class)
            .required().group("alternative").inTable().inBoard();
    public static final Column<String> TITLE = SHEET.text("title", 80)
            .required().group("alternative").inTable().inBoard();
    public static final Column<Integer> BENEFIT = SHEET.rating("benefit", 0, 3)
            .group("alternative").inTable().inBoard();
    public static final Column<Effort> EFFORT = SHEET.choice("effort", Effort.class)
            .group("alternative").inTable().inBoard();
    public static final Column<UUID> FACTOR = SHEET.reference("factor", "factors", OnDelete.REFUSE).group("estimate");
    public static final Column<Integer> PER_MONTH = SHEET.count("per_month").between(0, 100_000_000).group("estimate");
    public static final Column<Range> ENERGY =
            SHEET.derived("energy", Shapes.range("Wh"))
                    .group("estimate").inTable().inBoard();
    public static final Column<Range> CO2 = SHEET.derived("co2", Shapes.range("gCO2e"))
            .group("estimate").inTable().inBoard();
    public static final Column<Long> COST_12_MONTHS = SHEET.money("cost_12_months")
            .between(0L, 100_000_000L).group("alternative").inTable().inBoard();
    public static final Column<String> NOTE = SHEET.text("note", 300).group("alternative").inTable().inBoard();
    public static final Column<Boolean> CHOSEN = SHEET.flag("chosen")
            .byDefault(false).group("alternative").inTable().inBoard();
    /** Who follows the chosen one, by when, and what came of it. */
    public static final Column<UUID> OWNER = SHEET.reference("owner", "people", OnDelete.DETACH)
            .personal().group("follow_up").inBoard();
    public static final Column<LocalDate> DUE = SHEET.date("due")
            .from(DayExpressions.EARLIEST).meant(Tense.FUTURE).group("follow_up").inBoard();
    public static final Column<String> RESULT = SHEET.longText("result", 2_000).group("follow_up").inBoard();
    // spotless:on

    static {
        SHEET.key(USE_CASE, TITLE).order(Sort.by(USE_CASE), Sort.by(KIND)).consequence(Alternatives::onlyOneChosen);
    }

    private Alternatives() {}

    private static List<Edit> onlyOneChosen(@Nullable Row before, @Nullable Row after, Reader reader) {
        UUID useCase = after == null || !after.is(CHOSEN) ? null : after.get(USE_CASE);
        if (after == null || useCase == null) {
            return List.of();
        }
        boolean already = before != null && before.is(CHOSEN) && useCase.equals(before.get(USE_CASE));
        return already
                ? List.of()
                : reader.where(USE_CASE, useCase).stream()
                        .filter(other -> other.is(CHOSEN) && !other.id().equals(after.id()))
                        .map(other -> Edit.update(other, CHOSEN, false))
                        .toList();
    }
}
