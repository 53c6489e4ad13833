package fr.technolucide.exchange.value;

import fr.technolucide.exchange.value.ParseResult.Refusal;
import fr.technolucide.language.Fold;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses ratings as given: « 4 », « 4/5 », « 4 sur 5 », « 4 out of 5 », « ★★★★ », « ★★★★☆ ». */
public final class RatingParser {
    private static final Pattern MARK =
            Pattern.compile("([0-9]{1,4}(?:[.,][0-9]{1,4})?)(?: ?(?:/|sur|out of) ?([0-9]{1,4}))?");
    private static final Pattern STARS = Pattern.compile("((?:★|⭐|\\*)+)(☆*)");

    private RatingParser() {}

    /**
     * @param max the best mark, which is also the only base accepted: « 8/10 » is {@link Refusal#OTHER_BASE} where the
     * best is 5
     */
    public static ParseResult<Integer> parse(String text, int min, int max) {
        String plain = Fold.fold(TypedSpelling.small(text)).replace("\uFE0F", "");
        if (plain.isEmpty()) {
            return ParseResult.no(Refusal.EMPTY);
        }
        Matcher stars = STARS.matcher(plain.replace(" ", ""));
        if (stars.matches()) {
            int full = stars.group(1).length();
            int hollow = stars.group(2).length();
            return hollow > 0 && full + hollow != max ? ParseResult.no(Refusal.OTHER_BASE) : within(full, min, max);
        }
        Matcher mark = MARK.matcher(plain);
        if (!mark.matches()) {
            return ParseResult.no(Refusal.NOT_A_RATING);
        }
        if (mark.group(2) != null && Integer.parseInt(mark.group(2)) != max) {
            return ParseResult.no(Refusal.OTHER_BASE);
        }
        return NumberParser.whole(mark.group(1), NumberStyle.POINT).then(value -> within(value, min, max));
    }

    /** Parses a bare number of a spreadsheet's cell. */
    public static ParseResult<Integer> parse(double number, int min, int max) {
        return NumberParser.whole(number).then(value -> within(value, min, max));
    }

    private static ParseResult<Integer> within(long mark, int min, int max) {
        return mark < min || mark > max ? ParseResult.no(Refusal.OUT_OF_SCALE) : ParseResult.of((int) mark);
    }
}
