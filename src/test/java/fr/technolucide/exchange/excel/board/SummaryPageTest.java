package fr.technolucide.exchange.excel.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.exchange.SampleWorkbook;
import fr.technolucide.exchange.excel.ChartCells;
import fr.technolucide.exchange.excel.Exported;
import fr.technolucide.insight.Alert;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first sheet, reopened: the figures of the worked example, and what a treasurer does with them. */
class SummaryPageTest {

    @TempDir
    Path folder;

    private final DataFormatter shown = new DataFormatter(Locale.FRENCH);

    @AfterEach
    void inFrench() {
        Messages.use(Language.FRENCH);
    }

    @Test
    void theFourFiguresAreFormulasUnderAName() throws IOException {
        try (Exported exported = Exported.ofExample(folder)) {
            assertThat(named(exported, "Personnes_servies").getStringCellValue())
                    .isEqualTo("200 → 250");
            assertThat(named(exported, "Heures_exploration").getNumericCellValue())
                    .isCloseTo(2105 / 1440.0, within(1e-9));
            assertThat(named(exported, "Heures_liberees_par_mois").getNumericCellValue())
                    .isCloseTo(900 / 1440.0, within(1e-9));
            assertThat(named(exported, "Cout_12_mois").getNumericCellValue()).isEqualTo(240);
            assertThat(named(exported, "CO2e_par_mois").getNumericCellValue()).isCloseTo(86.23, within(0.01));
            for (Name name : exported.workbook().getAllNames()) {
                if (name.getNameName().matches("Personnes_.*|Heures_.*|Cout_.*|CO2e_.*")) {
                    assertThat(named(exported, name.getNameName()).getCellType())
                            .isEqualTo(CellType.FORMULA);
                }
            }
        }
    }

