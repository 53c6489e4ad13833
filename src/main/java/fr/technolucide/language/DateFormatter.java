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
        return texts.text("date.full", day(date), month(date.getMonthValue()), NumberFormatter.year(date.getYear()));
    }

    String shortened(LocalDate date, LocalDate today) {
        String month = texts.text("date.month.short." + date.getMonthValue());
        return date.getYear() == today.getYear()
                ? texts.text("date.short", day(date), month)
                : texts.text("date.short_year", day(date), month, NumberFormatter.year(date.getYear()));
    }

    String within(LocalDate date, LocalDate today) {
        return date.getYear() == today.getYear()
                ? texts.text("date.short", day(date), month(date.getMonthValue()))
                : full(date);
    }

    String month(YearMonth month) {
        return texts.text("date.month_year", month(month.getMonthValue()), NumberFormatter.year(month.getYear()));
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
}
