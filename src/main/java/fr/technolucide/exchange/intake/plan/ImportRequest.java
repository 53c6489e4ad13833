package fr.technolucide.exchange.intake.plan;

import fr.technolucide.exchange.intake.match.ColumnChoice;
import fr.technolucide.exchange.intake.match.ImportRefused;
import fr.technolucide.exchange.intake.match.Mapping;
import fr.technolucide.exchange.intake.match.SchemaNames;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
 * @param attach whether a name that the workbook does not know stands for the one that it nearly is
 * @param doubles what is to be done of rows that differ from one already there in a measure alone
 * @param cross whether a table with names over its columns gives a row for each of its cells; otherwise it stays as it stands
 * @param corrections cells that somebody typed anew
 */
public record ImportRequest(
        @Nullable String sheet,
        @Nullable String table,
        int header,
        List<ColumnChoice> map,
        List<String> key,
        Set<String> create,
        List<NameAnswer> names,
        boolean attach,
        NearDoubles doubles,
        boolean cross,
        List<CellCorrection> corrections) {

    public static final int FIND_HEADER = 0;
    public static final int NO_HEADER = -1;

    /** Nothing was said. */
    public static final ImportRequest USUAL = new ImportRequest(
            null,
            null,
            FIND_HEADER,
            List.of(),
            List.of(),
            Set.of(),
            List.of(),
            false,
            NearDoubles.REFUSE,
            true,
            List.of());

    /** What becomes of a row that resembles one of the workbook. */
    public enum NearDoubles {
        /** It is refused until somebody says what it is. */
        REFUSE,
        /** It is another one. */
        ADD,
        /** It corrects the one that is there. */
        UPDATE
    }

    public ImportRequest {
        map = List.copyOf(map);
        key = List.copyOf(key);
        create = Set.copyOf(create);
        names = List.copyOf(names);
        corrections = List.copyOf(corrections);
    }

    /**
     * Returns the same request with the ids of sheets and columns in place of the labels that people may write.
     *
     * @throws ImportRefused for wrong usage, when there is no such sheet
     */
    public ImportRequest named(Schema schema) {
        Sheet receives = sheet == null ? null : sheet(schema, sheet);
        List<String> columns = receives == null
                ? key
                : key.stream()
                        .map(name -> SchemaNames.column(receives, name)
                                .map(Column::name)
                                .orElse(name))
                        .toList();
        Set<String> made =
                create.stream().map(name -> sheet(schema, name).name()).collect(Collectors.toUnmodifiableSet());
        return withSheet(receives == null ? null : receives.name())
                .withKey(columns)
                .withCreate(made);
    }

    private static Sheet sheet(Schema schema, String name) {
        return SchemaNames.sheet(schema, name).orElseThrow(() -> ImportRefused.usage("intake.usage.sheet", name));
    }

    public ImportRequest withSheet(@Nullable String name) {
        return new ImportRequest(name, table, header, map, key, create, names, attach, doubles, cross, corrections);
    }

    public ImportRequest withTable(@Nullable String name) {
        return new ImportRequest(sheet, name, header, map, key, create, names, attach, doubles, cross, corrections);
    }

    public ImportRequest withHeader(int line) {
        return new ImportRequest(sheet, table, line, map, key, create, names, attach, doubles, cross, corrections);
    }

    public ImportRequest withMap(List<ColumnChoice> choices) {
        List<ColumnChoice> merged = ColumnChoice.merged(choices);
        return new ImportRequest(sheet, table, header, merged, key, create, names, attach, doubles, cross, corrections);
    }

    /** @throws ImportRefused for wrong usage, see {@link ColumnChoice#parse} */
    public ImportRequest withMapTexts(List<String> choices) {
        return withMap(choices.stream().map(ColumnChoice::parse).toList());
    }

    /** Adds what a recipe says; it gives way to what a person says. */
    public ImportRequest withRecipe(Mapping recipe) {
        List<ColumnChoice> both = new ArrayList<>(
                recipe.map().stream().map(ColumnChoice::ofRecipe).toList());
        both.addAll(map);
        return withSheet(sheet == null ? recipe.sheet() : sheet)
                .withKey(key.isEmpty() ? recipe.key() : key)
                .withMap(both);
    }

    public ImportRequest withKey(List<String> columns) {
        return new ImportRequest(
                sheet, table, header, map, columns, create, names, attach, doubles, cross, corrections);
    }

    public ImportRequest withCreate(Collection<String> sheets) {
        return new ImportRequest(
                sheet, table, header, map, key, Set.copyOf(sheets), names, attach, doubles, cross, corrections);
    }

    public ImportRequest withNames(List<NameAnswer> answers) {
        return new ImportRequest(sheet, table, header, map, key, create, answers, attach, doubles, cross, corrections);
    }

    public ImportRequest withAttach(boolean near) {
        return new ImportRequest(sheet, table, header, map, key, create, names, near, doubles, cross, corrections);
    }

    public ImportRequest withDoubles(NearDoubles answer) {
        return new ImportRequest(sheet, table, header, map, key, create, names, attach, answer, cross, corrections);
    }

    public ImportRequest withCorrections(List<CellCorrection> cells) {
        return new ImportRequest(sheet, table, header, map, key, create, names, attach, doubles, cross, cells);
    }

    public ImportRequest withCross(boolean taken) {
        return new ImportRequest(sheet, table, header, map, key, create, names, attach, doubles, taken, corrections);
    }
}
