package fr.technolucide.catalog;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Follows references between the small sheets, for many rows at once. */
final class Related {

    /** Up to so many rows, each is asked for by itself; beyond, the other sheet is read once. */
    private static final int FEW = 8;

    private Related() {}

    /** The rows that refer to each of these by a column, in order of creation. */
    static Map<UUID, List<Row>> referringTo(List<Row> rows, Column<UUID> reference, Reader reader) {
        if (rows.size() <= FEW) {
            Map<UUID, List<Row>> found = new HashMap<>();
            rows.forEach(row -> found.put(row.id(), reader.where(reference, row.id())));
            return found;
        }
        Set<UUID> wanted = rows.stream().map(Row::id).collect(Collectors.toSet());
        return reader.all(reference.sheet()).stream()
                .filter(row -> wanted.contains(row.get(reference)))
                .collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.get(reference))));
    }

    /** The rows that these refer to by a column, by id. */
    static Map<UUID, Row> referredBy(List<Row> rows, Column<UUID> reference, Reader reader) {
        Set<UUID> ids = new HashSet<>();
        for (Row row : rows) {
            UUID id = row.get(reference);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids.isEmpty()
                ? Map.of()
                : reader.find(reader.schema().targetOf(reference).orElseThrow(), ids);
    }
}
