package fr.technolucide.catalog;

import static fr.technolucide.workbook.Expression.cell;

import fr.technolucide.catalog.choice.LearningForm;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Expression;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.WorkbookTab;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The sheet of learning sessions: the attendance sheet, and the register of article 4. */
public final class Learning {

    public static final Sheet SHEET = Sheet.named("learning")
            .tab(WorkbookTab.RESOURCES)
            .label("{day}, {topic}")
            .title("{topic} · {form} · {day}");

    // spotless:off
    public static final Column<LocalDate> DAY = SHEET.date("day")
            .required().from(DayExpressions.EARLIEST).untilDaysFromToday(1).byDefault("today", DayExpressions::today)
            .group("session").inTable().inBoard();
    public static final Column<LearningForm> FORM = SHEET.choice("form", LearningForm.class)
            .required().byDefault(LearningForm.WORKSHOP).group("session").inTable().inBoard();
    public static final Column<String> TOPIC = SHEET.text("topic", 200).required().group("session").inTable().inBoard();
    public static final Column<Integer> MINUTES = SHEET.minutes("minutes")
            .required().between(1, 14_400).group("session").inTable().inBoard().summed();
    public static final Column<List<UUID>> PEOPLE = SHEET.references("people", "people")
            .required().personal().group("session").inBoard();
    public static final Column<UUID> TOOL = SHEET.reference("tool", "tools", OnDelete.DETACH).group("session");
    public static final Column<String> PROOF = SHEET.text("proof", 300).group("session").inBoard();
    public static final Column<Integer> PERSON_COUNT =
            SHEET.derived("person_count", Shapes.COUNT, new Expression.Size(PEOPLE))
                    .group("totals").inTable().inBoard().summed();
    public static final Column<Integer> TOTAL_MINUTES = SHEET.derived(
                    "total_minutes",
                    Shapes.HOURS,
                    new Expression.Times(cell(MINUTES), new Expression.Size(PEOPLE)))
            .group("totals").inTable().inBoard().summed();
    // spotless:on

    static {
        SHEET.key(DAY, TOPIC, FORM).order(Sort.descending(DAY));
    }

    private Learning() {}
}
