package fr.technolucide.exchange.csv;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.FileNotation;
import fr.technolucide.exchange.RowLabels;
import fr.technolucide.exchange.value.FormulaGuard;
import fr.technolucide.language.Texts;
import fr.technolucide.language.Words;
import fr.technolucide.quantity.Ratio;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Formats values for a CSV file, in the notation of its language: numbers bare, without a thousands sign. */
public final class CsvValues {

    private static final String BETWEEN_REFERENCES = " ; ";
    /** Estimates are orders of magnitude; more digits would only be noise. */
    private static final MathContext ESTIMATE = new MathContext(6);

    private final Schema schema;
    private final Texts texts;
    private final Words words;
    private final FileNotation notation;
    private final RowLabels labels;

    public CsvValues(Schema schema, Texts texts, RowLabels labels) {
        this.schema = schema;
        this.texts = texts;
        this.words = Words.of(texts.language());
        this.notation = FileNotation.of(texts.language());
        this.labels = labels;
    }

    /** Returns the cell of a field for what {@link ExportColumn#of} gives; empty for an empty value. */
    public String of(ExportColumn field, @Nullable Object value) {
        Column<?> column = field.column();
        if (value == null) {
            return "";
        }
        return column == null ? value.toString() : plain(column, column.kind(), value);
    }

    private String plain(Column<?> column, Kind<?> kind, Object value) {
        return switch (kind) {
            case Kind.Text _, Kind.LongText _ ->
                FormulaGuard.guard(Labels.worded(texts.language(), column, (String) value));
            case Kind.Count _, Kind.Minutes _, Kind.Rating _ -> value.toString();
            case Kind.Decimal _ -> notation.number((BigDecimal) value);
            case Kind.Money _ -> notation.number(BigDecimal.valueOf((Long) value, 2));
            case Kind.Date _ -> notation.day((LocalDate) value);
            case Kind.Flag _ -> words.flag((Boolean) value);
            case Kind.Choice<?> choice ->
                FormulaGuard.guard(texts.text("choice." + choice.listName() + "." + Kind.Choice.id((Enum<?>) value)));
            case Kind.Reference _ -> FormulaGuard.guard(label(column, value));
            case Kind.References _ ->
                FormulaGuard.guard(((List<?>) value)
                        .stream().map(id -> label(column, id)).collect(Collectors.joining(BETWEEN_REFERENCES)));
            case Kind.Derived<?>(var shape, var _) -> derived(column, shape, value);
        };
    }

    private String derived(Column<?> column, Value<?> shape, Object value) {
        return switch (shape) {
            case Value.Plain<?>(var kind) -> plain(column, kind, value);
            case Value.Interval _ ->
                notation.number(BigDecimal.valueOf((Double) value).round(ESTIMATE));
            case Value.Share _ -> words.percent((Double) value);
            case Value.Codes _ ->
                ((List<?>) value).stream().map(Object::toString).collect(Collectors.joining(", "));
            case Value.Quotient<?>(var of) -> {
                Object quotient = ((Ratio<?>) value).value();
                yield quotient == null ? words.undefined() : derived(column, of, quotient);
            }
        };
    }

    private String label(Column<?> column, Object id) {
        return labels.of(schema.targetOf(column).orElseThrow(), (UUID) id);
    }
}
