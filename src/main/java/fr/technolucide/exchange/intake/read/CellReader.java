package fr.technolucide.exchange.intake.read;

import fr.technolucide.exchange.intake.match.CellText;
import fr.technolucide.exchange.intake.match.ColumnEvidence;
import fr.technolucide.exchange.intake.match.ColumnHint;
import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.plan.PlanBuilder;
import fr.technolucide.exchange.intake.plan.RowCheck;
import fr.technolucide.exchange.source.CellFormat;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.source.SerialNumbers;
import fr.technolucide.exchange.value.BareDurationUnit;
import fr.technolucide.exchange.value.BooleanParser;
import fr.technolucide.exchange.value.DateParser;
import fr.technolucide.exchange.value.DurationParser;
import fr.technolucide.exchange.value.NumberParser;
import fr.technolucide.exchange.value.ParseResult;
import fr.technolucide.exchange.value.ParseResult.Refusal;
import fr.technolucide.exchange.value.RatingParser;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Validation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one column of a file as values of one column of a sheet. Bounds are {@link RowCheck}'s. */
public final class CellReader {

    private static final int MOST_DECIMALS = 15;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Column<?> column;
    private final MatchedColumn matched;
    private final ColumnEvidence evidence;
    private final boolean since1904;
    private final boolean ours;
    private final TextReader texts;
    private final @Nullable ChoiceReader choices;
    private final @Nullable ReferenceReader references;

    /** @param ours whether the table is an export of ours, whose texts are taken to the letter */
    CellReader(
            Column<?> column,
            MatchedColumn matched,
            ColumnEvidence evidence,
            PlanBuilder planning,
            boolean ours,
            boolean since1904) {
        this.column = column;
        this.matched = matched;
        this.evidence = evidence;
        this.since1904 = switch (matched.hint()) {
            case SINCE_1900 -> false;
            case SINCE_1904 -> true;
            default -> since1904;
        };
        this.ours = ours;
        this.texts = new TextReader(ours);
        this.choices = column.kind() instanceof Kind.Choice<?> choice
                ? new ChoiceReader(column, choice, planning.newcomers, matched.header())
                : null;
        this.references = planning.reader
                .schema()
                .targetOf(column)
                .map(target -> new ReferenceReader(column, target, planning.references, ours))
                .orElse(null);
    }

    /** Reads a cell as a value of the column's kind; the bounds of the column are not checked here. */
    public ParsedCell read(RawCell cell) {
        if (ours ? CellText.of(cell).isEmpty() : CellText.isBlank(cell)) {
            return ParsedCell.EMPTY;
        }
        return switch (column.kind()) {
            case Kind.Text _ -> stored(texts.line(cell));
            case Kind.LongText _ -> stored(texts.lines(cell));
            case Kind.Count _ -> typed(cell, Refusal.NOT_A_NUMBER, this::whole);
            case Kind.Minutes _ -> typed(cell, Refusal.NOT_A_DURATION, this::minutes);
            case Kind.Decimal(var scale) -> typed(cell, Refusal.NOT_A_NUMBER, raw -> decimal(raw, scale));
            case Kind.Money _ -> typed(cell, Refusal.NOT_A_NUMBER, this::cents);
            case Kind.Date _ -> numbered(cell, typed(cell, Refusal.NOT_A_DATE, this::date));
            case Kind.Rating(var min, var max) -> typed(cell, Refusal.NOT_A_RATING, raw -> rating(raw, min, max));
            case Kind.Flag _ -> typed(cell, Refusal.NOT_A_FLAG, CellReader::flag);
            case Kind.Choice<?> _ -> Objects.requireNonNull(choices).read(CellText.of(cell));
            case Kind.Reference _ -> Objects.requireNonNull(references).one(CellText.of(cell));
            case Kind.References _ -> Objects.requireNonNull(references).several(CellText.of(cell));
            case Kind.Derived<?> _ -> ParsedCell.EMPTY;
        };
    }

