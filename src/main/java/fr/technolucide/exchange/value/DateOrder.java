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

    /** One cell out of this many, or fewer, is a slip. */
    private static final int FEW = 4;

    /**
     * Returns the order that the cells of one column prove together; day first where they prove nothing. A few cells that
     * contradict the others are not a proof: they are no dates.
     */
    public static DateOrder of(Iterable<String> column) {
        Proof proof = Proof.of(column);
        if (proof.monthFirst() <= proof.dayFirst()) {
            return DAY_FIRST;
        }
        if (proof.dayFirst() == 0) {
            boolean few = FEW * proof.monthFirst() <= proof.monthFirst() + proof.open();
            return few ? DAY_FIRST : proof.monthFirst() > 1 ? MONTH_FIRST : BOTH;
        }
        return FEW * proof.dayFirst() <= proof.dayFirst() + proof.monthFirst() ? MONTH_FIRST : BOTH;
    }

    /**
     * Returns whether the order matters to a cell of a column, « 03/04/2026 » but not « 04/04/2026 », and no cell proves
     * that the day comes first.
     */
    public static boolean isOpen(Iterable<String> column) {
        Proof proof = Proof.of(column);
        return proof.open() > 0 && (proof.dayFirst() == 0 || of(column) == BOTH);
    }

    /**
     * @param dayFirst   how many cells have a first number that is too high for a month
     * @param monthFirst how many have such a second number
     * @param open       how many are two days, according to the order
     */
    private record Proof(int dayFirst, int monthFirst, int open) {

        static Proof of(Iterable<String> column) {
            int dayFirst = 0;
            int monthFirst = 0;
            int open = 0;
            for (String cell : column) {
                Matcher numbers = TWO_NUMBERS.matcher(TypedSpelling.small(cell));
                if (numbers.matches()) {
                    int first = Integer.parseInt(numbers.group(1));
                    int second = Integer.parseInt(numbers.group(2));
                    dayFirst += first > MONTHS && second <= MONTHS ? 1 : 0;
                    monthFirst += second > MONTHS && first <= MONTHS ? 1 : 0;
                    open += first <= MONTHS && second <= MONTHS && first != second ? 1 : 0;
                }
            }
            return new Proof(dayFirst, monthFirst, open);
        }
    }
}
