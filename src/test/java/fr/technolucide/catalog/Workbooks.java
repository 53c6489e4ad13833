package fr.technolucide.catalog;

import fr.technolucide.catalog.content.Content;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.example.Example;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.MadeOnce;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Validation;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Real workbooks of the catalogue, standing on the day of the example. */
public final class Workbooks {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private Workbooks() {}

    public static Environment environment(LocalDate today) {
        Clock clock = Clock.fixed(today.atTime(9, 42).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new Environment(clock, UUID.fromString("00000000-0000-4000-8000-000000000001"), "Chloé");
    }

    /** With the rows that come with the program, and nothing else. */
    public static Workbook empty(Path folder) {
        Path file = folder.resolve("vide.lucide");
        return MadeOnce.open(file, Catalog.SCHEMA, environment(TODAY), List.of(), () -> seeded(file, TODAY));
    }

    /** With the worked example. */
    public static Workbook example(Path folder) {
        return example(folder, TODAY);
    }

    public static Workbook example(Path folder, LocalDate today) {
        Path file = folder.resolve("exemple.lucide");
        return MadeOnce.open(
                file, Catalog.SCHEMA, environment(today), List.of(StepKind.EXAMPLE, Messages.language()), () -> {
                    Workbook workbook = seeded(file, today);
                    workbook.apply(new ChangeSet(StepKind.EXAMPLE, "", Example.edits(today, workbook::mint)));
                    return workbook;
                });
    }

    private static Workbook seeded(Path file, LocalDate today) {
        return WorkbookFiles.create(file, Catalog.SCHEMA, environment(today), Seeds.edits(), false);
    }

    /** Inserts a row as a person would, and gives it back as it then stands. */
    public static Row typed(Workbook workbook, Sheet sheet, Cells cells) {
        UUID id = workbook.mint();
        workbook.apply(ChangeSet.edited("", new Edit.Insert(sheet, id, cells, Edit.Origin.TYPED)));
        return row(workbook, sheet, id);
    }

    /** Changes cells of a row as a person would, and gives it back as it then stands. */
    public static Row typed(Workbook workbook, Row row, Cells cells) {
        workbook.apply(ChangeSet.edited("", Edit.update(row, cells)));
        return row(workbook, row.sheet(), row.id());
    }

    public static Row row(Workbook workbook, Sheet sheet, UUID id) {
        return workbook.read(reader -> reader.find(sheet, id).orElseThrow());
    }

    public static List<Row> rows(Workbook workbook, Sheet sheet) {
        return workbook.read(reader -> reader.all(sheet));
    }

    public static List<Row> where(Workbook workbook, Column<?> column, Object value) {
        return workbook.read(reader -> reader.where(column, value));
    }

    public static long count(Workbook workbook, Sheet sheet) {
        return workbook.read(reader -> reader.count(sheet));
    }

    public static List<Finding> findings(Workbook workbook, Row row) {
        return workbook.read(reader -> Validation.check(row, reader));
    }

    /** The edition that the lists of the worked example are of. */
    public static String editionOfExample() {
        return Example.edition(Content.read("example.json"));
    }

    /** The id of a point of that edition. */
    public static UUID questionOfExample(String code) {
        return Seeds.question(editionOfExample(), code);
    }

    public static Optional<Row> settling(Workbook workbook, Row useCase, String code) {
        return workbook.read(reader -> Actions.settling(useCase.id(), questionOfExample(code), reader));
    }

    /** The first row that holds a text in some cell. */
    public static Row named(Workbook workbook, Sheet sheet, String name) {
        return workbook.read(reader -> reader.all(sheet).stream()
                .filter(row -> row.cells().columns().stream().anyMatch(column -> name.equals(row.get(column))))
                .findFirst()
                .orElseThrow());
    }
}
