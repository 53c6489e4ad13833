package fr.technolucide.exchange.intake.plan;

import fr.technolucide.exchange.intake.match.ColumnChoice;
import fr.technolucide.exchange.intake.match.ImportRefused;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The options of an import, as far as a person chose them; immutable.
 *
 * @param sheet  name of the sheet that receives the rows; absent for our own exports alone, which know it
 * @param table  name of the table or worksheet of the file; absent to find it
 * @param header line of the header, from 1; {@value #FIND_HEADER} to find it, {@value #NO_HEADER} when there is none
 * @param map    columns that are settled by hand
 * @param key    names of the columns by which rows are recognised; empty for the key of the sheet
 * @param create names of the sheets in which unknown labels are made into new rows
 * @param names  what is to be done of names that the workbook does not know, each by itself
 */
public record ImportRequest(
        @Nullable String sheet,
        @Nullable String table,
        int header,
        List<ColumnChoice> map,
        List<String> key,
        Set<String> create,
        List<NameAnswer> names) {

    public static final int FIND_HEADER = 0;
    public static final int NO_HEADER = -1;

    /** Nothing was said. */
    public static final ImportRequest USUAL =
            new ImportRequest(null, null, FIND_HEADER, List.of(), List.of(), Set.of(), List.of());

    public ImportRequest {
        map = List.copyOf(map);
        key = List.copyOf(key);
        create = Set.copyOf(create);
        names = List.copyOf(names);
    }

    public ImportRequest withSheet(@Nullable String name) {
        return new ImportRequest(name, table, header, map, key, create, names);
    }

    public ImportRequest withTable(@Nullable String name) {
        return new ImportRequest(sheet, name, header, map, key, create, names);
    }

    public ImportRequest withHeader(int line) {
        return new ImportRequest(sheet, table, line, map, key, create, names);
    }

    public ImportRequest withMap(List<ColumnChoice> choices) {
        return new ImportRequest(sheet, table, header, choices, key, create, names);
    }

    /** @throws ImportRefused for wrong usage, see {@link ColumnChoice#parse} */
    public ImportRequest withMapTexts(List<String> choices) {
        return withMap(choices.stream().map(ColumnChoice::parse).toList());
    }

    public ImportRequest withKey(List<String> columns) {
        return new ImportRequest(sheet, table, header, map, columns, create, names);
    }

    public ImportRequest withCreate(Collection<String> sheets) {
        return new ImportRequest(sheet, table, header, map, key, Set.copyOf(sheets), names);
    }

    public ImportRequest withNames(List<NameAnswer> answers) {
        return new ImportRequest(sheet, table, header, map, key, create, answers);
    }
}
