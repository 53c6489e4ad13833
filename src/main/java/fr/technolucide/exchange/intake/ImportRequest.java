package fr.technolucide.exchange.intake;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to take from a file, as far as somebody said; immutable.
 *
 * @param sheet  name of the sheet that receives the rows; absent for our own exports alone, which know it
 * @param table  name of the table or worksheet of the file; absent to find it
 * @param map    columns that are settled by hand
 * @param key    names of the columns by which rows are recognised; empty for the key of the sheet
 * @param create names of the sheets in which unknown labels are made into new rows
 */
public record ImportRequest(
        @Nullable String sheet, @Nullable String table, List<ColumnChoice> map, List<String> key, Set<String> create) {

    /** Nothing was said. */
    public static final ImportRequest USUAL = new ImportRequest(null, null, List.of(), List.of(), Set.of());

    public ImportRequest {
        map = List.copyOf(map);
        key = List.copyOf(key);
        create = Set.copyOf(create);
    }

    public ImportRequest withSheet(@Nullable String name) {
        return new ImportRequest(name, table, map, key, create);
    }

    public ImportRequest withTable(@Nullable String name) {
        return new ImportRequest(sheet, name, map, key, create);
    }

    public ImportRequest withMap(List<ColumnChoice> choices) {
        return new ImportRequest(sheet, table, choices, key, create);
    }

    /** @throws ImportRefused for wrong usage, see {@link ColumnChoice#parse} */
    public ImportRequest withMapTexts(List<String> choices) {
        return withMap(choices.stream().map(ColumnChoice::parse).toList());
    }

    public ImportRequest withKey(List<String> columns) {
        return new ImportRequest(sheet, table, map, columns, create);
    }

    public ImportRequest withCreate(Collection<String> sheets) {
        return new ImportRequest(sheet, table, map, key, Set.copyOf(sheets));
    }
}
