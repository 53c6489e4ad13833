package fr.technolucide.workbook.salvage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;

/** The records that our reader finds are those that SQLite finds, for any table, any values and any size of page. */
class RecordReaderPropertiesTest {

    @Provide
    Arbitrary<Integer> pageSizes() {
        return Arbitraries.of(512, 1_024, 4_096, 16_384, 65_536);
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void whatSqliteReadsIsRead(@ForAll("pageSizes") int pageSize, @ForAll long seed) throws Exception {
        Path file = Files.createTempFile("pages", ".db");
        try {
            List<String> wanted = fill(file, pageSize, new Random(seed));
            assertThat(read(file)).containsExactlyInAnyOrderElementsOf(wanted);
        } finally {
            Files.delete(file);
        }
    }

    /** Fills a table with rowids and one without, both deep enough for interior pages, and returns their rows. */
    private static List<String> fill(Path file, int pageSize, Random random) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA page_size = " + pageSize);
            statement.execute("CREATE TABLE t (k INTEGER PRIMARY KEY, a, b, c, d)");
            statement.execute("CREATE TABLE w (a, b, c, d, PRIMARY KEY (a)) WITHOUT ROWID");
            connection.setAutoCommit(false);
            insert(connection, "INSERT OR IGNORE INTO t VALUES (?, ?, ?, ?, ?)", 5, pageSize, random);
            insert(connection, "INSERT OR IGNORE INTO w VALUES (?, ?, ?, ?)", 4, pageSize, random);
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("DELETE FROM t WHERE k % 5 = 0");
            List<String> rows = new ArrayList<>(rows(statement, "SELECT k, NULL, a, b, c, d FROM t", true));
            rows.addAll(rows(statement, "SELECT 0, a, b, c, d FROM w", false));
            return rows;
        }
    }

    private static void insert(Connection connection, String sql, int columns, int pageSize, Random random)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int row = 0; row < 300; row++) {
                for (int column = 1; column <= columns; column++) {
                    boolean key = column == 1;
                    insert.setObject(column, key && columns == 5 ? random.nextInt() : value(random, pageSize, key));
                }
                insert.executeUpdate();
            }
        }
    }

    private static @Nullable Object value(Random random, int pageSize, boolean key) {
        return switch (random.nextInt(key ? 3 : 7)) {
            case 0 -> random.nextLong() >> random.nextInt(64);
            case 1 -> "é€😀x".repeat(random.nextInt(pageSize) / (key ? 40 : 10));
            case 2 -> {
                byte[] bytes = new byte[random.nextInt(key ? 40 : pageSize * 3)];
                random.nextBytes(bytes);
                yield bytes;
            }
            case 3 -> random.nextDouble();
            case 4 -> (long) random.nextInt(3);
            default -> null;
        };
    }

    private static List<String> rows(Statement statement, String query, boolean table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<@Nullable Object> values = new ArrayList<>();
                for (int column = 2; column <= columns; column++) {
                    Object value = result.getObject(column);
                    values.add(value instanceof Integer number ? (Object) number.longValue() : value);
                }
                rows.add(words(table, result.getLong(1), values));
            }
        }
        return rows;
    }

    private static List<String> read(Path file) throws IOException {
        List<String> rows = new ArrayList<>();
        try (DatabasePages pages = DatabasePages.open(file)) {
            RecordReader reader = new RecordReader(pages);
            PageOwners owners = new PageOwners(pages, reader);
            reader.beginPass();
            for (int page = 1; page <= pages.count(); page++) {
                String owner = owners.owner(page);
                if (owners.isTree(page) && ("t".equals(owner) || "w".equals(owner))) {
                    reader.records(reader.tree(page).orElseThrow())
                            .forEach(record -> rows.add(words(record.table(), record.key(), record.values())));
                }
            }
        }
        return rows;
    }

    private static String words(boolean table, long key, List<@Nullable Object> values) {
        StringBuilder words = new StringBuilder().append(table).append(key);
        for (Object value : values) {
            words.append('|')
                    .append(
                            value instanceof byte[] bytes
                                    ? Arrays.hashCode(bytes) + "/" + bytes.length
                                    : value instanceof String text
                                            ? text.hashCode() + " " + text.getBytes(StandardCharsets.UTF_8).length
                                            : value);
        }
        return words.toString();
    }
}
