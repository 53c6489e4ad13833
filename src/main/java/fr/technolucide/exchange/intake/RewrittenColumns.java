package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.FileNotation;
import fr.technolucide.exchange.intake.match.CellText;
import fr.technolucide.exchange.intake.match.ColumnEvidence;
import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.match.OurTable;
import fr.technolucide.exchange.intake.match.SourceTable;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.source.SourceRow;
import fr.technolucide.exchange.value.BareDurationUnit;
import fr.technolucide.exchange.value.DateOrder;
import fr.technolucide.exchange.value.DateParser;
import fr.technolucide.exchange.value.NumberParser;
import fr.technolucide.exchange.value.NumberStyle;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a CSV file of ours that a spreadsheet of another language wrote again: the month before the day, decimals
 * with the other sign. What the rows were worth when they left is the witness; where nobody knows it, the column speaks for itself.
 */
final class RewrittenColumns {

    /** Days from here on cannot be taken for months. */
    private static final int LAST_MONTH = 12;

    private final SourceTable table;
    private final NumberStyle decimals;
    private final Function<SourceRow, Optional<Row>> then;
    private final Map<Integer, ColumnEvidence> evidence = new HashMap<>();

    /** @param then the row as it was when it left; empty when nobody knows */
    RewrittenColumns(SourceTable table, OurTable ours, Function<SourceRow, Optional<Row>> then) {
        this.table = table;
        this.decimals = FileNotation.of(ours.texts().language()).decimals();
        this.then = then;
        for (MatchedColumn matched : ours.matched(table.headers())) {
            Column<?> column = matched.column();
            if (column != null && (column.kind() instanceof Kind.Date || isDecimal(column.kind()))) {
                evidence.put(matched.index(), evidence(matched, column));
            }
        }
    }

    private static boolean isDecimal(Kind<?> kind) {
        return kind instanceof Kind.Decimal || kind instanceof Kind.Money;
    }

    /** Returns how each column that could be read otherwise is written, by its place. */
    Map<Integer, ColumnEvidence> evidence() {
        return evidence;
    }

    /** Returns whether a day is the one that left, day and month exchanged by a spreadsheet that took it for another. */
    boolean isExchanged(int index, ExportColumn field, Row was, RawCell cell) {
        ColumnEvidence found = evidence.get(index);
        Column<?> column = field.column();
        return found != null
                && found.dates() == DateOrder.MONTH_FIRST
                && column != null
                && was.get(column) instanceof LocalDate day
                && day(cell, DateOrder.DAY_FIRST)
                        .flatMap(RewrittenColumns::exchanged)
                        .filter(day::equals)
                        .isPresent();
    }

    private ColumnEvidence evidence(MatchedColumn matched, Column<?> column) {
        int kept = 0;
        int rewritten = 0;
        for (SourceRow row : table.rows()) {
            Object was = then.apply(row).map(each -> (Object) each.get(column)).orElse(null);
            RawCell cell = table.cell(row, matched.index());
            if (was != null && !CellText.isBlank(cell)) {
                int vote = was instanceof LocalDate day ? vote(day, cell) : vote(was, cell);
                kept += vote > 0 ? 1 : 0;
                rewritten += vote < 0 ? 1 : 0;
            }
        }
        if (kept == 0 && rewritten == 0) {
            return alone(matched, column);
        }
        boolean is = rewritten > kept;
        boolean date = column.kind() instanceof Kind.Date;
        return new ColumnEvidence(
                is && !date ? other(decimals) : decimals,
                is && date ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST,
                is && date,
                BareDurationUnit.MINUTES);
    }

    /** Returns more than 0 for a day as it left, less for one that was exchanged, 0 for one that tells nothing. */
    private static int vote(LocalDate was, RawCell cell) {
        Optional<LocalDate> dayFirst = day(cell, DateOrder.DAY_FIRST);
        if (dayFirst.filter(was::equals).isPresent()) {
            return exchanged(was).isPresent() ? 1 : 0;
        }
        boolean monthFirst =
                day(cell, DateOrder.MONTH_FIRST).filter(was::equals).isPresent();
        return monthFirst
                        || dayFirst.flatMap(RewrittenColumns::exchanged)
                                .filter(was::equals)
                                .isPresent()
                ? -1
                : 0;
    }

    private int vote(Object was, RawCell cell) {
        boolean asWritten = isSame(was, cell, decimals);
        boolean otherwise = isSame(was, cell, other(decimals));
        if (asWritten == otherwise) {
            return 0;
        }
        return asWritten ? 1 : -1;
    }

    private static NumberStyle other(NumberStyle decimals) {
        return decimals == NumberStyle.COMMA ? NumberStyle.POINT : NumberStyle.COMMA;
    }

    private static boolean isSame(Object was, RawCell cell, NumberStyle style) {
        String text = CellText.of(cell);
        @Nullable
        Object is = was instanceof BigDecimal
                ? NumberParser.decimal(text, style).asOptional().orElse(null)
                : NumberParser.cents(text, style).asOptional().orElse(null);
        return (was instanceof BigDecimal number && is instanceof BigDecimal other)
                ? number.compareTo(other) == 0
                : Objects.equals(was, is);
    }

    /** Returns what the cells of a column say of themselves, in a file that is ours unless they contradict it. */
    private ColumnEvidence alone(MatchedColumn matched, Column<?> column) {
        List<RawCell> cells = table.column(matched.index());
        ColumnEvidence found = ColumnEvidence.of(matched, column, cells);
        NumberStyle numbers = found.numbers() == NumberStyle.UNKNOWN ? decimals : found.numbers();
        return new ColumnEvidence(numbers, found.dates(), found.proved(), BareDurationUnit.MINUTES);
    }

    private static Optional<LocalDate> day(RawCell cell, DateOrder order) {
        return DateParser.parse(CellText.of(cell), order).asOptional();
    }

    /** Returns the day whose number is the month of another, and the other way round; empty where that is the same or none. */
    private static Optional<LocalDate> exchanged(LocalDate day) {
        return day.getDayOfMonth() > LAST_MONTH || day.getDayOfMonth() == day.getMonthValue()
                ? Optional.empty()
                : Optional.of(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()));
    }
}
