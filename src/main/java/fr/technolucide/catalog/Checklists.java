package fr.technolucide.catalog;

import fr.technolucide.method.Variant;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.WorkbookTab;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The sheet of filled techno-lucide checklists, each for a use case; the latest full one counts. */
public final class Checklists {

    public static final Sheet SHEET = Sheet.named("checklists")
            .tab(WorkbookTab.CHECKLIST)
            .label("{use_case}, {day}")
            .title("{use_case} · {variant} · {day}");

    // spotless:off
    public static final Column<UUID> USE_CASE = SHEET.reference("use_case", "use_cases", OnDelete.CASCADE)
            .required().group("checklist").inTable().inBoard();
    public static final Column<LocalDate> DAY = SHEET.date("day")
            .required().from(DayExpressions.EARLIEST).untilDaysFromToday(1).byDefault("today", DayExpressions::today)
            .group("checklist").inTable().inBoard();
    public static final Column<Variant> VARIANT = SHEET.choice("variant", Variant.class)
            .required().byDefault(Variant.FULL).group("checklist").inTable().inBoard();
    public static final Column<List<UUID>> PARTICIPANTS = SHEET.references("participants", "people")
            .personal().group("checklist").inTable().inBoard();
    public static final Column<UUID> FACILITATOR = SHEET.reference("facilitator", "people", OnDelete.DETACH)
            .personal().group("checklist");
    public static final Column<String> QUESTIONS_VERSION = SHEET.text("questions_version", 12)
            .required().byDefault(Questions.EDITION).setByProgram().group("checklist");
    public static final Column<Verdict> VERDICT =
            SHEET.derived("verdict", Shapes.choice(Verdict.class))
                    .group("result").inTable().inBoard();
    public static final Column<String> REASON = SHEET.derived("reason", Shapes.SENTENCE)
            .group("result").inBoard();
    public static final Column<Double> SCORE = SHEET.derived("score", Shapes.SHARE)
            .group("result").inTable().inBoard();
    public static final Column<Integer> RED_FLAGS_LIFTED =
            SHEET.derived("red_flags_lifted", Shapes.COUNT)
                    .group("result").inTable().inBoard();
    public static final Column<Integer> UNKNOWN = SHEET.derived("unknown", Shapes.COUNT)
            .group("result").inTable().inBoard();
    public static final Column<Integer> MISSING = SHEET.derived("missing", Shapes.COUNT)
            .group("result").inTable().inBoard();
    // spotless:on

    static {
        SHEET.key(USE_CASE, DAY, VARIANT).order(Sort.descending(DAY));
    }

    private Checklists() {}
}
