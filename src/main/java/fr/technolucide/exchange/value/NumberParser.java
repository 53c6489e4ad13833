package fr.technolucide.exchange.value;

import fr.technolucide.exchange.value.ParseResult.Doubt;
import fr.technolucide.exchange.value.ParseResult.Refusal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses numbers as typed: « 1 234,50 », « 1'234.5 », « 25 % », « 1,2 k€ », « 12€50 ». Spaces and ' are thousands, in
 * groups of three, so that a telephone number is not a number; only the digits 0 to 9 are digits. Percent and currency
 * signs are dropped (« 25 % » is 25). Nothing is rounded.
 */
public final class NumberParser {
    /** Cells of our file hold longs; more digits than this cannot fit and are not worth computing. */
    private static final int MOST_DIGITS = 40;

    private static final Pattern CENTS_AFTER_SIGN = Pattern.compile("([+-]?\\d[\\d ']*) ?€ ?(\\d\\d)");
    private static final Pattern SIGN = Pattern.compile("([+-]?) ?(.*)");
    private static final Pattern BEFORE =
            Pattern.compile("^(k ?€|€|eur(?:os?)?) ?(?=[\\d+.,-])", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER =
            Pattern.compile("(?<=[\\d.,]) ?(k ?€|k ?eur(?:os?)?|€|eur(?:os?)?|%)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[ ']\\d{3})+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern POINT_GROUPS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");
    private static final Pattern COMMA_GROUPS = Pattern.compile("\\d{1,3}(?:,\\d{3})+");
    private static final Pattern LIKE_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    private NumberParser() {}

    /** Parses the number that a text says, with no bound on its decimals. */
    public static ParseResult<BigDecimal> decimal(String text, NumberStyle style) {
        String plain = TypedSpelling.small(text);
        if (plain.isEmpty()) {
            return ParseResult.no(Refusal.EMPTY);
        }
        Matcher euros = CENTS_AFTER_SIGN.matcher(plain);
        if (euros.matches()) {
            plain = euros.group(1) + "," + euros.group(2);
        }
        Sides sides = withoutCurrency(plain);
        Matcher sign = SIGN.matcher(sides.number());
        if (!sign.matches()) {
            return ParseResult.no(Refusal.NOT_A_NUMBER);
        }
        BigDecimal factor = BigDecimal.valueOf(sign.group(1).equals("-") ? -sides.factor() : sides.factor());
        return unsigned(sign.group(2), style).then(number -> ParseResult.of(tidy(number.multiply(factor))));
    }

    /** Parses a number of at most {@code scale} decimals, else {@link Refusal#TOO_MANY_DECIMALS}. */
    public static ParseResult<BigDecimal> decimal(String text, NumberStyle style, int scale) {
        return decimal(text, style).then(number -> bounded(number, scale));
    }

    /** Parses a whole number; « 4,0 » is one, « 4,5 » is refused. */
    public static ParseResult<Long> whole(String text, NumberStyle style) {
        return decimal(text, style).then(number -> units(number, 0, Refusal.NOT_WHOLE));
    }

    /** Parses an amount in euros to whole cents. */
    public static ParseResult<Long> cents(String text, NumberStyle style) {
        return decimal(text, style).then(number -> units(number, 2, Refusal.TOO_MANY_DECIMALS));
    }

    /** Reads a spreadsheet's binary number: its fifteen significant digits, as Excel shows them. */
    public static ParseResult<BigDecimal> decimal(double number, int scale) {
        return exact(number).then(value -> bounded(value, scale));
    }

    public static ParseResult<Long> whole(double number) {
        return exact(number).then(NumberParser::whole);
    }

    /** Parses a whole number; a fraction is refused. */
    public static ParseResult<Long> whole(BigDecimal number) {
        return units(number, 0, Refusal.NOT_WHOLE);
    }

    public static ParseResult<Long> cents(double number) {
        return exact(number).then(value -> units(value, 2, Refusal.TOO_MANY_DECIMALS));
    }

    static ParseResult<BigDecimal> exact(double number) {
        if (!Double.isFinite(number)) {
            return ParseResult.no(Refusal.NOT_A_NUMBER);
        }
        return ParseResult.of(tidy(new BigDecimal(number).round(new MathContext(15))));
    }

    private record Sides(String number, int factor) {}

    private static Sides withoutCurrency(String plain) {
        Matcher after = AFTER.matcher(plain);
        if (after.find()) {
            return new Sides(plain.substring(0, after.start()), factor(after.group(1)));
        }
        Matcher before = BEFORE.matcher(plain);
        return before.find() ? new Sides(plain.substring(before.end()), factor(before.group(1))) : new Sides(plain, 1);
    }

    private static int factor(String unit) {
        return unit.toLowerCase(Locale.ROOT).startsWith("k") ? 1_000 : 1;
    }

    private static ParseResult<BigDecimal> unsigned(String digits, NumberStyle style) {
        if (digits.chars().filter(c -> c >= '0' && c <= '9').count() > MOST_DIGITS) {
            return ParseResult.no(DIGITS.matcher(digits).matches() ? Refusal.TOO_LARGE : Refusal.NOT_A_NUMBER);
        }
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            return comma > point ? join(digits, comma, POINT_GROUPS) : join(digits, point, COMMA_GROUPS);
        }
        int last = Math.max(comma, point);
        if (last < 0) {
            return join(digits, digits.length(), GROUPED);
        }
        Pattern groups = comma >= 0 ? COMMA_GROUPS : POINT_GROUPS;
        if (digits.indexOf(digits.charAt(last)) != last) {
            return groups.matcher(digits).matches()
                    ? ParseResult.of(new BigDecimal(onlyDigits(digits)))
                    : ParseResult.no(Refusal.NOT_A_NUMBER);
        }
        ParseResult<BigDecimal> asDecimal = join(digits, last, GROUPED);
        if (!LIKE_THOUSANDS.matcher(digits).matches()) {
            return asDecimal;
        }
        return settle(asDecimal, ParseResult.of(new BigDecimal(onlyDigits(digits))), comma >= 0, style);
    }

