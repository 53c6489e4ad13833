package fr.technolucide.exchange.intake.match;

import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.value.BareDurationUnit;
import fr.technolucide.exchange.value.DateOrder;
import fr.technolucide.exchange.value.Headers;
import fr.technolucide.exchange.value.NumberStyle;
import fr.technolucide.workbook.Column;
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
                unit(matched, column));
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
     * gives, otherwise hours if that is the column's own unit.
     */
    private static BareDurationUnit unit(MatchedColumn matched, Column<?> column) {
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
        boolean hours = column.kind() instanceof Kind.Minutes(var shown)
                && shown == fr.technolucide.workbook.DurationUnit.HOURS;
        return hours ? BareDurationUnit.HOURS : BareDurationUnit.UNKNOWN;
    }
}
