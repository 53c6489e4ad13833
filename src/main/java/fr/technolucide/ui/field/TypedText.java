package fr.technolucide.ui.field;

import fr.technolucide.exchange.value.BareDurationUnit;
import fr.technolucide.exchange.value.DurationParser;
import fr.technolucide.exchange.value.NumberParser;
import fr.technolucide.exchange.value.NumberStyle;
import fr.technolucide.exchange.value.ParseResult;
import fr.technolucide.exchange.value.ParseResult.Doubt;
import fr.technolucide.exchange.value.ParseResult.Refusal;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Parses what a person types in a field of one line, and formats the value that replaces it. */
public final class TypedText {

    /** Said of a duration without a unit that may be meant in hours; its last argument is that meaning in words. */
    public static final String UNIT = "form.typed.unit";

    private TypedText() {}

    /** Returns the value in the form it takes in a field; empty when there is none. */
    static String write(Column<?> column, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        Words words = Messages.words();
        return switch (column.kind()) {
            case Kind.Minutes _ -> words.typedDuration((Integer) value);
            case Kind.Count _, Kind.Rating _ -> words.number((Integer) value);
            case Kind.Decimal _ -> words.decimal((BigDecimal) value);
            case Kind.Money _ -> words.moneyToTheCent((Long) value);
            case Kind.Date _ -> words.numericDate((LocalDate) value);
            case Kind.Text _, Kind.LongText _ -> Labels.worded(column, value.toString());
            default -> value.toString();
        };
    }

    /** @throws IllegalArgumentException for a kind that is not typed in a line */
    static ParseResult<?> read(Column<?> column, String text) {
        return switch (column.kind()) {
            case Kind.Text _ -> ParseResult.of(text.strip());
            case Kind.LongText _ -> ParseResult.of(text.stripTrailing());
            case Kind.Count _, Kind.Rating _ ->
                NumberParser.whole(text, NumberStyle.COMMA).then(TypedText::fitting);
            case Kind.Minutes(var unit) -> duration(text, unit);
            case Kind.Decimal(var scale) ->
                NumberParser.decimal(text, NumberStyle.UNKNOWN, scale)
                        .then(number -> ParseResult.of(number.setScale(scale)));
            case Kind.Money _ -> NumberParser.cents(text, NumberStyle.UNKNOWN);
            case Kind.Date _, Kind.Flag _, Kind.Choice<?> _, Kind.Reference _, Kind.References _, Kind.Derived<?> _ ->
                throw new IllegalArgumentException(column + " is not typed in a line");
        };
    }

    /**
     * Parses a duration; in a column of minutes « 1,5 » alone is ambiguous: it is no number of minutes, and may be
     * hours.
     */
    private static ParseResult<Integer> duration(String text, fr.technolucide.workbook.DurationUnit unit) {
        return switch (unit) {
            case HOURS -> DurationParser.parse(text, BareDurationUnit.HOURS);
            case MINUTES -> DurationParser.parse(text, BareDurationUnit.UNKNOWN);
        };
    }

    private static ParseResult<Integer> fitting(Long number) {
        return number.intValue() == number ? ParseResult.of(number.intValue()) : ParseResult.no(Refusal.TOO_LARGE);
    }

    /** Returns why a text was not understood, to be shown beside the field. */
    static Finding problem(Column<?> column, String typed, ParseResult<?> reading) {
        return switch (reading) {
            case ParseResult.Rejected<?>(var refusal) ->
                Finding.error(column, "ui.typed." + refusal.name().toLowerCase(Locale.ROOT));
            case ParseResult.Ambiguous<?>(var doubt, var meanings)
            when doubt == Doubt.UNIT && !meanings.isEmpty() ->
                Finding.error(column, UNIT, typed.strip(), write(column, meanings.getLast()));
            case ParseResult.Ambiguous<?> _ -> Finding.error(column, "ui.typed.ambiguous");
            case ParseResult.Parsed<?> _ -> throw new IllegalArgumentException("understood");
        };
    }
}
