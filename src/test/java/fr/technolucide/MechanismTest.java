package fr.technolucide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.example.Example;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.csv.CsvExport;
import fr.technolucide.exchange.document.FileFormatDocument;
import fr.technolucide.exchange.excel.BoardWorkbook;
import fr.technolucide.exchange.form.PrintedForms;
import fr.technolucide.exchange.form.Prints;
import fr.technolucide.exchange.intake.Importer;
import fr.technolucide.exchange.intake.plan.ImportPlan;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.exchange.json.JsonExport;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.exchange.source.CancelToken;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Hit;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.Tables;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A column is declared once, by one line: whatever its sheet and its kind, it is found on every surface that has no
 * screen, and comes back changed from a file of ours. {@code MechanismScreensTest} does the same for the window.
 */
class MechanismTest {

    private static final AddedColumns ADDED = new AddedColumns();

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Workbook workbook;

    @BeforeAll
    static void fill() {
        workbook = seeded("t.lucide");
        workbook.apply(new ChangeSet(StepKind.EXAMPLE, "", Example.edits(Workbooks.TODAY, workbook::mint)));
        ADDED.fill(workbook);
    }

    @AfterAll
    static void close() {
        workbook.close();
    }

    private static Workbook seeded(String name) {
        return WorkbookFiles.create(
                shared.resolve(name), ADDED.schema(), Workbooks.environment(Workbooks.TODAY), Seeds.edits(), false);
    }

    /** A copy to write in. */
    private Workbook copy() {
        Path file = folder.resolve("copie.lucide");
        WorkbookFiles.copy(workbook, file, true, Workbooks.environment(Workbooks.TODAY));
        return WorkbookFiles.open(file, ADDED.schema(), Workbooks.environment(Workbooks.TODAY), false);
    }

    private static Stream<Sheet> sheets() {
        return ADDED.sheets().stream();
    }

    private static void assertHolds(Workbook holder, boolean changed) {
        sheets().forEach(sheet -> {
            Row row = ADDED.row(sheet, holder);
            ADDED.of(sheet)
                    .forEach(column ->
                            assertThat(row.get(column)).as(column.toString()).isEqualTo(ADDED.value(column, changed)));
        });
    }

    @Test
    void everyKindIsThere() {
        sheets().forEach(sheet -> assertThat(ADDED.of(sheet).stream()
                        .<Class<?>>map(column -> column.kind().getClass())
                        .toList())
                .as(sheet.name())
                .contains(Kind.class.getPermittedSubclasses()));
    }

    @Test
    void inSqlAndAfterReopening() {
        String sql = String.join("\n", Tables.of(ADDED.schema()));
        assertThat(sql).contains("\"added_text\" TEXT").doesNotContain("added_derived");
        try (Workbook copy = copy()) {
            assertHolds(copy, false);
        }
    }

    @Test
    void inSortingByTheDatabase() {
        sheets().forEach(sheet -> {
            Column<Integer> derived = ADDED.column(sheet, "derived");
            List<Row> most =
                    workbook.read(reader -> reader.first(Query.of(sheet).order(List.of(Sort.descending(derived))), 1));
            assertThat(most.getFirst().id()).as(sheet.name()).isEqualTo(ADDED.row(sheet));
        });
    }

    @Test
    void inValidation() {
        sheets().forEach(sheet -> {
            Row row = ADDED.row(sheet, workbook);
            Column<String> text = ADDED.column(sheet, "text");
            Column<Integer> rating = ADDED.column(sheet, "rating");
            Column<Integer> derived = ADDED.column(sheet, "derived");
            Column<UUID> reference = ADDED.column(sheet, "reference");
            for (Edit wrong : List.of(
                    Edit.update(row, text, "Un texte de plus de trente caractères"),
                    Edit.update(row, rating, 6),
                    Edit.update(row, reference, new UUID(1, 1)),
                    Edit.update(row, derived, 3))) {
                assertThatThrownBy(() -> workbook.apply(ChangeSet.edited("", wrong)))
                        .as(wrong.toString())
                        .isInstanceOf(RefusedEdit.class);
            }
        });
    }

