package fr.technolucide.catalog;

import static fr.technolucide.workbook.Expression.cell;
import static fr.technolucide.workbook.Expression.constant;
import static fr.technolucide.workbook.Expression.daysSince;
import static fr.technolucide.workbook.Expression.when;

import fr.technolucide.catalog.choice.DeadlineState;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Expression;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.Tense;
import fr.technolucide.workbook.WorkbookTab;
import java.time.LocalDate;

/** The sheet of the deadlines of the European AI Act, as verified on a day. */
public final class LegalDeadlines {

    /** A computer whose clock is late finds no fault with the rows that come with the program. */
    private static final int DAYS_THAT_A_CLOCK_IS_LATE = 7;

    public static final Sheet SHEET = Sheet.named("legal_deadlines")
            .tab(WorkbookTab.RESOURCES)
            .label("{subject}")
            .title("{subject} · {day}");

    // spotless:off
    public static final Column<LocalDate> DAY = SHEET.date("day")
            .from(DayExpressions.EARLIEST).meant(Tense.FUTURE).group("deadline").inTable();
    public static final Column<String> SUBJECT = SHEET.text("subject", 200).required().group("deadline").inTable();
    public static final Column<String> SOURCE = SHEET.text("source", 300).required().group("deadline");
    public static final Column<LocalDate> VERIFIED_ON = SHEET.date("verified_on")
            .required().from(DayExpressions.EARLIEST).untilDaysFromToday(DAYS_THAT_A_CLOCK_IS_LATE)
            .group("deadline").inTable();
    public static final Column<String> CHECKED = SHEET.text("checked", 60).group("deadline").inTable();
    public static final Column<DeadlineState> STATE = SHEET.derived(
                    "state",
                    Shapes.choice(DeadlineState.class),
                    when(
                            new Expression.IsEmpty(cell(DAY)),
                            constant(DeadlineState.TO_VERIFY),
                            when(
                                    new Expression.AtLeast(daysSince(DAY), 0),
                                    constant(DeadlineState.PASSED),
                                    constant(DeadlineState.COMING))))
            .group("deadline").inTable();
    // spotless:on

    static {
        SHEET.key(SUBJECT).order(Sort.by(DAY));
    }

    private LegalDeadlines() {}

    /** Returns whether a date of the law was verified too long ago to be trusted without another look: more than twelve months. */
    public static boolean isStale(Row deadline, LocalDate today) {
        LocalDate verified = deadline.get(VERIFIED_ON);
        return verified != null && DayExpressions.isStale(verified, today);
    }
}
