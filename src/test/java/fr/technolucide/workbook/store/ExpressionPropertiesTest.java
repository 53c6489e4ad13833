package fr.technolucide.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Expression;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What a formula gives in Java, the database gives too: a sheet sorted on it shows the figures it is sorted by. */
class ExpressionPropertiesTest {

    private static Path folder;
    private static List<Row> rows;
    private static Connection connection;

    @BeforeContainer
    static void makeRows() throws IOException, SQLException {
        folder = Files.createTempDirectory("expressions");
        Path file = folder.resolve("t.lucide");
        try (Workbook workbook = WorkbookFiles.create(file, Samples.SCHEMA, Samples.ENVIRONMENT, List.of(), false)) {
            UUID person = workbook.mint();
            workbook.apply(ChangeSet.edited("", Samples.person(person, "Chloé")));
            for (Integer minutes : new Integer[] {null, 0, 30}) {
                for (Integer other : new Integer[] {null, 7, 45}) {
                    for (LocalDate day : new LocalDate[] {null, LocalDate.of(2026, 11, 20), LocalDate.of(2027, 2, 1)}) {
                        Cells cells = Cells.of(Samples.MINUTES, minutes)
                                .and(Samples.OTHER, other)
                                .and(Samples.DAY, day)
                                .and(Samples.WITH, other == null ? null : List.of(person));
                        workbook.apply(
                                ChangeSet.edited("", new Edit.Insert(Samples.TRIALS, null, cells, Edit.Origin.TAKEN)));
                    }
                }
            }
            rows = workbook.read(r -> r.all(Samples.TRIALS));
        }
        connection = Connections.open(file, true, false, Duration.ofSeconds(1));
    }

    @AfterContainer
    static void removeRows() throws IOException, SQLException {
        connection.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 400)
    void javaAndTheDatabaseAgree(@ForAll("numbers") Expression<Integer> expression) throws SQLException {
        LocalDate today = LocalDate.now(Samples.CLOCK);
        String sql = "SELECT " + new ExpressionSql(today).of(expression) + " FROM trials WHERE id = ?";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (Row row : rows) {
                query.setBytes(1, Codec.bytes(row.id()));
                try (ResultSet result = query.executeQuery()) {
                    result.next();
                    Object found = result.getObject(1);
                    Integer expected = expression.evaluate(row, today);
                    assertThat(found).as("%s for %s", sql, row.cells()).isEqualTo(expected);
                }
            }
        }
    }

    @Provide
    Arbitrary<Expression<Integer>> numbers() {
        return numbers(3);
    }

    private Arbitrary<Expression<Integer>> numbers(int depth) {
        Arbitrary<Expression<Integer>> leaf = Arbitraries.oneOf(
                cells(),
                Arbitraries.integers().between(-50, 50).map(Expression::constant),
                Arbitraries.just(new Expression.Size(Samples.WITH)),
                Arbitraries.just(Expression.daysSince(Samples.DAY)));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Expression<Integer>> deeper = Arbitraries.lazy(() -> numbers(depth - 1));
        return Arbitraries.oneOf(
                leaf,
                Combinators.combine(deeper, deeper).as(Expression.Plus::new),
                Combinators.combine(deeper, deeper).as(Expression.Minus::new),
                Combinators.combine(deeper, leaf).as(Expression.Times::new), // stays within 32 bits
                deeper.list().ofMinSize(1).ofMaxSize(3).map(Expression.Greatest::new),
                Combinators.combine(conditions(depth - 1), deeper, deeper.injectNull(0.3))
                        .as(Expression.When::new));
    }

    private Arbitrary<Expression<Boolean>> conditions(int depth) {
        Arbitrary<Expression<Integer>> numbers = numbers(depth);
        Arbitrary<Expression<Boolean>> simple = Arbitraries.oneOf(
                Combinators.combine(numbers, Arbitraries.integers().between(-20, 20))
                        .as(Expression.AtLeast::new),
                numbers.map(Expression.IsEmpty::new),
                cells().map(cell -> new Expression.IsOneOf<>(cell, java.util.Set.of(0, 30, 45))));
        return depth == 0
                ? simple
                : Arbitraries.oneOf(
                        simple,
                        Combinators.combine(conditions(depth - 1), conditions(depth - 1))
                                .as(Expression.Both::new));
    }

    private static Arbitrary<Expression<Integer>> cells() {
        Arbitrary<Column<Integer>> columns = Arbitraries.of(Samples.MINUTES, Samples.OTHER);
        return columns.map(Expression::cell);
    }
}
