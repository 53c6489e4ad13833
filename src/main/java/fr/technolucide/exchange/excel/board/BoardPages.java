package fr.technolucide.exchange.excel.board;

import fr.technolucide.exchange.ExportScope;
import fr.technolucide.exchange.excel.data.CellCodec;
import fr.technolucide.exchange.excel.data.CellStyles;
import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.exchange.excel.data.SheetNames;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Reader;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The pages written by hand, before the tables of data. */
public record BoardPages(
        XSSFSheet summary, XSSFSheet hours, XSSFSheet footprint, XSSFSheet checklist, XSSFSheet method) {

    /** Creates the worksheets, still empty, so that they come first. */
    public static BoardPages create(XSSFWorkbook workbook, SheetNames names, Texts texts) {
        return new BoardPages(
                workbook.createSheet(names.distinct(texts.text("export.board.title"))),
                workbook.createSheet(names.distinct(texts.text("export.hours.title"))),
                workbook.createSheet(names.distinct(texts.text("export.footprint.sheet"))),
                workbook.createSheet(names.distinct(texts.text("export.list.title"))),
                workbook.createSheet(names.distinct(texts.text("export.method.title"))));
    }

    public void write(
            Reader reader,
            ExportScope share,
            Texts texts,
            CellCodec codec,
            CellStyles styles,
            Map<String, DataSheet> tables) {
        HoursCells tools = new HoursPage(reader, texts, styles, tables).write(hours, codec);
        BoardContext board = new BoardContext(
                BoardSummary.of(reader),
                reader,
                share,
                texts,
                new CellLinks(tables, codec),
                new PageStyles(summary.getWorkbook()));
        FootprintCells footprints = FootprintPage.write(board, footprint);
        new ChecklistPage(board, checklist).write();
        new MethodPage(board, method).write();
        new SummaryPage(board, summary, tools, footprints).write();
        for (XSSFSheet page : List.of(summary, hours, footprint, checklist, method)) {
            page.setTabColor(CellStyles.color(CellStyles.ACCENT));
        }
    }
}