    @Test
    void inSearch() {
        List<Hit> wanted =
                sheets().map(sheet -> new Hit(sheet, ADDED.row(sheet))).toList();
        for (String word : List.of("gresil", "givrage")) {
            List<Hit> hits = workbook.read(reader -> reader.search(word, 0, 100));
            assertThat(hits).as(word).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @Test
    void inTheHistoryAndUndone() {
        sheets().forEach(sheet -> {
            Step last = workbook.read(reader -> reader.history(ADDED.row(sheet)).getFirst());
            assertThat(last.entries().getFirst().after())
                    .contains(ADDED.stored(sheet).stream()
                            .map(column -> "\"" + column.name() + "\":")
                            .toList());
        });
        try (Workbook copy = copy()) {
            assertThat(copy.undo()).isPresent();
            sheets().forEach(sheet -> assertThat(ADDED.stored(sheet))
                    .as(sheet.name())
                    .allMatch(column -> ADDED.row(sheet, copy).isEmpty(column)));
        }
    }

    @Test
    void inTheFileFormatDocument() {
        String document = FileFormatDocument.of(ADDED.schema());
        sheets().forEach(sheet -> {
            String ofSheet = document.split("### " + sheet.name() + "\n", 2)[1].split("\n### ", 2)[0];
            assertThat(ofSheet)
                    .as(sheet.name())
                    .contains(ADDED.stored(sheet).stream()
                            .map(column -> "`" + column.name() + "`")
                            .toList());
        });
    }

    @Tag("slow")
    @Test
    void inCsvAndIntoAnotherWorkbook() throws IOException {
        Path csv = folder.resolve("csv");
        write(reader -> CsvExport.write(reader, csv, ProgressListener.NONE));
        for (Sheet sheet : ADDED.sheets()) {
            String text = Files.readString(csv.resolve(sheet.name() + ".csv"), StandardCharsets.UTF_8);
            assertThat(text.lines().findFirst().orElseThrow())
                    .as(sheet.name())
                    .contains(ADDED.of(sheet).stream().map(Column::name).toList());
        }
        assertThat(plan(workbook, csv).isEmpty()).isTrue();
        try (Workbook other = seeded("csv.lucide")) {
            take(other, csv);
            assertHolds(other, false);
        }
    }

    @Test
    void inJsonAndIntoAnotherWorkbook() throws IOException {
        Path json = folder.resolve("t.json");
        write(reader -> {
            JsonExport.write(reader, json, ProgressListener.NONE);
            return json;
        });
        assertThat(Files.readString(json)).contains("\"added_text\":\"Grésil\"").doesNotContain("added_derived");
        assertThat(plan(workbook, json).isEmpty()).isTrue();
        try (Workbook other = seeded("json.lucide")) {
            take(other, json);
            assertHolds(other, false);
        }
    }

    @Tag("slow")
    @Test
    void inExcelAndBackWithEveryCellChanged() throws IOException {
        Path file = folder.resolve("t.xlsx");
        write(reader -> BoardWorkbook.write(reader, file, ProgressListener.NONE));
        Path changed = folder.resolve("changed.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file));
                OutputStream out = Files.newOutputStream(changed)) {
            sheets().forEach(sheet -> changeEveryCell(book, sheet));
            book.write(out);
        }
        try (Workbook copy = copy()) {
            ImportReport report = take(copy, changed);
            assertThat(report.updated()).isEqualTo(ADDED.sheets().size());
            assertThat(report.imported()).isZero();
            assertHolds(copy, true);
        }
    }

    @Test
    void inTheImportOfAForeignTable() throws IOException {
        Path file = Files.writeString(
                folder.resolve("foreign.csv"),
                "Jour;Outil;Testeur;Durée (min);Tâche essayée;Added text;Added count\n"
                        + "24/11/2026;Plumier;Chloé;30;Une lettre de plus;Verglas;30\n");
        try (Workbook copy = copy()) {
            ImportPlan plan = copy.read(reader -> Importer.plan(
                    reader, file, ImportRequest.USUAL.withSheet("trials"), copy::mint, CancelToken.NEVER));
            copy.apply(plan.change("foreign.csv"));
            Row row = copy.read(reader -> reader.all(Trials.SHEET).getLast());
            assertThat(row.get(ADDED.<String>column(Trials.SHEET, "text"))).isEqualTo("Verglas");
            assertThat(row.get(ADDED.<Integer>column(Trials.SHEET, "derived"))).isEqualTo(60);
        }
    }

    /** A form that is printed asks for each column, and says what the row holds. */
    @Tag("slow")
    @Test
    void onPaper() throws IOException {
        ZonedDateTime now = Workbooks.TODAY.atTime(9, 42).atZone(ZoneOffset.UTC);
        for (PaperForm form : PaperForm.values()) {
            Optional<Sheet> sheet = PrintedForms.sheet(form).map(ADDED.schema()::own);
            if (sheet.isEmpty()) {
                continue;
            }
            Row row = ADDED.row(sheet.get(), workbook);
            String filled = text(workbook.read(
                    reader -> Prints.filled(reader, form, row, "t", now).bytes()));
            for (Column<?> column : ADDED.stored(sheet.get())) {
                String value = workbook.read(reader -> new Labels(reader).text(column, row.get(column)));
                assertThat(filled).as(form + " " + column).contains(column.name());
                if (!(column.kind() instanceof Kind.Flag)) {
                    assertThat(filled).as(form + " " + column).contains(spaced(value));
                }
            }
            if (!form.name().startsWith("CHECKLIST")) { // its pages are those of the published list
                String blank = text(workbook.read(
                        reader -> PrintedForms.blank(reader, form, now).bytes()));
                assertThat(blank)
                        .as(form.name())
                        .contains(ADDED.stored(sheet.get()).stream()
                                .map(Column::name)
                                .toList());
            }
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return spaced(new PDFTextStripper().getText(document));
        }
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ");
    }

    private void changeEveryCell(XSSFWorkbook book, Sheet sheet) {
        XSSFTable table = table(book, sheet.name());
        XSSFSheet page = table.getXSSFSheet();
        XSSFRow heads = page.getRow(table.getStartRowIndex());
        XSSFRow row = rowOf(table, "id", ADDED.row(sheet).toString());
        for (Column<?> column : ADDED.stored(sheet)) {
            int place = place(heads, column.name());
            assertThat(row.getCell(place)).as("%s in Excel", column).isNotNull();
            Cell cell = row.createCell(place); // POI leaves the old text in a cell of inline text that it changes
            cell.setCellStyle(book.getCellStyleAt(0)); // a bare number, whatever the format of the column
            type(cell, column);
        }
        assertThat(place(heads, AddedColumns.MARK + "derived")).isNotNegative();
    }

    private static XSSFTable table(XSSFWorkbook book, String name) {
        return Stream.iterate(0, i -> i < book.getNumberOfSheets(), i -> i + 1)
                .flatMap(i -> book.getSheetAt(i).getTables().stream())
                .filter(table -> table.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + name));
    }

    private static XSSFRow rowOf(XSSFTable table, String head, String text) {
        XSSFSheet page = table.getXSSFSheet();
        int place = place(page.getRow(table.getStartRowIndex()), head);
        for (int i = table.getStartRowIndex() + 1; i <= table.getEndRowIndex(); i++) {
            if (text.equals(page.getRow(i).getCell(place).getStringCellValue())) {
                return page.getRow(i);
            }
        }
        throw new AssertionError("no row " + text + " in " + table.getName());
    }

    /** The header of a column without words is its name, and its unit where it has one. */
    private static int place(XSSFRow heads, String name) {
        for (Cell head : heads) {
            String words = head.getStringCellValue();
            if (words.equals(name) || words.startsWith(name + " (")) {
                return head.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + name + " in " + heads.getSheet().getSheetName());
    }

    /** What a person types in Excel. */
    private void type(Cell cell, Column<?> column) {
        Object value = ADDED.value(column, true);
        switch (column.kind()) {
            case Kind.Money _ -> cell.setCellValue((Long) value / 100.0);
            case Kind.Date _ -> cell.setCellValue((LocalDate) value);
            case Kind.Flag _ -> cell.setCellValue(Messages.text("format.no"));
            case Kind.Choice<?> choice -> cell.setCellValue(Labels.item(choice, (Enum<?>) value));
            case Kind.Reference _ -> cell.setCellValue(person((UUID) value));
            case Kind.References _ -> cell.setCellValue(person((UUID) ((List<?>) value).getFirst()));
            default -> {
                if (value instanceof Number number) {
                    cell.setCellValue(number.doubleValue());
                } else {
                    cell.setCellValue(value.toString());
                }
            }
        }
    }

    private static String person(UUID id) {
        return workbook.read(
                reader -> reader.find(People.SHEET, id).orElseThrow().get(People.NAME, ""));
    }

    private static ImportPlan plan(Workbook into, Path file) {
        return into.read(reader -> Importer.plan(reader, file, ImportRequest.USUAL, into::mint, CancelToken.NEVER));
    }

    private static ImportReport take(Workbook into, Path file) {
        ImportPlan plan = plan(into, file);
        assertThat(plan.report().rejected()).isEmpty();
        into.apply(plan.change(file.getFileName().toString()));
        return plan.report();
    }

    /** Something written that may fail as files do. */
    @FunctionalInterface
    private interface Writing<T> {
        T write(Reader reader) throws IOException;
    }

    private static <T> void write(Writing<T> writing) {
        workbook.read(reader -> {
            try {
                return writing.write(reader);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}
