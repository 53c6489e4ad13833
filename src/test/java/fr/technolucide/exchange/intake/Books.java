package fr.technolucide.exchange.intake;

import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.example.Example;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.exchange.intake.plan.ImportPlan;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.exchange.source.CancelToken;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.MadeOnce;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks to import into, and files to import from. */
final class Books {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final Path INPUTS = Path.of(System.getProperty("technolucide.inputs", "../shared/inputs"));

    private static final Environment HERE = new Environment(
            Clock.fixed(Instant.parse("2026-11-25T10:42:00Z"), ZoneOffset.UTC), new UUID(1, 2), "Amina");

    private Books() {}

    static Workbook seeded(Path folder) {
        Path file = file(folder);
        return MadeOnce.open(file, Catalog.SCHEMA, HERE, List.of(), () -> seededAnew(file));
    }

    static Workbook example(Path folder) {
        Path file = file(folder);
        return MadeOnce.open(file, Catalog.SCHEMA, HERE, List.of(StepKind.EXAMPLE, Messages.language()), () -> {
            Workbook workbook = seededAnew(file);
            workbook.apply(new ChangeSet(StepKind.EXAMPLE, "", Example.edits(TODAY, workbook::mint)));
            return workbook;
        });
    }

    private static Path file(Path folder) {
        return folder.resolve(UUID.randomUUID() + ".lucide");
    }

    private static Workbook seededAnew(Path file) {
        return WorkbookFiles.create(file, Catalog.SCHEMA, HERE, Seeds.edits(), false);
    }

    static UUID add(Workbook workbook, Sheet sheet, Cells cells) {
        UUID id = workbook.mint();
        workbook.apply(
                new ChangeSet(StepKind.EDITED, "", List.of(new Edit.Insert(sheet, id, cells, Edit.Origin.TAKEN))));
        return id;
    }

    static ImportPlan plan(Workbook workbook, Path source, ImportRequest request) {
        return workbook.read(reader -> Importer.plan(reader, source, request, workbook::mint, CancelToken.NEVER));
    }

    static ImportPlan plan(Workbook workbook, Path source, Sheet sheet) {
        return plan(workbook, source, ImportRequest.USUAL.withSheet(sheet.name()));
    }

    static ImportReport take(Workbook workbook, Path source, ImportRequest request) {
        ImportPlan plan = plan(workbook, source, request);
        workbook.apply(plan.change(source.getFileName().toString()));
        return plan.report();
    }

    static ImportReport take(Workbook workbook, Path source, Sheet sheet) {
        return take(workbook, source, ImportRequest.USUAL.withSheet(sheet.name()));
    }

    static List<Row> rows(Workbook workbook, Sheet sheet) {
        return workbook.read(reader -> reader.all(sheet));
    }

    static <T> List<T> column(Workbook workbook, Column<T> column) {
        return rows(workbook, column.sheet()).stream()
                .map(row -> row.get(column))
                .toList();
    }

    static Path csv(Path folder, String... lines) throws IOException {
        Path file = folder.resolve(UUID.randomUUID() + ".csv");
        return Files.writeString(file, String.join("\r\n", lines) + "\r\n", StandardCharsets.UTF_8);
    }

    static Path xlsx(Path folder, Consumer<XSSFWorkbook> content) throws IOException {
        Path file = folder.resolve(UUID.randomUUID() + ".xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    /** Strings, numbers, booleans and dates; {@code null} for no cell. */
    static void row(XSSFSheet sheet, int index, Object... cells) {
        XSSFRow row = sheet.createRow(index);
        for (int i = 0; i < cells.length; i++) {
            switch (cells[i]) {
                case null -> {}
                case Number number -> row.createCell(i).setCellValue(number.doubleValue());
                case Boolean value -> row.createCell(i).setCellValue(value);
                case LocalDate day -> {
                    CellStyle style = sheet.getWorkbook().createCellStyle();
                    style.setDataFormat((short) 14);
                    row.createCell(i).setCellValue(day);
                    row.getCell(i).setCellStyle(style);
                }
                default -> row.createCell(i).setCellValue(cells[i].toString());
            }
        }
    }

    /** Overwrites a string cell of a workbook made elsewhere. */
    static Path edited(Path file, Consumer<XSSFWorkbook> edit) throws IOException {
        Path copy = file.resolveSibling(UUID.randomUUID() + ".xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file));
                OutputStream out = Files.newOutputStream(copy)) {
            edit.accept(workbook);
            workbook.write(out);
        }
        return copy;
    }
}
