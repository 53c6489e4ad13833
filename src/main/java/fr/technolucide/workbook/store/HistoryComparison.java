package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.JsonCells;
import fr.technolucide.workbook.JsonReader;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of every row with the history, which holds each cell a second time. Every value counts as a number: once
 * for each entry after which it stood there, taken away once for each entry before which it did and once where it stands
 * now. What is left is zero for each cell, in whatever order the entries were made; a page that was lost, put in the
 * place of another or written without the history leaves something. The sum over the whole file costs one pass; which
 * cells differ is sought only if it is not zero.
 */
final class HistoryComparison {

    private static final int MOST_ROWS = 100;
    private static final long ODD = 0x9E3779B97F4A7C15L;

    private final Statements statements;
    private final Schema schema;

    private HistoryComparison(Statements statements, Schema schema) {
        this.statements = statements;
        this.schema = schema;
    }

    /** Takes what a value counts for. */
    @FunctionalInterface
    private interface Sink {

        /** @param column absent for the row itself, which is there or not */
        void add(Sheet sheet, UUID row, @Nullable Column<?> column, long amount);
    }

    private record Place(RowKey row, @Nullable Column<?> column) {}

    /** Returns the cells, and the rows, that are not as the history says. */
    static List<CellFault> of(Statements statements, Schema schema) throws SQLException {
        HistoryComparison comparison = new HistoryComparison(statements, schema);
        return comparison.isEven() ? List.of() : comparison.differences();
    }

    private boolean isEven() throws SQLException {
        long[] sum = {0};
        pass((sheet, row, column, amount) -> sum[0] += amount);
        return sum[0] == 0;
    }

    private List<CellFault> differences() throws SQLException {
        Map<RowKey, Long> rows = new HashMap<>();
        pass((sheet, row, column, amount) -> add(rows, new RowKey(sheet, row), amount));
        Set<RowKey> wanted = new HashSet<>(
                rows.keySet().stream().sorted(inOrder()).limit(MOST_ROWS).toList());
        Map<Place, Long> places = new HashMap<>();
        pass((sheet, row, column, amount) -> {
            RowKey key = new RowKey(sheet, row);
            if (wanted.contains(key)) {
                add(places, new Place(key, column), amount);
            }
        });
        return faults(places.keySet());
    }

    private static <K> void add(Map<K, Long> sums, K key, long amount) {
        sums.merge(key, amount, (one, other) -> one + other == 0 ? null : one + other);
    }

    private Comparator<RowKey> inOrder() {
        return Comparator.<RowKey>comparingInt(key -> schema.sheets().indexOf(key.sheet()))
                .thenComparing(RowKey::id);
    }

    /** A row that should not be there, or is not, is said once, and not for each of its cells. */
    private List<CellFault> faults(Collection<Place> places) {
        Set<RowKey> whole = new HashSet<>();
        places.stream().filter(place -> place.column() == null).forEach(place -> whole.add(place.row()));
        List<Place> ordered = new ArrayList<>(places);
        ordered.sort(Comparator.comparing(Place::row, inOrder())
                .thenComparingInt(
                        place -> place.column() == null ? -1 : place.column().index()));
        List<CellFault> faults = new ArrayList<>();
        for (Place place : ordered) {
            Column<?> column = place.column();
            if (column == null || !whole.contains(place.row())) {
                faults.add(new CellFault(place.row().sheet(), place.row().id(), finding(column)));
            }
        }
        return faults;
    }

    private static Finding finding(@Nullable Column<?> column) {
        return column == null
                ? new Finding(Finding.Severity.ERROR, null, "check.row_beside_history", List.of())
                : Finding.error(column, "check.cell_beside_history", Labels.of(column));
    }

