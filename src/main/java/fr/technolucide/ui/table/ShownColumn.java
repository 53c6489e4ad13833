package fr.technolucide.ui.table;

import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.ObservableValueBase;

/**
 * One column of a table, which may say several cells of a row at once.
 *
 * @param reads which cells it needs
 * @param sort  what a click on its head sorts on; none when it cannot
 * @param width in em of the table, so that it follows the size of the text
 * @param grows whether it takes a share of the room left, and yields where room is short
 * @param words what it says of a row
 * @param look  makes what each of its cells shows beside
 * @param there whether the table has it now
 * @param edits the cells that can be typed in where the column stands, the first one with a single key where it is a mark;
 *              none when it is only read
 */
public record ShownColumn(
        String id,
        String title,
        List<Column<?>> reads,
        Optional<Column<?>> sort,
        Side side,
        ObservableValue<? extends Number> width,
        boolean grows,
        Function<DisplayedRow, String> words,
        Supplier<CellRenderer> look,
        ObservableValue<Boolean> there,
        List<Column<?>> edits) {

    /** The alignment and the typeface of the words of a column. */
    public enum Side {
        WORDS,
        DATES,
        FIGURES
    }

    /** Returns a column as its sheet declares it. */
    public static ShownColumn of(Column<?> column) {
        String title = SchemaLabels.shortLabel(column);
        return new ShownColumn(
                column.name(),
                title,
                List.of(column),
                Optional.of(column),
                side(column.kind()),
                fixed(ColumnWidths.of(column, title)),
                ColumnWidths.isWordy(column),
                row -> row.text(column),
                () -> (cell, row) -> {},
                new ReadOnlyBooleanWrapper(
                        true), // one a column: a shared one would hold every table that was ever shown
                List.of());
    }

    public ShownColumn titled(String words) {
        return new ShownColumn(id, words, reads, sort, side, width, grows, this.words, look, there, edits);
    }

    private static ObservableValue<Number> fixed(double ems) {
        return new ObservableValueBase<>() {
            @Override
            public Number getValue() {
                return ems;
            }
        };
    }

    public ShownColumn wide(double ems) {
        return wide(fixed(ems));
    }

    /** Returns this column with a width that follows what is listed. */
    public ShownColumn wide(ObservableValue<? extends Number> ems) {
        return new ShownColumn(id, title, reads, sort, side, ems, grows, words, look, there, edits);
    }

    public ShownColumn onSide(Side where) {
        return new ShownColumn(id, title, reads, sort, where, width, grows, words, look, there, edits);
    }

    /** Says something of its own, from the cells it reads and others. */
    public ShownColumn saying(Function<DisplayedRow, String> otherwise, List<Column<?>> alsoReads) {
        List<Column<?>> all = Stream.concat(reads.stream(), alsoReads.stream()).toList();
        return new ShownColumn(id, title, all, sort, side, width, grows, otherwise, look, there, edits);
    }

    public ShownColumn looking(Supplier<CellRenderer> made) {
        return new ShownColumn(id, title, reads, sort, side, width, grows, words, made, there, edits);
    }

    public ShownColumn when(ObservableValue<Boolean> condition) {
        return new ShownColumn(id, title, reads, sort, side, width, grows, words, look, condition, edits);
    }

    /** Returns this column with cells that can be edited in place: those that it reads, or others of the row. */
    public ShownColumn editing(Column<?>... cells) {
        return new ShownColumn(id, title, reads, sort, side, width, grows, words, look, there, List.of(cells));
    }

    private static Side side(Kind<?> kind) {
        if (kind instanceof Kind.Date) {
            return Side.DATES;
        }
        return isFigure(kind) ? Side.FIGURES : Side.WORDS;
    }

    private static boolean isFigure(Kind<?> kind) {
        return switch (kind) {
            case Kind.Count _, Kind.Minutes _, Kind.Decimal _, Kind.Money _, Kind.Rating _ -> true;
            case Kind.Date _,
                    Kind.Flag _,
                    Kind.Choice<?> _,
                    Kind.Reference _,
                    Kind.Text _,
                    Kind.LongText _,
                    Kind.References _ -> false;
            case Kind.Derived<?>(var value, var _) ->
                value instanceof Value.Share || (value instanceof Value.Plain<?>(var plain) && isFigure(plain));
        };
    }
}
