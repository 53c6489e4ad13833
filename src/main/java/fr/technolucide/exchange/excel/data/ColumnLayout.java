package fr.technolucide.exchange.excel.data;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.workbook.Row;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The widths of the columns of a table, and the heights that they give to its rows, from character counts: measuring
 * with a font needs a screen and minutes. The columns that are printed share the width of a page: texts give way first,
 * and wrap, then the headers of figures stand up. Taken from the first rows, since widths come before the rows in the
 * file.
 */
final class ColumnLayout {

    /** The width of a landscape page within its margins, in characters of 11 points printed at 8. */
    private static final int PAGE = 196;

    private static final int SAMPLE = 500;
    private static final int LEAST = 9;
    private static final int LEAST_TEXT = 12;
    private static final int LEAST_STANDING = 4;
    private static final int WIDEST_TEXT = 44;
    private static final int LONGEST_WORD = 20;
    private static final int LONG_TEXT = 80;
    private static final int ID = 38;

    /** The room that the indents take, and the filter button beside a header. */
    private static final int ROOM = 3;

    /** The points of a character. */
    private static final double CHARACTER = 5.25;

    private static final double LINE = 15;
    private static final double LEAST_HEADER = 32;
    private static final double STANDING_HEADER = 120;

    /** The points of the highest row that a worksheet can have. */
    private static final double HIGHEST = 409;

    private final List<ExportColumn> fields;
    private final int shown;
    private final boolean[] wrapping;
    private final int[] contents;
    /** The longest word of each column. */
    private final int[] words;
    /** The sum over the rows seen of the square of the characters: a long text weighs more than several short ones. */
    private final long[] volumes;

    private int[] characters = {};
    private boolean standing;

    private ColumnLayout(DataSheet table) {
        this.fields = table.fields().fields();
        this.shown = table.fields().shown();
        this.wrapping = new boolean[fields.size()];
        for (int i = 0; i < wrapping.length; i++) {
            wrapping[i] = FieldFormat.of(fields.get(i)).wraps();
        }
        this.contents = new int[fields.size()];
        this.words = new int[fields.size()];
        this.volumes = new long[fields.size()];
        Arrays.setAll(words, i -> longestWord(fields.get(i).header()));
    }

    static ColumnLayout of(DataSheet table, CellCodec codec) {
        ColumnLayout layout = new ColumnLayout(table);
        table.rows().first(SAMPLE).forEach(row -> layout.see(row, codec));
        layout.fit();
        return layout;
    }

    private void see(Row row, CellCodec codec) {
        for (int i = 0; i < contents.length; i++) {
            CellContent content = codec.encode(fields.get(i), fields.get(i).of(row));
            int length = length(fields.get(i), content);
            contents[i] = Math.max(contents[i], Math.min(length, most(fields.get(i))));
            volumes[i] += (long) length * length;
            if (content instanceof CellContent.Text(var text)) {
                words[i] = Math.max(words[i], Math.min(LONGEST_WORD, longestWord(text)));
            }
        }
    }

    private void fit() {
        characters = narrowed();
        if (printed(characters) > PAGE) {
            standing = true;
            characters = narrowed();
        }
    }

    /**
     * Returns the widths wanted, where there is room for them; otherwise printed texts share what the page leaves, each
     * character going to the column that has the most to say for its width.
     */
    private int[] narrowed() {
        int[] widths = new int[fields.size()];
        Arrays.setAll(widths, this::wanted);
        if (printed(widths) <= PAGE) {
            return widths;
        }
        List<Integer> texts =
                IntStream.range(0, shown).filter(this::wraps).boxed().toList();
        texts.forEach(i -> widths[i] = Math.min(widths[i], Math.max(LEAST_TEXT, words[i])));
        while (printed(widths) < PAGE) {
            texts.stream()
                    .filter(i -> widths[i] < wanted(i))
                    .max(Comparator.comparingDouble(i -> (double) volumes[i] / (widths[i] * widths[i])))
                    .ifPresent(i -> widths[i]++);
        }
        return widths;
    }

    private int printed(int[] widths) {
        return Arrays.stream(widths).limit(shown).map(width -> width + ROOM).sum();
    }

    /** Returns the width that a column asks for; its header may take two lines. */
    private int wanted(int position) {
        if (stands(position)) {
            return Math.max(LEAST_STANDING, contents[position]);
        }
        int header = Math.min(fields.get(position).header().length() / 2 + 2, 16);
        return IntStream.of(LEAST, contents[position], words[position], header)
                .max()
                .orElseThrow();
    }

    /** Returns the width of a column in the unit of POI, a 256th of a digit's width. */
    int width(int position) {
        return (characters[position] + ROOM) * 256;
    }

    /** Returns whether the header of a column is written upwards. */
    boolean stands(int position) {
        return standing && position < shown && !wraps(position);
    }

    /** Returns the points of the row of headers. */
    double headerHeight() {
        int lines = 1;
        for (int i = 0; i < shown; i++) {
            lines = stands(i) ? lines : Math.max(lines, lines(i, fields.get(i).header()));
        }
        return Math.max(standing ? STANDING_HEADER : LEAST_HEADER, lines * LINE + 2);
    }

    /** Returns the lines that a cell takes in a row of the table: one, unless its text is printed and wraps. */
    int lines(int position, CellContent content) {
        return position < shown && wraps(position) && content instanceof CellContent.Text(var text)
                ? lines(position, text)
                : 1;
    }

    private int lines(int position, String text) {
        return WrappedLines.of(text, (characters[position] + ROOM) * CHARACTER);
    }

    /** Returns the points of a row whose cells take so many lines at most. */
    static double height(int lines) {
        return Math.min(HIGHEST, lines * LINE + 1);
    }

    private boolean wraps(int position) {
        return wrapping[position];
    }

    private static int length(ExportColumn field, CellContent content) {
        return switch (content) {
            case CellContent.Blank _ -> 0;
            case CellContent.Text(var text) -> text.length();
            case CellContent.Figure(var number) -> FieldFormat.of(field).length(number);
            case CellContent.Day _ -> 10;
        };
    }

    private static int most(ExportColumn field) {
        return field.part() == ExportColumn.Part.ID
                ? ID
                : FieldFormat.of(field) == FieldFormat.LONG_TEXT ? LONG_TEXT : WIDEST_TEXT;
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split("[ \u00A0]"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
