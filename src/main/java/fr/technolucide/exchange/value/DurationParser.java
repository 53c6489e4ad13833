package fr.technolucide.exchange.value;

import fr.technolucide.exchange.value.ParseResult.Doubt;
import fr.technolucide.exchange.value.ParseResult.Refusal;
import fr.technolucide.language.Fold;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses durations as typed (« 1 h 30 », « 1:30 », « 90 mn », « 1,5 h », « 1 heure et demie ») to whole minutes,
 * signed.
 */
public final class DurationParser {
    /** Binary hours such as one third miss a whole minute by less than this; a typed 1,33 h misses it by far more. */
    private static final BigDecimal NEGLIGIBLE_MINUTES = new BigDecimal("1e-9");

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final String NUMBER = "([0-9][0-9 '.,]*|[.,][0-9]+)";
    private static final String HOURS = "(?:h|hrs?|heures?|hours?)\\b\\.?";
    private static final String MINUTES = "(?:m|mn|mins?|minutes?)\\b\\.?|'";
    private static final String SECONDS = "(?:s|sec|secs|secondes?|seconds?)\\b\\.?|''|\"";
    private static final Pattern SIGN = Pattern.compile("([+-]?) ?(.*)");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,9}) ?: ?([0-5]\\d)(?: ?: ?([0-5]\\d)(?:[.,]0+)?)?");
    private static final Pattern HOURS_GLUED =
            Pattern.compile("(\\d{1,9}) ?(?:h|heures?|hours?|hrs?) ?(\\d{1,2})(?: ?(?:" + MINUTES + "))?");
    private static final Pattern UNITS = Pattern.compile("(?:" + NUMBER + " ?(?:" + HOURS + "))?(?: ?(?:et |and )?"
            + NUMBER + " ?(?:" + MINUTES + "))?(?: ?(?:et |and )?" + NUMBER + " ?(?:" + SECONDS + "))?");
    private static final Pattern HOURS_AND_PART = Pattern.compile("(\\d{1,9}|une?|an|one) ?" + HOURS
            + " (?:et |and )(?:an? )?(demie?|half|quart|un quart|quarter|trois quarts)");
    private static final Map<String, Integer> PARTS =
            Map.of("demi", 30, "demie", 30, "half", 30, "quart", 15, "un quart", 15, "quarter", 15, "trois quarts", 45);
    private static final Map<String, Integer> PHRASES = Map.ofEntries(
            Map.entry("une heure", 60),
            Map.entry("one hour", 60),
            Map.entry("an hour", 60),
            Map.entry("demi-heure", 30),
            Map.entry("demi heure", 30),
            Map.entry("une demi-heure", 30),
            Map.entry("une demi heure", 30),
            Map.entry("half an hour", 30),
            Map.entry("half hour", 30),
            Map.entry("quart d'heure", 15),
            Map.entry("un quart d'heure", 15),
            Map.entry("quarter of an hour", 15),
            Map.entry("a quarter of an hour", 15),
            Map.entry("trois quarts d'heure", 45));

    private DurationParser() {}

    /**
     * @param unit what a bare number means; with {@link BareDurationUnit#UNKNOWN}, « 45 » is 45 minutes and « 1,5 » is
     * asked. Candidates of an ambiguous « 1,5 » hold only the meanings that are whole minutes.
     */
    public static ParseResult<Integer> parse(String text, BareDurationUnit unit) {
        String plain = Fold.fold(TypedSpelling.small(text));
        if (plain.isEmpty()) {
            return ParseResult.no(Refusal.EMPTY);
        }
        Matcher sign = SIGN.matcher(plain);
        if (!sign.matches() || sign.group(2).isEmpty()) {
            return ParseResult.no(Refusal.NOT_A_DURATION);
        }
        boolean negative = sign.group(1).equals("-");
        ParseResult<BigDecimal> minutes = unsigned(sign.group(2), unit);
        return minutes.then(value -> whole(negative ? value.negate() : value));
    }

    /** Parses a bare number of a spreadsheet's cell. */
    public static ParseResult<Integer> parse(double number, BareDurationUnit unit) {
        return NumberParser.exact(number).then(value -> bare(value, unit)).then(DurationParser::whole);
    }

    /** Parses a cell that the spreadsheet itself shows as a time or a duration. */
    public static ParseResult<Integer> of(Duration span) {
        if (span.toSecondsPart() != 0 || span.toNanosPart() != 0) {
            return ParseResult.no(Refusal.NOT_WHOLE_MINUTES);
        }
        return whole(BigDecimal.valueOf(span.toMinutes()));
    }

    private static ParseResult<BigDecimal> unsigned(String text, BareDurationUnit unit) {
        Integer phrase = PHRASES.get(text);
        if (phrase != null) {
            return ParseResult.of(BigDecimal.valueOf(phrase));
        }
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return sum(clock.group(1), clock.group(2), clock.group(3) == null ? "0" : clock.group(3));
        }
        Matcher glued = HOURS_GLUED.matcher(text);
        if (glued.matches()) {
            return minutesPart(glued.group(2))
                    ? sum(glued.group(1), glued.group(2), "0")
                    : ParseResult.no(Refusal.NOT_A_DURATION);
        }
        Matcher part = HOURS_AND_PART.matcher(text);
        if (part.matches()) {
            String hours = Character.isDigit(part.group(1).charAt(0)) ? part.group(1) : "1";
            return sum(hours, String.valueOf(PARTS.get(part.group(2))), "0");
        }
        Matcher units = UNITS.matcher(text);
        return units.matches()
                ? withUnits(units)
                : notation(NumberParser.decimal(text, NumberStyle.UNKNOWN)).then(value -> bare(value, unit));
    }

    private static ParseResult<BigDecimal> withUnits(Matcher units) {
        ParseResult<BigDecimal> total = ParseResult.of(BigDecimal.ZERO);
        BigDecimal[] worth = {SIXTY, BigDecimal.ONE, null};
        boolean larger = false;
        for (int i = 1; i <= 3; i++) {
            String digits = units.group(i);
            if (digits == null) {
                continue;
            }
            if (larger && !minutesPart(digits.strip())) {
                return ParseResult.no(Refusal.NOT_A_DURATION);
            }
            larger = true;
            BigDecimal each = worth[i - 1];
            ParseResult<BigDecimal> amount = notation(NumberParser.decimal(digits, NumberStyle.UNKNOWN));
            total = total.then(sum -> amount.then(value -> ParseResult.of(
                    sum.add(each == null ? value.divide(SIXTY, 20, RoundingMode.HALF_EVEN) : value.multiply(each)))));
        }
        return total;
    }

    private static boolean minutesPart(String digits) {
        return digits.matches("[0-5]?\\d");
    }

    private static ParseResult<BigDecimal> bare(BigDecimal value, BareDurationUnit unit) {
        boolean whole = value.scale() <= 0;
        boolean plain = switch (unit) {
            case HOURS, MINUTES -> true;
            case UNKNOWN -> whole;
            case DOUBTFUL, MIXED -> whole && (value.signum() == 0 || value.abs().compareTo(BigDecimal.TEN) >= 0);
            case ASKED -> value.signum() == 0;
        };
        if (plain) {
            return ParseResult.of(unit == BareDurationUnit.HOURS ? value.multiply(SIXTY) : value);
        }
        return new ParseResult.Ambiguous<>(Doubt.UNIT, List.of(value, value.multiply(SIXTY)));
    }

    private static <T> ParseResult<T> notation(ParseResult<T> number) {
        return number instanceof ParseResult.Rejected<T>(Refusal refusal) && refusal == Refusal.NOT_A_NUMBER
                ? ParseResult.no(Refusal.NOT_A_DURATION)
                : number;
    }

    private static ParseResult<BigDecimal> sum(String hours, String minutes, String seconds) {
        BigDecimal total = new BigDecimal(hours).multiply(SIXTY).add(new BigDecimal(minutes));
        return Integer.parseInt(seconds) == 0 ? ParseResult.of(total) : ParseResult.no(Refusal.NOT_WHOLE_MINUTES);
    }

    private static ParseResult<Integer> whole(BigDecimal minutes) {
        BigDecimal nearest = minutes.setScale(0, RoundingMode.HALF_EVEN);
        if (minutes.subtract(nearest).abs().compareTo(NEGLIGIBLE_MINUTES) > 0) {
            return ParseResult.no(Refusal.NOT_WHOLE_MINUTES);
        }
        boolean fits = nearest.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return fits ? ParseResult.of(nearest.intValueExact()) : ParseResult.no(Refusal.TOO_LARGE);
    }
}
