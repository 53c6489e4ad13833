package fr.technolucide.exchange.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of day and month in the dates of a whole column, such as « 03/11/2025 ». */
public enum DateOrder {
    DAY_FIRST,
    /** Only when a column proves it, or a person says so; whoever reads by it must tell. */
    MONTH_FIRST,
    /** A column proves one as well as the other: what could be either has to be asked. */
    BOTH;

    private static final Pattern TWO_NUMBERS =
            Pattern.compile("(\\d{1,2}) ?[/. -] ?(\\d{1,2}) ?[/. -] ?(?:\\d{4}|\\d{2})\\b.*");

    /** The highest number that can be a month. */
    private static final int MONTHS = 12;

    /** Returns the order that the cells of one column prove together; day first where they prove nothing. */
    public static DateOrder of(Iterable<String> column) {
        Proof proof = Proof.of(column);
        if (!proof.secondIsDay()) {
            return DAY_FIRST;
        }
        return proof.firstIsDay() ? BOTH : MONTH_FIRST;
    }

    /**
     * Returns whether the cells of a column prove neither order, or both, and the order matters to one of them: «
     * 03/04/2026 », but not « 04/04/2026 ».
     */
    public static boolean isOpen(Iterable<String> column) {
        Proof proof = Proof.of(column);
        return proof.matters() && proof.firstIsDay() == proof.secondIsDay();
    }

    /**
     * @param firstIsDay  whether some first number is too high for a month
     * @param secondIsDay whether some second number is
     * @param matters     whether some cell says two days, according to the order
     */
    private record Proof(boolean firstIsDay, boolean secondIsDay, boolean matters) {

        static Proof of(Iterable<String> column) {
            boolean firstIsDay = false;
            boolean secondIsDay = false;
            boolean matters = false;
            for (String cell : column) {
                Matcher numbers = TWO_NUMBERS.matcher(TypedSpelling.small(cell));
                if (numbers.matches()) {
                    int first = Integer.parseInt(numbers.group(1));
                    int second = Integer.parseInt(numbers.group(2));
                    firstIsDay |= first > MONTHS;
                    secondIsDay |= second > MONTHS;
                    matters |= first <= MONTHS && second <= MONTHS && first != second;
                }
            }
            return new Proof(firstIsDay, secondIsDay, matters);
        }
    }
}
