package fr.technolucide.ui.field;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Default;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row made from a field that refers to its sheet, of which a name is enough.
 *
 * @param naming where the name goes
 */
public record NewReference(Sheet sheet, Column<?> naming) {

    private static final Pattern NAME_ALONE = Pattern.compile("\\{(\\w+)}");

    /** Returns the way to make a row of a sheet; empty when a row of that sheet needs more than its name. */
    public static Optional<NewReference> of(Sheet sheet) {
        Matcher label = NAME_ALONE.matcher(sheet.labelTemplate());
        if (!label.matches() || sheet.isSingleRow()) {
            return Optional.empty();
        }
        Column<?> naming = sheet.column(label.group(1));
        boolean enough = sheet.stored().stream()
                .allMatch(column -> column.equals(naming)
                        || !column.isRequired()
                        || column.defaultValue().isPresent());
        return enough && naming.kind() instanceof Kind.Text
                ? Optional.of(new NewReference(sheet, naming))
                : Optional.empty();
    }

    public Row named(String name, UUID id, Reader reader) {
        return Default.fill(Row.of(sheet, id, reader.today()).withValue(naming, name), reader);
    }
}