    /** A text that came with the program is kept as the workbook stores it, whatever the language of the file. */
    private ParsedCell stored(ParsedCell text) {
        return ours && text instanceof ParsedCell.Value(String said, var _, var _)
                ? column.sheet()
                        .wording()
                        .stored(column, said)
                        .map(ParsedCell::of)
                        .orElse(text)
                : text;
    }

    private ParsedCell typed(
            RawCell cell, Refusal otherwise, Function<RawCell, ? extends @Nullable ParseResult<?>> parser) {
        if (CellText.saysNothing(cell)) {
            return ParsedCell.EMPTY;
        }
        ParseResult<?> reading = parser.apply(cell);
        return reading == null ? refused(cell, otherwise) : said(cell, reading);
    }

    private ParsedCell said(RawCell cell, ParseResult<?> reading) {
        return switch (reading) {
            case ParseResult.Parsed<?>(var value) -> ParsedCell.of(Objects.requireNonNull(value));
            case ParseResult.Ambiguous<?>(var doubt, var candidates) -> doubt(cell, doubt, candidates);
            case ParseResult.Rejected<?>(var refusal) -> {
                if (refusal == Refusal.EMPTY) {
                    yield ParsedCell.EMPTY;
                }
                yield refusal == Refusal.OUT_OF_SCALE ? outOfScale() : refused(cell, refusal);
            }
        };
    }

    /** Returns the refusal of a rating out of its scale, in the words of {@link Validation}, as for any other bound. */
    private ParsedCell outOfScale() {
        Kind.Rating scale = (Kind.Rating) column.kind();
        return ParsedCell.refused(Messages.text(
                "finding.outside",
                Labels.of(column),
                Messages.words().number(scale.min()),
                Messages.words().number(scale.max())));
    }

    private ParsedCell refused(RawCell cell, Refusal refusal) {
        return ParsedCell.refused(
                Messages.text("intake.refusal." + refusal, Labels.of(column), CellText.quote(cell), best()));
    }

    private int best() {
        return column.kind() instanceof Kind.Rating(var _, var max) ? max : 0;
    }

    private ParsedCell doubt(RawCell cell, ParseResult.Doubt doubt, List<?> candidates) {
        List<String> shown = candidates.stream().map(this::shown).toList();
        String sentence = Messages.text(
                shown.size() == 1 ? "intake.doubt.one" : "intake.doubt." + doubt,
                Labels.of(column),
                CellText.quote(cell),
                String.join(Messages.text("intake.or"), shown),
                settledBy(hints(doubt, evidence.durations()).getFirst()),
                settledBy(hints(doubt, evidence.durations()).getLast()));
        return new ParsedCell.Refused(sentence, doubt);
    }

    private static List<ColumnHint> hints(ParseResult.Doubt doubt, BareDurationUnit unit) {
        return switch (doubt) {
            case UNIT ->
                List.of(
                        unit == BareDurationUnit.MIXED ? ColumnHint.DECIMAL_HOURS : ColumnHint.HOURS,
                        ColumnHint.MINUTES);
            case POINT -> List.of(ColumnHint.POINT, ColumnHint.COMMA);
            case DATE_ORDER -> List.of(ColumnHint.MONTH_FIRST, ColumnHint.DAY_FIRST);
        };
    }

    /** Returns the option of the command line that settles the column. */
    private String settledBy(ColumnHint hint) {
        return "--map \"" + matched.header() + "=" + column.name() + ":" + hint.word() + "\"";
    }

    private String shown(Object candidate) {
        if (candidate instanceof LocalDate day) {
            return Messages.words().date(day);
        }
        return switch (column.kind()) {
            case Kind.Minutes _
            when candidate instanceof Number minutes -> Messages.words().duration(minutes.longValue());
            case Kind.Money _
            when candidate instanceof Number cents -> Messages.words().money(cents.longValue());
            default -> Messages.words().decimal(new BigDecimal(candidate.toString()));
        };
    }

    private @Nullable ParseResult<?> whole(RawCell cell) {
        return switch (cell) {
            case RawCell.Numeric(var value, var format) ->
                number(value, format).then(NumberParser::whole).then(CellReader::small);
            case RawCell.Text(var text) ->
                NumberParser.whole(text, evidence.numbers()).then(CellReader::small);
            default -> null;
        };
    }

