package fr.technolucide.language;

import fr.technolucide.quantity.PartialSum;
import fr.technolucide.quantity.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes values for a reader, on screen, on paper and in answers of the command line. Immutable; never used for what
 * another program reads. Spaces inside a value and before its unit are U+00A0, those of a date are ordinary.
 */
public final class Words {

    private static final Map<Language, Words> MADE = new EnumMap<>(Language.class);

    private final Texts texts;
    private final NumberFormatter figures;
    private final DurationFormatter durations;
    private final DateFormatter dates;
    private final QuantityFormatter quantities;

    private Words(Language language) {
        texts = Texts.of(language);
        figures = new NumberFormatter(language);
        durations = new DurationFormatter(texts, figures);
        dates = new DateFormatter(texts);
        quantities = new QuantityFormatter(texts, figures);
    }

    public static synchronized Words of(Language language) {
        return MADE.computeIfAbsent(language, Words::new);
    }

    /** « 40 min », « 1 h 45 », « 10 h 05 », « 3 h », « −10 min ». */
    public String duration(long minutes) {
        return durations.text(minutes);
    }

    /** Returns a duration as people type it, short enough for a field: « 40 min », « 1 h 45 ». */
    public String typedDuration(long minutes) {
        return durations.typed(minutes);
    }

    /** « +25 min », « −10 min », « 0 min ». */
    public String signedDuration(long minutes) {
        return durations.signed(minutes);
    }

    /** « 12 min 30 », « 45 s », for a countdown or a running job; seconds from 0. */
    public String seconds(long seconds) {
        return durations.seconds(seconds);
    }

    /** « 25 novembre 2026 », « 1er décembre 2026 ». */
    public String date(LocalDate date) {
        return dates.full(date);
    }

    /** « 24 novembre », or « 19 novembre 2025 » outside the year of {@code today}. */
    public String date(LocalDate date, LocalDate today) {
        return dates.within(date, today);
    }

    /** « 24 nov. », or « 19 nov. 2025 » outside the year of {@code today}. */
    public String shortDate(LocalDate date, LocalDate today) {
        return dates.shortened(date, today);
    }

    /** « 25/11/2026 », in English « 2026-11-25 », for fields, forms and footers. */
    public String numericDate(LocalDate date) {
        return figures.date(date);
    }

    /** « novembre 2026 ». */
    public String month(YearMonth month) {
        return dates.month(month);
    }

    /** « nov. », for an axis. */
    public String shortMonth(YearMonth month) {
        return dates.shortMonth(month);
    }

    /** « 10:42 ». */
    public String clock(LocalTime time) {
        return dates.clock(time);
    }

    /** « 1 090 ». */
    public String number(long value) {
        return figures.whole(value);
    }

    /** « 140 → 190 »; a number that stays the same once. */
    public String change(long before, long after) {
        return before == after ? number(after) : number(before) + " → " + number(after);
    }

    /** « +3 », « −3 », « 0 ». */
    public String signedNumber(long value) {
        return figures.signed(value);
    }

    /** « 44,18 »: the decimals the value has. */
    public String decimal(BigDecimal value) {
        return figures.plain(value);
    }

    /** « 44,2 »: exactly that many decimals, half up. */
    public String decimal(double value, int decimals) {
        return figures.fixed(BigDecimal.valueOf(value), decimals);
    }

    /** « 1 090 € » or « 1 090,50 € » from cents. */
    public String money(long cents) {
        return money(cents, cents % 100 == 0 ? 0 : 2);
    }

    /** « 1 090,00 € » from cents, as it is typed: with its decimals it reads in one way in every language. */
    public String moneyToTheCent(long cents) {
        return money(cents, 2);
    }

    private String money(long cents, int decimals) {
        String sum = texts.text("format.money", figures.fixed(BigDecimal.valueOf(Math.abs(cents), 2), decimals));
        return cents < 0 ? NumberFormatter.MINUS + sum : sum;
    }

    /** « 78 % » from a ratio of 0 to 1, half up. */
    public String percent(double ratio) {
        return texts.text(
                "format.percent", figures.fixed(BigDecimal.valueOf(ratio).movePointRight(2), 0));
    }

