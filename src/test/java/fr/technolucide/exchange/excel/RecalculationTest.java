package fr.technolucide.exchange.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.SampleWorkbook;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Workbook;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice, told to compute every formula again, finds what we wrote beside each. */
@Tag("slow")
class RecalculationTest {

    /** Left alone, LibreOffice trusts the values in the file and the test would pass whatever they are. */
    private static final String ALWAYS = """
            <?xml version="1.0"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void libreOfficeIsHere() {
        assumeTrue(Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice"))));
    }

    @Test
    void noValueChanges() throws Exception {
        try (Exported exported = Exported.ofExample(folder)) {
            Map<String, Object> written = formulas(exported.workbook());
            assertThat(written.size()).isGreaterThanOrEqualTo(700);
            try (InputStream in = Files.newInputStream(recalculated(exported.file()));
                    XSSFWorkbook workbook = new XSSFWorkbook(in)) {
                assertThat(formulas(workbook)).isEqualTo(written);
            }
        }
    }

    @Test
    void aWrongValueWouldBeSeen() throws Exception {
        try (Workbook source = SampleWorkbook.filled(folder);
                Exported exported = Exported.of(source, folder)) {
            exported.workbook()
                    .getSheet("Heures par outil")
                    .getRow(6)
                    .getCell(2)
                    .setCellValue(1);
            Path wrong = folder.resolve("wrong.xlsx");
            try (var out = Files.newOutputStream(wrong)) {
                exported.workbook().write(out);
            }
            try (InputStream in = Files.newInputStream(recalculated(wrong));
                    XSSFWorkbook workbook = new XSSFWorkbook(in)) {
                assertThat(formulas(workbook)).isNotEqualTo(formulas(exported.workbook()));
            }
        }
    }

    @Test
    void aCorrectionInASheetOfDataMovesTheFirstSheet() throws Exception {
        try (Exported exported = Exported.ofExample(folder)) {
            var trials = exported.table("trials");
            XSSFRow first = trials.getXSSFSheet().getRow(trials.getStartRowIndex() + 1);
            Cell minutes = first.getCell(trials.findColumnIndex("Durée"));
            minutes.setCellValue(minutes.getNumericCellValue() + 1);
            Path corrected = folder.resolve("corrected.xlsx");
            try (var out = Files.newOutputStream(corrected)) {
                exported.workbook().write(out);
            }
            try (InputStream in = Files.newInputStream(recalculated(corrected));
                    XSSFWorkbook workbook = new XSSFWorkbook(in)) {
                assertThat(hours(workbook)).isCloseTo(hours(exported.workbook()) + 1, within(1e-9));
            }
        }
    }

    @Test
    void rowsTypedUnderATableAreCounted() throws Exception {
        try (Exported exported = Exported.ofExample(folder)) {
            type(exported, Trials.TOOL, "Plumier", Trials.MINUTES, 5 / 24.0);
            type(exported, Trials.TOOL, "Un outil de plus", Trials.MINUTES, 2 / 24.0);
            type(exported, UseCases.STAGE, "En service", UseCases.COST_12_MONTHS, 100);
            Path longer = folder.resolve("longer.xlsx");
            try (var out = Files.newOutputStream(longer)) {
                exported.workbook().write(out);
            }
            try (InputStream in = Files.newInputStream(recalculated(longer));
                    XSSFWorkbook workbook = new XSSFWorkbook(in)) {
                assertThat(hours(workbook)).isCloseTo(hours(exported.workbook()) + 7 / 24.0, within(1e-9));
                XSSFSheet tools = workbook.getSheet("Heures par outil");
                assertThat(tools.getRow(6).getCell(2).getNumericCellValue()).isCloseTo(1000 / 1440.0, within(1e-9));
                assertThat(tools.getRow(11).getCell(0).getStringCellValue()).isEqualTo("Outils ajoutés ici");
                assertThat(tools.getRow(11).getCell(1).getNumericCellValue()).isEqualTo(1);
                assertThat(tools.getRow(11).getCell(2).getNumericCellValue()).isCloseTo(2 / 24.0, within(1e-9));
                assertThat(figure(workbook, "Cout_12_mois"))
                        .isEqualTo(figure(exported.workbook(), "Cout_12_mois") + 100);
                XSSFSheet trials = workbook.getSheet("Essais");
                assertThat(trials.getRow(1).getCell(3).getNumericCellValue())
                        .isCloseTo((2105 + 420) / 1440.0, within(1e-9));
            }
        }
    }

    @Test
    void namesThatLookLikePatternsAreThemselves() throws Exception {
        try (Workbook source = SampleWorkbook.filled(folder)) {
            List<String> names = List.of(
                    "*", "Pl?mier", "<5", "=Plumier", "~*", "2026", "{00000000-0000-0000-0000-000000000000|A1|1}");
            for (int i = 0; i < names.size(); i++) {
                SampleWorkbook.take(
                        source,
                        List.of(
                                SampleWorkbook.insert(
                                        Tools.SHEET, SampleWorkbook.id(0x900 + i), Cells.of(Tools.NAME, names.get(i))),
                                SampleWorkbook.insert(
                                        Trials.SHEET,
                                        SampleWorkbook.id(0x910 + i),
                                        Cells.of(Trials.TOOL, SampleWorkbook.id(0x900 + i))
                                                .and(Trials.MINUTES, 30 + i))));
            }
            try (Exported exported = Exported.of(source, folder);
                    InputStream in = Files.newInputStream(recalculated(exported.file()));
                    XSSFWorkbook workbook = new XSSFWorkbook(in)) {
                assertThat(formulas(workbook)).isEqualTo(formulas(exported.workbook()));
            }
        }
    }

    /** Types two cells of a row right under a table. */
    private static void type(Exported exported, Column<?> name, String word, Column<?> amount, double figure) {
        XSSFSheet sheet = exported.table(name.sheet().name()).getXSSFSheet();
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.createCell(exported.position(name)).setCellValue(word);
        row.createCell(exported.position(amount)).setCellValue(figure);
    }

    /** In days, as the first box says. */
    private static double hours(XSSFWorkbook workbook) {
        return figure(workbook, "Heures_exploration");
    }

    private static double figure(XSSFWorkbook workbook, String name) {
        CellReference box = new CellReference(workbook.getName(name).getRefersToFormula());
        return workbook.getSheet(box.getSheetName())
                .getRow(box.getRow())
                .getCell(box.getCol())
                .getNumericCellValue();
    }

    private Path recalculated(Path file) throws IOException, InterruptedException {
        Path profile = Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), ALWAYS);
        Path out = Files.createDirectories(folder.resolve("recalculated"));
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + profile.getParent().toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return out.resolve(file.getFileName());
    }

    /** What each formula gives, by its place; numbers to nine digits, an error as its code. */
    private static Map<String, Object> formulas(XSSFWorkbook workbook) {
        Map<String, Object> values = new TreeMap<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                values.put(sheet.getSheetName() + "!" + cell.getAddress(), value(cell));
            }
        })));
        return values;
    }

    private static Object value(Cell cell) {
        return switch (cell.getCachedFormulaResultType()) {
            case NUMERIC -> Math.round(cell.getNumericCellValue() * 1e9);
            case STRING -> cell.getStringCellValue();
            case ERROR -> "error " + cell.getErrorCellValue();
            default -> "";
        };
    }
}
