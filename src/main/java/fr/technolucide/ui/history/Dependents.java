package fr.technolucide.ui.history;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows that refer to a row, sheet by sheet, newest first. */
public record Dependents(Map<Sheet, List<Dependent>> bySheet) {

    /** One of them. */
    record Dependent(UUID id, String label) {

        @Override
        public String toString() {
            return label;
        }
    }

    public static Dependents of(Row row, Reader reader) {
        Labels labels = new Labels(reader);
        Map<Sheet, Map<UUID, Row>> found = new LinkedHashMap<>();
        for (Sheet sheet : reader.schema().sheets()) {
            for (Column<?> column : sheet.stored()) {
                if (refersTo(column, row.sheet())) {
                    reader.where(column, row.id())
                            .forEach(each -> found.computeIfAbsent(sheet, any -> new LinkedHashMap<>())
                                    .put(each.id(), each));
                }
            }
        }
        Map<Sheet, List<Dependent>> named = new LinkedHashMap<>();
        found.forEach((sheet, rows) -> named.put(
                sheet,
                new ArrayList<>(rows.values())
                        .reversed().stream()
                                .map(each -> new Dependent(each.id(), labels.title(each)))
                                .toList()));
        return new Dependents(named);
    }

    private static boolean refersTo(Column<?> column, Sheet target) {
        return switch (column.kind()) {
            case Kind.Reference(var sheet, var _) -> sheet.equals(target.name());
            case Kind.References(var sheet, var _) -> sheet.equals(target.name());
            default -> false;
        };
    }
}
