package fr.technolucide.exchange.excel.board;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Tools;
import fr.technolucide.exchange.excel.data.CellCodec;
import fr.technolucide.exchange.excel.data.CellStyles;
import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.exchange.excel.data.ExcelText;
import fr.technolucide.exchange.excel.data.SheetSetup;
import fr.technolucide.language.Texts;
import fr.technolucide.language.Words;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
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
 * The second page: the hours done on each tool beside those it deserves. Every figure is a formula over the tables of
 * data, so that a treasurer can follow it to the trials: {@link HoursTable} writes them, this class what
 * stands around.
 */
final class HoursPage {

    private static final int[] CHARACTERS = {38, 11, 17, 14, 14, 13};

    /** Beyond this number, names no longer fit beside the bars. */
    private static final int MOST_DRAWN = 12;

    private static final int CHART_ROWS = 19;

    private final Reader reader;
    private final Texts texts;
    private final Words words;
    private final CellStyles styles;
    private final Map<String, DataSheet> tables;

    HoursPage(Reader reader, Texts texts, CellStyles styles, Map<String, DataSheet> tables) {
        this.reader = reader;
        this.texts = texts;
        this.words = Words.of(texts.language());
        this.styles = styles;
        this.tables = tables;
    }

    HoursCells write(XSSFSheet sheet, CellCodec codec) {
        SheetSetup.paper(sheet, false, texts, reader.today());
        sheet.setDisplayGridlines(false);
        for (int i = 0; i < HoursTable.WIDTH; i++) {
            sheet.setColumnWidth(i, CHARACTERS[i] * 256);
        }
        heading(sheet);
        List<HoursRow> lines = HoursRow.of(reader, Objects.requireNonNull(tables.get(Tools.SHEET.name())), codec);
        if (lines.isEmpty()) {
            sentence(sheet, texts.text("export.hours.none"));
            return new HoursCells(sheet.getSheetName(), lines);
        }
        sentence(sheet, inWords(lines));
        new HoursTable(texts, styles, tables).write(sheet, lines);
        HoursCells cells = new HoursCells(sheet.getSheetName(), lines);
        int shown = Math.min(MOST_DRAWN, lines.size());
        int top = HoursCells.FIRST + lines.size() + 2;
        cells.chart(shown, cells.cells(shown, 0), cells.cells(shown, 2), texts)
                .draw(sheet, 0, top, HoursTable.WIDTH, top + CHART_ROWS);
        sheet.getWorkbook()
                .setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, HoursTable.WIDTH - 1, 0, top + CHART_ROWS);
        return cells;
    }

    private void heading(XSSFSheet sheet) {
        XSSFRow title = sheet.createRow(0);
        title.setHeightInPoints(33);
        for (int i = 0; i < HoursTable.WIDTH; i++) {
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
        quiet(subtitle, HoursTable.WIDTH - 1, words.numericDate(reader.today()), true);
    }

    private void quiet(XSSFRow row, int column, String text, boolean right) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.quiet(right));
        cell.setCellValue(ExcelText.escape(text));
    }

    private void sentence(XSSFSheet sheet, String text) {
        XSSFRow row = sheet.createRow(HoursTable.TOP - 2);
        row.setHeightInPoints(31);
        XSSFCell cell = row.createCell(0);
        cell.setCellStyle(styles.text());
        cell.setCellValue(text);
        sheet.addMergedRegion(new CellRangeAddress(HoursTable.TOP - 2, HoursTable.TOP - 2, 0, HoursTable.WIDTH - 1));
    }

    private String inWords(List<HoursRow> lines) {
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
}
