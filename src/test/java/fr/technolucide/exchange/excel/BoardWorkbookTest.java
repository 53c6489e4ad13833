package fr.technolucide.exchange.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Learning;
import fr.technolucide.catalog.ManyUseCases;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.exchange.ExportReport.How;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.SampleWorkbook;
import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.exchange.excel.data.FieldFormat;
import fr.technolucide.exchange.excel.data.TooManyRows;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.DelegatingReader;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Listing;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardWorkbookTest {

    @TempDir
    Path folder;

    @Tag("slow")
    @Test
    void anEnglishWorkbookHasNeitherFrenchNumbersNorFrenchSemicolons() throws IOException {
        Messages.use(Language.ENGLISH);
        try (Exported exported = Exported.ofExample(folder)) {
            List<String> texts = new ArrayList<>();
            exported.workbook()
                    .forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                        if (cell.getCellType() == CellType.STRING) {
                            texts.add(cell.getStringCellValue());
                        }
                    })));
            assertThat(texts)
                    .anyMatch(text -> text.startsWith("no. 5, "))
                    .anyMatch(text -> text.contains("; "))
                    .noneMatch(text -> text.contains("n°") || text.contains(" ;") || text.contains("\u00A0;"));
        } finally {
            Messages.use(Language.FRENCH);
        }
    }

    @Test
    void everySheetHasItsTableUnderItsName() throws IOException {
        try (Workbook source = SampleWorkbook.filled(folder);
                Exported exported = Exported.of(source, folder)) {
            for (Sheet sheet : Catalog.SCHEMA.sheets()) {
                assertThat(exported.table(sheet.name())).as(sheet.name()).isNotNull();
                long rows = source.read(reader -> reader.count(sheet));
                assertThat(exported.table(sheet.name()).getDataRowCount()).isEqualTo((int) Math.max(1, rows));
                assertThat(exported.table(sheet.name()).getColumns().getLast().getName())
                        .isEqualTo("id");
                assertThat(exported.table(sheet.name()).getCTTable().getAutoFilter())
                        .isNotNull();
            }
            assertThat(IntStream.range(0, 8).mapToObj(exported.workbook()::getSheetName))
                    .containsExactly(
                            "Synthèse CA",
                            "Sommaire",
                            "Heures par outil",
                            "Empreinte",
                            "Points par cas d’usage",
                            "Méthode et sources",
                            "Décisions",
                            "Critères d’arrêt");
            assertThat(exported.workbook().getSheet("Essais")).isNotNull();
        }
    }

    @Tag("slow")
    @Test
    void headersOfATableAreItsCells() throws IOException {
        try (Workbook source = SampleWorkbook.filled(folder);
                Exported exported = Exported.of(source, folder)) {
            exported.workbook()
                    .sheetIterator()
                    .forEachRemaining(any -> ((XSSFSheet) any).getTables().forEach(table -> {
                        List<String> cells = table.getColumns().stream()
                                .map(column -> ((XSSFSheet) any)
                                        .getRow(table.getStartRowIndex())
                                        .getCell(column.getColumnIndex())
                                        .getStringCellValue())
                                .toList();
                        assertThat(cells)
                                .isEqualTo(table.getColumns().stream()
                                        .map(c -> c.getName())
                                        .toList());
                    }));
        }
    }

    @Test
    void cellsAreTrueNumbersDatesAndDurations() throws IOException {
        try (Workbook source = SampleWorkbook.filled(folder);
                Exported exported = Exported.of(source, folder)) {
            int second = row(exported, Trials.SHEET, SampleWorkbook.id(0x1001));
            Cell day = exported.cell(Trials.DAY, "Jour", second);
            assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 24));
            assertThat(day.getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
            Cell minutes = exported.cell(Trials.MINUTES, "Durée", second);
            assertThat(minutes.getNumericCellValue()).isEqualTo(35 / 1440.0);
            assertThat(minutes.getCellStyle().getDataFormatString()).isEqualTo("[h]:mm");
            assertThat(exported.cell(Trials.TESTER, "Testeur", second).getStringCellValue())
                    .isEqualTo("Amina");
            assertThat(exported.cell(Trials.TESTER, "Testeur", row(exported, Trials.SHEET, SampleWorkbook.id(0x1000)))
                            .getStringCellValue())
                    .isEqualTo("Chloé [00000011]");
            Cell price = exported.cell(Tools.PRICE_PER_MONTH, "Prix par mois", 0);
            assertThat(price.getNumericCellValue()).isEqualTo(25);
            assertThat(price.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00\"\u00A0€\"");
            Cell saved = exported.cell(UseCases.MINUTES_PER_MONTH, label("use_cases.minutes_per_month"), 0);
            assertThat(saved.getNumericCellValue()).isEqualTo(-90);
            assertThat(saved.getCellStyle().getDataFormatString()).isEqualTo("0\" min\";\"−\"0\" min\"");
            for (String part : List.of("bas", "central", "haut")) {
                Cell footprint = exported.cell(Trials.FOOTPRINT, "Empreinte de l’essai, " + part + " (gCO2e)", second);
                assertThat(footprint.getCellStyle().getDataFormatString()).isEqualTo(FieldFormat.QUANTITY.format());
            }
        }
    }

    @Test
    void sumsAndDifferencesAreFormulasWithTheirValue() throws IOException {
        try (Workbook source = SampleWorkbook.filled(folder);
                Exported exported = Exported.of(source, folder)) {
            Cell gain =
                    exported.cell(Trials.NET_GAIN, "Gain net", row(exported, Trials.SHEET, SampleWorkbook.id(0x1001)));
            assertThat(gain.getCellFormula()).contains("*1440");
            assertThat(gain.getNumericCellValue()).isEqualTo(25);
            Cell unknown =
                    exported.cell(Trials.NET_GAIN, "Gain net", row(exported, Trials.SHEET, SampleWorkbook.id(0x1000)));
            assertThat(unknown.getCachedFormulaResultType()).isEqualTo(CellType.STRING);
            assertThat(unknown.getStringCellValue()).isEmpty();
            Cell learnt = exported.cell(Learning.TOTAL_MINUTES, "Total", 0);
            assertThat(learnt.getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(learnt.getNumericCellValue()).isCloseTo(270 / 1440.0, within(1e-12));
            XSSFSheet trials = exported.table("trials").getXSSFSheet();
            Cell total = trials.getRow(1).getCell(exported.table("trials").findColumnIndex("Durée"));
            assertThat(total.getCellFormula()).isEqualTo("SUBTOTAL(109,D$5:D$1048576)");
            assertThat(total.getNumericCellValue()).isCloseTo(2105 / 1440.0, within(1e-12));
        }
    }

    @Test
    void onlyWhatAddsUpHasATotal() throws IOException {
        try (Exported exported = Exported.ofExample(folder)) {
            assertThat(totals(exported, "tools"))
                    .containsExactly("Prix par mois", "Essais", "Heures faites", "Reste à faire");
            assertThat(totals(exported, "trials"))
                    .containsExactly("Durée", "Gain net", "Erreurs", "Sans IA", "Avec IA", "Relecture");
            assertThat(totals(exported, "learning")).containsExactly("Durée", "Personnes", "Total");
            for (String sheet : List.of("usages", "alternatives", "reviews", "people", "retro_notes")) {
                assertThat(totals(exported, sheet)).as(sheet).isEmpty();
            }
            XSSFSheet tools = exported.table("tools").getXSSFSheet();
            Cell trials = tools.getRow(1).getCell(exported.table("tools").findColumnIndex("Essais"));
            assertThat(trials.getNumericCellValue()).isEqualTo(60);
        }
    }

    /** The headers of the columns that have a total above them. */
    private static List<String> totals(Exported exported, String sheet) {
        List<String> headers = new ArrayList<>();
        var table = exported.table(sheet);
        for (Cell cell : table.getXSSFSheet().getRow(1)) {
            if (cell.getCellType() == CellType.FORMULA) {
                headers.add(table.getColumns().get(cell.getColumnIndex()).getName());
            }
        }
        return headers;
    }

    @Tag("slow")
    @Test
    void aPageCountsTheHoursOfEachTool() throws IOException {
        try (Workbook source = SampleWorkbook.filled(folder);
                Exported exported = Exported.of(source, folder)) {
            XSSFSheet page = exported.workbook().getSheet("Heures par outil");
            assertThat(page.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Heures par outil");
            assertThat(page.getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("35\u00A0h\u00A005 d’essais sur 5 outils. 2 ont toutes leurs heures\u00A0; "
                            + "il reste 16\u00A0h\u00A040 à faire.");
            assertThat(page.getRow(6).getCell(0).getStringCellValue()).isEqualTo("Plumier");
            assertThat(page.getRow(6).getCell(2).getCellFormula()).startsWith("SUMIFS(");
            assertThat(page.getRow(6).getCell(2).getNumericCellValue()).isCloseTo(700 / 1440.0, within(1e-12));
            assertThat(page.getRow(8).getCell(4).getNumericCellValue()).isCloseTo(105 / 1440.0, within(1e-12));
            assertThat(page.getRow(12).getCell(2).getCellFormula()).isEqualTo("SUM(C7:C12)");
            assertThat(page.getRow(12).getCell(4).getNumericCellValue()).isCloseTo(1000 / 1440.0, within(1e-12));
            assertThat(page.isDisplayGridlines()).isFalse();
        }
    }

    @Test
    void itsChartDrawsItsCellsAndSaysSoAloud() throws IOException {
        try (Workbook source = SampleWorkbook.filled(folder);
                Exported exported = Exported.of(source, folder)) {
            var drawing = exported.workbook().getSheet("Heures par outil").getDrawingPatriarch();
            assertThat(drawing.getCharts()).hasSize(1);
            String chart = drawing.getCharts().getFirst().getCTChart().xmlText();
            assertThat(chart).contains("$C$7:$C$11", "$D$7:$D$11", "0E5966", "1C2A32", "barChart");
            var frame = drawing.getCTDrawing().getTwoCellAnchorArray(0).getGraphicFrame();
            assertThat(frame.getNvGraphicFramePr().getCNvPr().getDescr()).startsWith("Heures faites");
        }
    }

    @Tag("slow")
    @Test
    void aWorkbookWithoutToolsSaysWhatToDo() throws IOException {
        try (Workbook source = SampleWorkbook.empty(folder);
                Exported exported = Exported.of(source, folder)) {
            XSSFSheet page = exported.workbook().getSheet("Heures par outil");
            assertThat(page.getRow(3).getCell(0).getStringCellValue()).startsWith("Aucun outil");
            assertThat(page.getDrawingPatriarch()).isNull();
            assertThat(exported.table("trials").getDataRowCount()).isEqualTo(1);
        }
    }

    @Tag("slow")
    @Test
    void theColumnsOfTheWindowComeFirstAndTheRestIsFolded() throws IOException {
        try (Workbook source = SampleWorkbook.filled(folder);
                Exported exported = Exported.of(source, folder)) {
            XSSFSheet trials = exported.table("trials").getXSSFSheet();
            int shown = (int) Trials.SHEET.columns().stream()
                    .filter(column -> column.isInTable())
                    .count();
            int last = exported.table("trials").getColumnCount() - 1;
            for (int i = 0; i <= last; i++) {
                assertThat(trials.isColumnHidden(i)).as("column %s", i).isEqualTo(i >= shown);
                assertThat(trials.getColumnOutlineLevel(i)).isEqualTo(i >= shown ? 1 : 0);
            }
        }
    }

    @Test
    void pagesAreReadyForPaper() throws IOException {
        try (Workbook source = SampleWorkbook.filled(folder);
                Exported exported = Exported.of(source, folder)) {
            XSSFSheet trials = exported.table("trials").getXSSFSheet();
            assertThat(trials.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.A4_PAPER);
            assertThat(trials.getPrintSetup().getLandscape()).isTrue();
            assertThat(trials.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(trials.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
            assertThat(trials.getRepeatingRows().getFirstRow()).isEqualTo(DataSheet.HEADER);
            assertThat(trials.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) (DataSheet.HEADER + 1));
            assertThat(trials.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
            assertThat(trials.getFooter().getLeft()).isEqualTo("25/11/2026");
            assertThat(trials.getFooter().getRight()).isEqualTo("page &P/&N");
            assertThat(exported.workbook()
                            .getSheet("Heures par outil")
                            .getPrintSetup()
                            .getLandscape())
                    .isFalse();
        }
    }

    @Test
    void theFileSaysFromWhichStateItWasWritten() throws IOException {
        try (Workbook source = SampleWorkbook.filled(folder);
                Exported exported = Exported.of(source, folder)) {
            var ours = exported.workbook().getProperties().getCustomProperties();
            String entry =
                    source.read(reader -> reader.lastEntry().orElseThrow().toString());
            assertThat(ours.getProperty(ExportMark.FORMAT).getI4()).isEqualTo(1);
            assertThat(ours.getProperty(ExportMark.ENTRY).getLpwstr()).isEqualTo(entry);
            assertThat(ours.getProperty(ExportMark.SCHEMA).getI4()).isEqualTo(Catalog.SCHEMA.version());
            assertThat(ours.getProperty(ExportMark.LANGUAGE).getLpwstr()).isEqualTo("fr");
        }
    }

    @Tag("slow")
    @Test
    void hostileTextsAreTextsAndComeBackAsTheyWere() throws IOException {
        List<String> texts = List.of(
                "=cmd|' /C calc'!A0",
                "+1",
                "-1",
                "@SUM(A1)",
                "＝1+1",
                "_x000D_ \u0001",
                "\uD83D\uDE00 مرحبا \u202E",
                "]]><&\"'");
        try (Workbook source = SampleWorkbook.filled(folder)) {
            for (int i = 0; i < texts.size(); i++) {
                SampleWorkbook.take(
                        source,
                        List.of(SampleWorkbook.insert(
                                Tools.SHEET,
                                SampleWorkbook.id(0x900 + i),
                                Cells.of(Tools.NAME, "Outil " + i).and(Tools.PURPOSE, texts.get(i)))));
            }
            try (Exported exported = Exported.of(source, folder)) {
                for (int i = 0; i < texts.size(); i++) {
                    int row = row(exported, Tools.SHEET, SampleWorkbook.id(0x900 + i));
                    Cell cell = exported.cell(Tools.PURPOSE, "À quoi il sert", row);
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    assertThat(cell.getStringCellValue()).isEqualTo(texts.get(i));
                    assertThat(cell.getCellStyle().getQuotePrefixed())
                            .as("%s stays a text when it is edited", texts.get(i))
                            .isEqualTo("=+@＝-".indexOf(texts.get(i).charAt(0)) >= 0);
                }
                assertThat(exported.report().count()).isEqualTo(1);
                assertThat(exported.report().altered().getFirst().how()).isEqualTo(How.ESCAPED);
            }
        }
    }

    @Tag("slow")
    @Test
    void toolsWhoseNamesLookLikePatternsHaveTheirOwnHours() throws IOException {
        try (Workbook source = SampleWorkbook.filled(folder)) {
            SampleWorkbook.take(
                    source,
                    List.of(
                            SampleWorkbook.insert(Tools.SHEET, SampleWorkbook.id(0x901), Cells.of(Tools.NAME, "*")),
                            SampleWorkbook.insert(
                                    Trials.SHEET,
                                    SampleWorkbook.id(0x902),
                                    Cells.of(Trials.TOOL, SampleWorkbook.id(0x901))
                                            .and(Trials.MINUTES, 720))));
            try (Exported exported = Exported.of(source, folder)) {
                XSSFSheet page = exported.workbook().getSheet("Heures par outil");
                assertThat(page.getRow(6).getCell(0).getStringCellValue()).isEqualTo("* [00000901]");
                assertThat(page.getRow(6).getCell(2).getCellFormula())
                        .startsWith("SUMIFS(")
                        .endsWith("\"?\",\"~?\"))");
                assertThat(page.getRow(6).getCell(2).getNumericCellValue()).isEqualTo(0.5);
            }
        }
    }

    @Test
    void choicesAreOfferedFromTheirListAndBeyondTheLastRow() throws IOException {
        try (Workbook source = SampleWorkbook.filled(folder);
                Exported exported = Exported.of(source, folder)) {
            int stage = exported.table("use_cases").findColumnIndex(label("use_cases.stage"));
            var offered = exported.table("use_cases").getXSSFSheet().getDataValidations().stream()
                    .filter(each -> each.getRegions().getCellRangeAddresses()[0].isInRange(DataSheet.FIRST + 20, stage))
                    .toList();
            assertThat(offered)
                    .singleElement()
                    .satisfies(each -> assertThat(each.getValidationConstraint().getFormula1())
                            .isEqualTo("liste_STAGE"));
            AreaReference words = new AreaReference(
                    exported.workbook().getName("liste_STAGE").getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
            assertThat(Arrays.stream(words.getAllReferencedCells())
                            .map(at -> exported.workbook()
                                    .getSheet(at.getSheetName())
                                    .getRow(at.getRow())
                                    .getCell(at.getCol())
                                    .getStringCellValue()))
                    .containsExactly("Idée", "Exploration", "Pilote", "En service", "Arrêté");
        }
    }

    @Test
    void namesAreOfferedFromTheirOwnTableAndOthersMayBeTyped() throws IOException {
        try (Workbook source = SampleWorkbook.filled(folder);
                Exported exported = Exported.of(source, folder)) {
            assertThat(offered(exported, Trials.TOOL)).satisfies(each -> {
                assertThat(each.getValidationConstraint().getFormula1()).isEqualTo("liste_tools");
                assertThat(each.getShowErrorBox()).isFalse();
            });
            assertThat(offered(exported, UseCases.STAGE).getShowErrorBox()).isTrue();
            assertThat(exported.workbook().getName("liste_tools").getRefersToFormula())
                    .isEqualTo("'Outils'!$A$5:INDEX('Outils'!$A$5:$A$1048576,MAX(1,COUNTA('Outils'!$A$5:$A$1048576)))");
            int lists = exported.workbook().getNumberOfSheets() - 1;
            assertThat(exported.workbook().getSheetName(lists)).isEqualTo("Listes de choix");
            assertThat(exported.workbook().isSheetHidden(lists)).isTrue();
        }
    }

    /** What the cells of a column offer, far under its table. */
    private static DataValidation offered(Exported exported, Column<?> column) {
        return exported.table(column.sheet().name()).getXSSFSheet().getDataValidations().stream()
                .filter(each ->
                        each.getRegions().getCellRangeAddresses()[0].isInRange(500_000, exported.position(column)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theMethodNamesTheSecondEstimateAsItsColumnDoes() throws IOException {
        try (Exported exported = Exported.ofExample(folder)) {
            List<String> page = new ArrayList<>();
            exported.workbook()
                    .getSheet("Méthode et sources")
                    .forEach(row -> row.forEach(cell -> page.add(cell.toString())));
            assertThat(page).contains(Messages.text(UseCases.CO2_BY_SIZE.labelKey()));
            assertThat(page).anyMatch(text -> text.startsWith("Une seconde estimation du même usage"));
        }
    }

    @Tag("slow")
    @Test
    void aPageListsTheOthersAndEachLeadsBack() throws IOException {
        try (Workbook source = SampleWorkbook.filled(folder);
                Exported exported = Exported.of(source, folder)) {
            XSSFSheet contents = exported.workbook().getSheet("Sommaire");
            List<String> led = contents.getHyperlinkList().stream()
                    .map(link -> link.getAddress())
                    .toList();
            List<String> worksheets = new ArrayList<>();
            exported.workbook().forEach(sheet -> worksheets.add("'" + sheet.getSheetName() + "'!A1"));
            worksheets.removeAll(List.of("'Sommaire'!A1", "'Listes de choix'!A1"));
            assertThat(led).containsExactlyElementsOf(worksheets);
            for (Sheet sheet : Catalog.SCHEMA.sheets()) {
                assertThat(exported.table(sheet.name()).getXSSFSheet().getHyperlinkList())
                        .as(sheet.name())
                        .singleElement()
                        .satisfies(link -> {
                            assertThat(link.getAddress()).isEqualTo("'Sommaire'!A1");
                            assertThat(exported.table(sheet.name())
                                            .getXSSFSheet()
                                            .isColumnHidden(link.getFirstColumn()))
                                    .isFalse();
                        });
            }
        }
    }

    @Tag("slow")
    @Test
    void linesLeadToTheirRows() throws IOException {
        try (Workbook source = SampleWorkbook.filled(folder);
                Exported exported = Exported.of(source, folder)) {
            XSSFSheet page = exported.workbook().getSheet("Empreinte");
            assertThat(page.getRow(5).getCell(1).getCellFormula())
                    .startsWith("HYPERLINK(\"#'Cas d’usage'!A\"&IFERROR($N6+4,1),");
        }
    }

    @Tag("slow")
    @Test
    void coloursAreOpaqueAndTheFileSaysWhatWroteIt() throws IOException {
        try (Exported exported = Exported.ofExample(folder)) {
            String styles;
            try (ZipFile zip = new ZipFile(exported.file().toFile())) {
                styles = new String(
                        zip.getInputStream(zip.getEntry("xl/styles.xml")).readAllBytes(), StandardCharsets.UTF_8);
            }
            assertThat(styles).contains("dxf").doesNotContainPattern("rgb=\"[0-9A-Fa-f]{6}\"");
            var properties = exported.workbook().getProperties();
            assertThat(properties.getExtendedProperties().getApplication()).isEqualTo("Technolucide");
            assertThat(properties.getCoreProperties().getUnderlyingProperties().getLanguageProperty())
                    .contains("fr");
        }
    }

    @Tag("slow")
    @Test
    void theFirstPagesFindTheirRowsWhateverTheOrderOfTheTable() throws IOException {
        try (Workbook source = SampleWorkbook.filled(folder);
                Exported exported = Exported.of(source, folder)) {
            XSSFSheet page = exported.workbook().getSheet("Empreinte");
            String stage = page.getRow(5).getCell(2).getCellFormula();
            assertThat(stage).contains("INDEX('Cas d’usage'!$C$5:$C$1048576,$N6)");
            assertThat(page.getRow(5).getCell(12).getStringCellValue())
                    .isEqualTo(SampleWorkbook.id(0x31).toString());
            assertThat(page.getRow(5).getCell(13).getCellFormula()).startsWith("MATCH($M6,'Cas d’usage'!$");
            assertThat(page.isColumnHidden(12)).isTrue();
            assertThat(page.isColumnHidden(13)).isTrue();
        }
    }

    @Tag("slow")
    @Test
    void noFormulaHoldsAnId() throws IOException {
        Pattern id = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-");
        try (Exported exported = Exported.ofExample(folder)) {
            List<String> withIds = new ArrayList<>();
            exported.workbook()
                    .forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                        if (cell.getCellType() == CellType.FORMULA
                                && id.matcher(cell.getCellFormula()).find()) {
                            withIds.add(sheet.getSheetName() + "!" + cell.getAddress());
                        }
                    })));
            assertThat(withIds).isEmpty();
        }
    }

    @Tag("slow")
    @Test
    void theListOfMoreUseCasesThanAPageHoldsShowsTheFirst() throws IOException {
        try (Workbook workbook = Workbooks.example(folder)) {
            List<Edit> more = workbook.read(reader -> ManyUseCases.edits(230, reader, workbook::mint)).stream()
                    .filter(edit -> Set.of(UseCases.SHEET, Checklists.SHEET).contains(edit.sheet()))
                    .toList();
            workbook.apply(new ChangeSet(StepKind.EXAMPLE, "", more));
            try (Exported many = Exported.of(workbook, folder)) {
                XSSFSheet list = many.workbook().getSheet("Points par cas d’usage");
                assertThat(list.isColumnHidden(202)).isFalse();
                assertThat(list.isColumnHidden(203)).isTrue();
                assertThat(many.workbook().getPrintArea(4)).contains("$A$1:$N$");
                assertThat(list.getRow(1).getCell(0).getStringCellValue())
                        .startsWith("Pour les 200 premiers cas d’usage");
                assertThat(list.getSheetConditionalFormatting().getNumConditionalFormattings())
                        .isLessThan(10);
            }
        }
    }

    @Tag("slow")
    @Test
    void aPersonsContactStaysInTheWorkbook() throws IOException {
        try (Workbook source = SampleWorkbook.filled(folder);
                Exported exported = Exported.of(source, folder)) {
            assertThat(exported.table("experts").findColumnIndex(label("experts.contact")))
                    .isNegative();
            assertThat(exported.table("people").findColumnIndex(label("people.name")))
                    .isZero();
        }
    }

    @Tag("slow")
    @Test
    void aCancelledExportLeavesNothing() throws IOException {
        ProgressListener cancelled = new ProgressListener() {
            private double reached;

            @Override
            public void at(double share) {
                reached = share;
            }

            @Override
            public boolean isCancelled() {
                return reached > 0.2;
            }
        };
        Path target = Files.createDirectory(folder.resolve("out")).resolve("ca.xlsx");
        try (Workbook source = SampleWorkbook.filled(folder)) {
            assertThatThrownBy(() -> source.read(reader -> {
                        try {
                            return BoardWorkbook.write(reader, target, cancelled);
                        } catch (IOException failure) {
                            throw new AssertionError(failure);
                        }
                    }))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(target.getParent()).isEmptyDirectory();
    }

    @Tag("slow")
    @Test
    void aColumnAddedToASheetIsExported() throws IOException {
        Sheet people = People.SHEET.extended();
        people.text("nickname", 40).inTable();
        try (Workbook source = SampleWorkbook.empty(folder, Catalog.SCHEMA.with(people));
                Exported exported = Exported.of(source, folder)) {
            assertThat(exported.table("people").findColumnIndex("nickname")).isEqualTo(5);
        }
    }

    private static String label(String column) {
        return Messages.text("column." + column);
    }

    /** The position in its table of the row of an id. */
    private static int row(Exported exported, Sheet sheet, UUID id) {
        for (int i = 0; i < exported.table(sheet.name()).getDataRowCount(); i++) {
            if (exported.cell(sheet.columns().getFirst(), "id", i)
                    .getStringCellValue()
                    .equals(id.toString())) {
                return i;
            }
        }
        throw new AssertionError("no row " + id);
    }

    @Test
    void aSheetLongerThanAWorksheetIsSaidBeforeAnythingIsWritten() throws IOException {
        Path target = folder.resolve("ca.xlsx");
        try (Workbook source = SampleWorkbook.filled(folder)) {
            assertThatThrownBy(() -> source.read(reader -> {
                        try {
                            return BoardWorkbook.write(new Endless(reader), target, ProgressListener.NONE);
                        } catch (IOException refused) {
                            throw new UncheckedIOException(refused);
                        }
                    }))
                    .hasCauseInstanceOf(TooManyRows.class)
                    .hasMessageContaining("«\u00A0Essais\u00A0» a 1\u00A0100\u00A0000 lignes")
                    .hasMessageContaining("1\u00A0048\u00A0572 au plus");
        }
        assertThat(target).doesNotExist();
    }

    /** More trials than a worksheet has rows. */
    private static final class Endless extends DelegatingReader {

        Endless(Reader reader) {
            super(reader);
        }

        @Override
        public Listing list(Query query) {
            return query.sheet().equals(Trials.SHEET)
                    ? new Listing(Trials.SHEET, new long[1_100_000])
                    : now.list(query);
        }
    }
}
