package fr.technolucide.catalog;

import fr.technolucide.catalog.choice.Change;
import fr.technolucide.catalog.choice.CriteriaMet;
import fr.technolucide.catalog.choice.ReviewCause;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
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

/** The sheet of reviews: a later look at a use in pilot or in service. */
public final class Reviews {

    public static final Sheet SHEET = Sheet.named("reviews")
            .tab(WorkbookTab.USE_CASES)
            .label("{use_case}, {day}")
            .title("{use_case} · {change} · {day}");

    // spotless:off
    public static final Column<UUID> USE_CASE = SHEET.reference("use_case", "use_cases", OnDelete.CASCADE)
            .required().group("review").inTable().inBoard();
    public static final Column<LocalDate> DAY = SHEET.date("day")
            .required().from(DayExpressions.EARLIEST).untilDaysFromToday(1).byDefault("today", DayExpressions::today)
            .group("review").inTable().inBoard();
    public static final Column<ReviewCause> CAUSE = SHEET.choice("cause", ReviewCause.class)
            .required().byDefault(ReviewCause.PLANNED).group("review").inTable().inBoard();
    public static final Column<UUID> REVIEWER = SHEET.reference("reviewer", "people", OnDelete.DETACH)
            .personal().group("review").inTable();
    public static final Column<String> OBSERVED = SHEET.longText("observed", 4_000).group("review").inTable().inBoard();
    public static final Column<Integer> MINUTES_PER_MONTH = SHEET.hours("minutes_per_month")
            .between(-1_000_000, 1_000_000).group("measure").inTable().inBoard();
    public static final Column<Integer> PEOPLE_SERVED = SHEET.count("people_served")
            .between(0, 10_000_000).group("measure").inTable().inBoard();
    public static final Column<CriteriaMet> CRITERIA_MET = SHEET.choice("criteria_met", CriteriaMet.class)
            .required().byDefault(CriteriaMet.UNKNOWN).group("review").inTable().inBoard();
    public static final Column<Change> CHANGE = SHEET.choice("change", Change.class)
            .required().group("review").inTable().inBoard();
    public static final Column<LocalDate> NEXT_DAY = SHEET.date("next_day")
            .from(DayExpressions.EARLIEST).meant(Tense.FUTURE)
            .byDefault("day + 6 months", Reviews::nextDay).group("review").inTable().inBoard();
    // spotless:on

    static {
        SHEET.key(USE_CASE, DAY).order(Sort.descending(DAY));
        SHEET.rule(Reviews::nextAfterDay).rule(Reviews::maintainedAllTheSame);
    }

    private Reviews() {}

    private static @Nullable LocalDate nextDay(Row draft, Reader reader) {
        LocalDate day = draft.get(DAY);
        return day == null ? null : day.plusMonths(DayExpressions.MONTHS_BETWEEN_REVIEWS);
    }

    private static List<Finding> nextAfterDay(Row review, Reader reader) {
        LocalDate day = review.get(DAY);
        LocalDate next = review.get(NEXT_DAY);
        return day != null && next != null && !next.isAfter(day)
                ? List.of(Finding.error(NEXT_DAY, "rule.reviews.next_day"))
                : List.of();
    }

    private static List<Finding> maintainedAllTheSame(Row review, Reader reader) {
        return review.get(CRITERIA_MET) == CriteriaMet.YES
                        && review.get(CHANGE) == Change.MAINTAIN
                        && review.get(OBSERVED, "").isBlank()
                ? List.of(Finding.error(OBSERVED, "rule.reviews.observed"))
                : List.of();
    }
}
