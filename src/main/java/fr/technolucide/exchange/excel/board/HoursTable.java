package fr.technolucide.exchange.excel.board;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.exchange.excel.data.CellStyles;
import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.exchange.excel.data.ExcelText;
import fr.technolucide.exchange.excel.data.FieldFormat;
import fr.technolucide.exchange.excel.data.TotalFormulas;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The table of the hours, a tool a line, and its total: each figure a formula over the tables of data. */
final class HoursTable {

    /** Tool, trials, hours done, target, hours left, testers. */
    static final int WIDTH = 6;

    /** The row of its header. */
    static final int TOP = HoursCells.FIRST - 1;

    private final Texts texts;
    private final CellStyles styles;
    private final Map<String, DataSheet> tables;

    HoursTable(Texts texts, CellStyles styles, Map<String, DataSheet> tables) {
        this.texts = texts;
        this.styles = styles;
        this.tables = tables;
    }

    private DataSheet table(Sheet sheet) {
        return Objects.requireNonNull(tables.get(sheet.name()));
    }

    void write(XSSFSheet sheet, List<HoursRow> lines) {
        XSSFRow header = sheet.createRow(TOP);
        header.setHeightInPoints(18);
        List<String> titles = titles();
        for (int i = 0; i < WIDTH; i++) {
            XSSFCell cell = header.createCell(i);
            cell.setCellStyle(styles.header(i > 0));
            cell.setCellValue(titles.get(i));
        }
        int row = TOP + 1;
        for (HoursRow line : lines) {
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

    private void line(XSSFRow row, HoursRow line) {
        DataSheet tools = table(Tools.SHEET);
        DataSheet trials = table(Trials.SHEET);
        String n = String.valueOf(row.getRowNum() + 1);
        XSSFCell name = row.createCell(0);
        name.setCellStyle(styles.cell(FieldFormat.TEXT));
        name.setCellValue(ExcelText.escape(line.label()));
        String tool = trials.range(Trials.TOOL);
        String minutes = trials.range(Trials.MINUTES);
        boolean plain = isPlainCriterion(line.label());
        formula(
                row,
                1,
                FieldFormat.WHOLE,
                line.trials(),
                plain ? "COUNTIFS(" + tool + ",A" + n + ")" : "SUMPRODUCT((" + tool + "=A" + n + ")*1)");
        formula(
                row,
                2,
                FieldFormat.HOURS,
                line.gate().totalMinutes(),
                plain
                        ? "SUMIFS(" + minutes + "," + tool + ",A" + n + ")"
                        : "SUMPRODUCT((" + tool + "=A" + n + ")*" + minutes + ")");
        formula(row, 3, FieldFormat.HOURS, line.gate().targetMinutes(), target(line, tools));
        formula(row, 4, FieldFormat.HOURS, line.gate().remainingMinutes(), "MAX(0,D" + n + "-C" + n + ")");
        formula(row, 5, FieldFormat.WHOLE, line.testers(), tools.cell(Tools.TESTER_COUNT, line.row()));
    }

    private String target(HoursRow line, DataSheet tools) {
        DataSheet association = table(Association.SHEET);
        String own = tools.cell(Tools.HOURS_TARGET, line.row());
        String shared = association.cell(Association.HOURS_TARGET, DataSheet.FIRST);
        return "IF(ISNUMBER(" + own + ")," + own + ",IF(ISNUMBER(" + shared + ")," + shared + ","
                + line.gate().targetMinutes() + "/1440))";
    }

    private void total(XSSFRow row, List<HoursRow> lines) {
        XSSFCell label = row.createCell(0);
        label.setCellStyle(styles.sum(FieldFormat.TEXT));
        label.setCellValue(texts.text("export.total"));
        int first = TOP + 2;
        int last = TOP + 1 + lines.size();
        sum(
                row,
                1,
                FieldFormat.WHOLE,
                first,
                last,
                lines.stream().mapToLong(HoursRow::trials).sum());
        sum(
                row,
                2,
                FieldFormat.HOURS,
                first,
                last,
                lines.stream().mapToLong(line -> line.gate().totalMinutes()).sum());
        sum(
                row,
                3,
                FieldFormat.HOURS,
                first,
                last,
                lines.stream().mapToLong(line -> line.gate().targetMinutes()).sum());
        sum(
                row,
                4,
                FieldFormat.HOURS,
                first,
                last,
                lines.stream().mapToLong(line -> line.gate().remainingMinutes()).sum());
        row.createCell(5).setCellStyle(styles.sum(FieldFormat.TEXT));
    }

    private void sum(XSSFRow row, int column, FieldFormat look, int first, int last, long value) {
        String letter = DataSheet.letters(column);
        formula(row, column, look, value, "SUM(" + letter + first + ":" + letter + last + ")");
        row.getCell(column).setCellStyle(styles.sum(look));
    }

    private void formula(XSSFRow row, int column, FieldFormat look, long value, String formula) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.cell(look));
        cell.setCellFormula(formula);
        cell.setCellValue(TotalFormulas.inCells(look, value));
    }

    /**
     * Returns whether a label can be a criterion of a formula as it is; a criterion is a pattern, so one that reads as
     * an operator, a number or a wildcard would not match itself.
     */
    static boolean isPlainCriterion(String label) {
        return label.length() <= 255 && label.matches("\\p{L}[\\p{L}\\p{N}  ’'().,\\-\\[\\]]*");
    }
}
