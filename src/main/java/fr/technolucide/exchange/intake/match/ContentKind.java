package fr.technolucide.exchange.intake.match;

import fr.technolucide.exchange.source.CellFormat;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.value.BareDurationUnit;
import fr.technolucide.exchange.value.DateOrder;
import fr.technolucide.exchange.value.DateParser;
import fr.technolucide.exchange.value.DurationParser;
import fr.technolucide.exchange.value.NumberParser;
import fr.technolucide.exchange.value.NumberStyle;
import fr.technolucide.exchange.value.ParseResult;
import fr.technolucide.exchange.value.RatingParser;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The kind of content that the cells of a column suggest, used where its header says nothing. */
enum ContentKind {
    DATES,
    DURATIONS,
    /** From 1 to 5. */
    MARKS;

    private static final int FEWEST = 3;
    private static final int PERCENT = 80;
    private static final int BEST_MARK = 5;

    /**
     * Returns the kind of some cells; empty when fewer than four out of five look alike, or when there are too few to
     * tell.
     */
    static Optional<ContentKind> of(List<RawCell> cells) {
        List<RawCell> filled =
                cells.stream().filter(cell -> !CellText.isBlank(cell)).toList();
        if (filled.size() < FEWEST) {
            return Optional.empty();
        }
        for (ContentKind kind : values()) {
            long alike = filled.stream().filter(kind::looksIt).count();
            if (alike * 100 >= (long) filled.size() * PERCENT) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns whether most of some cells may be values of a column, so that a header which is only near its name may be
     * believed: « 15 min » is no person.
     */
    static boolean mayFill(Column<?> column, List<RawCell> cells) {
        List<RawCell> filled =
                cells.stream().filter(cell -> !CellText.isBlank(cell)).toList();
        return switch (column.kind()) {
            case Kind.Date _ -> isMost(filled, ContentKind::isDate);
            case Kind.Minutes _ -> isMost(filled, cell -> isDuration(cell) || isNumber(cell));
            case Kind.Count _, Kind.Decimal _, Kind.Money _, Kind.Rating _ ->
                isMost(filled, cell -> isNumber(cell) || isMark(cell));
            case Kind.Reference _, Kind.References _ ->
                !isMost(filled, cell -> isDate(cell) || isDuration(cell) || isNumber(cell)) || filled.isEmpty();
            case Kind.Flag _, Kind.Choice<?> _, Kind.Text _, Kind.LongText _, Kind.Derived<?> _ -> true;
        };
    }

    private static boolean isMost(List<RawCell> cells, Predicate<RawCell> looksIt) {
        return 2 * cells.stream().filter(looksIt).count() >= cells.size();
    }

    private static boolean isNumber(RawCell cell) {
        return switch (cell) {
            case RawCell.Numeric _ -> true;
            case RawCell.Text(var text) ->
                !(NumberParser.decimal(text, NumberStyle.UNKNOWN) instanceof ParseResult.Rejected<?>);
            default -> false;
        };
    }

    /** Returns the column that such cells fill: the only one of its kind, else the only one that is asked for. */
    Optional<Column<?>> onlyIn(List<Column<?>> columns) {
        List<Column<?>> alike =
                columns.stream().filter(column -> fits(column.kind())).toList();
        List<Column<?>> required = alike.stream().filter(Column::isRequired).toList();
        List<Column<?>> left = required.isEmpty() ? alike : required;
        return left.size() == 1 ? Optional.of(left.getFirst()) : Optional.empty();
    }

    private boolean fits(Kind<?> kind) {
        return switch (this) {
            case DATES -> kind instanceof Kind.Date;
            case DURATIONS -> kind instanceof Kind.Minutes;
            case MARKS -> kind instanceof Kind.Rating(var min, var max) && min == 1 && max == BEST_MARK;
        };
    }

    private boolean looksIt(RawCell cell) {
        return switch (this) {
            case DATES -> isDate(cell);
            case DURATIONS -> isDuration(cell);
            case MARKS -> isMark(cell);
        };
    }

    private static boolean isDate(RawCell cell) {
        return switch (cell) {
            case RawCell.Day _, RawCell.Moment _ -> true;
            case RawCell.Text(var text) ->
                DateParser.parse(text, DateOrder.DAY_FIRST).asOptional().isPresent();
            default -> false;
        };
    }

    /** Returns whether a cell is a duration; a bare number may be anything, so the cell must give its unit. */
    private static boolean isDuration(RawCell cell) {
        return switch (cell) {
            case RawCell.Span _ -> true;
            case RawCell.Numeric(var _, var format) -> format == CellFormat.MINUTES;
            case RawCell.Text(var text) ->
                text.chars().anyMatch(c -> c == ':' || Character.isLetter(c))
                        && DurationParser.parse(text, BareDurationUnit.UNKNOWN)
                                .asOptional()
                                .isPresent();
            default -> false;
        };
    }

    private static boolean isMark(RawCell cell) {
        return switch (cell) {
            case RawCell.Numeric(var value, var _) ->
                RatingParser.parse(value, 1, BEST_MARK).asOptional().isPresent();
            case RawCell.Text(var text) ->
                RatingParser.parse(text, 1, BEST_MARK).asOptional().isPresent();
            default -> false;
        };
    }
}
