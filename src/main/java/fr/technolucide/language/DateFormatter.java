package fr.technolucide.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;

/** Writes dates and clock times from the month names of the bundle; the Java calendar data is never asked. */
final class DateFormatter {

    private final Texts texts;

    DateFormatter(Texts texts) {
        this.texts = texts;
    }

    String full(LocalDate date) {
        return texts.text("date.full", day(date), month(date.getMonthValue()), year(date.getYear()));
    }

    String shortened(LocalDate date, LocalDate today) {
        String month = texts.text("date.month.short." + date.getMonthValue());
        return date.getYear() == today.getYear()
                ? texts.text("date.short", day(date), month)
                : texts.text("date.short_year", day(date), month, year(date.getYear()));
    }

    String within(LocalDate date, LocalDate today) {
        return date.getYear() == today.getYear()
                ? texts.text("date.short", day(date), month(date.getMonthValue()))
                : full(date);
    }

    static String numeric(LocalDate date) {
        return NumberFormatter.padded(date.getDayOfMonth()) + "/" + NumberFormatter.padded(date.getMonthValue()) + "/"
                + year(date.getYear());
    }

    String month(YearMonth month) {
        return texts.text("date.month_year", month(month.getMonthValue()), year(month.getYear()));
    }

    String shortMonth(YearMonth month) {
        return texts.text("date.month.short." + month.getMonthValue());
    }

    String clock(LocalTime time) {
        return NumberFormatter.padded(time.getHour()) + ":" + NumberFormatter.padded(time.getMinute());
    }

    private String month(int number) {
        return texts.text("date.month." + number);
    }

    private String day(LocalDate date) {
        int day = date.getDayOfMonth();
        return day == 1 ? texts.text("date.first") : Integer.toString(day);
    }

    /** Returns a year with four digits at least: 0202 is a typing error that must show. */
    private static String year(int year) {
        String digits = Integer.toString(year);
        return year >= 0 && digits.length() < 4 ? "0".repeat(4 - digits.length()) + digits : digits;
    }
}