    /** Returns a text on one line, its end given up for « … » where it has more than so many characters. */
    public static String shortened(String text, int most) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }

    /** « 4 sur 5 ». */
    public String outOf(long value, long of) {
        return texts.text("format.out_of", figures.whole(value), figures.whole(of));
    }

    /** « 1,3 g », « 58 g », « 1,0 kg » from grams of CO2 equivalent. */
    public String co2(double grams) {
        return quantities.text(grams, "unit.gram", "unit.kilogram");
    }

    /** « 58 g, de 1,3 g à 1,0 kg ». */
    public String co2(Range grams) {
        return quantities.range(grams, "unit.gram", "unit.kilogram");
    }

    /** « de 1,3 g à 1,0 kg ». */
    public String co2Spread(Range grams) {
        return quantities.spread(grams, "unit.gram", "unit.kilogram");
    }

    /** « 180 Wh », « 1,8 kWh » from watt-hours. */
    public String energy(double wattHours) {
        return quantities.text(wattHours, "unit.watt_hour", "unit.kilowatt_hour");
    }

    /** « 180 Wh, de 18 Wh à 1,8 kWh ». */
    public String energy(Range wattHours) {
        return quantities.range(wattHours, "unit.watt_hour", "unit.kilowatt_hour");
    }

    /** « 720 mL », « 27,0 L » from litres. */
    public String water(double litres) {
        return quantities.text(litres * 1000, "unit.millilitre", "unit.litre");
    }

    /** « 720 mL, de 27 mL à 27,0 L » from litres. */
    public String water(Range litres) {
        return quantities.range(litres.times(1000), "unit.millilitre", "unit.litre");
    }

    /** « 0,03 », « 7,1 », « 1 234 »: a quantity without unit, rounded as quantities are. */
    public String figure(double quantity) {
        return quantities.figure(quantity);
    }

    /** « 812 octets », « 262 ko », « 1,2 Mo »; a thousand bytes to the kilobyte. */
    public String fileSize(long bytes) {
        if (bytes < 1000) {
            return texts.text("unit.byte", bytes);
        }
        return bytes < 999_500
                ? texts.text("unit.kilobyte", figures.fixed(BigDecimal.valueOf(bytes, 3), 0))
                : texts.text("unit.megabyte", figures.fixed(BigDecimal.valueOf(bytes, 6), 1));
    }

    /** « a, b et c »; nothing gives an empty text. */
    public String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : texts.text("format.list", String.join(", ", items.subList(0, last)), items.get(last));
    }

    /** « de Plumier », « d’Écoutille »: before a name, whose h is not taken for mute. */
    public String ofName(String name) {
        String folded = Fold.fold(name);
        boolean vowel = !folded.isEmpty() && "aeiou".indexOf(folded.charAt(0)) >= 0;
        return texts.text(vowel ? "format.of.vowel" : "format.of", name);
    }

    /**
     * « trois »: two to ten in letters for the first word of a title, other numbers in figures. One has a gender in
     * French: the message spells it in its singular.
     */
    public String inLetters(int number) {
        return number >= 2 && number <= 10 ? texts.text("number." + number) : figures.whole(number);
    }

    /** Returns the text with a capital as first letter, accent kept. */
    public String capitalised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(texts.language().locale()) + text.substring(end);
    }

    /** Returns a sentence as it stands inside another one: without its capital and its full stop. */
    public String insideSentence(String sentence) {
        if (sentence.isEmpty()) {
            return sentence;
        }
        int end = sentence.offsetByCodePoints(0, 1);
        String rest = sentence.endsWith(".") ? sentence.substring(end, sentence.length() - 1) : sentence.substring(end);
        return sentence.substring(0, end).toLowerCase(texts.language().locale()) + rest;
    }

    /** « oui », « non ». */
    public String flag(boolean value) {
        return texts.text(value ? "format.yes" : "format.no");
    }

    /** « — »: no value. */
    public String missing() {
        return texts.text("format.missing");
    }

    /** « sans valeur »: what a screen reader says for {@link #missing}. */
    public String missingAloud() {
        return texts.text("format.missing_aloud");
    }

    /** « non chiffré »: a figure that exists and is not known, which is not 0. */
    public String unknown() {
        return texts.text("format.unknown");
    }

    /** Returns a figure in words, or that it is not known. */
    public <T> String known(@Nullable T figure, Function<T, String> words) {
        return figure == null ? unknown() : words.apply(figure);
    }

    /** Returns what a sum comes to in words, and how many figures it lacks: « 86 g ; 1 usage non chiffré ». */
    public <T> String known(PartialSum<T> sum, Function<T, String> words) {
        return known(sum.value(), words) + lacking(sum);
    }

    /** « ; un usage non chiffré », to follow what is said of a sum; empty where nothing lacks, or nothing is known. */
    public String lacking(PartialSum<?> sum) {
        return sum.lacking() == 0 || sum.value() == null ? "" : texts.text("format.lacking", sum.lacking());
    }

    /** « non défini »: a ratio without measured benefit. */
    public String undefined() {
        return texts.text("format.undefined");
    }
}
