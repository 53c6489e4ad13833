package fr.technolucide.catalog;

import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Edits that a person could make on a workbook of the catalogue, drawn from a seed; some break a rule. */
final class RandomEdits {

    private static final int MOST_TARGETS = 3;

    private final Random random;
    private final Supplier<UUID> mint;

    RandomEdits(long seed, Supplier<UUID> mint) {
        this.random = new Random(seed);
        this.mint = mint;
    }

    /** Up to three edits, each drawn from what the workbook holds before the first. */
    List<Edit> change(Reader reader) {
        List<Edit> edits = new ArrayList<>();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            edits.add(edit(reader));
        }
        return edits;
    }

    private Edit edit(Reader reader) {
        Sheet sheet = pick(Catalog.SCHEMA.sheets());
        List<Row> rows = reader.all(sheet);
        int dice = random.nextInt(10);
        if (rows.isEmpty() || dice < 3) {
            return insert(sheet, reader);
        }
        Row row = pick(rows);
        return dice < 6 ? Edit.delete(row) : update(row, reader);
    }

    private Edit insert(Sheet sheet, Reader reader) {
        Cells cells = Cells.none();
        for (Column<?> column : sheet.stored()) {
            if (column.isRequired() || random.nextInt(3) == 0) {
                cells = cells.andValue(column, value(column, reader));
            }
        }
        return new Edit.Insert(sheet, mint.get(), cells, Edit.Origin.TYPED);
    }

    private Edit update(Row row, Reader reader) {
        Cells cells = Cells.none();
        for (int left = 1 + random.nextInt(2); left > 0; left--) {
            Column<?> column = pick(row.sheet().stored());
            cells = cells.andValue(column, random.nextInt(5) == 0 ? null : value(column, reader));
        }
        return Edit.update(row, cells);
    }

    private @Nullable Object value(Column<?> column, Reader reader) {
        return switch (column.kind()) {
            case Kind.Text _, Kind.LongText _ -> "Œuvre " + random.nextInt(10_000);
            case Kind.Count _, Kind.Minutes _ -> 1 + random.nextInt(300);
            case Kind.Rating(var min, var max) -> min + random.nextInt(max - min + 1);
            case Kind.Money _ -> (long) random.nextInt(40_000);
            case Kind.Decimal(var scale) -> BigDecimal.valueOf(random.nextInt(100_000), scale);
            case Kind.Date _ -> LocalDate.of(2026, 1, 1).plusDays(random.nextInt(320));
            case Kind.Flag _ -> random.nextBoolean();
            case Kind.Choice<?> choice -> pick(choice.items());
            case Kind.Reference(var sheet, var _) -> target(Catalog.SCHEMA.sheet(sheet), reader);
            case Kind.References(var sheet, var _) -> targets(Catalog.SCHEMA.sheet(sheet), reader);
            case Kind.Derived<?> _ -> throw new IllegalArgumentException(column + " is derived");
        };
    }

    private @Nullable UUID target(Sheet sheet, Reader reader) {
        List<Row> rows = reader.all(sheet);
        return rows.isEmpty() ? null : pick(rows).id();
    }

    private List<UUID> targets(Sheet sheet, Reader reader) {
        List<Row> rows = reader.all(sheet);
        return rows.isEmpty()
                ? List.of()
                : random.ints(random.nextInt(MOST_TARGETS + 1), 0, rows.size())
                        .mapToObj(rows::get)
                        .map(Row::id)
                        .distinct()
                        .toList();
    }

    private <T> T pick(List<? extends T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
