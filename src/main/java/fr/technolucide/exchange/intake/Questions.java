package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.intake.ColumnQuestion.Matter;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.value.DateOrder;
import fr.technolucide.exchange.value.Reading;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds what the cells of a column leave open, and how each answer would read them. One question a column. */
final class Questions {

    private static final int EXAMPLES = 3;

    private final Planning planning;
    private final SourceTable table;
    private final boolean since1904;
    private final Labels labels;

    Questions(Planning planning, SourceTable table, boolean since1904) {
        this.planning = planning;
        this.table = table;
        this.since1904 = since1904;
        this.labels = new Labels(planning.reader);
    }

    Optional<ColumnQuestion> of(MatchedColumn matched) {
        Column<?> column = matched.column();
        if (column == null) {
            return Optional.empty();
        }
        List<RawCell> cells = table.column(matched.index());
        return switch (column.kind()) {
            case Kind.Date _ -> ofDates(matched, column, cells);
            case Kind.Minutes _, Kind.Count _, Kind.Decimal _, Kind.Money _ -> ofNumbers(matched, column, cells);
            default -> Optional.empty();
        };
    }

    private Optional<ColumnQuestion> ofDates(MatchedColumn matched, Column<?> column, List<RawCell> cells) {
        List<String> open = cells.stream()
                .filter(cell -> cell instanceof RawCell.Text)
                .map(CellText::of)
                .toList();
        if (DateOrder.isOpen(open)) {
            List<RawCell> examples = cells.stream()
                    .filter(cell -> cell instanceof RawCell.Text(var text) && DateOrder.isOpen(List.of(text)))
                    .toList();
            return Optional.of(
                    question(matched, column, Matter.DATE_ORDER, examples, List.of(Hint.DAY_FIRST, Hint.MONTH_FIRST)));
        }
        List<RawCell> numbers =
                cells.stream().filter(cell -> cell instanceof RawCell.Numeric).toList();
        return since1904 && !numbers.isEmpty()
                ? Optional.of(
                        question(matched, column, Matter.DATE_BASE, numbers, List.of(Hint.SINCE_1904, Hint.SINCE_1900)))
                : Optional.empty();
    }

    private Optional<ColumnQuestion> ofNumbers(MatchedColumn matched, Column<?> column, List<RawCell> cells) {
        CellReader reader = reader(matched, column, Hint.NONE);
        List<RawCell> open = new ArrayList<>();
        Reading.Doubt doubt = null;
        for (RawCell cell : cells) {
            if (reader.read(cell) instanceof CellReading.Refused(var _, var why)
                    && why != null
                    && (doubt == null || doubt == why)) {
                doubt = why;
                open.add(cell);
            }
        }
        if (doubt == null) {
            return Optional.empty();
        }
        return Optional.of(
                doubt == Reading.Doubt.UNIT
                        ? ofUnits(matched, column, open, cells)
                        : question(matched, column, Matter.POINT, open, List.of(Hint.POINT, Hint.COMMA)));
    }

    /** Where whole numbers stand beside those with decimals, one answer for both may be wrong for one of them. */
    private ColumnQuestion ofUnits(MatchedColumn matched, Column<?> column, List<RawCell> open, List<RawCell> cells) {
        CellReader hours = reader(matched, column, Hint.HOURS);
        CellReader minutes = reader(matched, column, Hint.MINUTES);
        Optional<RawCell> whole = cells.stream()
                .filter(cell -> hours.read(cell) instanceof CellReading.Value one
                        && minutes.read(cell) instanceof CellReading.Value other
                        && !one.value().equals(other.value()))
                .findFirst();
        if (whole.isEmpty()) {
            return question(matched, column, Matter.UNIT, open, List.of(Hint.HOURS, Hint.MINUTES));
        }
        List<RawCell> both = new ArrayList<>(List.of(open.getFirst(), whole.get()));
        return question(matched, column, Matter.UNIT, both, List.of(Hint.HOURS, Hint.MINUTES, Hint.DECIMAL_HOURS));
    }

    private ColumnQuestion question(
            MatchedColumn matched, Column<?> column, Matter matter, List<RawCell> open, List<Hint> hints) {
        Map<String, RawCell> examples = new LinkedHashMap<>();
        for (RawCell cell : open) {
            if (examples.size() < EXAMPLES) {
                examples.putIfAbsent(CellText.quote(cell), cell);
            }
        }
        List<ColumnQuestion.Way> ways = hints.stream()
                .map(hint -> new ColumnQuestion.Way(hint, values(matched, column, hint, examples.values())))
                .toList();
        return new ColumnQuestion(
                matched.index(),
                matched.header(),
                column,
                matter,
                List.copyOf(examples.keySet()),
                ways,
                matched.hint());
    }

    private List<String> values(
            MatchedColumn matched, Column<?> column, Hint hint, java.util.Collection<RawCell> examples) {
        CellReader reader = reader(matched, column, hint);
        return examples.stream()
                .map(cell -> reader.read(cell) instanceof CellReading.Value(var value, var _)
                                && planning.check.value(column, value).isEmpty()
                        ? labels.text(column, value)
                        : "")
                .toList();
    }

    private CellReader reader(MatchedColumn matched, Column<?> column, Hint hint) {
        MatchedColumn said = new MatchedColumn(
                matched.index(), matched.header(), Objects.requireNonNull(column), matched.reason(), hint);
        return new CellReader(
                column, said, Evidence.of(said, column, table.column(matched.index())), planning, false, since1904);
    }
}
