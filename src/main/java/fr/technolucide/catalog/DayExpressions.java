package fr.technolucide.catalog;

import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;

/** Days that the declarations share. */
public final class DayExpressions {

    /** Anything before is a typing error: no tool of this kind existed. */
    static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);

    /** A use is reviewed, and a decision with it, after so many months at most (points 9.3 and 9.4). */
    public static final int MONTHS_BETWEEN_REVIEWS = 6;

    /** The months after which something verified must be verified again. */
    static final int MONTHS_OF_TRUST = 12;

    private DayExpressions() {}

    /** Returns the default of a day: the day on which the workbook is read. */
    static LocalDate today(Row draft, Reader reader) {
        return reader.today();
    }

    /** Returns whether something verified that day should be verified again. */
    public static boolean isStale(LocalDate verifiedOn, LocalDate today) {
        return verifiedOn.plusMonths(MONTHS_OF_TRUST).isBefore(today);
    }
}
