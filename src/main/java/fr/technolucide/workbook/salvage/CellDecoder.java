package fr.technolucide.workbook.salvage;

import fr.technolucide.workbook.Kind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the value of a cell from what stands in its place, where it fits the kind of the column. */
final class CellDecoder {

    /** In signs; enough to know a value again by. */
    private static final int SHOWN = 200;

    private CellDecoder() {}

    /** Returns the value of a place that is not empty; nothing when it does not fit. */
    static Optional<Object> value(Kind<?> kind, Object stored) {
        return switch (kind) {
            case Kind.Text _, Kind.LongText _ -> stored instanceof String ? Optional.of(stored) : Optional.empty();
            case Kind.Count _, Kind.Minutes _, Kind.Rating _ ->
                stored instanceof Long number && number == number.intValue()
                        ? Optional.of(number.intValue())
                        : Optional.empty();
            case Kind.Money _ -> stored instanceof Long ? Optional.of(stored) : Optional.empty();
            case Kind.Decimal(var scale) ->
                stored instanceof Long unscaled ? Optional.of(BigDecimal.valueOf(unscaled, scale)) : Optional.empty();
            case Kind.Date _ -> stored instanceof String text ? day(text) : Optional.empty();
            case Kind.Flag _ ->
                stored instanceof Long flag && (flag == 0 || flag == 1) ? Optional.of(flag == 1) : Optional.empty();
            case Kind.Choice<?> choice ->
                stored instanceof String item ? choice.item(item).map(Object.class::cast) : Optional.empty();
            case Kind.Reference _ -> StoredRecord.id(stored).map(Object.class::cast);
            case Kind.References _, Kind.Derived<?> _ -> throw new IllegalArgumentException("not a cell: " + kind);
        };
    }

    private static Optional<Object> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Returns what stands in a place as a person can read it, cut where it is long. */
    static String raw(@Nullable Object stored) {
        String text = switch (stored) {
            case null -> "";
            case byte[] bytes -> "x'" + HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, SHOWN)) + "'";
            case UnreadableValue(var beginning) -> beginning;
            default -> stored.toString();
        };
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
