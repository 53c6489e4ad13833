package fr.technolucide.exchange.print;

import fr.technolucide.workbook.Column;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cell that a field of a PDF form of ours stands for; the name of the field says it, since programs that fill a form
 * keep the names of its fields.
 *
 * @param row tells the rows of one form apart
 */
public record FormCell(String sheet, String row, String column) {

    private static final String OURS = "technolucide/";
    private static final Pattern NAME = Pattern.compile(OURS + "([a-z_]{1,40})/([\\w-]{1,40})/([a-z_]{1,40})");

    public static FormCell of(Column<?> column, String row) {
        return new FormCell(column.sheet().name(), row, column.name());
    }

    /** Returns the cell that a field of that name stands for; empty for a field of another program. */
    public static Optional<FormCell> ofFieldName(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches()
                ? Optional.of(new FormCell(parts.group(1), parts.group(2), parts.group(3)))
                : Optional.empty();
    }

    /** Returns the name of the field. */
    public String fieldName() {
        return OURS + sheet + "/" + row + "/" + column;
    }
}