    @Test
    void thePilotsAreAddedUnderPeopleHoursAndCostByFormulas() throws IOException {
        try (Exported exported = Exported.ofExample(folder)) {
            XSSFSheet page = page(exported);
            int row = 6;
            assertThat(page.getRow(row).getCell(0).getStringCellValue()).isEqualTo("avec les pilotes\u00a0: 333 → 430");
            assertThat(page.getRow(row).getCell(0).getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(page.getRow(row).getCell(5).getNumericCellValue()).isCloseTo(1.5, within(1e-9));
            assertThat(page.getRow(row).getCell(10).getNumericCellValue()).isEqualTo(780);
            assertThat(page.getRow(row).getCell(15).getCellType())
                    .as("the table of footprints has their total")
                    .isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void aFigureWiderThanItsCellIsMadeSmallerInsteadOfHidden() throws IOException {
        try (Exported exported = Exported.ofExample(folder)) {
            for (int row = 3; row <= 6; row++) {
                page(exported).getRow(row).forEach(cell -> {
                    if (!cell.getCellStyle().getDataFormatString().equals("General")) {
                        assertThat(cell.getCellStyle().getShrinkToFit())
                                .as(cell.getAddress().formatAsString())
                                .isTrue();
                    }
                });
            }
            assertThat(page(exported).getRow(6).getCell(10).getCellStyle().getShrinkToFit())
                    .isTrue();
        }
    }

    @Test
    void whatIsAskedComesFirstWithTheProposalTheBodyTheDayAndTheResolution() throws IOException {
        try (Exported exported = Exported.ofExample(folder)) {
            XSSFSheet page = page(exported);
            int own = rowOf(page, "Ce qui vous est demandé") + 3;
            assertThat(texts(page, own))
                    .containsExactly(
                            "Courriers aux administrations",
                            "ADAPTER",
                            "Bureau",
                            "03/12/2026",
                            "Poursuivre le pilote six mois, 600 échanges par mois au plus.");
            assertThat(texts(page, own + 1).getFirst())
                    .contains(
                            "(7.1)", "85 → 120 personnes par mois, mesuré", "Sinon\u00a0:", "Préparé par\u00a0: Chloé");
            assertThat(texts(page, own + 2)).contains("Tri des courriels de l’accueil", "À INSTRUIRE");
            int others = rowOf(page, "Décidé ailleurs ou plus tard") + 3;
            assertThat(texts(page, others)).contains("Affiches d’événements", "AUTRE APPROCHE", "10/12/2026");
            int overridden = rowOf(page, "Lancé contre l’avis de la règle") + 2;
            assertThat(texts(page, overridden))
                    .containsExactly(
                            "Date", "Cas d’usage ou outil", "Règle, ce jour-là", "Règle, aujourd’hui", "Motif");
            assertThat(texts(page, overridden + 1))
                    .contains("21/05/2026", "INCOMPLET", "LANCER")
                    .anyMatch(text -> text.startsWith("Aucune liste"));
            int alerts = rowOf(page, "Points d’alerte à «\u00a0Non\u00a0» ou «\u00a0Ne sait pas\u00a0»") + 2;
            assertThat(texts(page, alerts)).contains("Orientation automatique", "ALERTE\u00a03.1, 4.2");
            assertThat(texts(page, alerts + 1)).contains("ALERTE\u00a04.2");
            int since = rowOf(page, "Depuis la dernière séance") + 2;
            assertThat(texts(page, since)).as("since the office met").containsExactly("Rien n’a changé depuis.");
        }
    }

    @Tag("slow")
    @Test
    void whereNothingIsInServiceABoxSaysSoOnce() throws IOException {
        try (Workbook source = SampleWorkbook.empty(folder);
                Exported exported = Exported.of(source, folder)) {
            assertThat(texts(page(exported), 4)).filteredOn("—"::equals).hasSize(3);
            assertThat(texts(page(exported), 5)).doesNotContain("—");
            assertThat(texts(page(exported), 6)).as("no pilot").isEmpty();
        }
    }

    @Tag("slow")
    @Test
    void whatIsNotKnownIsSaidOnceInABox() throws IOException {
        try (Workbook source = SampleWorkbook.empty(folder)) {
            SampleWorkbook.take(
                    source,
                    List.of(SampleWorkbook.insert(
                            UseCases.SHEET,
                            SampleWorkbook.id(0x31),
                            Cells.of(UseCases.TITLE, "Courriers").and(UseCases.STAGE, UseCaseStage.IN_SERVICE))));
            try (Exported exported = Exported.of(source, folder)) {
                XSSFSheet page = page(exported);
                assertThat(texts(page, 4)).filteredOn("non chiffré"::equals).hasSize(4);
                assertThat(texts(page, 5)).doesNotContain("non chiffré");
            }
        }
    }

    @Test
    void whoeverAddsUpTheCellsFindsTheTotals() throws IOException {
        try (Exported exported = Exported.ofExample(folder)) {
            XSSFSheet page = page(exported);
            int hours = rowOf(page, "Heures d’essai par outil, objectif dix") + 3;
            assertThat(texts(page, hours + 6)).containsExactly("Total", "35:05", "16:40");
            assertThat(minutes(page, hours, hours + 4, 16)).isEqualTo(2105);
            assertThat(minutes(page, hours, hours + 4, 18)).isEqualTo(1000);
            int grams = rowOf(page, "Empreinte par mois, usages en service et pilotes") + 3;
            for (int column = 16; column <= 18; column++) {
                assertThat(added(page, grams, grams + 3, column)).isEqualByComparingTo(figure(page, grams + 4, column));
            }
            assertThat(texts(page, grams + 4).subList(0, 3)).containsExactly("Total", "5,1", "180");
            assertThat(page.getRow(grams + 4).getCell(17).getCellFormula()).contains(",SUM(");
        }
    }

    @Test
    void everyFigureOfTheFirstPagesIsAFormulaWithAValueAndNoError() throws IOException {
        try (Exported exported = Exported.ofExample(folder)) {
            for (int sheet = 0; sheet < 6; sheet++) {
                exported.workbook()
                        .getSheetAt(sheet)
                        .forEach(row -> row.forEach(cell -> {
                            assertThat(cell.getCellType())
                                    .as("%s!%s", cell.getSheet().getSheetName(), cell.getAddress())
                                    .isNotIn(CellType.NUMERIC, CellType.ERROR);
                            if (cell.getCellType() == CellType.FORMULA) {
                                assertThat(cell.getCachedFormulaResultType()).isNotEqualTo(CellType.ERROR);
                            }
                        }));
            }
            assertThat(exported.workbook().getForceFormulaRecalculation()).isTrue();
        }
    }

    @Test
    void everyChartDrawsCellsThatSayTheSameAndIsReadAloud() throws IOException {
        try (Exported exported = Exported.ofExample(folder)) {
            var drawing = page(exported).getDrawingPatriarch();
            assertThat(drawing.getCharts()).hasSize(3);
            drawing.getCTDrawing().getTwoCellAnchorList().forEach(anchor -> {
                var told = anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr();
                assertThat(told.getName()).isNotBlank();
                assertThat(told.getDescr()).contains("Les mêmes chiffres");
            });
            for (XSSFChart chart : drawing.getCharts()) {
                assertThat(ChartCells.of(chart)).isNotEmpty().allSatisfy(cells -> cells.areIn(exported.workbook()));
            }
            List<String> charts = drawing.getCharts().stream()
                    .map(chart -> chart.getCTChart().xmlText())
                    .toList();
            assertThat(charts).anySatisfy(xml -> assertThat(xml).contains("barDir val=\"bar\"", "gradFill"));
            assertThat(charts).anySatisfy(xml -> assertThat(xml).contains("bubbleChart", "logBase"));
            assertThat(charts).anySatisfy(xml -> assertThat(xml).contains("errBars", "logBase"));
        }
    }

    @Tag("slow")
    @Test
    void bubblesStandAtTheirBenefitAndThoseWithoutPeopleAreEmpty() throws IOException {
        try (Workbook source = SampleWorkbook.example(folder);
                Exported exported = Exported.of(source, folder)) {
            String bubbles = page(exported).getDrawingPatriarch().getCharts().stream()
                    .map(chart -> chart.getCTChart().xmlText().replaceAll(">\\s+<", "><"))
                    .filter(xml -> xml.contains("bubbleChart"))
                    .findFirst()
                    .orElseThrow();
            List<String> series = Pattern.compile("<c:ser>.*?</c:ser>", Pattern.DOTALL)
                    .matcher(bubbles)
                    .results()
                    .map(MatchResult::group)
                    .toList();
            int first = rowOf(page(exported), "Bénéfice et empreinte des cas d’usage") + 3;
            assertThat(series).hasSize(8).allSatisfy(each -> {
                String letter = each.replaceAll("(?s).*<c:tx>.*?<c:v>(.)</c:v>.*?</c:tx>.*", "$1");
                int row = first + letter.charAt(0) - 'A';
                assertThat(each).contains("<c:f>'Synthèse CA'!$M$" + (row + 1) + "</c:f>");
                boolean counted = source.read(reader -> BoardSummary.of(reader)
                                .useCases()
                                .get(letter.charAt(0) - 'A')
                                .get(UseCases.PEOPLE_AFTER, 0)
                        > 0);
                assertThat(each.contains("</c:tx><c:spPr><a:noFill/>"))
                        .as(letter)
                        .isEqualTo(!counted);
            });
            assertThat(series.stream().filter(each -> each.contains("</c:tx><c:spPr><a:noFill/>")))
                    .hasSize(3);
        }
    }

    @Test
    void thePageIsAsWideAsASheetOfPaper() throws IOException {
        try (Exported exported = Exported.ofExample(folder)) {
            XSSFSheet page = page(exported);
            assertThat(page.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(page.getPrintSetup().getFitHeight())
                    .as("as many pages as it takes")
                    .isZero();
            assertThat(page.getPrintSetup().getLandscape()).isFalse();
            assertThat(exported.workbook().getPrintArea(0)).startsWith("'Synthèse CA'!$A$1:$S$");
            assertThat(page.getFooter().getRight()).isEqualTo("page &P/&N");
            assertThat(page.isDisplayGridlines()).isFalse();
            assertThat(page.getPaneInformation()).isNull();
            int figures = rowOf(page, "Heures d’essai par outil, objectif dix");
            assertThat(page.getMergedRegions())
                    .filteredOn(region -> region.getFirstRow() > figures + 1
                            && page.getRow(region.getFirstRow()).getHeightInPoints() == 15)
                    .as("no table of figures has merged cells")
                    .isEmpty();
        }
    }

    @Test
    void proposalsHaveTheirColourByTheirWord() throws IOException {
        try (Exported exported = Exported.ofExample(folder)) {
            XSSFSheet page = page(exported);
            int first = rowOf(page, "Ce qui vous est demandé") + 3;
            var formats = page.getSheetConditionalFormatting();
            List<String> conditions = new ArrayList<>();
            for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
                var format = formats.getConditionalFormattingAt(i);
                if (format.getFormattingRanges()[0].equals(new CellRangeAddress(first, first + 3, 4, 7))) {
                    conditions.add(format.getRule(0).getFormula1());
                }
            }
            assertThat(conditions).hasSize(6).contains("$E" + (first + 1) + "=\"Adapter\"");
        }
    }

    @Test
    void anEmptyWorkbookSaysSoPartByPart() throws IOException {
        try (Workbook source = SampleWorkbook.empty(folder);
                Exported exported = Exported.of(source, folder)) {
            List<String> all = new ArrayList<>();
            page(exported).forEach(row -> row.forEach(cell -> all.add(shown.formatCellValue(cell))));
            assertThat(all)
                    .contains(
                            "Aucune décision n’attend cette instance à cette date.",
                            "Aucune liste remplie n’a de point d’alerte à «\u00a0Non\u00a0» ou «\u00a0Ne sait pas\u00a0».",
                            "Aucun outil n’est étudié.",
                            "Aucun cas d’usage n’est écrit.",
                            "Aucun usage en service ni en pilote.");
            assertThat(all).anyMatch(cell -> cell.contains("\"aucun usage en service\""));
            assertThat(texts(page(exported), 1))
                    .as("an association without a name is not told by a dash")
                    .doesNotContain("—", "–");
            assertThat(all)
                    .as("no meeting that anything could have changed since")
                    .doesNotContain("Depuis la dernière séance", "Rien n’a changé depuis.");
            assertThat(page(exported).getDrawingPatriarch()).isNull();
        }
    }

    @Test
    void bubblesHaveTheColourOfTheProposalAndAxesSayWhatTheyMeasure() throws IOException {
        try (Exported exported = Exported.ofExample(folder)) {
            String bubbles = page(exported).getDrawingPatriarch().getCharts().stream()
                    .map(chart -> chart.getCTChart().xmlText())
                    .filter(xml -> xml.contains("bubbleChart"))
                    .findFirst()
                    .orElseThrow();
            assertThat(bubbles)
                    .contains("CO2e par mois, dix fois plus à chaque trait", "Bénéfice, de 0 à 3")
                    .as("launch, adapt, another approach, do not launch")
                    .contains("\"0A5C48\"", "\"6E4800\"", "\"1E4F83\"", "\"8E2B0C\"")
                    .as("marginal below one and a half of four")
                    .containsPattern("gs pos=\"62500\">\\s*<a:srgbClr val=\"F4EFE3\"/>");
        }
    }

    @Test
    void aStoppedUseIsSaidStoppedAndNotIncomplete() throws IOException {
        try (Workbook source = SampleWorkbook.empty(folder)) {
            SampleWorkbook.take(
                    source,
                    List.of(Edit.insert(
                            UseCases.SHEET,
                            Cells.of(UseCases.TITLE, "Standard automatique")
                                    .and(UseCases.STAGE, UseCaseStage.STOPPED))));
            try (Exported exported = Exported.of(source, folder)) {
                XSSFSheet page = page(exported);
                int first = rowOf(page, "Bénéfice et empreinte des cas d’usage") + 3;
                assertThat(texts(page, first)).contains("ARRÊTÉ").doesNotContain("INCOMPLET");
            }
        }
    }

    @Test
    void aUseInServiceWithoutDecisionOrListIsNamedAmongThePointsToLookAt() throws IOException {
        try (Workbook source = SampleWorkbook.empty(folder)) {
            SampleWorkbook.take(
                    source,
                    List.of(Edit.insert(
                            UseCases.SHEET,
                            Cells.of(UseCases.TITLE, "Standard automatique")
                                    .and(UseCases.STAGE, UseCaseStage.IN_SERVICE))));
            try (Exported exported = Exported.of(source, folder)) {
                XSSFSheet page = page(exported);
                int alerts = rowOf(page, "Points d’alerte à «\u00a0Non\u00a0» ou «\u00a0Ne sait pas\u00a0»") + 2;
                assertThat(texts(page, alerts)).first().asString().startsWith("Aucune liste remplie");
                assertThat(texts(page, alerts + 1))
                        .containsExactly(
                                "Standard automatique\u00a0: en service sans décision ni liste remplie\u00a0: ses"
                                        + " points d’alerte ne sont pas connus");
            }
        }
    }

    @Tag("slow")
    @Test
    void aLongWorkbookKeepsItsTotalsAndEveryDecisionWhole() throws IOException {
        try (Workbook source = SampleWorkbook.filled(folder)) {
            SampleWorkbook.take(source, many());
            try (Exported exported = Exported.of(source, folder)) {
                XSSFSheet page = page(exported);
                int hours = rowOf(page, "Heures d’essai par outil, objectif dix") + 3;
                int total = rowOf(page, 10, "Total");
                assertThat(total - hours).isEqualTo(9);
                assertThat(page.getRow(total - 1).getCell(10).getStringCellValue())
                        .isEqualTo("17 autres outils");
                assertThat(minutes(page, hours, total - 1, 16)).isEqualTo(2105 + 20 * 30);
                assertThat(page.getRow(total).getCell(16).getNumericCellValue())
                        .isCloseTo((2105 + 20 * 30) / 1440.0, within(1e-9));
                int asked = rowOf(page, "Ce qui vous est demandé") + 3;
                for (int i = 0; i < 15; i++) {
                    assertThat(texts(page, asked + 2 * i))
                            .as("every one, whole")
                            .contains("Faire ce qui est dit. ".repeat(20));
                }
            }
        }
    }

    @Tag("slow")
    @Test
    void aDecisionMayResolveInTheWordsOfItsSubjectOrHaveNeither() throws IOException {
        UUID plumier = SampleWorkbook.PLUMIER;
        Cells asked = Cells.of(Decisions.BODY, Body.CA).and(Decisions.DAY, LocalDate.of(2026, 12, 1));
        try (Workbook source = SampleWorkbook.filled(folder)) {
            SampleWorkbook.take(
                    source,
                    List.of(
                            SampleWorkbook.insert(
                                    Decisions.SHEET,
                                    SampleWorkbook.id(0x701),
                                    asked.and(Decisions.USE_CASE, SampleWorkbook.id(0x31))
                                            .and(Decisions.RESOLUTION, "Courriers aux administrations")),
                            SampleWorkbook.insert(
                                    Decisions.SHEET, SampleWorkbook.id(0x702), asked.and(Decisions.TOOL, plumier))));
            Row tool = source.read(reader -> reader.find(Tools.SHEET, plumier).orElseThrow());
            SampleWorkbook.take(source, List.of(Edit.delete(tool)));
            try (Exported exported = Exported.of(source, folder)) {
                int first = rowOf(page(exported), "Ce qui vous est demandé") + 3;
                assertThat(texts(page(exported), first))
                        .filteredOn("Courriers aux administrations"::equals)
                        .hasSize(2);
                assertThat(texts(page(exported), first + 2)).contains("01/12/2026");
            }
        }
    }

    @Tag("slow")
    @Test
    void anAlertMaySayTheTitleOfItsUseCase() throws IOException {
        try (Workbook source = SampleWorkbook.example(folder)) {
            Alert alert = source.<Alert>read(
                    reader -> BoardSummary.of(reader).alerts().getLast());
            SampleWorkbook.take(
                    source, List.of(Edit.update(alert.useCase(), Cells.of(UseCases.TITLE, alert.sentence()))));
            try (Exported exported = Exported.of(source, folder)) {
                int first =
                        rowOf(page(exported), "Points d’alerte à «\u00a0Non\u00a0» ou «\u00a0Ne sait pas\u00a0»") + 3;
                assertThat(texts(page(exported), first))
                        .filteredOn(alert.sentence()::equals)
                        .hasSize(2);
            }
        }
    }

    @Tag("slow")
    @Test
    void aNameTooLongForItsListIsCutThereAndWholeInItsTable() throws IOException {
        String name = "Traduction automatique pour l’accueil inconditionnel des personnes";
        try (Workbook source = SampleWorkbook.filled(folder)) {
            SampleWorkbook.take(
                    source,
                    List.of(
                            SampleWorkbook.insert(Tools.SHEET, SampleWorkbook.id(0x500), Cells.of(Tools.NAME, name)),
                            SampleWorkbook.insert(
                                    Trials.SHEET,
                                    SampleWorkbook.id(0x5000),
                                    Cells.of(Trials.TOOL, SampleWorkbook.id(0x500))
                                            .and(Trials.MINUTES, 9_000))));
            try (Exported exported = Exported.of(source, folder)) {
                XSSFSheet page = page(exported);
                assertThat(texts(page, rowOf(page, "Heures d’essai par outil, objectif dix") + 3))
                        .contains("Traduction automatique pour l’accueil…");
                assertThat(exported.workbook().getSheet("Outils"))
                        .anySatisfy(row -> assertThat(row.getCell(0).toString()).isEqualTo(name));
            }
        }
    }

    private static List<Edit> many() {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            edits.add(SampleWorkbook.insert(
                    Tools.SHEET, SampleWorkbook.id(0x500 + i), Cells.of(Tools.NAME, "Outil " + i)));
            edits.add(SampleWorkbook.insert(
                    Trials.SHEET,
                    SampleWorkbook.id(0x5000 + i),
                    Cells.of(Trials.TOOL, SampleWorkbook.id(0x500 + i)).and(Trials.MINUTES, 30)));
        }
        for (int i = 0; i < 15; i++) {
            edits.add(SampleWorkbook.insert(
                    UseCases.SHEET,
                    SampleWorkbook.id(0x600 + i),
                    Cells.of(UseCases.TITLE, "Usage " + i)
                            .and(UseCases.STAGE, UseCaseStage.PILOT)
                            .and(UseCases.BETTER_ANSWERS, i % 4)));
            edits.add(SampleWorkbook.insert(
                    Decisions.SHEET,
                    SampleWorkbook.id(0x700 + i),
                    Cells.of(Decisions.USE_CASE, SampleWorkbook.id(0x600 + i))
                            .and(Decisions.BODY, Body.CA)
                            .and(Decisions.DAY, LocalDate.of(2026, 12, 1))
                            .and(Decisions.RESOLUTION, "Faire ce qui est dit. ".repeat(20))));
        }
        return edits;
    }

    @Tag("slow")
    @Test
    void inEnglishThePagesAreEnglish() throws IOException {
        Messages.use(Language.ENGLISH);
        try (Exported exported = Exported.ofExample(folder)) {
            assertThat(exported.report().altered()).isEmpty();
            assertThat(exported.workbook().getSheetName(0)).isEqualTo("Board summary");
            assertThat(named(exported, "People_served").getStringCellValue()).isEqualTo("200 → 250");
            int grams = rowOf(page(exported), Messages.text("paper.board.footprint")) + 3;
            assertThat(added(page(exported), grams, grams + 3, 17)).isEqualByComparingTo("180");
        }
    }

    private static XSSFSheet page(Exported exported) {
        return exported.workbook().getSheetAt(0);
    }

    private static Cell named(Exported exported, String name) {
        CellReference at = new CellReference(exported.workbook().getName(name).getRefersToFormula());
        return exported.workbook()
                .getSheet(at.getSheetName())
                .getRow(at.getRow())
                .getCell(at.getCol());
    }

    private static int rowOf(XSSFSheet page, String text) {
        return rowOf(page, 0, text);
    }

    private static int rowOf(XSSFSheet page, int column, String text) {
        for (var row : page) {
            Cell cell = row.getCell(column);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(text)) {
                return row.getRowNum();
            }
        }
        throw new AssertionError("no row " + text);
    }

    /** What a row shows, empty and hidden cells left out. */
    private List<String> texts(XSSFSheet page, int row) {
        List<String> texts = new ArrayList<>();
        page.getRow(row).forEach(cell -> {
            String text = page.isColumnHidden(cell.getColumnIndex()) ? "" : text(cell);
            if (!text.isEmpty()) {
                texts.add(text);
            }
        });
        return texts;
    }

    private String text(Cell cell) {
        if (cell.getCellType() != CellType.FORMULA) {
            return shown.formatCellValue(cell);
        }
        return cell.getCachedFormulaResultType() == CellType.STRING
                ? cell.getStringCellValue()
                : shown.formatRawCellContents(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString());
    }

    private BigDecimal figure(XSSFSheet page, int row, int column) {
        String text = text(page.getRow(row).getCell(column)).replaceAll("[\\s\u00a0\u202f]", "");
        return new BigDecimal(text.replace(',', '.'));
    }

    private BigDecimal added(XSSFSheet page, int first, int last, int column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int row = first; row <= last; row++) {
            sum = sum.add(figure(page, row, column));
        }
        return sum;
    }

    /** What « 11:40 » and its like add up to. */
    private int minutes(XSSFSheet page, int first, int last, int column) {
        int sum = 0;
        for (int row = first; row <= last; row++) {
            String[] parts = text(page.getRow(row).getCell(column)).split(":", -1);
            sum += Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
        }
        return sum;
    }
}
