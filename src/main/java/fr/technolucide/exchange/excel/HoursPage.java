package fr.technolucide.exchange.excel;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.language.Texts;
import fr.technolucide.language.Words;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The first page: the hours done on each tool beside those it deserves. Every figure is a formula over the tables of
 * data, so that a treasurer can follow it to the trials.
 */
final class HoursPage {

    /** Tool, trials, hours done, target, hours left, testers. */
    private static final int WIDTH = 6;

    private static final int[] CHARACTERS = {38, 11, 17, 14, 14, 13};
    private static final int TABLE = HoursCells.FIRST - 1;

    /** Beyond, names no longer fit under the bars. */
    private static final int MOST_DRAWN = 12;

    private static final int CHART_ROWS = 19;

    private final Reader reader;
    private final Texts texts;
    private final Words words;
    private final Styles styles;
    private final Map<String, DataSheet> tables;

    HoursPage(Reader reader, Texts texts, Styles styles, Map<String, DataSheet> tables) {
        this.reader = reader;
        this.texts = texts;
        this.words = Words.of(texts.language());
        this.styles = styles;
        this.tables = tables;
    }

    HoursCells write(XSSFSheet sheet, CellCodec codec) {
        SheetSetup.paper(sheet, false, texts, reader.today());
        sheet.setDisplayGridlines(false);
        for (int i = 0; i < WIDTH; i++) {
            sheet.setColumnWidth(i, CHARACTERS[i] * 256);
        }
        heading(sheet);
        List<HoursLine> lines = HoursLine.of(reader, table(Tools.SHEET), codec);
        if (lines.isEmpty()) {
            sentence(sheet, texts.text("export.hours.none"));
            return new HoursCells(sheet.getSheetName(), lines);
        }
        sentence(sheet, inWords(lines));
        table(sheet, lines);
        HoursCells cells = new HoursCells(sheet.getSheetName(), lines);
        int shown = Math.min(MOST_DRAWN, lines.size());
        int top = HoursCells.FIRST + lines.size() + 2;
        cells.chart(shown, cells.cells(shown, 0), cells.cells(shown, 2), texts)
                .draw(sheet, 0, top, WIDTH, top + CHART_ROWS);
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, WIDTH - 1, 0, top + CHART_ROWS);
        return cells;
    }

    private DataSheet table(Sheet sheet) {
        return Objects.requireNonNull(tables.get(sheet.name()));
    }

    private void heading(XSSFSheet sheet) {
        XSSFRow title = sheet.createRow(0);
        title.setHeightInPoints(33);
        for (int i = 0; i < WIDTH; i++) {
            title.createCell(i).setCellStyle(styles.title());
        }
        title.getCell(0).setCellValue(texts.text("export.hours.title"));
        XSSFRow subtitle = sheet.createRow(1);
        subtitle.setHeightInPoints(20);
        Row association = Association.row(reader);
        String example = association.is(Association.EXAMPLE) ? texts.text("export.example") : "";
        String who = Stream.of(association.get(Association.NAME, ""), example)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        quiet(subtitle, 0, who, false);
        quiet(subtitle, WIDTH - 1, words.numericDate(reader.today()), true);
    }

    private void quiet(XSSFRow row, int column, String text, boolean right) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.quiet(right));
        cell.setCellValue(ExcelText.escape(text));
    }

    private void sentence(XSSFSheet sheet, String text) {
        XSSFRow row = sheet.createRow(TABLE - 2);
        row.setHeightInPoints(31);
        XSSFCell cell = row.createCell(0);
        cell.setCellStyle(styles.text());
        cell.setCellValue(text);
        sheet.addMergedRegion(new CellRangeAddress(TABLE - 2, TABLE - 2, 0, WIDTH - 1));
    }

    private String inWords(List<HoursLine> lines) {
        long done = lines.stream().mapToLong(line -> line.gate().totalMinutes()).sum();
        long left =
                lines.stream().mapToLong(line -> line.gate().remainingMinutes()).sum();
        long reached = lines.stream()
                .filter(line -> line.gate().remainingMinutes() == 0)
                .count();
        return texts.text(
                "export.hours.in_words",
                words.duration(done),
                lines.size(),
                reached,
                Math.min(1, left),
                words.duration(left));
    }

    private void table(XSSFSheet sheet, List<HoursLine> lines) {
        XSSFRow header = sheet.createRow(TABLE);
        header.setHeightInPoints(18);
        List<String> titles = titles();
        for (int i = 0; i < WIDTH; i++) {
            XSSFCell cell = header.createCell(i);
            cell.setCellStyle(styles.header(i > 0));
            cell.setCellValue(titles.get(i));
        }
        int row = TABLE + 1;
        for (HoursLine line : lines) {
            line(sheet.createRow(row++), line);
        }
        total(sheet.createRow(row), lines);
    }

    private List<String> titles() {
        return List.of(
                texts.text(Tools.NAME.labelKey()),
                texts.text(Tools.TRIAL_COUNT.labelKey()),
                texts.text(Tools.TOTAL_MINUTES.labelKey()),
                texts.text("export.hours.target"),
                texts.text("export.hours.left"),
                texts.text(Tools.TESTER_COUNT.labelKey()));
    }

    private void line(XSSFRow row, HoursLine line) {
        DataSheet tools = table(Tools.SHEET);
        DataSheet trials = table(Trials.SHEET);
        String n = String.valueOf(row.getRowNum() + 1);
        XSSFCell name = row.createCell(0);
        name.setCellStyle(styles.cell(Look.TEXT));
        name.setCellValue(ExcelText.escape(line.label()));
        String tool = trials.range(Trials.TOOL);
        String minutes = trials.range(Trials.MINUTES);
        boolean plain = isPlainCriterion(line.label());
        formula(
                row,
                1,
                Look.WHOLE,
                line.trials(),
                plain ? "COUNTIFS(" + tool + ",A" + n + ")" : "SUMPRODUCT((" + tool + "=A" + n + ")*1)");
        formula(
                row,
                2,
                Look.HOURS,
                line.gate().totalMinutes(),
                plain
                        ? "SUMIFS(" + minutes + "," + tool + ",A" + n + ")"
                        : "SUMPRODUCT((" + tool + "=A" + n + ")*" + minutes + ")");
        formula(row, 3, Look.HOURS, line.gate().targetMinutes(), target(line, tools));
        formula(row, 4, Look.HOURS, line.gate().remainingMinutes(), "MAX(0,D" + n + "-C" + n + ")");
        formula(row, 5, Look.WHOLE, line.testers(), tools.cell(Tools.TESTER_COUNT, line.row()));
    }

    private String target(HoursLine line, DataSheet tools) {
        DataSheet association = table(Association.SHEET);
        String own = tools.cell(Tools.HOURS_TARGET, line.row());
        String shared = association.cell(Association.HOURS_TARGET, DataSheet.FIRST);
        return "IF(ISNUMBER(" + own + ")," + own + ",IF(ISNUMBER(" + shared + ")," + shared + ","
                + line.gate().targetMinutes() + "/1440))";
    }

    private void total(XSSFRow row, List<HoursLine> lines) {
        XSSFCell label = row.createCell(0);
        label.setCellStyle(styles.sum(Look.TEXT));
        label.setCellValue(texts.text("export.total"));
        int first = TABLE + 2;
        int last = TABLE + 1 + lines.size();
        sum(
                row,
                1,
                Look.WHOLE,
                first,
                last,
                lines.stream().mapToLong(HoursLine::trials).sum());
        sum(
                row,
                2,
                Look.HOURS,
                first,
                last,
                lines.stream().mapToLong(line -> line.gate().totalMinutes()).sum());
        sum(
                row,
                3,
                Look.HOURS,
                first,
                last,
                lines.stream().mapToLong(line -> line.gate().targetMinutes()).sum());
        sum(
                row,
                4,
                Look.HOURS,
                first,
                last,
                lines.stream().mapToLong(line -> line.gate().remainingMinutes()).sum());
        row.createCell(5).setCellStyle(styles.sum(Look.TEXT));
    }

    private void sum(XSSFRow row, int column, Look look, int first, int last, long value) {
        String letter = DataSheet.letters(column);
        formula(row, column, look, value, "SUM(" + letter + first + ":" + letter + last + ")");
        row.getCell(column).setCellStyle(styles.sum(look));
    }

    private void formula(XSSFRow row, int column, Look look, long value, String formula) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.cell(look));
        cell.setCellFormula(formula);
        cell.setCellValue(Totals.inCells(look, value));
    }

    /** A criterion is a pattern: what begins or reads as an operator, a number or a wildcard would not mean itself. */
    static boolean isPlainCriterion(String label) {
        return label.length() <= 255 && label.matches("\\p{L}[\\p{L}\\p{N}  ’'().,\\-\\[\\]]*");
    }
}
