package fr.technolucide.exchange.excel.data;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.RowLabels;
import fr.technolucide.exchange.value.LabelLists;
import fr.technolucide.language.Texts;
import fr.technolucide.quantity.Ratio;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Converts values to and from cells of our own workbook. The result depends on nothing but the value, the language and
 * the labels of rows, so that an import tells what an export wrote at the time, and takes only what differs from it for
 * an edit.
 */
public final class CellCodec {

    /** Excel counts 29 February 1900, which never was: before March 1900 its dates are a day off, or do not exist. */
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final double MINUTES_A_DAY = 1_440;

    private final Schema schema;
    private final Texts texts;
    private final RowLabels labels;

    public CellCodec(Schema schema, Texts texts, RowLabels labels) {
        this.schema = schema;
        this.texts = texts;
        this.labels = labels;
    }

    /** Returns the cell of a field for what {@link ExportColumn#of} gives. */
    public CellContent encode(ExportColumn field, @Nullable Object value) {
        Column<?> column = field.column();
        if (value == null) {
            return CellContent.BLANK;
        }
        return column == null ? new CellContent.Text(value.toString()) : plain(column, column.kind(), field, value);
    }

    /** Returns a text in the language of the file, whole, whatever a cell has room for. */
    String worded(Column<?> column, String text) {
        return Labels.worded(texts.language(), column, text);
    }

    private CellContent plain(Column<?> column, Kind<?> kind, ExportColumn field, Object value) {
        return switch (kind) {
            case Kind.Text _, Kind.LongText _ ->
                CellContent.text(ExcelText.cut(worded(column, (String) value), texts.text("export.cut")));
            case Kind.Count _, Kind.Rating _ -> new CellContent.Figure((Integer) value);
            case Kind.Minutes _ -> minutes(FieldFormat.of(field), (Integer) value);
            case Kind.Decimal _ -> new CellContent.Figure(((BigDecimal) value).doubleValue());
            case Kind.Money _ ->
                new CellContent.Figure(BigDecimal.valueOf((Long) value, 2).doubleValue());
            case Kind.Date _ -> day((LocalDate) value);
            case Kind.Flag _ -> new CellContent.Text(texts.text((Boolean) value ? "format.yes" : "format.no"));
            case Kind.Choice<?> choice ->
                CellContent.text(texts.text("choice." + choice.listName() + "." + Kind.Choice.id((Enum<?>) value)));
            case Kind.Reference _ -> CellContent.text(label(column, value));
            case Kind.References _ ->
                CellContent.text(((List<?>) value)
                        .stream()
                                .map(id -> label(column, id))
                                .collect(Collectors.joining(LabelLists.between(texts.language()))));
            case Kind.Derived<?>(var shape, var _) -> derived(column, shape, field, value);
        };
    }

    private CellContent derived(Column<?> column, Value<?> shape, ExportColumn field, Object value) {
        return switch (shape) {
            case Value.Plain<?>(var kind) -> plain(column, kind, field, value);
            case Value.Interval _, Value.Share _ -> new CellContent.Figure((Double) value);
            case Value.Codes _ ->
                CellContent.text(
                        ((List<?>) value).stream().map(Object::toString).collect(Collectors.joining(", ")));
            case Value.Quotient<?>(var of) -> {
                Object quotient = ((Ratio<?>) value).value();
                yield quotient == null
                        ? new CellContent.Text(texts.text("format.undefined"))
                        : derived(column, of, field, quotient);
            }
        };
    }

    static CellContent minutes(FieldFormat look, int minutes) {
        return new CellContent.Figure(look == FieldFormat.HOURS ? minutes / MINUTES_A_DAY : minutes);
    }

    private static CellContent day(LocalDate day) {
        return day.isBefore(FIRST) || day.isAfter(LAST)
                ? new CellContent.Text(day.toString())
                : new CellContent.Day(day);
    }

    /** Returns the name of a row in the cells that refer to it. */
    public String name(Sheet sheet, UUID id) {
        return labels.of(sheet, id);
    }

    /** Returns the locale of the words of the file. */
    public Locale locale() {
        return texts.language().locale();
    }

    private String label(Column<?> column, Object id) {
        return labels.of(schema.targetOf(column).orElseThrow(), (UUID) id);
    }
}
