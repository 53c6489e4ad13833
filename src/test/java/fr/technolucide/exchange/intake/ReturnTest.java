package fr.technolucide.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.csv.CsvExport;
import fr.technolucide.exchange.excel.BoardWorkbook;
import fr.technolucide.exchange.intake.match.ImportRefused;
import fr.technolucide.exchange.intake.plan.ImportPlan;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.exchange.json.JsonExport;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What left as one of our own files comes back. */
class ReturnTest {

    @TempDir
    Path folder;

    private Workbook workbook;

    @BeforeEach
    void example() {
        workbook = Books.example(folder);
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private Path xlsx() {
        Path file = folder.resolve("bureau.xlsx");
        workbook.read(reader -> {
            try {
                return BoardWorkbook.write(reader, file, ProgressListener.NONE);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        return file;
    }

    private Path json() {
        Path file = folder.resolve("tout.json");
        workbook.read(reader -> {
            try {
                JsonExport.write(reader, file, ProgressListener.NONE);
                return file;
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        return file;
    }

    private Path csv() {
        Path files = folder.resolve("csv");
        workbook.read(reader -> {
            try {
                return CsvExport.write(reader, files, ProgressListener.NONE);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        return files;
    }

    private static Stream<Sheet> sheets() {
        return Catalog.SCHEMA.sheets().stream();
    }

    private static void assertUnchanged(ImportPlan plan, String what) {
        assertThat(plan.edits()).as(what).isEmpty();
        assertThat(plan.report().rejected()).as(what).isEmpty();
        assertThat(plan.report().warnings()).as(what).isEmpty();
    }

    @Tag("slow")
    @Test
    void whatLeftInEnglishComesBackUnchangedToSomeoneWhoReadsFrench() {
        Path board;
        Path texts;
        Messages.use(Language.ENGLISH);
        try {
            board = xlsx();
            texts = csv();
        } finally {
            Messages.use(Language.FRENCH);
        }
        assertUnchanged(Books.plan(workbook, board, ImportRequest.USUAL), "a workbook");
        assertUnchanged(Books.plan(workbook, texts, ImportRequest.USUAL), "texts");
    }

    /** English workbooks once had « n° 5 » for « no. 5 » and a space before the semicolon. */
    @Test
    void anEnglishWorkbookComesBackUnchangedWithItsNumbersAndListsAsTheyOnceWere() throws IOException {
        Messages.use(Language.ENGLISH);
        try {
            Path file = xlsx();
            List<String> changed = new ArrayList<>();
            Path old = Books.edited(
                    file,
                    book -> book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                        if (cell.getCellType() == CellType.STRING) {
                            String text = cell.getStringCellValue();
                            if (text.startsWith("no. ")) {
                                cell.setCellValue(text.replace("no. ", "n°\u00A0"));
                                changed.add("number");
                            } else if (text.matches("\\p{L}+(; \\p{L}+)+")) {
                                cell.setCellValue(text.replace("; ", " ; "));
                                changed.add("list");
                            }
                        }
                    }))));
            assertThat(changed).contains("number", "list");
            assertUnchanged(Books.plan(workbook, file, ImportRequest.USUAL), "as it is written now");
            assertUnchanged(Books.plan(workbook, old, ImportRequest.USUAL), "as it once was");
        } finally {
            Messages.use(Language.FRENCH);
        }
    }

    @Test
    void aWorkbookForTheBoardComesBackUnchangedSheetBySheetAndWhole() {
        Books.add(workbook, UseCases.SHEET, Cells.of(UseCases.TITLE, "Deux fois le même titre"));
        Books.add(workbook, UseCases.SHEET, Cells.of(UseCases.TITLE, "Deux fois le même titre"));
        Path file = xlsx();
        assertThat(sheets()).allSatisfy(sheet -> {
            ImportPlan plan = Books.plan(workbook, file, sheet);
            assertUnchanged(plan, sheet.name());
            assertThat(plan.report().read())
                    .isEqualTo(Books.rows(workbook, sheet).size());
        });
        assertUnchanged(Books.plan(workbook, file, ImportRequest.USUAL), "whole");
    }

    @Test
    void aFolderOfCsvComesBackUnchanged() {
        ImportPlan plan = Books.plan(workbook, csv(), ImportRequest.USUAL);
        assertUnchanged(plan, "folder");
        assertThat(plan.report().read()).isPositive();
    }

    @Test
    void oneOfOurCsvTellsItsSheetByItself() {
        ImportPlan plan = Books.plan(workbook, csv().resolve("trials.csv"), ImportRequest.USUAL);
        assertUnchanged(plan, "trials.csv");
        assertThat(plan.report().tables())
                .singleElement()
                .extracting(ImportReport.Table::sheet)
                .isEqualTo(Trials.SHEET);
    }

    @Test
    void ourJsonComesBackUnchangedAndRebuildsAnotherWorkbook() throws IOException {
        Path file = json();
        assertUnchanged(Books.plan(workbook, file, ImportRequest.USUAL), "json");
        try (Workbook other = Books.seeded(folder)) {
            ImportReport report = Books.take(other, file, ImportRequest.USUAL);
            assertThat(report.rejected()).isEmpty();
            assertThat(report.imported()).isPositive();
            assertThat(sheets())
                    .allSatisfy(sheet -> assertThat(
                                    Books.rows(other, sheet).stream().map(Row::cells))
                            .containsExactlyElementsOf(Books.rows(workbook, sheet).stream()
                                    .map(Row::cells)
                                    .toList()));
        }
    }

    @Tag("slow")
    @Test
    void whatAnotherWorkbookTookInChangesNothingTheSecondTime() {
        assertThat(List.of(xlsx(), csv())).allSatisfy(file -> {
            try (Workbook other = Books.seeded(folder)) {
                Books.take(other, file, ImportRequest.USUAL);
                assertThat(Books.plan(other, file, ImportRequest.USUAL).edits()).isEmpty();
                other.undo();
            }
        });
    }

    @Test
    void aWorkbookForTheBoardRebuildsAnotherWorkbookAndOneUndoTakesItOut() {
        try (Workbook other = Books.seeded(folder)) {
            ImportReport report = Books.take(other, xlsx(), ImportRequest.USUAL);
            assertThat(report.rejected()).isEmpty();
            assertThat(Books.rows(other, Trials.SHEET)).hasSameSizeAs(Books.rows(workbook, Trials.SHEET));
            assertThat(Books.column(other, Trials.TOOL)).isEqualTo(Books.column(workbook, Trials.TOOL));
            other.undo();
            assertThat(Books.rows(other, Trials.SHEET)).isEmpty();
            assertThat(Books.rows(other, Tools.SHEET)).isEmpty();
        }
    }

    /** The cell of a column, by header, in the first row of a sheet's table. */
    private static Cell cell(XSSFWorkbook book, String table, String header) {
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            XSSFSheet sheet = book.getSheetAt(i);
            if (sheet.getTables().stream().anyMatch(t -> t.getName().equals(table))) {
                var area = sheet.getTables().getFirst();
                for (Cell head : sheet.getRow(area.getStartRowIndex())) {
                    if (head.getStringCellValue().equals(header)) {
                        return fresh(sheet.getRow(area.getStartRowIndex() + 1), head.getColumnIndex());
                    }
                }
            }
        }
        throw new AssertionError(table + " " + header);
    }

    /** POI leaves the old text in a cell of inline text that it changes: a new cell takes its place. */
    private static Cell fresh(org.apache.poi.ss.usermodel.Row row, int column) {
        Cell old = row.getCell(column);
        var style = old == null ? null : old.getCellStyle();
        Cell cell = row.createCell(column);
        if (style != null) {
            cell.setCellStyle(style);
        }
        return cell;
    }

    private ImportReport back(Path file, Consumer<XSSFWorkbook> edit) throws IOException {
        return Books.take(workbook, Books.edited(file, edit), ImportRequest.USUAL);
    }

    @Test
    void oneEditedCellIsOneUpdate() throws IOException {
        ImportReport report =
                back(xlsx(), book -> cell(book, "trials", "Tâche essayée").setCellValue("Corrigé"));
        assertThat(report.updated()).as(report.toString()).isEqualTo(1);
        assertThat(report.imported()).isZero();
        assertThat(report.rejected()).isEmpty();
        assertThat(Books.column(workbook, Trials.TASK)).contains("Corrigé");
    }

    @Tag("slow")
    @Test
    void anEmptiedCellEmptiesButNotOneThatIsAskedFor() throws IOException {
        Path file = xlsx();
        ImportReport report =
                back(file, book -> cell(book, "trials", "Tâche essayée").setBlank());
        assertThat(report.rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.columnName()).isEqualTo("task"));
        report = back(file, book -> cell(book, "tools", "À quoi il sert").setBlank());
        assertThat(report.updated()).as(report.toString()).isEqualTo(1);
    }

    @Tag("slow")
    @Test
    void aComputedCellThatDiffersIsSaidAndLeft() throws IOException {
        ImportReport report = back(xlsx(), book -> cell(book, "tools", "Essais").setCellValue(999));
        assertThat(report.updated()).isZero();
        assertThat(report.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.columnName()).isEqualTo("trial_count"));
    }

    @Tag("slow")
    @Test
    void aCellThatTheWorkbookChangedSinceIsSaidAndLeft() throws IOException {
        Path file = xlsx();
        Row tool = Books.rows(workbook, Tools.SHEET).getFirst();
        workbook.apply(ChangeSet.edited("", Edit.update(tool, Tools.NAME, "Renommé ici")));
        ImportReport untouched = Books.take(workbook, file, ImportRequest.USUAL);
        assertThat(untouched.updated()).isZero();
        assertThat(untouched.stale()).isOne();
        assertThat(untouched.warnings())
                .singleElement()
                .satisfies(said -> assertThat(said.sentence()).contains("plus récent est gardé"));
        ImportReport report = back(file, book -> {
            XSSFSheet sheet = book.getSheet("Outils");
            rename(sheet, tool.get(Tools.NAME), "Renommé ailleurs");
        });
        assertThat(report.updated()).isZero();
        assertThat(report.warnings())
                .extracting(ImportReport.Warning::sentence)
                .anySatisfy(sentence -> assertThat(sentence).contains("Outil", "a changé"));
    }

    private static void rename(XSSFSheet sheet, String from, String to) {
        for (var row : sheet) {
            Cell cell = row.getCell(0);
            if (cell != null && cell.toString().equals(from)) {
                fresh(row, 0).setCellValue(to);
            }
        }
    }

    @Test
    void aRowDeletedSinceIsSaidAndStaysDeleted() throws IOException {
        Path file = xlsx();
        Row trial = Books.rows(workbook, Trials.SHEET).getFirst();
        workbook.apply(ChangeSet.edited("", Edit.delete(trial)));
        ImportPlan plan = Books.plan(workbook, file, Trials.SHEET);
        assertThat(plan.edits()).isEmpty();
        assertThat(plan.report().warnings()).isNotEmpty();
    }

    @Tag("slow")
    @Test
    void aRowWithoutIdIsNewAndSecondReturnFindsItThere() throws IOException {
        Path file = xlsx();
        Path more = Books.edited(file, book -> {
            XSSFSheet sheet = book.getSheet("Personnes");
            var table = sheet.getTables().getFirst();
            var row = sheet.createRow(table.getEndRowIndex() + 1);
            row.createCell(table.getStartColIndex()).setCellValue("Nouvelle personne");
            table.setArea(new AreaReference(
                    new CellReference(table.getStartRowIndex(), table.getStartColIndex()),
                    new CellReference(table.getEndRowIndex() + 1, table.getEndColIndex()),
                    SpreadsheetVersion.EXCEL2007));
        });
        assertThat(Books.take(workbook, more, ImportRequest.USUAL).imported()).isEqualTo(1);
        assertThat(Books.column(workbook, People.NAME)).contains("Nouvelle personne");
        assertThat(Books.plan(workbook, more, ImportRequest.USUAL).edits()).isEmpty();
    }

    @Test
    void jsonOfAnotherProgramOrOfANewerOneIsRefused() throws IOException {
        Path other = Files.writeString(folder.resolve("a.json"), "{\"hello\": 1}");
        Path newer = Files.writeString(
                folder.resolve("b.json"), "{\"format\": \"technolucide\", \"schema\": 99, \"sheets\": {}}");
        assertThat(List.of(other, newer))
                .allSatisfy(file -> assertThatThrownBy(() -> Books.plan(workbook, file, ImportRequest.USUAL))
                        .isInstanceOfSatisfying(ImportRefused.class, refused -> {
                            assertThat(refused.isUsage()).isFalse();
                            assertThat(refused.sentence()).isNotBlank();
                        }));
    }
}
