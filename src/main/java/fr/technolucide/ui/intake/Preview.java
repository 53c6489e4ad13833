package fr.technolucide.ui.intake;

import fr.technolucide.workbook.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of the file as they would come in, and every row of which a cell is to be typed anew, up to many.
 *
 * @param columns what they fill, those that tables show first
 * @param total   how many rows are read
 * @param doubted how many of them are refused as things stand
 * @param wrong   how many of these would be taken but for a cell that may be typed anew
 */
record Preview(List<Title> columns, List<Line> lines, int total, int doubted, int wrong) {

    static final Preview NONE = new Preview(List.of(), List.of(), 0, 0, 0);

    /**
     * @param index  of the column of the file, from 0; less where it has none
     * @param figure whether its values stand at the right
     * @param kept   whether it is shown however narrow the table is: a cell is typed in it
     */
    record Title(Column<?> column, int index, String words, boolean figure, boolean kept) {

        /** Returns whether the other one stands over the same cells. */
        boolean isOf(Title other) {
            return column.equals(other.column) && index == other.index;
        }
    }

    /**
     * @param number in the file, from 1
     * @param place  among the rows of the table, from 0
     * @param cells  one for each column
     * @param remark what becomes of it, or why it is refused
     * @param waits  the column of the file, from 0, about which a question is open; less where there is none
     */
    record Line(int number, int place, List<Cell> cells, boolean refused, String remark, int waits) {}

    /** The ways to show a cell. */
    enum State {
        /** As it would come in. */
        READ,
        /** As the file has it: its meaning hangs on a question. */
        ASKED,
        /** In a field, to be typed anew. */
        TYPED
    }

    /**
     * @param text    as it would come in, or as the file has it
     * @param written as the file has it
     * @param value   typed anew; absent as long as nothing is
     */
    record Cell(
            State state,
            String text,
            String written,
            @Nullable Object value) {}
}
