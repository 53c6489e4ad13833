package fr.technolucide.exchange.excel.board;

import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.exchange.excel.data.FieldFormat;
import fr.technolucide.exchange.excel.data.SheetGroup;
import fr.technolucide.exchange.excel.data.WrappedLines;
import java.util.Collection;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The page that lists the worksheets: each leads there, and says in a line what it holds. */
final class ContentsPage {

    private static final int[] CHARACTERS = {25, 70, 9};
    private static final int SHEET = 0;
    private static final int HOLDS = 1;
    private static final int ROWS = 2;
    private static final double POINTS = 70 * 5.25;
    private static final int FIRST = 2;

    private final BoardContext board;
    private final PageWriter pen;
    private int row = FIRST;

    ContentsPage(BoardContext board, XSSFSheet sheet) {
        this.board = board;
        this.pen = new PageWriter(sheet, board.faces(), ROWS);
    }

    /** @param pages what each page of the board holds, by the name of its worksheet */
    void write(Map<String, String> pages, Collection<DataSheet> tables) {
        PageSetup.of(pen.sheet(), false, CHARACTERS, board);
        PageSetup.title(pen, board.text("export.contents.title"), ROWS);
        group("BOARD", BoardCell.NOTHING);
        pages.forEach((name, holds) -> line(name, holds, BoardCell.NOTHING));
        SheetGroup current = null;
        for (DataSheet table : tables) {
            SheetGroup group = SheetGroup.of(table.sheet());
            if (group != current) {
                group(group.name(), BoardCell.text(board.text("export.contents.rows")));
                current = group;
            }
            line(table.name(), board.text("sheet." + table.sheet().name() + ".help"), count(table));
        }
        PageSetup.printed(pen.sheet(), 0, row, ROWS);
        pen.sheet().getPrintSetup().setFitHeight((short) 1);
    }

    private void group(String id, BoardCell count) {
        PageStyle head = SummarySection.HEAD;
        pen.row(row++, 8);
        pen.row(row, 18);
        pen.span(row, SHEET, HOLDS, head, BoardCell.text(board.text("export.contents." + id)));
        pen.put(row++, ROWS, head.right(), count);
    }

    private void line(String name, String holds, BoardCell count) {
        pen.row(row, WrappedLines.of(holds, POINTS) * PageWriter.LINE + 3);
        pen.put(row, SHEET, PageStyle.CELL.link(), BoardCell.text(name));
        pen.link(row, SHEET, name);
        pen.put(row, HOLDS, PageStyle.CELL.wrapping(), BoardCell.text(holds));
        pen.put(row++, ROWS, PageStyle.CELL.right().shown(FieldFormat.WHOLE.format()), count);
    }

    /** Returns how many rows a table has: those with a cell that each must have. Nothing where none must. */
    private static BoardCell count(DataSheet table) {
        return table.sheet().columns().stream()
                .filter(column ->
                        column.isRequired() && table.fields().find(column).isPresent())
                .findFirst()
                .<BoardCell>map(column -> BoardCell.computed(
                        "COUNTA(" + table.range(column) + ")", table.rows().size()))
                .orElse(BoardCell.NOTHING);
    }
}
