package fr.technolucide.exchange.intake;

import static fr.technolucide.exchange.intake.Books.row;
import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.People;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.excel.BoardWorkbook;
import fr.technolucide.exchange.intake.plan.ImportPlan;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice does not let a table grow over what is typed right under it. */
class LinesUnderATableTest {

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

    private Path export() {
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

    /** Types in the first column of the people, so many lines under the last of their table. */
    private static void type(XSSFWorkbook book, int under, int columnsAside, String text) {
        XSSFSheet sheet = book.getSheet("Personnes");
        XSSFTable table = sheet.getTables().getFirst();
        int line = table.getEndRowIndex() + under;
        var typed = sheet.getRow(line) == null ? sheet.createRow(line) : sheet.getRow(line);
        typed.createCell(table.getStartColIndex() + columnsAside).setCellValue(text);
    }

    @Test
    void whatIsTypedUnderATableOfOursIsNewRowsUpToTheFirstEmptyLine() throws IOException {
        Path more = Books.edited(export(), book -> {
            type(book, 1, 0, "Première sous le tableau");
            type(book, 2, 0, "Deuxième sous le tableau");
            type(book, 4, 0, "Une note, plus bas");
        });
        assertThat(Books.take(workbook, more, ImportRequest.USUAL).imported()).isEqualTo(2);
        assertThat(Books.column(workbook, People.NAME))
                .contains("Première sous le tableau", "Deuxième sous le tableau")
                .doesNotContain("Une note, plus bas");
    }

    @Tag("slow")
    @Test
    void whatIsTypedBesideATableOfOursIsNotOfIt() throws IOException {
        Path more = Books.edited(export(), book -> type(book, 1, 40, "à côté"));
        ImportPlan plan = Books.plan(workbook, more, ImportRequest.USUAL);
        assertThat(plan.edits()).isEmpty();
        assertThat(plan.report().rejected()).isEmpty();
    }

    private static void foreignTable(XSSFWorkbook book) {
        XSSFSheet sheet = book.createSheet("Feuille1");
        row(sheet, 0, "Prénom", "Remarque");
        row(sheet, 1, "Ada", "");
        row(sheet, 2, "Grace", "");
        row(sheet, 3, "Total", "2");
        row(sheet, 4, "Compté le 25", "");
        row(sheet, 6, "Une note", "");
        XSSFTable table = sheet.createTable(
                new AreaReference(new CellReference(0, 0), new CellReference(2, 1), SpreadsheetVersion.EXCEL2007));
        table.setName("equipe");
        table.setDisplayName("equipe");
    }

    @Test
    void linesUnderATableOfSomebodyElseAreLeftOutAndCounted() throws IOException {
        Path file = Books.xlsx(folder, LinesUnderATableTest::foreignTable);
        ImportPlan plan = Books.plan(
                workbook, file, ImportRequest.USUAL.withSheet("people").withTable("equipe"));
        assertThat(plan.report().imported()).isEqualTo(2);
        assertThat(plan.report().warnings())
                .extracting(ImportReport.Warning::sentence)
                .anySatisfy(
                        sentence -> assertThat(sentence).contains("2 lignes").contains("equipe"));
    }
}
