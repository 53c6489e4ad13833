package fr.technolucide.exchange.form;

import fr.technolucide.exchange.print.LetterSize;
import fr.technolucide.exchange.print.PaperOrientation;
import fr.technolucide.exchange.print.PaperParts.Head;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a list on paper: those that stand side by side, and those for which a page has no room even on its side. A
 * page is held upright as long as all of them have room on it.
 */
record ListLayout(List<ListColumn> beside, List<ListColumn> under, PaperOrientation orientation) {

    /** So many letters of the head of a narrow column stand on one line; it is never broken within a word. */
    private static final int NARROW_WORD = 11;

    /** A sum of so many signs stands in a narrow column without being broken. */
    private static final int NARROW_SUM = 11;

    /** So many, in that of a column of marks. */
    private static final int TINY_WORD = 9;

    /** The least, in mm, that the first column needs where more stands under it. */
    private static final int ROOM_UNDER = 75;

    /** Large letters have each row as labels and values anyway, which need no more width. */
    static ListLayout of(List<ListColumn> columns, LetterSize lettering) {
        List<ListColumn> shown =
                columns.stream().filter(ListColumn::isPrintable).toList();
        boolean upright = lettering == LetterSize.LARGE || room(shown, false) <= PaperOrientation.PORTRAIT.textWidth();
        return in(shown, upright ? PaperOrientation.PORTRAIT : PaperOrientation.LANDSCAPE);
    }

    /** Takes columns away until the others have room: in their turn, then the last ones, never the first, which names the row. */
    private static ListLayout in(List<ListColumn> shown, PaperOrientation orientation) {
        List<ListColumn> beside = new ArrayList<>(shown);
        List<ListColumn> leaving = Stream.concat(
                        shown.stream().filter(column -> column.leaving() > 0).sorted(TURN),
                        shown.reversed().stream().filter(column -> column.leaving() == 0))
                .filter(column -> column != shown.getFirst())
                .toList();
        for (ListColumn next : leaving) {
            if (room(beside, beside.size() < shown.size()) > orientation.textWidth()) {
                beside.remove(next);
            }
        }
        List<ListColumn> under =
                shown.stream().filter(column -> !beside.contains(column)).toList();
        return new ListLayout(List.copyOf(beside), under, orientation);
    }

    private static final Comparator<ListColumn> TURN = Comparator.comparingInt(ListColumn::leaving);

    /** @param sums for which a column is wide enough, so that a figure stays with its unit */
    List<Head> heads(ListSums sums) {
        ListColumn first = beside.getFirst();
        boolean free = beside.stream().anyMatch(column -> width(column) == Width.FREE);
        boolean wide = !free || !under.isEmpty() || saysMore(first);
        return beside.stream()
                .map(column -> new Head(
                        column.head(), wide && column == first ? Width.FREE : width(column, sums), column.place()))
                .toList();
    }

    /** @param more whether what other columns say stands under the first */
    private static int room(List<ListColumn> columns, boolean more) {
        boolean wide = more || saysMore(columns.getFirst());
        return columns.stream()
                .mapToInt(column -> wide && column == columns.getFirst() ? ROOM_UNDER : room(column))
                .sum();
    }

    /** In mm, with what stays free at both sides of a cell. */
    private static int room(ListColumn column) {
        return switch (width(column)) {
            case TINY -> 22;
            case NARROW -> 27;
            case SHORT -> 40;
            case MEDIUM -> 45;
            default -> 50;
        };
    }

    private static boolean saysMore(ListColumn first) {
        return first.reads().size() > 1;
    }

    /** Texts share what the others leave; words need more room than figures and days, and so does a long word of a head. */
    private static Width width(ListColumn column) {
        Kind<?> kind = column.about().kind();
        if (isText(kind)) {
            return Width.FREE;
        }
        if (kind instanceof Kind.Derived<?>(Value.Interval _, var _) || column.isVerdict()) {
            return Width.MEDIUM;
        }
        if (column.isOfMarks() && longestWord(column.head()) <= TINY_WORD) {
            return Width.TINY;
        }
        boolean small = column.isOfFigures() || column.isOfMarks() || isShort(kind);
        return small && longestWord(column.head()) <= NARROW_WORD ? Width.NARROW : Width.SHORT;
    }

    private static Width width(ListColumn column, ListSums sums) {
        Width width = width(column);
        return width == Width.NARROW && sums.text(column).length() > NARROW_SUM ? Width.SHORT : width;
    }

    private static boolean isShort(Kind<?> kind) {
        return switch (kind) {
            case Kind.Date _, Kind.Rating _ -> true;
            case Kind.Derived<?>(Value.Plain<?>(var plain), var _) -> isShort(plain);
            default -> false;
        };
    }

    private static boolean isText(Kind<?> kind) {
        return switch (kind) {
            case Kind.Text _, Kind.LongText _, Kind.References _ -> true;
            default -> false;
        };
    }

    private static int longestWord(String head) {
        return Stream.of(head.split(" ")).mapToInt(String::length).max().orElse(0);
    }

    /** Returns the cells that stand on paper, beside each other or not. */
    Stream<Column<?>> read() {
        return Stream.concat(beside.stream(), under.stream()).flatMap(column -> column.reads().stream());
    }
}
