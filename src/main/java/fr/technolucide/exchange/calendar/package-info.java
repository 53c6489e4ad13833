/**
 * The calendar: upcoming events as a file that any calendar imports. {@code insight} says what is upcoming; only this
 * package knows the format. Begin with {@link fr.technolucide.exchange.calendar.CalendarExport}.
 */
@NullMarked
package fr.technolucide.exchange.calendar;

import org.jspecify.annotations.NullMarked;
