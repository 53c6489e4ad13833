package fr.technolucide;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.choice.Role;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Expression;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Value;
import fr.technolucide.workbook.Workbook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The schema of the catalogue where every sheet has one more column of every kind, in no group and without words, and a
 * row of each sheet where all of them are filled.
 */
public final class AddedColumns {

    /** What every added column is named by. */
    public static final String MARK = "added_";

    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<Sheet, List<Column<?>>> added = new LinkedHashMap<>();
    private final Schema schema;
    private final Map<Sheet, UUID> rows = new LinkedHashMap<>();
    private List<UUID> people = List.of();

    public AddedColumns() {
        List<Sheet> all = new ArrayList<>();
        for (Sheet declared : Catalog.SCHEMA.sheets()) {
            Sheet sheet = declared.extended();
            all.add(sheet);
            if (!sheet.isMadeElsewhere()) { // nobody types in it
                sheets.add(sheet);
                added.put(sheet, columns(sheet));
            }
        }
        this.schema = new Schema(Catalog.SCHEMA.version(), all);
    }

    private static List<Column<?>> columns(Sheet sheet) {
        Column<Integer> count = sheet.count(MARK + "count");
        List<Column<?>> columns = new ArrayList<>(List.of(
                sheet.text(MARK + "text", 30),
                sheet.longText(MARK + "long_text", 200),
                count,
                sheet.minutes(MARK + "minutes"),
                sheet.decimal(MARK + "decimal", 2),
                sheet.money(MARK + "money"),
                sheet.date(MARK + "date"),
                sheet.rating(MARK + "rating", 1, 5),
                sheet.flag(MARK + "flag"),
                sheet.choice(MARK + "choice", Role.class),
                sheet.reference(MARK + "reference", "people", OnDelete.DETACH),
                sheet.references(MARK + "references", "people"),
                sheet.derived(
                        MARK + "derived",
                        new Value.Plain<>(new Kind.Count()),
                        new Expression.Times(Expression.cell(count), Expression.constant(2)))));
        columns.forEach(column -> column.inTable().inBoard());
        return List.copyOf(columns);
    }

    public Schema schema() {
        return schema;
    }

    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    public List<Column<?>> of(Sheet sheet) {
        return added.get(sheet);
    }

    /** Those that a row stores. */
    public List<Column<?>> stored(Sheet sheet) {
        return of(sheet).stream().filter(Column::isStored).toList();
    }

    @SuppressWarnings("unchecked") // as declared above
    public <T> Column<T> column(Sheet sheet, String kind) {
        return (Column<T>) schema.own(sheet).column(MARK + kind);
    }

    /** Fills them in a row of each sheet, as a person would. */
    public void fill(Workbook workbook) {
        people = workbook.read(reader ->
                reader.all(People.SHEET).stream().map(Row::id).limit(2).toList());
        List<Edit> edits = new ArrayList<>();
        for (Sheet sheet : sheets) {
            Row row = workbook.read(reader -> open(sheet, reader));
            rows.put(sheet, row.id());
            edits.add(Edit.update(row, cells(sheet, false)));
        }
        workbook.apply(new ChangeSet(StepKind.EDITED, "", edits));
    }

    /** A row in which they may be typed. */
    private Row open(Sheet sheet, Reader reader) {
        return reader.all(sheet).stream()
                .filter(row -> stored(sheet).stream().noneMatch(row.sheet().lockedIn(row)::contains))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing may be typed in " + sheet));
    }

    public UUID row(Sheet sheet) {
        return rows.get(sheet);
    }

    public Row row(Sheet sheet, Workbook workbook) {
        return workbook.read(reader -> reader.find(sheet, rows.get(sheet)).orElseThrow());
    }

    public Cells cells(Sheet sheet, boolean changed) {
        Cells cells = Cells.none();
        for (Column<?> column : stored(sheet)) {
            cells = cells.andValue(column, value(column, changed));
        }
        return cells;
    }

    public Object value(Column<?> column, boolean changed) {
        return switch (column.kind()) {
            case Kind.Text _ -> changed ? "Verglas" : "Grésil";
            case Kind.LongText _ -> changed ? "Bruine\nle soir" : "Givrage\nle matin";
            case Kind.Count _ -> changed ? 7_020 : 7_019;
            case Kind.Minutes _ -> changed ? 78 : 77;
            case Kind.Decimal _ -> new BigDecimal(changed ? "56.78" : "12.34");
            case Kind.Money _ -> changed ? 67_890L : 12_345L;
            case Kind.Date _ -> LocalDate.of(2026, 3, changed ? 18 : 17);
            case Kind.Rating _ -> changed ? 2 : 4;
            case Kind.Flag _ -> !changed;
            case Kind.Choice<?> choice -> choice.items().get(changed ? 1 : 0);
            case Kind.Reference _ -> people.get(changed ? 1 : 0);
            case Kind.References _ -> List.of(people.get(changed ? 1 : 0));
            case Kind.Derived<?> _ -> 2 * (changed ? 7_020 : 7_019);
        };
    }
}
