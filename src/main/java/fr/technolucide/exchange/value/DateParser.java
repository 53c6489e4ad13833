package fr.technolucide.exchange.value;

import fr.technolucide.exchange.value.ParseResult.Refusal;
import fr.technolucide.language.Fold;
import fr.technolucide.workbook.Tense;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Parses dates as typed: ISO, « 03/11/2025 », « 3.11.25 » (20yy), « 3 nov. 2025 », « lundi 1er novembre 2025 », « Nov
 * 3, 2025 ». A time of day after the date is dropped. Bounds belong to the column.
 */
public final class DateParser {
    private static final String HALF = "(?: ?[AaPp]\\.?[Mm]\\.?)?";
    private static final String ZONE = "(?: ?(?:Z|(?:UTC|GMT|utc|gmt)?[+-]\\d{1,2}(?::?\\d{2})?))?";
    private static final String TIME =
            "(?:(?:,? (?:- |à |at )?|T)\\d{1,2}[:h]\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?" + HALF + ZONE + ")?";
    private static final String SEPARATOR = " ?([/. -]) ?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([/.-])(\\d{1,2})\\2(\\d{1,2})" + TIME);
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})" + SEPARATOR + "(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})" + TIME);
    private static final String WEEKDAY = "(?:\\p{L}{2,9}\\.?,? )?";
    private static final Pattern DAY_NAME = Pattern.compile(
            WEEKDAY + "(?:le )?(\\d{1,2})(?:er|st|nd|rd|th)?[ -]?(\\p{L}{3,9}\\.?)[ -]?,? ?(\\d{4}|\\d{2})" + TIME);
    private static final Pattern NAME_DAY =
            Pattern.compile(WEEKDAY + "(\\p{L}{3,9}\\.?) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})" + TIME);

    private static final Pattern NO_YEAR = Pattern.compile("(?:le )?(\\d{1,2}" + SEPARATOR + "\\d{1,2})");
    /** The 29th of February may be that far. */
    private static final int LEAP = 8;

    /** A year that has all days. */
    private static final int LEAP_YEAR = 2000;

    /** « le 24 septembre », « mercredi 24 sept. »: no day without its year is longer. */
    private static final int LONGEST_DAY = 25;

    private DateParser() {}

    /** Parses a date that stands by itself; one that depends on today is refused as such, see {@link #typed}. */
    public static ParseResult<LocalDate> parse(String text, DateOrder order) {
        ParseResult<LocalDate> whole = whole(text, order);
        return whole.equals(ParseResult.no(Refusal.NOT_A_DATE))
                ? ParseResult.no(why(TypedSpelling.small(text)))
                : whole;
    }

    private static Refusal why(String plain) {
        if (plain.length() > LONGEST_DAY) {
            return Refusal.NOT_A_DATE;
        }
        if (DayWords.isDay(plain)) {
            return Refusal.NEAR_DAY;
        }
        return plain.chars().anyMatch(Character::isDigit)
                ? inYear(plain, LEAP_YEAR)
                        .asOptional()
                        .map(_ -> Refusal.NO_YEAR)
                        .orElse(Refusal.NOT_A_DATE)
                : Refusal.NOT_A_DATE;
    }

    private static ParseResult<LocalDate> whole(String text, DateOrder order) {
        String plain = TypedSpelling.small(text);
        if (plain.isEmpty()) {
            return ParseResult.no(Refusal.EMPTY);
        }
        Matcher iso = YEAR_FIRST.matcher(plain);
        if (iso.matches()) {
            return day(iso.group(1), number(iso.group(3)), iso.group(4));
        }
        Matcher numbers = YEAR_LAST.matcher(plain);
        if (numbers.matches()) {
            return numbered(numbers.group(4), numbers.group(1), numbers.group(3), order);
        }
        return named(plain);
    }

    private static ParseResult<LocalDate> numbered(String year, String first, String second, DateOrder order) {
        return switch (order) {
            case DAY_FIRST -> day(year, number(second), first);
            case MONTH_FIRST -> day(year, number(first), second);
            case BOTH -> either(day(year, number(second), first), day(year, number(first), second));
        };
    }

    private static ParseResult<LocalDate> either(ParseResult<LocalDate> dayFirst, ParseResult<LocalDate> monthFirst) {
        return dayFirst instanceof ParseResult.Parsed<LocalDate>(var one)
                        && monthFirst instanceof ParseResult.Parsed<LocalDate>(var other)
                        && !one.equals(other)
                ? new ParseResult.Ambiguous<>(ParseResult.Doubt.DATE_ORDER, List.of(other, one))
                : dayFirst;
    }

    /**
     * Parses a date as a person types it in a field: also « hier », « lundi », and a day and a month alone, « 24/11 »
     * or « 24 nov. ».
     *
     * @param tense on which side of today the last two are meant
     */
    public static ParseResult<LocalDate> typed(String text, LocalDate today, Tense tense) {
        ParseResult<LocalDate> whole = whole(text, DateOrder.DAY_FIRST);
        if (!whole.equals(ParseResult.no(Refusal.NOT_A_DATE))) {
            return whole;
        }
        String plain = TypedSpelling.small(text);
        return DayWords.day(plain, today, tense)
                .or(() -> tense.meant(inEachYear(plain, today.getYear()), today))
                .map(ParseResult::of)
                .orElse(whole);
    }

    private static Stream<LocalDate> inEachYear(String plain, int year) {
        return IntStream.rangeClosed(year - LEAP, year + LEAP)
                .mapToObj(each -> inYear(plain, each))
                .flatMap(reading -> reading.asOptional().stream());
    }

    private static ParseResult<LocalDate> inYear(String plain, int year) {
        Matcher numbers = NO_YEAR.matcher(plain);
        String start = numbers.matches() ? numbers.group(1) + numbers.group(2) : plain + " ";
        return whole(start + year, DateOrder.DAY_FIRST);
    }

    private static ParseResult<LocalDate> named(String plain) {
        Matcher dayName = DAY_NAME.matcher(plain);
        if (dayName.matches()) {
            return day(dayName.group(3), MonthNames.number(dayName.group(2)), dayName.group(1));
        }
        Matcher nameDay = NAME_DAY.matcher(plain);
        return nameDay.matches()
                ? day(nameDay.group(3), MonthNames.number(nameDay.group(1)), nameDay.group(2))
                : ParseResult.no(Refusal.NOT_A_DATE);
    }

    private static ParseResult<LocalDate> day(String year, int month, String day) {
        if (month == 0) {
            return ParseResult.no(Refusal.NOT_A_DATE);
        }
        try {
            return ParseResult.of(LocalDate.of(number(year) + (year.length() == 2 ? 2_000 : 0), month, number(day)));
        } catch (DateTimeException noSuchDay) {
            return ParseResult.no(Refusal.NO_SUCH_DAY);
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** French and English words for a day near today: « hier », « tomorrow », « lundi ». */
    private static final class DayWords {

        /** In days from today; apostrophes, hyphens and spaces are left out. */
        private static final Map<String, Integer> NEAR = Map.of(
                "avanthier", -2,
                "hier", -1,
                "yesterday", -1,
                "aujourdhui", 0,
                "today", 0,
                "demain", 1,
                "tomorrow", 1,
                "apresdemain", 2);

        private static final List<List<String>> WEEK = List.of(
                List.of("lundi", "monday"),
                List.of("mardi", "tuesday"),
                List.of("mercredi", "wednesday"),
                List.of("jeudi", "thursday"),
                List.of("vendredi", "friday"),
                List.of("samedi", "saturday"),
                List.of("dimanche", "sunday"));

        private DayWords() {}

        static boolean isDay(String plain) {
            return near(plain) != null || MonthNames.place(plain, WEEK) != 0;
        }

        private static @Nullable Integer near(String plain) {
            return NEAR.get(Fold.fold(plain).replaceAll("['\\- ]", ""));
        }

        /** @param tense on which side of today a day of the week is meant */
        static Optional<LocalDate> day(String plain, LocalDate today, Tense tense) {
            Integer near = near(plain);
            if (near != null) {
                return Optional.of(today.plusDays(near));
            }
            int place = MonthNames.place(plain, WEEK);
            if (place == 0) {
                return Optional.empty();
            }
            DayOfWeek wanted = DayOfWeek.of(place);
            return tense.meant(
                    Stream.of(
                            today.with(TemporalAdjusters.previousOrSame(wanted)),
                            today.with(TemporalAdjusters.nextOrSame(wanted))),
                    today);
        }
    }
}
