package fr.technolucide.insight;

import fr.technolucide.quantity.Range;
import fr.technolucide.quantity.Ratio;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure in terms that any program reads, unrounded: whole numbers, doubles, texts, flags, lists. A range is its low,
 * central and high value, an item of a list its id, a ratio without measure the text {@code undefined}.
 */
final class PlainValue {

    static final String UNDEFINED = "undefined";

    private PlainValue() {}

    /** Returns the plain value of a column; no code at all is an empty list, any other empty figure {@code null}. */
    static @Nullable Object of(Column<?> column, @Nullable Object value) {
        boolean codes = column.kind() instanceof Kind.Derived<?>(Value.Codes _, var _);
        return value == null && codes ? List.of() : of(value);
    }

    static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case Range range -> List.of(range.low(), range.central(), range.high());
            case Ratio<?> ratio -> ratio.isDefined() ? of(ratio.value()) : UNDEFINED;
            case Enum<?> item -> Kind.Choice.id(item);
            case LocalDate day -> day.toString();
            case UUID id -> id.toString();
            case null, default -> value;
        };
    }
}
