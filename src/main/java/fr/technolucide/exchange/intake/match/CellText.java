package fr.technolucide.exchange.intake.match;

import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.value.NumberParser;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import java.util.regex.Pattern;

/** Cells as a person would read them: headers, quotes in a report, and numbers that stand in columns of text. */
public final class CellText {

    private static final int LONGEST_QUOTE = 60;
    private static final int MOST_DECIMALS = 15;
    private static final MathContext FIFTEEN_DIGITS = new MathContext(MOST_DECIMALS);

    /** A whole number below it has no more than fifteen digits. */
    private static final double MOST_EXACT = 1e15;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** The texts that mean « nothing » in columns that are not texts or choices. */
    private static final Set<String> NOTHING = Set.of("-", "–", "—", "n/a", "N/A");

    private CellText() {}

    public static String of(RawCell cell) {
        return cell instanceof RawCell.Text(var text) ? text : of(cell, Messages.words());
    }

    private static String of(RawCell cell, Words words) {
        return switch (cell) {
            case RawCell.Text(var text) -> text;
            case RawCell.Numeric(var value, var _) ->
                NumberParser.decimal(value, MOST_DECIMALS)
                        .asOptional()
                        .map(BigDecimal::toPlainString)
                        .orElseGet(() -> Double.toString(value));
            case RawCell.Day(var date) -> words.numericDate(date);
            case RawCell.Moment(var moment) ->
                words.numericDate(moment.toLocalDate()) + " " + words.clock(moment.toLocalTime());
            case RawCell.Span(var span) -> span(span, words);
            case RawCell.Bool(var value) -> words.flag(value);
            case RawCell.Fault _, RawCell.Blank _ -> "";
        };
    }

    private static String span(Duration span, Words words) {
        boolean isTimeOfDay = !span.isNegative() && span.compareTo(Duration.ofDays(1)) < 0;
        return isTimeOfDay ? words.clock(LocalTime.MIDNIGHT.plus(span)) : words.duration(span.toMinutes());
    }

    /** Short enough to be quoted in a sentence, on one line. */
    public static String quote(RawCell cell) {
        return quote(cell instanceof RawCell.Numeric(var value, var _) ? figure(value) : of(cell));
    }

    /** Returns a number as a spreadsheet shows it in the language of the person, its digits not grouped. */
    private static String figure(double value) {
        if (value == Math.rint(value) && Math.abs(value) < MOST_EXACT) {
            return Long.toString((long) value);
        }
        String sign = Messages.words().decimal(1.5, 1).substring(1, 2);
        return BigDecimal.valueOf(value)
                .round(FIFTEEN_DIGITS)
                .stripTrailingZeros()
                .toPlainString()
                .replace(".", sign);
    }

    public static String quote(String text) {
        String bare = text.strip();
        String line = isLine(bare) ? bare : SPACES.matcher(bare).replaceAll(" ");
        return line.length() <= LONGEST_QUOTE || line.codePointCount(0, line.length()) <= LONGEST_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }

    /** Returns whether words are apart by one space alone, as in nearly every cell: wide tables have a million of them. */
    private static boolean isLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean space = sign == ' ' || (sign >= '\t' && sign <= '\r');
            if (space && (sign != ' ' || text.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    public static boolean isBlank(RawCell cell) {
        return switch (cell) {
            case RawCell.Text(var text) -> text.isBlank();
            case RawCell.Fault _, RawCell.Blank _ -> true;
            case RawCell.Numeric _, RawCell.Day _, RawCell.Moment _, RawCell.Span _, RawCell.Bool _ -> false;
        };
    }

    /** Returns whether a cell is blank, or contains a dash in place of a value. */
    public static boolean saysNothing(RawCell cell) {
        return isBlank(cell) || (cell instanceof RawCell.Text(var text) && NOTHING.contains(text.strip()));
    }
}
