package fr.technolucide.exchange.intake.read;

import fr.technolucide.exchange.intake.match.CellText;
import fr.technolucide.exchange.intake.match.ColumnEvidence;
import fr.technolucide.exchange.intake.match.ColumnHint;
import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.match.SourceTable;
import fr.technolucide.exchange.intake.plan.ColumnQuestion;
import fr.technolucide.exchange.intake.plan.ColumnQuestion.Matter;
import fr.technolucide.exchange.intake.plan.PlanBuilder;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.value.DateOrder;
import fr.technolucide.exchange.value.ParseResult;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds what the cells of a column leave open, and how each answer would read them. One question a column. */
public final class ColumnQuestions {

    private static final int EXAMPLES = 3;

    private final PlanBuilder planning;
    private final SourceTable table;
    private final boolean since1904;
    private final Labels labels;

    public ColumnQuestions(PlanBuilder planning, SourceTable table, boolean since1904) {
        this.planning = planning;
        this.table = table;
        this.since1904 = since1904;
        this.labels = new Labels(planning.reader);
    }

    public Optional<ColumnQuestion> of(MatchedColumn matched) {
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
            return Optional.of(question(
                    matched,
                    column,
                    Matter.DATE_ORDER,
                    examples,
                    List.of(ColumnHint.DAY_FIRST, ColumnHint.MONTH_FIRST)));
        }
        List<RawCell> numbers =
                cells.stream().filter(cell -> cell instanceof RawCell.Numeric).toList();
        return since1904 && !numbers.isEmpty()
                ? Optional.of(question(
                        matched,
                        column,
                        Matter.DATE_BASE,
                        numbers,
                        List.of(ColumnHint.SINCE_1904, ColumnHint.SINCE_1900)))
                : Optional.empty();
    }

    private Optional<ColumnQuestion> ofNumbers(MatchedColumn matched, Column<?> column, List<RawCell> cells) {
        CellReader reader = reader(matched, column, ColumnHint.NONE);
        List<RawCell> open = new ArrayList<>();
        ParseResult.Doubt doubt = null;
        for (RawCell cell : cells) {
            if (reader.read(cell) instanceof ParsedCell.Refused(var _, var why)
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
                doubt == ParseResult.Doubt.UNIT
                        ? ofUnits(matched, column, open, cells)
                        : question(matched, column, Matter.POINT, open, List.of(ColumnHint.POINT, ColumnHint.COMMA)));
    }

    /**
     * Asks for the unit of bare numbers; where whole numbers are mixed with decimals, one answer for both may be wrong
     * for one of them.
     */
    private ColumnQuestion ofUnits(MatchedColumn matched, Column<?> column, List<RawCell> open, List<RawCell> cells) {
        CellReader plain = reader(matched, column, ColumnHint.NONE);
        CellReader hours = reader(matched, column, ColumnHint.HOURS);
        CellReader minutes = reader(matched, column, ColumnHint.MINUTES);
        Optional<RawCell> whole = cells.stream()
                .filter(cell -> plain.read(cell) instanceof ParsedCell.Value
                        && hours.read(cell) instanceof ParsedCell.Value one
                        && minutes.read(cell) instanceof ParsedCell.Value other
                        && !one.value().equals(other.value()))
                .findFirst();
        if (whole.isEmpty()) {
            return question(matched, column, Matter.UNIT, open, List.of(ColumnHint.HOURS, ColumnHint.MINUTES));
        }
        boolean decimals = open.stream().anyMatch(cell -> CellText.of(cell).matches(".*\\d[.,]\\d.*"));
        List<RawCell> both = new ArrayList<>(List.of(open.getFirst(), whole.get()));
        return question(
                matched,
                column,
                Matter.UNIT,
                both,
                decimals
                        ? List.of(ColumnHint.HOURS, ColumnHint.MINUTES, ColumnHint.DECIMAL_HOURS)
                        : List.of(ColumnHint.MINUTES, ColumnHint.DECIMAL_HOURS));
    }

    private ColumnQuestion question(
            MatchedColumn matched, Column<?> column, Matter matter, List<RawCell> open, List<ColumnHint> hints) {
        Map<String, RawCell> examples = new LinkedHashMap<>();
        for (RawCell cell : open) {
            if (examples.size() < EXAMPLES) {
                examples.putIfAbsent(CellText.quote(cell), cell);
            }
        }
        List<ColumnQuestion.Way> ways = hints.stream()
                .map(hint -> new ColumnQuestion.Way(hint, values(matched, column, hint, examples.values())))
                .toList();
        ColumnHint guess = guess(matter, column, matched);
        boolean answered = guess != ColumnHint.NONE || hints.contains(matched.hint());
        return new ColumnQuestion(
                matched.index(),
                matched.header(),
                column,
                matter,
                List.copyOf(examples.keySet()),
                answered ? Set.of() : doubtful(matched, column, hints),
                ways,
                matched.hint(),
                guess);
    }

    /** Returns the cells of a column that the answers read otherwise, each once. */
    private Set<String> doubtful(MatchedColumn matched, Column<?> column, List<ColumnHint> hints) {
        List<CellReader> readers =
                hints.stream().map(hint -> reader(matched, column, hint)).toList();
        Map<String, Boolean> met = new HashMap<>();
        for (RawCell cell : table.column(matched.index())) {
            met.computeIfAbsent(CellText.quote(cell), _ -> isReadOtherwise(cell, readers));
        }
        met.values().removeIf(otherwise -> !otherwise);
        return met.keySet();
    }

    private static boolean isReadOtherwise(RawCell cell, List<CellReader> readers) {
        return readers.stream()
                        .map(reader -> reader.read(cell) instanceof ParsedCell.Value said ? said.value() : "")
                        .distinct()
                        .count()
                > 1;
    }

    /** Returns the likeliest answer; none where a wrong one would change a value tenfold. */
    private ColumnHint guess(Matter matter, Column<?> column, MatchedColumn matched) {
        if (matter != Matter.DATE_ORDER) {
            return ColumnHint.NONE;
        }
        DateOrder order = ColumnEvidence.of(matched.withHint(ColumnHint.NONE), column, table.column(matched.index()))
                .dates();
        return switch (order) {
            case DAY_FIRST -> ColumnHint.DAY_FIRST;
            case MONTH_FIRST -> ColumnHint.MONTH_FIRST;
            case BOTH -> ColumnHint.NONE;
        };
    }

    private List<String> values(
            MatchedColumn matched, Column<?> column, ColumnHint hint, java.util.Collection<RawCell> examples) {
        CellReader reader = reader(matched, column, hint);
        return examples.stream()
                .map(cell -> reader.read(cell) instanceof ParsedCell.Value(var value, var _, var _)
                                && planning.check.value(column, value).isEmpty()
                        ? shown(column, value)
                        : "")
                .toList();
    }

    /** A day is told in words: nobody would know which number of « 03/04/2026 » is its month. */
    private String shown(Column<?> column, Object value) {
        return value instanceof LocalDate day ? Messages.words().date(day) : labels.text(column, value);
    }

    private CellReader reader(MatchedColumn matched, Column<?> column, ColumnHint hint) {
        MatchedColumn said = new MatchedColumn(
                matched.index(), matched.header(), Objects.requireNonNull(column), matched.reason(), hint);
        return new CellReader(
                column,
                said,
                ColumnEvidence.of(said, column, table.column(matched.index())),
                planning,
                false,
                since1904);
    }
}
