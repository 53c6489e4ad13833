package fr.technolucide.exchange;

import fr.technolucide.quantity.Range;
import fr.technolucide.quantity.Ratio;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import org.jspecify.annotations.Nullable;

/**
 * One column of an exported table: a column of the sheet, one of the three parts of a range, or the id of the row.
 *
 * @param column absent for the id
 * @param header unlike every other header of the table, compared without case
 */
public record ExportColumn(@Nullable Column<?> column, Part part, String header) {

    /** The part of the column that is written. */
    public enum Part {
        WHOLE,
        LOW,
        CENTRAL,
        HIGH,
        ID
    }

    /**
     * Returns the value to write for a row whose derived cells are computed: the value of the cell, a {@code Double} or
     * a {@code Ratio<Double>} for a part of a range, a {@code UUID} for the id; {@code null} when it is empty.
     */
    public @Nullable Object of(Row row) {
        return column == null ? row.id() : piece(row.get(column));
    }

    /** Returns the piece of a value of the column that goes under this field. */
    public @Nullable Object piece(@Nullable Object value) {
        return switch (value) {
            case Range range when part != Part.WHOLE -> pick(range);
            case Ratio<?>(Range range) when part != Part.WHOLE -> Ratio.of(pick(range));
            case null, default -> value;
        };
    }

    private Double pick(Range range) {
        return switch (part) {
            case LOW -> range.low();
            case HIGH -> range.high();
            default -> range.central();
        };
    }
}
