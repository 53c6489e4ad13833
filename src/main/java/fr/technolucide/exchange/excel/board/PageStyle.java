package fr.technolucide.exchange.excel.board;

import fr.technolucide.exchange.excel.data.CellStyles;
import java.util.EnumSet;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;

/**
 * The style of a cell of a page that is laid out by hand.
 *
 * @param fill   hex, {@code null} for none
 * @param format number format, in the language of the file format
 * @param wraps  over several lines; otherwise a text runs over the empty cells beside it
 */
record PageStyle(
        int points,
        boolean bold,
        boolean underlined,
        String color,
        @Nullable String fill,
        String format,
        HorizontalAlignment side,
        boolean wraps,
        Border border) {

    static final String DARK = "1C2A32";
    static final String QUIET = "46525A";
    static final String ALERT = "8E2B0C";
    static final String HEADER = "ECE6D9";
    static final String PAPER = "FBF8F1";
    static final String TABLE_LINE = "D9D0BF";
    static final String BOX_LINE = "BDB4A3";

    static final PageStyle PLAIN =
            new PageStyle(11, false, false, DARK, null, "General", HorizontalAlignment.LEFT, false, Border.NONE);
    /** A cell of a table. */
    static final PageStyle CELL = PLAIN.with(Border.around(BorderStyle.THIN, TABLE_LINE));

    enum Edge {
        TOP,
        BOTTOM,
        LEFT,
        RIGHT
    }

    /** Some edges, all of one line. */
    record Border(Set<Edge> edges, BorderStyle line, String color) {

        static final Border NONE = new Border(Set.of(), BorderStyle.NONE, DARK);

        static Border around(BorderStyle line, String color) {
            return new Border(EnumSet.allOf(Edge.class), line, color);
        }

        static Border below(BorderStyle line, String color) {
            return new Border(Set.of(Edge.BOTTOM), line, color);
        }

        Border without(Edge edge) {
            Set<Edge> left = EnumSet.noneOf(Edge.class);
            edges.stream().filter(each -> each != edge).forEach(left::add);
            return new Border(left, line, color);
        }
    }

    PageStyle with(Border other) {
        return new PageStyle(points, bold, underlined, color, fill, format, side, wraps, other);
    }

    PageStyle sized(int other) {
        return new PageStyle(other, bold, underlined, color, fill, format, side, wraps, border);
    }

    PageStyle strong() {
        return new PageStyle(points, true, underlined, color, fill, format, side, wraps, border);
    }

    /** Returns the style of words that lead somewhere. */
    PageStyle link() {
        return new PageStyle(points, bold, true, CellStyles.ACCENT, fill, format, side, wraps, border);
    }

    PageStyle colored(String other) {
        return new PageStyle(points, bold, underlined, other, fill, format, side, wraps, border);
    }

    PageStyle on(String other) {
        return new PageStyle(points, bold, underlined, color, other, format, side, wraps, border);
    }

    PageStyle shown(String other) {
        return new PageStyle(points, bold, underlined, color, fill, other, side, wraps, border);
    }

    PageStyle right() {
        return new PageStyle(points, bold, underlined, color, fill, format, HorizontalAlignment.RIGHT, wraps, border);
    }

    PageStyle center() {
        return new PageStyle(points, bold, underlined, color, fill, format, HorizontalAlignment.CENTER, wraps, border);
    }

    /** Returns whether numbers alone are shown so, on one line. */
    boolean isNumber() {
        return !wraps && !format.equals("General");
    }

    PageStyle wrapping() {
        return new PageStyle(points, bold, underlined, color, fill, format, side, true, border);
    }
}
