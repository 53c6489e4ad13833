package fr.technolucide.exchange.intake.match;

import fr.technolucide.exchange.value.Headers;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The choice of a person about one column of the file.
 *
 * @param index   its place in the file, from 0; {@value #BY_HEADER} to find it by its header
 * @param header  of the file, as written there or nearly so
 * @param column  name of the column of the sheet, {@code id} for the id of the row, {@value #LEAVE_OUT} to leave the
 *     file's column out; absent to keep what would be proposed
 * @param values cells of the file, and the item of a list or the name of a row that each stands for
 * @param isOfRecipe whether a recipe says so, which gives way to what a person says
 */
public record ColumnChoice(
        int index,
        String header,
        @Nullable String column,
        ColumnHint hint,
        Map<String, String> values,
        boolean isOfRecipe) {

    public static final int BY_HEADER = -1;

    public static final String LEAVE_OUT = "-";

    /** The name under which the id of a row is met. */
    public static final String ID = "id";

    /** Stands between a cell of the file and what it stands for. */
    private static final String STANDS_FOR = " > ";

    public ColumnChoice {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public ColumnChoice(int index, String header, @Nullable String column, ColumnHint hint) {
        this(index, header, column, hint, Map.of(), false);
    }

    public ColumnChoice(String header, @Nullable String column, ColumnHint hint) {
        this(BY_HEADER, header, column, hint);
    }

    /** Returns the column of the file that is meant; -1 for none. */
    public int in(List<String> headers) {
        if (index == BY_HEADER) {
            return indexOf(headers, header);
        }
        return index >= 0 && index < headers.size() ? index : -1;
    }

    /** The index of the header that is meant: the very same first, else the same normalised; -1 for none. */
    private static int indexOf(List<String> headers, String wanted) {
        for (int i = 0; i < headers.size(); i++) {
            if (headers.get(i).strip().equals(wanted)) {
                return i;
            }
        }
        String name = Headers.normalise(wanted);
        for (int i = 0; i < headers.size() && !wanted.isBlank(); i++) {
            if (Headers.normalise(headers.get(i)).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Reads {@code Header=column}, {@code Header=column:hint}, {@code Header=:hint}, {@code Header=} and
     * {@code Header=-}; the last equals sign counts. {@code Header=column:cell > item} says what a cell stands for.
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
        int arrow = word.lastIndexOf(STANDS_FOR);
        if (arrow > 0) {
            String cell = word.substring(0, arrow).strip();
            String item = word.substring(arrow + STANDS_FOR.length()).strip();
            return new ColumnChoice(
                    BY_HEADER, header, column.isEmpty() ? null : column, ColumnHint.NONE, Map.of(cell, item), false);
        }
        ColumnHint hint = ColumnHint.of(word).orElseThrow(() -> ImportRefused.usage("intake.usage.hint", word));
        if (column.isEmpty()) {
            return new ColumnChoice(header, colon < 0 ? LEAVE_OUT : null, hint);
        }
        return new ColumnChoice(header, column, hint);
    }

    /** Returns choices in which each column of the file comes once, with all that was said of its cells. */
    public static List<ColumnChoice> merged(List<ColumnChoice> choices) {
        Map<Object, ColumnChoice> merged = new LinkedHashMap<>();
        for (ColumnChoice choice : choices) {
            Object place = choice.index == BY_HEADER ? Headers.normalise(choice.header) : choice.index;
            merged.merge(place, choice, ColumnChoice::and);
        }
        return List.copyOf(merged.values());
    }

    private ColumnChoice and(ColumnChoice other) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putAll(other.values);
        ColumnHint both = other.hint == ColumnHint.NONE ? hint : other.hint;
        return new ColumnChoice(
                index, header, other.column == null ? column : other.column, both, all, isOfRecipe && other.isOfRecipe);
    }

    /** Returns the same choice, as a recipe makes it. */
    public ColumnChoice ofRecipe() {
        return new ColumnChoice(index, header, column, hint, values, true);
    }

    /** Returns whether it is about the column of that header, wherever it stands. */
    public boolean isByHeader() {
        return index == BY_HEADER;
    }

    /** Returns whether it says which column of the sheet is filled. */
    public boolean isTaken() {
        return column != null && !isLeftOut();
    }

    public boolean isLeftOut() {
        return LEAVE_OUT.equals(column);
    }
}
