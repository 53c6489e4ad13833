/**
 * The calendar: what comes, as a file that any calendar takes in. What comes is {@code insight}'s to say; only this
 * room knows the format. Begin with {@link fr.technolucide.exchange.calendar.CalendarExport}.
 */
@NullMarked
package fr.technolucide.exchange.calendar;

import org.jspecify.annotations.NullMarked;