    private static ParseResult<Integer> small(long value) {
        return value == (int) value ? ParseResult.of((int) value) : ParseResult.no(Refusal.TOO_LARGE);
    }

    /** Reads a number as the cell shows it: 0.25 formatted as a percentage is 25. */
    private static ParseResult<BigDecimal> number(double value, CellFormat format) {
        ParseResult<BigDecimal> exact = NumberParser.decimal(value, 2 * MOST_DECIMALS);
        return format == CellFormat.PERCENT ? exact.then(v -> ParseResult.of(v.multiply(HUNDRED))) : exact;
    }

    private @Nullable ParseResult<?> minutes(RawCell cell) {
        ParseResult<?> read = minutes(cell, evidence.durations());
        boolean decimals = matched.hint() == ColumnHint.DECIMAL_HOURS && read instanceof ParseResult.Ambiguous<?>;
        return decimals ? minutes(cell, BareDurationUnit.HOURS) : read;
    }

    private static @Nullable ParseResult<?> minutes(RawCell cell, BareDurationUnit unit) {
        return switch (cell) {
            case RawCell.Span(var span) -> DurationParser.of(span);
            case RawCell.Numeric(var value, var format) ->
                DurationParser.parse(value, format == CellFormat.MINUTES ? BareDurationUnit.MINUTES : unit);
            case RawCell.Text(var text) -> DurationParser.parse(text, unit);
            default -> null;
        };
    }

    private @Nullable ParseResult<?> decimal(RawCell cell, int scale) {
        ParseResult<BigDecimal> read = switch (cell) {
            case RawCell.Numeric(var value, var format) -> number(value, format);
            case RawCell.Text(var text) -> NumberParser.decimal(text, evidence.numbers());
            default -> null;
        };
        return read == null
                ? null
                : read.then(value -> value.stripTrailingZeros().scale() > scale
                        ? ParseResult.no(Refusal.TOO_MANY_DECIMALS)
                        : ParseResult.of(value.setScale(scale)));
    }

    private @Nullable ParseResult<?> cents(RawCell cell) {
        return switch (cell) {
            case RawCell.Numeric(var value, var _) -> NumberParser.cents(value);
            case RawCell.Text(var text) -> NumberParser.cents(text, evidence.numbers());
            default -> null;
        };
    }

    /** Says how a bare number was read as a day: the cell shows none. */
    private ParsedCell numbered(RawCell cell, ParsedCell read) {
        return cell instanceof RawCell.Numeric && read instanceof ParsedCell.Value(LocalDate day, var _, var others)
                ? new ParsedCell.Value(
                        day,
                        Messages.text(
                                "intake.serial",
                                Labels.of(column),
                                CellText.quote(cell),
                                Messages.words().date(day)),
                        others)
                : read;
    }

    private @Nullable ParseResult<?> date(RawCell cell) {
        return switch (cell) {
            case RawCell.Day(var day) -> ParseResult.of(day);
            case RawCell.Moment(var moment) -> ParseResult.of(moment.toLocalDate());
            case RawCell.Numeric(var value, var _) ->
                SerialNumbers.moment(value, since1904)
                        .map(LocalDateTime::toLocalDate)
                        .<ParseResult<LocalDate>>map(ParseResult::of)
                        .orElse(null);
            case RawCell.Text(var text) -> DateParser.parse(text, evidence.dates());
            default -> null;
        };
    }

    private static @Nullable ParseResult<?> rating(RawCell cell, int min, int max) {
        return switch (cell) {
            case RawCell.Numeric(var value, var _) -> RatingParser.parse(value, min, max);
            case RawCell.Text(var text) -> RatingParser.parse(text, min, max);
            default -> null;
        };
    }

    private static @Nullable ParseResult<?> flag(RawCell cell) {
        return switch (cell) {
            case RawCell.Bool(var value) -> ParseResult.of(value);
            case RawCell.Numeric _, RawCell.Text _ -> BooleanParser.parse(CellText.of(cell));
            default -> null;
        };
    }
}