    private static ParseResult<BigDecimal> settle(
            ParseResult<BigDecimal> decimal, ParseResult<BigDecimal> thousands, boolean comma, NumberStyle style) {
        return switch (style) {
            case COMMA -> comma ? decimal : thousands;
            case POINT -> comma ? thousands : decimal;
            case UNKNOWN ->
                comma
                        ? decimal
                        : new ParseResult.Ambiguous<>(
                                Doubt.POINT,
                                List.of(
                                        decimal.asOptional().orElseThrow(),
                                        thousands.asOptional().orElseThrow()));
        };
    }

    private static ParseResult<BigDecimal> join(String text, int separator, Pattern groups) {
        String whole = text.substring(0, separator);
        String fraction = separator < text.length() ? text.substring(separator + 1) : "";
        boolean wholeIsRight = whole.isEmpty()
                || DIGITS.matcher(whole).matches()
                || groups.matcher(whole).matches()
                || GROUPED.matcher(whole).matches();
        boolean fractionIsRight = fraction.isEmpty() || DIGITS.matcher(fraction).matches();
        if (!wholeIsRight || !fractionIsRight || whole.length() + fraction.length() == 0) {
            return ParseResult.no(Refusal.NOT_A_NUMBER);
        }
        return ParseResult.of(new BigDecimal(onlyDigits("0" + whole) + "." + (fraction.isEmpty() ? "0" : fraction)));
    }

    private static String onlyDigits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private static ParseResult<BigDecimal> bounded(BigDecimal number, int scale) {
        return number.scale() > scale ? ParseResult.no(Refusal.TOO_MANY_DECIMALS) : ParseResult.of(number);
    }

    private static ParseResult<Long> units(BigDecimal number, int scale, Refusal tooPrecise) {
        if (number.scale() > scale) {
            return ParseResult.no(tooPrecise);
        }
        BigDecimal units = number.movePointRight(scale);
        boolean fits = units.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
        return fits ? ParseResult.of(units.longValueExact()) : ParseResult.no(Refusal.TOO_LARGE);
    }

    /** Returns a number without trailing zeros and never with a negative scale: 1E+3 is written 1000. */
    private static BigDecimal tidy(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
