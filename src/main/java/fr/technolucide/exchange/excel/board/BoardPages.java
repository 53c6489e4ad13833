package fr.technolucide.exchange.excel.board;

import fr.technolucide.exchange.ExportScope;
import fr.technolucide.exchange.excel.data.CellCodec;
import fr.technolucide.exchange.excel.data.CellStyles;
import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.exchange.excel.data.SheetNames;
import fr.technolucide.insight.BoardFile;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The pages written by hand, before the tables of data. */
public record BoardPages(
        XSSFSheet summary,
        XSSFSheet contents,
        XSSFSheet hours,
        XSSFSheet footprint,
        XSSFSheet checklist,
        XSSFSheet method) {

    /** Creates the worksheets, still empty, so that they come first. */
    public static BoardPages create(XSSFWorkbook workbook, SheetNames names, Texts texts) {
        return new BoardPages(
                workbook.createSheet(names.distinct(texts.text("export.board.title"))),
                workbook.createSheet(names.distinct(texts.text("export.contents.title"))),
                workbook.createSheet(names.distinct(texts.text("export.hours.title"))),
                workbook.createSheet(names.distinct(texts.text("export.footprint.sheet"))),
                workbook.createSheet(names.distinct(texts.text("export.list.title"))),
                workbook.createSheet(names.distinct(texts.text("export.method.title"))));
    }

    /** @param file of the meeting that the first page is for */
    public void write(
            BoardFile file,
            Reader reader,
            ExportScope share,
            Texts texts,
            CellCodec codec,
            Map<String, DataSheet> tables) {
        BoardContext board = new BoardContext(
                file, reader, share, texts, new CellLinks(tables, codec), new PageStyles(summary.getWorkbook()));
        HoursCells tools = new HoursPage(board, hours).write();
        FootprintCells footprints = FootprintPage.write(board, footprint);
        new ChecklistPage(board, checklist).write();
        new MethodPage(board, method).write();
        new SummaryPage(board, summary, tools, footprints).write();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(summary.getSheetName(), texts.text("export.contents.summary"));
        pages.put(hours.getSheetName(), texts.text("export.contents.hours"));
        pages.put(footprint.getSheetName(), texts.text("export.contents.footprint"));
        pages.put(checklist.getSheetName(), texts.text("export.contents.checklist"));
        pages.put(method.getSheetName(), texts.text("export.contents.method"));
        new ContentsPage(board, contents).write(pages, tables.values());
        for (XSSFSheet page : List.of(summary, contents, hours, footprint, checklist, method)) {
            page.setTabColor(CellStyles.color(CellStyles.ACCENT));
        }
    }
}
