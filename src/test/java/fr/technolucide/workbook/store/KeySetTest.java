package fr.technolucide.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class KeySetTest {

    private static final int MOST = 100_000;
    private static final String QUERY = "SELECT value AS seq FROM json_each(?)";

    @Property(tries = 100)
    void holdsWhatItsQueriesFind(
            @ForAll @Size(max = 50) Set<@IntRange(min = 1, max = MOST) Integer> some,
            @ForAll @Size(max = 50) Set<@IntRange(min = 1, max = MOST) Integer> more,
            @ForAll @Size(max = 50) Set<@IntRange(min = 1, max = MOST) Integer> others)
            throws SQLException {
        try (Statements statements = new Statements(DriverManager.getConnection("jdbc:sqlite::memory:"))) {
            Set<Integer> all = new HashSet<>(some);
            all.addAll(more);
            KeySet keys = of(statements, some, more);

            assertThat(in(keys)).isEqualTo(all);

            keys.retainAll(of(statements, others));
            all.retainAll(others);

            assertThat(in(keys)).isEqualTo(all);
        }
    }

    @SafeVarargs
    private static KeySet of(Statements statements, Set<Integer>... found) throws SQLException {
        KeySet keys = new KeySet(statements);
        for (Set<Integer> each : found) {
            keys.add(QUERY, List.of(each.toString()));
        }
        return keys;
    }

    private static Set<Integer> in(KeySet keys) {
        return Set.copyOf(IntStream.rangeClosed(0, MOST + 1)
                .filter(keys::contains)
                .boxed()
                .toList());
    }
}
