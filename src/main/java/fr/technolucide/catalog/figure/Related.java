package fr.technolucide.catalog.figure;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Follows references between the small sheets, for many rows at once. */
public final class Related {

    /** The number of rows up to which each is queried by itself, however small the other sheet is. */
    private static final int FEW = 8;

    /**
     * The factor used beyond {@link #FEW} rows: the other sheet is read once, unless it has so many times as many rows
     * and will not be queried again.
     */
    private static final int MANY_TIMES = 64;

    private Related() {}

    /** Returns whether one query for each of these rows is cheaper than reading the whole sheet that refers to them. */
    static boolean areFew(List<Row> rows, Sheet referring, Reader reader) {
        return rows.size() <= FEW
                || (!reader.remembers() && (long) rows.size() * MANY_TIMES <= reader.count(referring));
    }

    /** Returns the rows that refer to each of these by a column, in order of creation. */
    static Map<UUID, List<Row>> referringTo(List<Row> rows, Column<UUID> reference, Reader reader) {
        if (areFew(rows, reference.sheet(), reader)) {
            Map<UUID, List<Row>> found = new HashMap<>();
            rows.forEach(row -> found.put(row.id(), reader.where(reference, row.id())));
            return found;
        }
        Set<UUID> wanted = ids(rows);
        return reader.all(reference.sheet()).stream()
                .filter(row -> wanted.contains(row.get(reference)))
                .collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.get(reference))));
    }

    /** Passes over the rows that refer to each of these by a column, without holding them. */
    static void eachReferringTo(List<Row> rows, Column<UUID> reference, Reader reader, BiConsumer<UUID, Row> action) {
        if (areFew(rows, reference.sheet(), reader)) {
            rows.forEach(row -> reader.where(reference, row.id()).forEach(found -> action.accept(row.id(), found)));
            return;
        }
        Set<UUID> wanted = ids(rows);
        reader.each(reference.sheet(), found -> {
            UUID referred = found.get(reference);
            if (referred != null && wanted.contains(referred)) {
                action.accept(referred, found);
            }
        });
    }

    private static Set<UUID> ids(List<Row> rows) {
        return rows.stream().map(Row::id).collect(Collectors.toSet());
    }

    /** Returns the rows that these refer to by a column, by id. */
    public static Map<UUID, Row> referredBy(List<Row> rows, Column<UUID> reference, Reader reader) {
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
