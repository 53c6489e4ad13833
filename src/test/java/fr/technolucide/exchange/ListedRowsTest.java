package fr.technolucide.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.exchange.csv.CsvExport;
import fr.technolucide.exchange.excel.RowsWorkbook;
import fr.technolucide.exchange.form.Prints;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trials of one person, as they leave: a list on paper, a workbook of one sheet, a CSV. */
class ListedRowsTest {

    @TempDir
    Path folder;

    private static Query of(String person, Reader reader) {
        UUID id = reader.all(People.SHEET).stream()
                .filter(row -> person.equals(row.get(People.NAME)))
                .findFirst()
                .orElseThrow()
                .id();
        return Query.of(Trials.SHEET).any(List.of(Trials.TESTER, Trials.WITH_PEOPLE), Set.of(id));
    }

    @Test
    void theWorkbookAndTheCsvHoldTheRowsOfTheQueryAndNoOther() throws Exception {
        try (Workbook workbook = SampleWorkbook.example(folder)) {
            Path excel = folder.resolve("essais.xlsx");
            Path csv = folder.resolve("essais.csv");
            int expected = workbook.read(reader -> {
                Query query = of("Chloé", reader);
                write(() -> RowsWorkbook.write(reader, query, excel, ProgressListener.NONE));
                write(() -> {
                    CsvExport.writeRows(reader, query, csv, ProgressListener.NONE);
                    return csv;
                });
                return reader.list(query).size();
            });
            assertThat(expected).isBetween(1, 59);
            try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(excel))) {
                assertThat(read.getNumberOfSheets()).isEqualTo(1);
                XSSFSheet sheet = read.getSheetAt(0);
                assertThat(sheet.getTables().getFirst().getArea().getLastCell().getRow()
                                - sheet.getTables()
                                        .getFirst()
                                        .getArea()
                                        .getFirstCell()
                                        .getRow())
                        .isEqualTo(expected);
            }
            List<String> lines = Files.readAllLines(csv, StandardCharsets.UTF_8);
            assertThat(lines).hasSize(expected + 1);
        }
    }

    @Tag("slow")
    @Test
    void theTotalOfTheWorkbookIsThatOfItsRows() throws Exception {
        try (Workbook workbook = SampleWorkbook.example(folder)) {
            Path excel = folder.resolve("essais.xlsx");
            long expected = workbook.read(reader -> {
                Query query = of("Chloé", reader);
                write(() -> RowsWorkbook.write(reader, query, excel, ProgressListener.NONE));
                return reader.sum(reader.list(query), Trials.MINUTES);
            });
            try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(excel))) {
                XSSFTable table = read.getSheetAt(0).getTables().getFirst();
                int minutes = table.findColumnIndex(Labels.of(Trials.MINUTES));
                XSSFSheet sheet = table.getXSSFSheet();
                XSSFCell total = sheet.getRow(table.getStartRowIndex() - 2).getCell(minutes);
                double rows = 0;
                for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
                    rows += sheet.getRow(row).getCell(minutes).getNumericCellValue();
                }
                assertThat(total.getCellFormula()).startsWith("SUBTOTAL(109,");
                assertThat(total.getNumericCellValue())
                        .isCloseTo(rows, within(1e-9))
                        .isCloseTo(expected / 1440.0, within(1e-9));
                assertThat(read.getForceFormulaRecalculation()).isTrue();
            }
        }
    }

    @Tag("slow")
    @Test
    void theListOnPaperNamesEachToolWithItsTotal() throws Exception {
        try (Workbook workbook = SampleWorkbook.example(folder)) {
            byte[] pdf = workbook.read(reader -> Prints.trials(
                            reader,
                            of("Chloé", reader),
                            "Essais de Chloé",
                            "Passerelles.lucide",
                            ZonedDateTime.of(2026, 11, 25, 10, 42, 0, 0, ZoneOffset.UTC))
                    .bytes());
            Files.write(Files.createDirectories(Path.of("target/pictures")).resolve("essais.pdf"), pdf);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                String text = new PDFTextStripper().getText(document).replace('\u00a0', ' ');
                assertThat(text).contains("Essais de Chloé", "Écoutille : ", "Plumier : ", "Passerelles.lucide");
            }
        }
    }

    @Tag("slow")
    @Test
    void aListTooLongForPaperStillSaysWhatEachToolAddsUpTo() throws Exception {
        try (Workbook workbook = SampleWorkbook.empty(folder)) {
            tried(workbook, 0x21, "Écoutille", 1_010);
            tried(workbook, 0x22, "Plumier", 40);

            String text = onPaper(workbook);

            assertThat(text)
                    .contains("1 050 essais, 175 h\n")
                    .contains("Écoutille : 1 010 essais, 168 h 20, dont 1 000 montrés\n")
                    .contains("Plumier : 40 essais, 6 h 40, dont aucun montré\n")
                    .contains("Et 50 autres essais, dans l’export en tableau.");
        }
    }

    @Test
    void toolsOfOneNameAreAddedUpApart() throws Exception {
        try (Workbook workbook = SampleWorkbook.empty(folder)) {
            tried(workbook, 0x21, "Plumier", 3);
            tried(workbook, 0x22, "Plumier", 2);

            assertThat(onPaper(workbook))
                    .contains("Plumier : 3 essais, 30 min\n")
                    .contains("Plumier : 2 essais, 20 min\n");
        }
    }

    /** A tool, and so many trials of ten minutes. */
    private static void tried(Workbook workbook, int tool, String name, int trials) {
        List<Edit> edits = new ArrayList<>();
        edits.add(SampleWorkbook.insert(Tools.SHEET, SampleWorkbook.id(tool), Cells.of(Tools.NAME, name)));
        for (int i = 0; i < trials; i++) {
            edits.add(SampleWorkbook.insert(
                    Trials.SHEET,
                    SampleWorkbook.id(0x10000 * tool + i),
                    Cells.of(Trials.TOOL, SampleWorkbook.id(tool))
                            .and(Trials.DAY, SampleWorkbook.TODAY)
                            .and(Trials.MINUTES, 10)));
        }
        SampleWorkbook.take(workbook, edits);
    }

    private static String onPaper(Workbook workbook) throws IOException {
        byte[] pdf = workbook.read(reader -> Prints.trials(
                        reader,
                        Query.of(Trials.SHEET),
                        "Essais",
                        "Passerelles.lucide",
                        ZonedDateTime.of(2026, 11, 25, 10, 42, 0, 0, ZoneOffset.UTC))
                .bytes());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }

    private interface Writing {
        Object run() throws Exception;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
