package fr.technolucide.exchange.excel.board;

import fr.technolucide.catalog.Association;
import fr.technolucide.exchange.FileNotation;
import fr.technolucide.language.Words;
import fr.technolucide.workbook.Row;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The page of the hours done on each tool beside those it deserves. Every figure is a formula over the tables of
 * data, so that a treasurer can follow it to the trials: {@link HoursTable} writes them, this class what
 * stands around.
 */
final class HoursPage {

    private static final int[] CHARACTERS = {HoursTable.NAME, 11, 17, 14, 14, 13};
    private static final int LAST = HoursTable.WIDTH - 1;

    /** Beyond this number, names no longer fit beside the bars. */
    private static final int MOST_DRAWN = 12;

    private static final int CHART_ROWS = 19;

    private final BoardContext board;
    private final PageWriter pen;

    HoursPage(BoardContext board, XSSFSheet sheet) {
        this.board = board;
        this.pen = new PageWriter(sheet, board.faces(), LAST);
    }

    HoursCells write() {
        XSSFSheet sheet = pen.sheet();
        PageSetup.of(sheet, false, CHARACTERS, board);
        heading();
        List<HoursRow> lines = HoursRow.of(board);
        HoursCells cells = new HoursCells(sheet.getSheetName(), lines);
        if (lines.isEmpty()) {
            sentence(board.text("export.hours.none"));
            return cells;
        }
        sentence(inWords(lines));
        new HoursTable(board, pen).write(lines);
        int shown = Math.min(MOST_DRAWN, lines.size());
        int top = HoursCells.FIRST + lines.size() + 3;
        double page = PageSetup.pageHeight(false, Arrays.stream(CHARACTERS).sum() * HoursTable.CHARACTER);
        pen.draw(
                cells.chart(shown, cells.cells(shown, 0), cells.cells(shown, 2), board.texts()),
                top,
                new PageWriter.ChartPlace(0, top, HoursTable.WIDTH, top + CHART_ROWS),
                page);
        PageSetup.printed(pen, HoursTable.TOP, top, top + CHART_ROWS, LAST, page);
        return cells;
    }

    private void heading() {
        PageSetup.title(pen, board.text("export.hours.title"), LAST);
        Row association = board.summary().association();
        String example = association.is(Association.EXAMPLE) ? board.text("export.example") : "";
        String who = Stream.of(association.get(Association.NAME, ""), example)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        PageStyle quiet = PageStyle.PLAIN.colored(PageStyle.QUIET);
        pen.row(1, 20);
        pen.put(1, 0, quiet, BoardCell.text(who));
        pen.put(
                1,
                LAST,
                quiet.right(),
                BoardCell.text(FileNotation.of(board.texts().language())
                        .day(board.summary().today())));
    }

    private void sentence(String text) {
        pen.row(HoursTable.TOP - 2, 31);
        pen.merge(HoursTable.TOP - 2, 0, LAST, PageStyle.PLAIN.wrapping(), BoardCell.text(text));
    }

    private String inWords(List<HoursRow> lines) {
        Words words = board.words();
        long done = lines.stream().mapToLong(line -> line.gate().totalMinutes()).sum();
        long left =
                lines.stream().mapToLong(line -> line.gate().remainingMinutes()).sum();
        long reached = lines.stream()
                .filter(line -> line.gate().remainingMinutes() == 0)
                .count();
        return board.text(
                "export.hours.in_words",
                words.duration(done),
                lines.size(),
                reached,
                Math.min(1, left),
                words.duration(left));
    }
}
