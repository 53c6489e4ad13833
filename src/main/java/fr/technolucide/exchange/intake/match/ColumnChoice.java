package fr.technolucide.exchange.intake.match;

import fr.technolucide.exchange.value.Headers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The choice of a person about one column of the file.
 *
 * @param index   its place in the file, from 0; {@value #BY_HEADER} to find it by its header
 * @param header  of the file, as written there or nearly so
 * @param column  name of the column of the sheet, {@code id} for the id of the row, {@value #LEAVE_OUT} to leave the
 *     file's column out; absent to keep what would be proposed
 */
public record ColumnChoice(
        int index, String header, @Nullable String column, ColumnHint hint) {

    public static final int BY_HEADER = -1;

    public static final String LEAVE_OUT = "-";

    /** The name under which the id of a row is met. */
    public static final String ID = "id";

    public ColumnChoice(String header, @Nullable String column, ColumnHint hint) {
        this(BY_HEADER, header, column, hint);
    }

    /** Returns the column of the file that is meant; -1 for none. */
    public int in(List<String> headers) {
        if (index == BY_HEADER) {
            return indexOf(headers, header);
        }
        return index < headers.size() ? index : -1;
    }

    /** The index of the header that is meant: the very same first, else the same normalised; -1 for none. */
    private static int indexOf(List<String> headers, String wanted) {
        for (int i = 0; i < headers.size(); i++) {
            if (headers.get(i).strip().equals(wanted)) {
                return i;
            }
        }
        for (int i = 0; i < headers.size(); i++) {
            if (!wanted.isBlank() && Headers.normalise(headers.get(i)).equals(Headers.normalise(wanted))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Reads {@code Header=column}, {@code Header=column:hint}, {@code Header=:hint}, {@code Header=} and
     * {@code Header=-}; the last equals sign counts.
     *
     * @throws ImportRefused for wrong usage, if it is none of these
     */
    public static ColumnChoice parse(String text) {
        int equals = text.lastIndexOf('=');
        if (equals < 1) {
            throw ImportRefused.usage("intake.usage.map", text);
        }
        String header = text.substring(0, equals).strip();
        String said = text.substring(equals + 1).strip();
        int colon = said.indexOf(':');
        String column = colon < 0 ? said : said.substring(0, colon).strip();
        String word = colon < 0 ? "" : said.substring(colon + 1);
        ColumnHint hint = ColumnHint.of(word).orElseThrow(() -> ImportRefused.usage("intake.usage.hint", word));
        if (column.isEmpty()) {
            return new ColumnChoice(header, colon < 0 ? LEAVE_OUT : null, hint);
        }
        return new ColumnChoice(header, column, hint);
    }

    public boolean isLeftOut() {
        return LEAVE_OUT.equals(column);
    }
}
