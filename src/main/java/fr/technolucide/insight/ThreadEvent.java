package fr.technolucide.insight;

import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.List;

/**
 * What happened on a day, or is to happen: a knot of the thread of a use case or of the workbook.
 *
 * @param day   on which it was, or is to be; of trials, the day of the first
 * @param until of trials, the day of the last; else the same day
 * @param rows  the trials, the checklist with its figures, the decision and so on, by the kind; the use case for a
 *              review to come
 * @param holds whether it is a decision in force
 */
public record ThreadEvent(LocalDate day, LocalDate until, Kind kind, List<Row> rows, boolean holds) {

    /** What an event is; the last five are still to be done. */
    public enum Kind {
        /** All trials of a use case as one event, from the first to the last. */
        TRIALS,
        /** The trials of one tool on one day. */
        DAY_TRIALS,
        /** A trial that went wrong, which is among the trials too. */
        INCIDENT,
        /** A use case was begun. */
        USE_CASE,
        RETROSPECTIVE,
        CHECKLIST,
        DECISION,
        REVIEW,
        REQUEST_DUE,
        RETROSPECTIVE_DUE,
        DECISION_DUE,
        ACTION_DUE,
        REVIEW_DUE;

        public boolean isToCome() {
            return compareTo(REQUEST_DUE) >= 0;
        }
    }

    static ThreadEvent on(LocalDate day, Kind kind, Row row) {
        return new ThreadEvent(day, day, kind, List.of(row), false);
    }

    public Row row() {
        return rows.getFirst();
    }

    /** Returns whether it is still to be done, or dated ahead. */
    public boolean isToCome(LocalDate today) {
        return kind.isToCome() || day.isAfter(today);
    }

    /** Returns whether it should have been done by a day and was not. */
    public boolean isLate(LocalDate today) {
        return kind.isToCome() && day.isBefore(today);
    }
}
