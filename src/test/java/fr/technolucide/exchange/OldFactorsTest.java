package fr.technolucide.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.exchange.excel.BoardWorkbook;
import fr.technolucide.exchange.excel.RowsWorkbook;
import fr.technolucide.exchange.form.PrintedForms;
import fr.technolucide.exchange.form.Prints;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves a workbook one factor of which was verified too long ago. */
@Tag("slow")
class OldFactorsTest {

    private static final ZonedDateTime AT = ZonedDateTime.of(2026, 11, 25, 10, 42, 0, 0, ZoneOffset.UTC);
    private static final String WARNING = "Un facteur utilisé n’a pas été vérifié depuis douze mois.";
    private static final Pattern GRAMS = Pattern.compile("\\d\\s?k?g(?!\\p{L})");

    @TempDir
    Path folder;

    private Workbook workbook;

    @BeforeEach
    void open() {
        workbook = Workbooks.example(folder);
        Row factor = Workbooks.row(workbook, Factors.SHEET, Seeds.factor("texte_court"));
        Workbooks.typed(workbook, factor, Cells.of(Factors.VERIFIED_ON, LocalDate.of(2025, 11, 24)));
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    @Test
    void everyWorksheetWithFiguresOfTheEstimateSaysWhatTheyAreWorth() throws IOException {
        Path file = folder.resolve("ca.xlsx");
        workbook.read(reader -> written(() -> BoardWorkbook.write(reader, file, ProgressListener.NONE)));
        try (XSSFWorkbook read = new XSSFWorkbook(file.toFile().getPath())) {
            assertSoftly(all -> {
                for (String name :
                        List.of("Synthèse CA", "Empreinte", "Cas d’usage", "Usages prévus", "Alternatives", "Essais")) {
                    all.assertThat(said(read.getSheet(name)))
                            .as(name)
                            .containsPattern("[Oo]rdres? de grandeur")
                            .contains("Facteurs du", WARNING);
                }
                all.assertThat(said(read.getSheet("Personnes"))).doesNotContain("Facteurs du");
            });
        }
    }

    @Test
    void soDoesAListOfRows() throws IOException {
        Path file = folder.resolve("cas.xlsx");
        workbook.read(reader ->
                written(() -> RowsWorkbook.write(reader, Query.of(UseCases.SHEET), file, ProgressListener.NONE)));
        try (XSSFWorkbook read = new XSSFWorkbook(file.toFile().getPath())) {
            assertThat(said(read.getSheetAt(0))).contains("Ordre de grandeur", "Facteurs du 25/11/2026", WARNING);
        }
    }

    /** Whichever form has grams on it. */
    @Test
    void everySheetOfPaperWithGramsSaysWhatTheyAreWorth() throws IOException {
        Map<String, String> papers = new LinkedHashMap<>();
        Row useCase = Workbooks.named(workbook, UseCases.SHEET, "Courriers");
        for (PaperForm form : PaperForm.values()) {
            papers.put(
                    form.name(),
                    text(workbook.read(reader -> form == PaperForm.BOARD
                            ? Prints.board(reader, "x.lucide", AT).bytes()
                            : Prints.about(reader, form, useCase, "x.lucide", AT)
                                    .orElseGet(() -> PrintedForms.blank(reader, form, AT))
                                    .bytes())));
        }
        papers.put(
                "cloud",
                text(workbook.read(reader -> Prints.useCases(reader, Query.of(UseCases.SHEET), "Nuage", "x.lucide", AT)
                        .bytes())));
        papers.put(
                "trials",
                text(workbook.read(reader -> Prints.trials(reader, Query.of(Trials.SHEET), "Essais", "x.lucide", AT)
                        .bytes())));
        List<String> withGrams = new ArrayList<>();
        assertSoftly(all -> papers.forEach((name, text) -> {
            if (GRAMS.matcher(text).find()) {
                withGrams.add(name);
                all.assertThat(text)
                        .as(name)
                        .containsPattern("[Oo]rdres? de grandeur")
                        .contains("Facteurs du 25/11/2026", WARNING);
            }
        }));
        assertThat(withGrams).contains("BOARD", "USE_CASE", "SUPPORT_REQUEST", "cloud");
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static boolean written(Writing writing) {
        try {
            writing.run();
            return true;
        } catch (IOException failing) {
            throw new AssertionError(failing);
        }
    }

    private static String text(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    /** What its cells show, the formats of numbers included. */
    private static String said(XSSFSheet sheet) {
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        StringBuilder said = new StringBuilder();
        sheet.forEach(row -> row.forEach(cell -> said.append(formatter.formatCellValue(cell))
                .append(cell.getCellStyle().getDataFormatString())
                .append('\n')));
        return said.toString();
    }
}
