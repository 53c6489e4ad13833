package fr.technolucide.ui.table;

import fr.technolucide.exchange.form.ListColumn;
import fr.technolucide.exchange.print.PaperParts.Alignment;
import fr.technolucide.ui.column.ColumnRole;
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

/**
 * One column of a table, which may say several cells of a row at once.
 *
 * @param reads which cells it needs
 * @param sort  what a click on its head sorts on; none when it cannot
 * @param role  how wide it is, and whether it yields where the room is short
 * @param leaving its turn to leave the table where the room is short, from 1; 0 for one that stays
 * @param words what it says of a row
 * @param look  makes what each of its cells shows beside
 * @param there whether the table has it now; where it has not, every row says the same, which a copy says
 * @param edits the cells that can be typed in where the column stands, the first one with a single key where it is a mark;
 *              none when it is only read
 */
public record ShownColumn(
        String id,
        String title,
        List<Column<?>> reads,
        Optional<Column<?>> sort,
        Side side,
        ColumnRole role,
        int leaving,
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
                role(column.kind()),
                0,
                row -> row.text(column),
                () -> (cell, row) -> {},
                new ReadOnlyBooleanWrapper(
                        true), // one a column: a shared one would hold every table that was ever shown
                List.of());
    }

    public ShownColumn titled(String words) {
        return new ShownColumn(id, words, reads, sort, side, role, leaving, this.words, look, there, edits);
    }

    /** Returns this column in another role than the kind of its cells gives it. */
    public ShownColumn as(ColumnRole otherwise) {
        return new ShownColumn(id, title, reads, sort, side, otherwise, leaving, words, look, there, edits);
    }

    /** Returns this column as one that leaves the table where the room is short, in its turn from 1. */
    public ShownColumn leaving(int turn) {
        return new ShownColumn(id, title, reads, sort, side, role, turn, words, look, there, edits);
    }

    public ShownColumn onSide(Side where) {
        return new ShownColumn(id, title, reads, sort, where, role, leaving, words, look, there, edits);
    }

    /** Says something of its own, from the cells it reads and others. */
    public ShownColumn saying(Function<DisplayedRow, String> otherwise, List<Column<?>> alsoReads) {
        List<Column<?>> all = Stream.concat(reads.stream(), alsoReads.stream()).toList();
        return new ShownColumn(id, title, all, sort, side, role, leaving, otherwise, look, there, edits);
    }

    public ShownColumn looking(Supplier<CellRenderer> made) {
        return new ShownColumn(id, title, reads, sort, side, role, leaving, words, made, there, edits);
    }

    public ShownColumn when(ObservableValue<Boolean> condition) {
        return new ShownColumn(id, title, reads, sort, side, role, leaving, words, look, condition, edits);
    }

    /** Returns this column with cells that can be edited in place: those that it reads, or others of the row. */
    public ShownColumn editing(Column<?>... cells) {
        return new ShownColumn(id, title, reads, sort, side, role, leaving, words, look, there, List.of(cells));
    }

    /** Returns this column on paper, where it says the same. */
    ListColumn printed() {
        return new ListColumn(
                title, reads, place(), leaving, (row, texts) -> words.apply(new DisplayedRow(row, texts)));
    }

    /** Returns where its words stand on paper: those of a column of figures that is set as one of dates are marks. */
    private Alignment place() {
        return switch (side) {
            case FIGURES -> Alignment.RIGHT;
            case DATES -> isFigure(reads.getFirst().kind()) ? Alignment.MIDDLE : Alignment.LEFT;
            case WORDS -> Alignment.LEFT;
        };
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

    private static ColumnRole role(Kind<?> kind) {
        return switch (kind) {
            case Kind.Text _, Kind.LongText _, Kind.References _ -> ColumnRole.TELLING;
            case Kind.Reference _ -> ColumnRole.WORDS;
            case Kind.Count _,
                    Kind.Minutes _,
                    Kind.Decimal _,
                    Kind.Money _,
                    Kind.Date _,
                    Kind.Rating _,
                    Kind.Flag _,
                    Kind.Choice<?> _ -> ColumnRole.WHOLE;
            case Kind.Derived<?>(var value, var _) ->
                switch (value) {
                    case Value.Plain<?>(var plain) -> role(plain);
                    case Value.Codes _ -> ColumnRole.WORDS;
                    case Value.Share _, Value.Quotient<?> _, Value.Interval _ -> ColumnRole.WHOLE;
                };
        };
    }
}
