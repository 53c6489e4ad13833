package fr.technolucide.exchange.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of the two first numbers of « 03/11/2025 » is the day, in a whole column. */
public enum DateOrder {
    DAY_FIRST,
    /** Only when a column proves it, or a person says so; whoever reads by it must tell. */
    MONTH_FIRST;

    private static final Pattern TWO_NUMBERS =
            Pattern.compile("(\\d{1,2}) ?[/. -] ?(\\d{1,2}) ?[/. -] ?(?:\\d{4}|\\d{2})\\b.*");

    /** Month first only if some second number is over 12 and no first one is. */
    public static DateOrder of(Iterable<String> column) {
        boolean firstIsDay = false;
        boolean secondIsDay = false;
        for (String cell : column) {
            Matcher numbers = TWO_NUMBERS.matcher(Typed.small(cell));
            if (numbers.matches()) {
                firstIsDay |= Integer.parseInt(numbers.group(1)) > 12;
                secondIsDay |= Integer.parseInt(numbers.group(2)) > 12;
            }
        }
        return secondIsDay && !firstIsDay ? MONTH_FIRST : DAY_FIRST;
    }

    /** Whether the cells of a column prove neither order, and the order matters: « 03/04/2026 », but not « 04/04/2026 ». */
    public static boolean isOpen(Iterable<String> column) {
        boolean matters = false;
        for (String cell : column) {
            Matcher numbers = TWO_NUMBERS.matcher(Typed.small(cell));
            if (numbers.matches()) {
                int first = Integer.parseInt(numbers.group(1));
                int second = Integer.parseInt(numbers.group(2));
                if (first > 12 || second > 12) {
                    return false;
                }
                matters |= first != second;
            }
        }
        return matters;
    }
}
