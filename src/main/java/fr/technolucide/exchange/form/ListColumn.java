package fr.technolucide.exchange.form;

import fr.technolucide.exchange.print.PaperParts.Alignment;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * One column of a printed list, which may say several cells of a row at once.
 *
 * @param reads   which cells it needs, first the one that it is about
 * @param place   where its words stand: figures at the right, one under the other, marks in the middle
 * @param leaving its turn to leave its place beside the others where the room is short, from 1; 0 for one that stays
 * @param words   what it says of a row, of which each cell that it reads has words, « — » when it is empty; asked for off the
 *                UI thread
 */
public record ListColumn(
        String head,
        List<Column<?>> reads,
        Alignment place,
        int leaving,
        BiFunction<Row, Map<Column<?>, String>, String> words) {

    /** Returns a column as its sheet declares it. */
    public static ListColumn of(Column<?> column) {
        return new ListColumn(
                Labels.shortOf(column),
                List.of(column),
                isFigure(column.kind()) ? Alignment.RIGHT : Alignment.LEFT,
                0,
                (row, texts) -> Objects.requireNonNull(texts.get(column)));
    }

    /** Returns the cell that it is about. */
    Column<?> about() {
        return reads.getFirst();
    }

    /** Returns whether it says figures that are set one under the other. */
    boolean isOfFigures() {
        return place == Alignment.RIGHT;
    }

    /** Returns whether it says marks of a figure or two. */
    boolean isOfMarks() {
        return place == Alignment.MIDDLE;
    }

    /** Returns whether it says what the rule proposes. */
    boolean isVerdict() {
        return about().kind() instanceof Kind.Derived<?>(Value.Plain<?>(Kind.Choice<?>(var type)), var _)
                && type == Verdict.class;
    }

    /** Returns whether it may be shown to others. */
    boolean isPrintable() {
        return reads.stream().noneMatch(Column::isConfidential);
    }

    private static boolean isFigure(Kind<?> kind) {
        return switch (kind) {
            case Kind.Count _, Kind.Minutes _, Kind.Decimal _, Kind.Money _, Kind.Rating _ -> true;
            case Kind.Derived<?>(Value.Share _, var _) -> true;
            case Kind.Derived<?>(Value.Plain<?>(var plain), var _) -> isFigure(plain);
            default -> false;
        };
    }
}