    private void pass(Sink sink) throws SQLException {
        PreparedStatement entries = statements.prepare("SELECT sheet, row, before, after FROM history_entries");
        try (ResultSet result = entries.executeQuery()) {
            while (result.next()) {
                Sheet sheet = schema.find(result.getString(1)).orElse(null);
                if (sheet != null) {
                    UUID row = Codec.id(result.getBytes(2));
                    count(sheet, row, result.getString(3), -1, sink);
                    count(sheet, row, result.getString(4), 1, sink);
                }
            }
        }
        for (Sheet sheet : schema.sheets()) {
            RowSql sql = new RowSql(sheet);
            try (PreparedStatement rows = statements.connection().prepareStatement(sql.select() + " NOT INDEXED");
                    ResultSet result = rows.executeQuery()) {
                while (result.next()) {
                    Row row = sql.read(result, LocalDate.EPOCH, true);
                    sink.add(sheet, row.id(), null, -amount(sheet, row.id(), "", 1));
                    count(sheet, row.id(), row.cells(), -1, sink);
                }
            }
        }
    }

    /** Counts one side of an entry; one without cells says that the row was not there, which counts the other way. */
    private static void count(Sheet sheet, UUID row, @Nullable String json, int sign, Sink sink) throws SQLException {
        if (json == null) {
            sink.add(sheet, row, null, -sign * amount(sheet, row, "", 1));
            return;
        }
        try {
            Map<String, @Nullable Object> members = JsonReader.object(json).orElse(Map.of());
            try {
                count(sheet, row, JsonCells.read(sheet, members), sign, sink);
            } catch (JsonCells.Unfit _) {
                for (Map.Entry<String, @Nullable Object> member : members.entrySet()) {
                    countAlone(sheet, row, member.getKey(), member.getValue(), sign, sink);
                }
            }
        } catch (IOException damaged) {
            throw new SQLException("no cells of " + sheet.name(), damaged);
        }
    }

    private static void countAlone(Sheet sheet, UUID row, String name, @Nullable Object value, int sign, Sink sink) {
        Optional<Column<?>> column = sheet.find(name);
        try {
            count(sheet, row, JsonCells.read(sheet, Collections.singletonMap(name, value)), sign, sink);
        } catch (JsonCells.Unfit _) {
            column.ifPresent(known ->
                    sink.add(sheet, row, known, sign * amount(sheet, row, name, number(String.valueOf(value)))));
        }
    }

    private static void count(Sheet sheet, UUID row, Cells cells, int sign, Sink sink) {
        cells.each((column, value) -> {
            if (value != null) {
                sink.add(sheet, row, column, sign * amount(sheet, row, column.name(), number(value)));
            }
        });
    }

    /** Returns what one value at one place counts for. */
    private static long amount(Sheet sheet, UUID row, String part, long value) {
        long mixed = mixed(((long) sheet.name().hashCode() << 32) ^ part.hashCode());
        mixed = mixed(mixed ^ row.getMostSignificantBits());
        mixed = mixed(mixed ^ row.getLeastSignificantBits());
        return mixed(mixed ^ value);
    }

    private static long number(Object value) {
        return switch (value) {
            case String text -> number(text);
            case Integer number -> number;
            case Long number -> number;
            case Boolean flag -> flag ? 1 : 0;
            case BigDecimal number -> number.unscaledValue().longValue();
            case Enum<?> item -> number(Kind.Choice.id(item));
            case LocalDate day -> day.toEpochDay();
            case UUID id -> mixed(id.getMostSignificantBits()) ^ id.getLeastSignificantBits();
            case List<?> ids -> {
                long all = ids.size();
                for (Object id : ids) {
                    all = mixed(all + number(id));
                }
                yield all;
            }
            default -> throw new IllegalArgumentException("no cell holds a " + value.getClass());
        };
    }

    /** In UTF-8, as the file has it: half a sign of two, which JSON can say, is a question mark there. */
    private static long number(String text) {
        long all = ODD;
        for (byte part : text.getBytes(StandardCharsets.UTF_8)) {
            all = (all ^ part) * ODD;
        }
        return mixed(all);
    }

    /** Mixes the bits of a number (the finalizer of MurmurHash3, Appleby 2011). */
    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }
}
