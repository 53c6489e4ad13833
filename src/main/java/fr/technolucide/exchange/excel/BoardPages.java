package fr.technolucide.exchange.excel;

import fr.technolucide.exchange.Share;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Reader;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The pages written by hand, before the tables of data. */
record BoardPages(XSSFSheet summary, XSSFSheet hours, XSSFSheet footprint, XSSFSheet checklist, XSSFSheet method) {

    /** Worksheets without anything on them yet, so that they come first. */
    static BoardPages create(XSSFWorkbook workbook, SheetNames names, Texts texts) {
        return new BoardPages(
                workbook.createSheet(names.distinct(texts.text("export.board.title"))),
                workbook.createSheet(names.distinct(texts.text("export.hours.title"))),
                workbook.createSheet(names.distinct(texts.text("export.footprint.sheet"))),
                workbook.createSheet(names.distinct(texts.text("export.list.title"))),
                workbook.createSheet(names.distinct(texts.text("export.method.title"))));
    }

    void write(Reader reader, Share share, Texts texts, CellCodec codec, Styles styles, Map<String, DataSheet> tables) {
        HoursCells tools = new HoursPage(reader, texts, styles, tables).write(hours, codec);
        Board board = new Board(
                BoardSummary.of(reader),
                reader,
                share,
                texts,
                new Links(tables, codec),
                new Faces(summary.getWorkbook()));
        FootprintCells footprints = FootprintPage.write(board, footprint);
        new ChecklistPage(board, checklist).write();
        new MethodPage(board, method).write();
        new SummaryPage(board, summary, tools, footprints).write();
        for (XSSFSheet page : List.of(summary, hours, footprint, checklist, method)) {
            page.setTabColor(Styles.color(Styles.ACCENT));
        }
    }
}
