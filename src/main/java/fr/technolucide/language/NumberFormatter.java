package fr.technolucide.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Writes numbers, and dates in numbers: ASCII digits whatever the system, U+2212 as minus sign glued to the figure,
 * rounding half up. Written by hand because {@code java.text} follows locale data that differ from one Java to the next.
 */
final class NumberFormatter {

    static final char MINUS = '\u2212';

    private final Language language;

    NumberFormatter(Language language) {
        this.language = language;
    }

    String whole(long value) {
        return plain(BigDecimal.valueOf(value));
    }

    /** Formats a number with its sign, « +25 », « −10 »; zero has none. */
    String signed(long value) {
        return value > 0 ? "+" + whole(value) : whole(value);
    }

    /** Formats a number with exactly that many decimals. */
    String fixed(BigDecimal value, int decimals) {
        return write(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** Formats a number with the decimals it has, trailing zeros left out. */
    String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return write(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    /** Returns two digits at least: the minutes of « 10 h 05 ». */
    static String padded(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }

    /** Four digits at least: 0202 is a slip of the keyboard that must show. */
    static String year(int year) {
        String digits = Integer.toString(year);
        return year >= 0 && digits.length() < 4 ? "0".repeat(4 - digits.length()) + digits : digits;
    }

    /**
     * « 05/03/2026 »; in English « 2026-03-05 », as its files have it: days first would be read months first by half of
     * those who read English.
     */
    String date(LocalDate date) {
        if (language == Language.ENGLISH) {
            return year(date.getYear()) + "-" + padded(date.getMonthValue()) + "-" + padded(date.getDayOfMonth());
        }
        return padded(date.getDayOfMonth()) + "/" + padded(date.getMonthValue()) + "/" + year(date.getYear());
    }

    private String write(BigDecimal value) {
        String digits = value.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String decimals = point < 0 ? "" : language.decimal() + digits.substring(point + 1);
        return (value.signum() < 0 ? String.valueOf(MINUS) : "") + grouped(whole) + decimals;
    }

    private String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, language.thousands());
        }
        return grouped.toString();
    }
}
