package fr.technolucide.exchange.intake.match;

import fr.technolucide.exchange.source.SourceRow;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One table of a file as a person looks at it, its cells as text. */
public final class TablePreview {

    private final SourceTable table;
    private final List<Line> lines;
    private final int width;

    /** Those of the lines that are rows of the table. */
    private final Set<Integer> read;

    private final Optional<Crossed> crossed;

    /**
     * What crosses in a table with names over its columns.
     *
     * @param over   the sheet whose rows the titles name
     * @param titles of these columns
     * @param beside the sheet whose rows the other columns name; empty where there is none, or are several
     */
    public record Crossed(Sheet over, List<String> titles, Optional<Sheet> beside) {

        public Crossed {
            titles = List.copyOf(titles);
        }
    }

    /**
     * A row of the worksheet.
     *
     * @param number in the file, from 1
     * @param cells  from the first column of the table, one line each
     */
    public record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param table as it would be taken
     * @param plain as it stands in the file
     * @param first rows of the file
     * @param crossed what crosses in it, whether it is taken so or not; empty for most tables
     */
    public TablePreview(SourceTable table, SourceTable plain, List<SourceRow> first, Optional<Crossed> crossed) {
        this.table = table;
        this.crossed = crossed;
        this.width = plain.headers().size();
        this.read =
                plain.rows().stream().limit(first.size()).map(SourceRow::line).collect(Collectors.toUnmodifiableSet());
        this.lines = first.stream()
                .map(row -> new Line(
                        row.line(),
                        IntStream.range(0, width)
                                .mapToObj(column -> CellText.quote(plain.cell(row, column)))
                                .toList()))
                .toList();
    }

    /** Returns the worksheet or table; empty in a text file. */
    public String name() {
        return table.name();
    }

    /** Returns the line of the header from 1; 0 when there is none. */
    public int headerLine() {
        return table.headerLine();
    }

    /** Returns the headers by column; empty where there is none. */
    public List<String> headers() {
        return table.headers();
    }

    /** Returns what crosses in it; empty for most tables. */
    public Optional<Crossed> crossed() {
        return crossed;
    }

    /** Returns the number of cells of a line. */
    public int width() {
        return width;
    }

    /** Returns the number of rows that would be read. */
    public int rows() {
        return table.rows().size();
    }

    /** Returns the first rows of the worksheet, those before the header too. */
    public List<Line> lines() {
        return lines;
    }

    /** Returns whether a line is a row of the table, and no title, total, or row of another table. */
    public boolean isRead(Line line) {
        return read.contains(line.number());
    }

    /** Returns the first values of a column, each once. */
    public List<String> values(int column) {
        return table.values(column);
    }

    /**
     * Returns the cells of a row whole, as texts.
     *
     * @param place among the rows that would be read, from 0
     */
    public List<String> texts(int place) {
        SourceRow row = table.rows().get(place);
        return IntStream.range(0, table.headers().size())
                .mapToObj(column -> CellText.of(table.cell(row, column)))
                .toList();
    }

    /** Returns the text of a cell of a row, whole. */
    public String text(int place, int column) {
        return CellText.of(table.cell(table.rows().get(place), column));
    }

    /** Returns the text of a cell of a row, short enough to be quoted. */
    public String cell(int place, int column) {
        return CellText.quote(table.cell(table.rows().get(place), column));
    }

    /**
     * Returns a hash of the headers in order, which identifies files of this shape; the headers cannot be read back
     * from it.
     */
    public String shape() {
        return TableSignature.of(table.headers());
    }
}
