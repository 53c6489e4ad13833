package fr.technolucide.catalog.figure;

import fr.technolucide.method.Median;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Group;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToLongFunction;

/** Sums, counts and medians of a sheet by the rows that it refers to, each in one grouped query. */
final class ReferenceTotals {

    private ReferenceTotals() {}

    /** Returns the number of rows in the groups of each of these rows, which is the first key of a group; 0 without any. */
    static Map<UUID, Integer> counts(List<Group> groups, List<Row> rows) {
        return of(groups, Group::count, rows);
    }

    /** Returns the sum of a column over the rows that refer to each of these; 0 without any. */
    static Map<UUID, Integer> sums(Reader reader, Column<?> by, Column<Integer> sum, List<Row> rows) {
        return sums(reader.group(by.sheet(), List.of(by), sum), rows);
    }

    /** Returns the sum of the groups of each of these rows, which is the first key of a group; 0 without any. */
    static Map<UUID, Integer> sums(List<Group> groups, List<Row> rows) {
        return of(groups, Group::sum, rows);
    }

    private static Map<UUID, Integer> of(List<Group> groups, ToLongFunction<Group> figure, List<Row> rows) {
        Map<UUID, Long> totals = new HashMap<>();
        for (Group group : groups) {
            if (group.keys().getFirst() instanceof UUID id) {
                totals.merge(id, figure.applyAsLong(group), Long::sum);
            }
        }
        Map<UUID, Integer> figures = new HashMap<>();
        rows.forEach(row -> figures.put(row.id(), small(totals.getOrDefault(row.id(), 0L))));
        return figures;
    }

    /**
     * Converts a total to an {@code int}, clamped: one out of range comes only from cells out of their bounds, which a
     * check of the workbook names.
     */
    static int small(long figure) {
        return Math.clamp(figure, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** Returns the floored median of a column over the rows that refer to each of these; left out without any value. */
    static Map<UUID, Integer> medians(Reader reader, Column<UUID> by, Column<Integer> of) {
        Map<UUID, TreeMap<Integer, Long>> distributions = new HashMap<>();
        for (Group group : reader.group(by.sheet(), List.of(by, of), null)) {
            UUID id = group.key(0, by);
            Integer value = group.key(1, of);
            if (id != null && value != null) {
                distributions.computeIfAbsent(id, _ -> new TreeMap<>()).merge(value, group.count(), Long::sum);
            }
        }
        Map<UUID, Integer> medians = new HashMap<>();
        distributions.forEach((id, counts) -> {
            Integer median = Median.floor(counts);
            if (median != null) {
                medians.put(id, median);
            }
        });
        return medians;
    }
}
