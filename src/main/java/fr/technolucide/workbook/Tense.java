package fr.technolucide.workbook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The side of today on which a day is meant that does not say it by itself, such as « 15/12 » or « lundi ». */
public enum Tense {
    /** Today at the latest: a trial, a review that was made. */
    PAST,
    /** Today at the earliest: a due date, the next meeting. */
    FUTURE,
    /** The nearest, before or after. */
    EITHER;

    /** Returns the one of several days that is meant; of two that are as near, the one to come. */
    public Optional<LocalDate> meant(Stream<LocalDate> days, LocalDate today) {
        Comparator<LocalDate> nearest = Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(today, day)));
        return days.filter(day -> this == EITHER || day.equals(today) || day.isBefore(today) == (this == PAST))
                .min(nearest.thenComparing(Comparator.reverseOrder()));
    }
}
