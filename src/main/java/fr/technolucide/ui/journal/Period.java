package fr.technolucide.ui.journal;

import fr.technolucide.language.Messages;
import java.time.LocalDate;
import java.util.Optional;

/** The period that the list covers, in whole months before today. */
enum Period {
    MONTH("journal.period.month", 1),
    THREE_MONTHS("journal.period.three_months", 3),
    SIX_MONTHS("journal.period.six_months", 6),
    ALL("journal.period.all", 0);

    private final String key;
    private final int months;

    Period(String key, int months) {
        this.key = key;
        this.months = months;
    }

    /** Returns the first day listed; none when every day is. */
    Optional<LocalDate> first(LocalDate today) {
        return this == ALL ? Optional.empty() : Optional.of(today.minusMonths(months));
    }

    @Override
    public String toString() {
        return Messages.text(key);
    }
}
