package fr.technolucide.ui.shell;

import fr.technolucide.catalog.Association;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The facts about the whole workbook that the window shows.
 *
 * @param association its name, blank while nobody gave it
 * @param example     whether it holds the worked example
 * @param counts      rows of each sheet
 * @param empty       whether nothing was written in it yet
 */
public record Overview(String association, boolean example, Map<Sheet, Long> counts, boolean empty) {

    static final Overview NONE = new Overview("", false, Map.of(), false);

    public static Overview read(Reader reader) {
        Map<Sheet, Long> counts = new LinkedHashMap<>();
        reader.schema().sheets().forEach(sheet -> counts.put(sheet, reader.count(sheet)));
        boolean empty = counts.entrySet().stream()
                .allMatch(entry -> entry.getValue() == 0
                        || entry.getKey().isSeeded()
                        || entry.getKey().isSingleRow());
        Optional<Row> association = row(reader);
        return new Overview(
                association.map(Overview::name).orElse(""),
                association.map(Overview::isExample).orElse(false),
                counts,
                empty);
    }

    /** Returns the name of the association, blank while nobody gave it. */
    static String association(Reader reader) {
        return row(reader).map(Overview::name).orElse("");
    }

    private static Optional<Row> row(Reader reader) {
        return reader.schema().sheets().stream()
                .filter(Sheet::isSingleRow)
                .findFirst()
                .flatMap(sheet -> reader.all(sheet).stream().findFirst());
    }

    private static String name(Row association) {
        return nameColumn(association.sheet())
                .flatMap(column -> Optional.ofNullable(association.get(column)))
                .map(Object::toString)
                .orElse("");
    }

    private static boolean isExample(Row association) {
        return association
                .sheet()
                .find(Association.EXAMPLE.name())
                .flatMap(column -> Optional.ofNullable(association.get(column)))
                .filter(Boolean.TRUE::equals)
                .isPresent();
    }

    /** Returns the column that holds the name. */
    public static Optional<Column<?>> nameColumn(Sheet association) {
        return association.find(Association.NAME.name());
    }

    long count(Sheet sheet) {
        return counts.getOrDefault(sheet, 0L);
    }
}
