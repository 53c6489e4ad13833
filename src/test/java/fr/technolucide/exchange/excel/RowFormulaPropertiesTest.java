package fr.technolucide.exchange.excel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.exchange.ExportColumns;
import fr.technolucide.exchange.SheetRows;
import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.exchange.excel.data.FieldFormat;
import fr.technolucide.exchange.excel.data.RowFormula;
import fr.technolucide.exchange.excel.data.RowFormulas;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Expression;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Value;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A spreadsheet computes from the cells of a row what the formula of its column gives in Java. */
class RowFormulaPropertiesTest {

    private static final Sheet SHEET = Sheet.named("things");
    private static final Column<Integer> COUNT = SHEET.count("count");
    private static final Column<Integer> OTHER = SHEET.count("other");
    private static final Column<Integer> MINUTES = SHEET.minutes("minutes").from(0);
    private static final Column<Integer> SAVED = SHEET.minutes("saved").between(-1_000, 1_000);

    private static Path folder;
    private static Workbook workbook;
    private static List<Row> rows;

    @BeforeContainer
    static void makeRows() throws IOException {
        folder = Files.createTempDirectory("formulas");
        Environment environment =
                new Environment(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), new UUID(0x4000, 1L << 63), "");
        workbook = WorkbookFiles.create(
                folder.resolve("t.lucide"), new Schema(1, List.of(SHEET)), environment, List.of(), false);
        for (Integer count : new Integer[] {null, 0, 7}) {
            for (Integer minutes : new Integer[] {null, 30, 45}) {
                for (Integer saved : new Integer[] {null, -20}) {
                    Cells cells = Cells.of(COUNT, count)
                            .and(OTHER, minutes == null ? 3 : -5)
                            .and(MINUTES, minutes)
                            .and(SAVED, saved);
                    workbook.apply(ChangeSet.edited("", new Edit.Insert(SHEET, null, cells, Edit.Origin.TAKEN)));
                }
            }
        }
        rows = workbook.read(reader -> reader.all(SHEET));
    }

    @AfterContainer
    static void removeRows() throws IOException {
        workbook.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Tag("slow")
    @Property(tries = 300)
    void theSpreadsheetAgrees(@ForAll("numbers") Expression<Integer> expression) throws IOException {
        Sheet sheet = SHEET.extended();
        Column<Integer> result = sheet.derived("result", new Value.Plain<>(new Kind.Count()), expression);
        ExportColumns fields =
                ExportColumns.of(sheet, Messages.in(Language.FRENCH), ExportColumns.Units.LEFT_OUT, _ -> true);
        DataSheet table = workbook.read(reader -> new DataSheet(sheet, "Things", fields, new SheetRows(reader, SHEET)));
        Optional<RowFormula> formula =
                new RowFormulas(table).of(fields.find(result).orElseThrow());
        if (formula.isEmpty()) {
            assertThat(isWrittenAsValues(expression)).as(expression.toString()).isTrue();
            return;
        }
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFRow cells = book.createSheet().createRow(0);
            XSSFCell cell = cells.createCell(table.position(result));
            cell.setCellFormula(formula.get().on(0));
            for (Row row : rows) {
                for (Column<Integer> column : List.of(COUNT, OTHER, MINUTES, SAVED)) {
                    write(
                            cells.createCell(table.position(column)),
                            FieldFormat.of(fields.find(column).orElseThrow()),
                            row.get(column));
                }
                Integer expected = expression.evaluate(row, LocalDate.EPOCH);
                assertThat(computed(book, cell))
                        .as("%s for %s", formula.get(), row.cells())
                        .isEqualTo(expected);
            }
        }
    }

    private static boolean isWrittenAsValues(Expression<Integer> expression) {
        return switch (expression) {
            case Expression.Cell<?> _ -> true;
            case Expression.Greatest(var operands) -> operands.contains(Expression.cell(MINUTES));
            default -> !readsACell(expression);
        };
    }

    private static boolean readsACell(Expression<Integer> expression) {
        return switch (expression) {
            case Expression.Cell<?> _ -> true;
            case Expression.Plus(var left, var right) -> readsACell(left) || readsACell(right);
            case Expression.Minus(var left, var right) -> readsACell(left) || readsACell(right);
            case Expression.Times(var left, var right) -> readsACell(left) || readsACell(right);
            default -> false;
        };
    }

    private static void write(XSSFCell cell, FieldFormat look, @Nullable Integer value) {
        if (value != null) {
            cell.setCellValue(look == FieldFormat.HOURS ? value / 1_440.0 : value);
        }
    }

    /** Null for the empty text. */
    private static @Nullable Integer computed(XSSFWorkbook book, XSSFCell cell) {
        CellValue value = book.getCreationHelper().createFormulaEvaluator().evaluate(cell);
        return value.getCellType() == CellType.NUMERIC ? Integer.valueOf((int) value.getNumberValue()) : null;
    }

    @Provide
    Arbitrary<Expression<Integer>> numbers() {
        Arbitrary<Expression<Integer>> sums = arithmetic(2);
        return Arbitraries.oneOf(sums, cells().list().ofMinSize(1).ofMaxSize(3).map(Expression.Greatest::new));
    }

    private static Arbitrary<Expression<Integer>> arithmetic(int depth) {
        Arbitrary<Expression<Integer>> leaf =
                Arbitraries.oneOf(cells(), Arbitraries.integers().between(-9, 9).map(Expression::constant));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Expression<Integer>> deeper = Arbitraries.lazy(() -> arithmetic(depth - 1));
        return Arbitraries.oneOf(
                leaf,
                Combinators.combine(deeper, deeper).as(Expression.Plus::new),
                Combinators.combine(deeper, deeper).as(Expression.Minus::new),
                Combinators.combine(deeper, deeper).as(Expression.Times::new));
    }

    private static Arbitrary<Expression<Integer>> cells() {
        return Arbitraries.of(COUNT, OTHER, MINUTES, SAVED).map(Expression::cell);
    }
}
