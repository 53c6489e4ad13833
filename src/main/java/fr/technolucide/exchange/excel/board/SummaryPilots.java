package fr.technolucide.exchange.excel.board;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.exchange.ExportColumn.Part;
import fr.technolucide.exchange.excel.data.FieldFormat;
import fr.technolucide.insight.InService;
import fr.technolucide.insight.PeopleServed;
import fr.technolucide.quantity.PartialSum;
import fr.technolucide.workbook.Column;

/**
 * The figures under their boxes, of the uses in service and the pilots together; their grams are the total of the table
 * of footprints.
 */
final class SummaryPilots {

    private final BoardContext board;
    private final PageWriter pen;
    private final InService inUse;
    private final UseSums uses;
    private final String with;

    SummaryPilots(BoardContext board, PageWriter pen) {
        this.board = board;
        this.pen = pen;
        this.inUse = board.summary().inUse();
        this.uses = new UseSums(board, inUse, UseCaseStage.IN_SERVICE, UseCaseStage.PILOT);
        this.with = board.text("export.board.with_pilots") + " ";
    }

    /**
     * Writes them, then how many of these uses lack a figure; nothing without any pilot.
     *
     * @return the row after them
     */
    int write(int row) {
        if (board.summary().at(UseCaseStage.PILOT) == 0) {
            return row;
        }
        PartialSum<Long> freed = inUse.freedMinutes();
        PartialSum<Long> cost = inUse.cost();
        boolean whole = isWhole(freed) && isWhole(cost);
        PageStyle face = whole ? SummaryBoxes.LAST : SummaryBoxes.UNDER;
        pen.row(row, PageWriter.LINE);
        put(row, 0, face, people());
        boolean lost = freed.value() != null && freed.value() < 0;
        String words = "\"" + with + "\"";
        put(
                row,
                1,
                face.shown(words + (lost ? FieldFormat.MINUTES.format() : board.text("export.format.hours"))),
                uses.sum(UseCases.MINUTES_PER_MONTH, freed, lost ? "" : "/1440", lost ? 1 : 1_440));
        put(
                row,
                2,
                face.shown("\"" + board.text("export.board.with_pilots.paid") + " \"" + FieldFormat.MONEY.format()),
                uses.sum(UseCases.COST_12_MONTHS, cost, "", 100));
        put(row, 3, face, BoardCell.NOTHING);
        if (whole) {
            return row + 1;
        }
        pen.row(row + 1, PageWriter.LINE);
        put(row + 1, 0, SummaryBoxes.LAST, BoardCell.NOTHING);
        put(row + 1, 1, SummaryBoxes.LAST, lacking(UseCases.MINUTES_PER_MONTH, freed));
        put(row + 1, 2, SummaryBoxes.LAST, lacking(UseCases.COST_12_MONTHS, cost));
        put(row + 1, 3, SummaryBoxes.LAST, BoardCell.NOTHING);
        return row + 2;
    }

    private static boolean isWhole(PartialSum<?> sum) {
        return sum.lacking() == 0 || sum.value() == null;
    }

    private void put(int row, int box, PageStyle face, BoardCell cell) {
        int from = SummaryGrid.BOXES[box];
        pen.merge(row, from, from + SummaryBoxes.WIDTH - 1, face, cell);
    }

    private BoardCell people() {
        PeopleServed served = PeopleServed.of(inUse.useCases());
        String before = uses.people(UseCases.PEOPLE_BEFORE);
        String after = uses.people(UseCases.PEOPLE_AFTER);
        return BoardCell.computed(
                "IF(" + uses.peopleCounted() + "=0,\"\",\"" + with + "\"&" + SummaryBoxes.change(before, after) + ")",
                served.isUnknown() ? "" : with + SummaryBoxes.change(served));
    }

    private BoardCell lacking(Column<?> column, PartialSum<?> sum) {
        String words = board.text("export.board.lacking") + board.text("format.colon");
        return isWhole(sum)
                ? BoardCell.NOTHING
                : BoardCell.computed("\"" + words + "\"&" + uses.lacking(column, Part.WHOLE), words + sum.lacking());
    }
}
