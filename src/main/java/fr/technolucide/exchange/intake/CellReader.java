package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.source.CellFormat;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.value.Dates;
import fr.technolucide.exchange.value.DurationUnit;
import fr.technolucide.exchange.value.Durations;
import fr.technolucide.exchange.value.ExcelSerial;
import fr.technolucide.exchange.value.Flags;
import fr.technolucide.exchange.value.Numbers;
import fr.technolucide.exchange.value.Ratings;
import fr.technolucide.exchange.value.Reading;
import fr.technolucide.exchange.value.Reading.Refusal;
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
final class CellReader {

    private static final int MOST_DECIMALS = 15;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Column<?> column;
    private final MatchedColumn matched;
    private final Evidence evidence;
    private final boolean since1904;
    private final boolean ours;
    private final TextReader texts;
    private final @Nullable ChoiceReader choices;
    private final @Nullable ReferenceReader references;

    /** @param ours whether the table is an export of ours, whose texts are taken to the letter */
    CellReader(
            Column<?> column,
            MatchedColumn matched,
            Evidence evidence,
            Planning planning,
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
                ? new ChoiceReader(column, choice, planning.newcomers)
                : null;
        this.references = planning.reader
                .schema()
                .targetOf(column)
                .map(target -> new ReferenceReader(column, target, planning.references, ours))
                .orElse(null);
    }

    /** Of the column's own kind; whether it is within the bounds of the column is not asked here. */
    CellReading read(RawCell cell) {
        if (ours ? CellText.of(cell).isEmpty() : CellText.isBlank(cell)) {
            return CellReading.EMPTY;
        }
        return switch (column.kind()) {
            case Kind.Text _ -> texts.line(cell);
            case Kind.LongText _ -> texts.lines(cell);
            case Kind.Count _ -> typed(cell, Refusal.NOT_A_NUMBER, this::whole);
            case Kind.Minutes _ -> typed(cell, Refusal.NOT_A_DURATION, this::minutes);
            case Kind.Decimal(var scale) -> typed(cell, Refusal.NOT_A_NUMBER, raw -> decimal(raw, scale));
            case Kind.Money _ -> typed(cell, Refusal.NOT_A_NUMBER, this::cents);
            case Kind.Date _ -> typed(cell, Refusal.NOT_A_DATE, this::date);
            case Kind.Rating(var min, var max) -> typed(cell, Refusal.NOT_A_RATING, raw -> rating(raw, min, max));
            case Kind.Flag _ -> typed(cell, Refusal.NOT_A_FLAG, CellReader::flag);
            case Kind.Choice<?> _ -> Objects.requireNonNull(choices).read(CellText.of(cell));
            case Kind.Reference _ -> Objects.requireNonNull(references).one(CellText.of(cell));
            case Kind.References _ -> Objects.requireNonNull(references).several(CellText.of(cell));
            case Kind.Derived<?> _ -> CellReading.EMPTY;
        };
    }

    private CellReading typed(
            RawCell cell, Refusal otherwise, Function<RawCell, ? extends @Nullable Reading<?>> parser) {
        if (CellText.saysNothing(cell)) {
            return CellReading.EMPTY;
        }
        Reading<?> reading = parser.apply(cell);
        return reading == null ? refused(cell, otherwise) : said(cell, reading);
    }

    private CellReading said(RawCell cell, Reading<?> reading) {
        return switch (reading) {
            case Reading.Parsed<?>(var value) -> CellReading.of(Objects.requireNonNull(value));
            case Reading.Ambiguous<?>(var doubt, var candidates) -> doubt(cell, doubt, candidates);
            case Reading.Rejected<?>(var refusal) -> {
                if (refusal == Refusal.EMPTY) {
                    yield CellReading.EMPTY;
                }
                yield refusal == Refusal.OUT_OF_SCALE ? outOfScale() : refused(cell, refusal);
            }
        };
    }

    /** In the words of {@link Validation}, as for any other bound. */
    private CellReading outOfScale() {
        Kind.Rating scale = (Kind.Rating) column.kind();
        return CellReading.refused(Messages.text(
                "finding.outside",
                Labels.of(column),
                Messages.words().number(scale.min()),
                Messages.words().number(scale.max())));
    }

    private CellReading refused(RawCell cell, Refusal refusal) {
        return CellReading.refused(
                Messages.text("intake.refusal." + refusal, Labels.of(column), CellText.quote(cell), best()));
    }

    private int best() {
        return column.kind() instanceof Kind.Rating(var _, var max) ? max : 0;
    }

    private CellReading doubt(RawCell cell, Reading.Doubt doubt, List<?> candidates) {
        List<String> shown = candidates.stream().map(this::shown).toList();
        String sentence = Messages.text(
                "intake.doubt." + doubt,
                Labels.of(column),
                CellText.quote(cell),
                String.join(Messages.text("intake.or"), shown),
                settledBy(hints(doubt).getFirst()),
                settledBy(hints(doubt).getLast()));
        return new CellReading.Refused(sentence, doubt);
    }

