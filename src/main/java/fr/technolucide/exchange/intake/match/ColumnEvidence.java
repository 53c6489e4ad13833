package fr.technolucide.exchange.intake.match;

import fr.technolucide.exchange.source.CellFormat;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.value.BareDurationUnit;
import fr.technolucide.exchange.value.DateOrder;
import fr.technolucide.exchange.value.Headers;
import fr.technolucide.exchange.value.NumberParser;
import fr.technolucide.exchange.value.NumberStyle;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.DurationUnit;
import fr.technolucide.workbook.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The notation of the values of a whole column of a file, which settles what one cell alone leaves ambiguous.
 *
 * @param proved whether the cells themselves prove that the month comes first, which must then be said
 */
public record ColumnEvidence(NumberStyle numbers, DateOrder dates, boolean proved, BareDurationUnit durations) {

    private static final Set<String> HOURS = Set.of("h", "heure", "heures", "hour", "hours");
    private static final Set<String> MINUTES = Set.of("min", "mn", "minute", "minutes");

    /** Whole numbers from here on are hardly hours. */
    private static final int TEN = 10;

    /** The one small number of minutes that people note often. */
    private static final int USUAL_MINUTES = 5;

    /** Files of our own: minutes, decimal commas, day first. */
    public static final ColumnEvidence OURS =
            new ColumnEvidence(NumberStyle.COMMA, DateOrder.DAY_FIRST, false, BareDurationUnit.MINUTES);

    public static ColumnEvidence of(MatchedColumn matched, Column<?> column, List<RawCell> cells) {
        List<String> texts = isTold(column.kind()) ? texts(cells) : List.of();
        DateOrder dates = switch (matched.hint()) {
            case DAY_FIRST -> DateOrder.DAY_FIRST;
            case MONTH_FIRST -> DateOrder.MONTH_FIRST;
            default -> column.kind() instanceof Kind.Date ? DateOrder.of(texts) : DateOrder.DAY_FIRST;
        };
        return new ColumnEvidence(
                numbers(matched.hint(), texts),
                dates,
                dates == DateOrder.MONTH_FIRST && matched.hint() != ColumnHint.MONTH_FIRST,
                unit(matched, column, cells));
    }

    /** Returns whether the texts of a column of this kind give more information together than each alone. */
    private static boolean isTold(Kind<?> kind) {
        return kind instanceof Kind.Count
                || kind instanceof Kind.Decimal
                || kind instanceof Kind.Money
                || kind instanceof Kind.Date;
    }

    private static List<String> texts(List<RawCell> cells) {
        List<String> texts = new ArrayList<>();
        for (RawCell cell : cells) {
            if (cell instanceof RawCell.Text(var text)) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static NumberStyle numbers(ColumnHint hint, List<String> texts) {
        return switch (hint) {
            case COMMA -> NumberStyle.COMMA;
            case POINT -> NumberStyle.POINT;
            default -> NumberStyle.of(texts);
        };
    }

    /**
     * Returns the unit that was chosen, otherwise the one in brackets, otherwise the one that a word of the header
     * gives, otherwise hours under the very label of a column that is shown in hours; otherwise what is to be asked.
     */
    private static BareDurationUnit unit(MatchedColumn matched, Column<?> column, List<RawCell> cells) {
        if (matched.hint() == ColumnHint.HOURS) {
            return BareDurationUnit.HOURS;
        }
        if (matched.hint() == ColumnHint.MINUTES) {
            return BareDurationUnit.MINUTES;
        }
        Headers.Header header = Headers.read(matched.header());
        if (header.durationUnit() != BareDurationUnit.UNKNOWN) {
            return header.durationUnit();
        }
        Set<String> words = Set.copyOf(List.of(header.name().split(" ")));
        if (words.stream().anyMatch(HOURS::contains)) {
            return BareDurationUnit.HOURS;
        }
        if (words.stream().anyMatch(MINUTES::contains)) {
            return BareDurationUnit.MINUTES;
        }
        boolean hours = column.kind() instanceof Kind.Minutes(var shown) && shown == DurationUnit.HOURS;
        if (hours) {
            return matched.reason() == MatchReason.LABEL ? BareDurationUnit.HOURS : BareDurationUnit.ASKED;
        }
        return column.kind() instanceof Kind.Minutes ? doubt(cells) : BareDurationUnit.UNKNOWN;
    }

    /** Returns how far the bare numbers of a column leave open what they are: « 3 » beside « 1 h 30 ». */
    private static BareDurationUnit doubt(List<RawCell> cells) {
        boolean small = false;
        boolean large = false;
        for (RawCell cell : cells) {
            double number = bare(cell);
            boolean whole = number == Math.rint(number);
            large |= whole && number >= TEN;
            small |= !whole || (number >= 1 && number < TEN && number != USUAL_MINUTES);
        }
        return small ? large ? BareDurationUnit.MIXED : BareDurationUnit.DOUBTFUL : BareDurationUnit.UNKNOWN;
    }

    /** Returns the number that a cell holds without a unit; 0 where there is none. */
    private static double bare(RawCell cell) {
        return switch (cell) {
            case RawCell.Numeric(var value, var format) when format != CellFormat.MINUTES -> Math.abs(value);
            case RawCell.Text(var text) ->
                NumberParser.decimal(text, NumberStyle.COMMA)
                        .asOptional()
                        .map(value -> value.abs().doubleValue())
                        .orElse(0.0);
            default -> 0;
        };
    }
}
