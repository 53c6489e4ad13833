package fr.technolucide.exchange;

import fr.technolucide.quantity.Range;
import fr.technolucide.quantity.Ratio;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import org.jspecify.annotations.Nullable;

/**
 * One column of an exported table: a column of the sheet, one of the three parts of a range, or the id of the row.
 *
 * @param column absent for the id and for the mark
 * @param header unlike every other header of the table, compared without case
 */
public record ExportColumn(@Nullable Column<?> column, Part part, String header) {

    /** The part of the column that is written. */
    public enum Part {
        WHOLE,
        LOW,
        CENTRAL,
        HIGH,
        ID,
        /** The last entry of the history when a text file was written, by which it is known what its row was worth then. */
        MARK
    }

    /** The header of the mark of a text file, and the name of the same mark among the properties of a workbook. */
    public static final String ENTRY = "technolucide.entry";

    /**
     * Returns the value to write for a row whose derived cells are computed: the value of the cell, a {@code Double} or
     * a {@code Ratio<Double>} for a part of a range, a {@code UUID} for the id; {@code null} when it is empty, and for the
     * mark, which is not the row's.
     */
    public @Nullable Object of(Row row) {
        if (column == null) {
            return part == Part.ID ? row.id() : null;
        }
        return piece(row.get(column));
    }

    /** Returns the piece of a value of the column that goes under this field. */
    public @Nullable Object piece(@Nullable Object value) {
        if (part == Part.WHOLE) {
            return value;
        }
        return switch (value) {
            case Range range -> pick(range);
            case Ratio<?>(Range range) -> Ratio.of(pick(range));
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