    private static List<Hint> hints(Reading.Doubt doubt) {
        return switch (doubt) {
            case UNIT -> List.of(Hint.HOURS, Hint.MINUTES);
            case POINT -> List.of(Hint.POINT, Hint.COMMA);
            case DATE_ORDER -> List.of(Hint.MONTH_FIRST, Hint.DAY_FIRST);
        };
    }

    /** As the command line takes it. */
    private String settledBy(Hint hint) {
        return "--map \"" + matched.header() + "=" + column.name() + ":" + hint.word() + "\"";
    }

    private String shown(Object candidate) {
        if (candidate instanceof LocalDate day) {
            return Messages.words().date(day);
        }
        return column.kind() instanceof Kind.Minutes && candidate instanceof Number minutes
                ? Messages.words().duration(minutes.longValue())
                : Messages.words().decimal(new BigDecimal(candidate.toString()));
    }

    private @Nullable Reading<?> whole(RawCell cell) {
        return switch (cell) {
            case RawCell.Numeric(var value, var format) ->
                number(value, format).then(Numbers::whole).then(CellReader::small);
            case RawCell.Text(var text) ->
                Numbers.whole(text, evidence.numbers()).then(CellReader::small);
            default -> null;
        };
    }

    private static Reading<Integer> small(long value) {
        return value == (int) value ? Reading.of((int) value) : Reading.no(Refusal.TOO_LARGE);
    }

    /** As the cell shows it: 0.25 formatted as a share is 25. */
    private static Reading<BigDecimal> number(double value, CellFormat format) {
        Reading<BigDecimal> exact = Numbers.decimal(value, 2 * MOST_DECIMALS);
        return format.kind() == CellFormat.Kind.PERCENT ? exact.then(v -> Reading.of(v.multiply(HUNDRED))) : exact;
    }

    private @Nullable Reading<?> minutes(RawCell cell) {
        Reading<?> read = minutes(cell, evidence.durations());
        boolean decimals = matched.hint() == Hint.DECIMAL_HOURS && read instanceof Reading.Ambiguous<?>;
        return decimals ? minutes(cell, DurationUnit.HOURS) : read;
    }

    private static @Nullable Reading<?> minutes(RawCell cell, DurationUnit unit) {
        return switch (cell) {
            case RawCell.Span(var span) -> Durations.of(span);
            case RawCell.Numeric(var value, var format) ->
                Durations.parse(value, format.kind() == CellFormat.Kind.MINUTES ? DurationUnit.MINUTES : unit);
            case RawCell.Text(var text) -> Durations.parse(text, unit);
            default -> null;
        };
    }

    private @Nullable Reading<?> decimal(RawCell cell, int scale) {
        Reading<BigDecimal> read = switch (cell) {
            case RawCell.Numeric(var value, var format) -> number(value, format);
            case RawCell.Text(var text) -> Numbers.decimal(text, evidence.numbers());
            default -> null;
        };
        return read == null
                ? null
                : read.then(value -> value.stripTrailingZeros().scale() > scale
                        ? Reading.no(Refusal.TOO_MANY_DECIMALS)
                        : Reading.of(value.setScale(scale)));
    }

    private @Nullable Reading<?> cents(RawCell cell) {
        return switch (cell) {
            case RawCell.Numeric(var value, var _) -> Numbers.cents(value);
            case RawCell.Text(var text) -> Numbers.cents(text, evidence.numbers());
            default -> null;
        };
    }

    private @Nullable Reading<?> date(RawCell cell) {
        return switch (cell) {
            case RawCell.Day(var day) -> Reading.of(day);
            case RawCell.Moment(var moment) -> Reading.of(moment.toLocalDate());
            case RawCell.Numeric(var value, var _) ->
                ExcelSerial.moment(value, since1904)
                        .map(LocalDateTime::toLocalDate)
                        .<Reading<LocalDate>>map(Reading::of)
                        .orElse(null);
            case RawCell.Text(var text) -> Dates.parse(text, evidence.dates());
            default -> null;
        };
    }

    private static @Nullable Reading<?> rating(RawCell cell, int min, int max) {
        return switch (cell) {
            case RawCell.Numeric(var value, var _) -> Ratings.parse(value, min, max);
            case RawCell.Text(var text) -> Ratings.parse(text, min, max);
            default -> null;
        };
    }

    private static @Nullable Reading<?> flag(RawCell cell) {
        return switch (cell) {
            case RawCell.Bool(var value) -> Reading.of(value);
            case RawCell.Numeric _, RawCell.Text _ -> Flags.parse(CellText.of(cell));
            default -> null;
        };
    }
}
