package fr.technolucide.exchange.source;

import fr.technolucide.exchange.source.SourceWarning.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;

/** The rows of one sheet as they come, counted against the budget; equal texts are kept once. */
final class RowBuilder {
    private static final int MOST_TEXTS_REMEMBERED = 50_000;
    private static final int LONGEST_TEXT_REMEMBERED = 60;

    private static final int FIRST_SIZE = 64;

    /** Stands for what a program could not read: ours in bytes that are no letters, or another before. */
    private static final char LOST = '\uFFFD';

    private final String sheet;
    private final ReadBudget budget;
    private final Warnings warnings;
    private final List<SourceRow> rows = new ArrayList<>();

    /** Those with nothing to be said of. */
    private final Map<String, RawCell> texts = new HashMap<>();

    /** The one of them that was last asked for: it needs no second look. */
    private RawCell clean = RawCell.BLANK;

    private int[] columns = new int[FIRST_SIZE];
    private RawCell[] cells = new RawCell[FIRST_SIZE];
    private int size;
    private boolean mixed;

    private final Found cleaned = new Found(Kind.CONTROL_CHARACTERS);
    private final Found lost = new Found(Kind.LOST_CHARACTERS);
    private boolean disordered;

    private int hidden;
    private int firstHidden;

    /** @param sheet its name, for warnings */
    RowBuilder(String sheet, ReadBudget budget, Warnings warnings) {
        this.sheet = sheet;
        this.budget = budget;
        this.warnings = warnings;
    }

    RawCell text(String text) {
        if (text.isEmpty()) {
            return RawCell.BLANK;
        }
        if (text.length() > LONGEST_TEXT_REMEMBERED || texts.size() >= MOST_TEXTS_REMEMBERED) {
            return new RawCell.Text(text);
        }
        RawCell known = texts.get(text);
        if (known == null) {
            known = new RawCell.Text(text);
            if (!OfficeText.visible(text).equals(text) || text.indexOf(LOST) >= 0) {
                return known;
            }
            texts.put(text, known);
        }
        clean = known;
        return known;
    }

    /** @param column from 0; blank cells are not kept */
    void add(int column, RawCell cell) {
        if (cell instanceof RawCell.Blank) {
            return;
        }
        if (!(cell instanceof RawCell.Text(String text))) {
            budget.cell(column, 0);
            put(column, cell);
            return;
        }
        budget.cell(column, text.length());
        if (cell == clean) {
            put(column, cell);
            return;
        }
        String visible = OfficeText.visible(text);
        if (visible.length() < text.length()) {
            cleaned.in(column);
        }
        if (visible.indexOf(LOST) >= 0) {
            lost.in(column);
        }
        if (!visible.isEmpty()) {
            put(column, visible.equals(text) ? cell : text(visible));
        }
    }

    private void put(int column, RawCell cell) {
        if (size == columns.length) {
            columns = Arrays.copyOf(columns, 2 * size);
            cells = Arrays.copyOf(cells, 2 * size);
        }
        mixed |= size > 0 && columns[size - 1] >= column;
        columns[size] = column;
        cells[size++] = cell;
    }

    /** Notes that the row that is about to end is hidden, by a person or by a filter. */
    void hide(int line) {
        if (size > 0 && hidden++ == 0) {
            firstHidden = line;
        }
    }

    /** Ends a row; one that holds nothing leaves no trace. */
    void end(int line) {
        budget.tick();
        cleaned.end(line);
        lost.end(line);
        if (size > 0) {
            budget.row();
            disordered |= !rows.isEmpty() && rows.getLast().line() >= line;
            rows.add(mixed ? sorted(line) : new SourceRow(line, columns, cells, size));
            size = 0;
            mixed = false;
        }
    }

    private SourceRow sorted(int line) {
        TreeMap<Integer, RawCell> byColumn = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            byColumn.put(columns[i], cells[i]);
        }
        return new SourceRow(line, byColumn);
    }

    /** Returns the rows in the order of their lines, and says what was left out of their texts. */
    List<SourceRow> rows() {
        cleaned.tell();
        lost.tell();
        if (hidden > 0) {
            warnings.add(Kind.HIDDEN_ROWS, sheet, String.valueOf(firstHidden), String.valueOf(hidden));
        }
        return disordered ? ordered() : rows;
    }

    /** Puts rows in order whose writer came back to lines that it had left, each line once. */
    private List<SourceRow> ordered() {
        TreeMap<Integer, SourceRow> byLine = new TreeMap<>();
        rows.forEach(row -> byLine.merge(row.line(), row, SourceRow::with));
        return new ArrayList<>(byLine.values());
    }

    /** The cells of which one thing is to be said, counted; the first is named. */
    private final class Found {

        private final Kind kind;
        private int cells;
        private int firstColumn;
        private String first = "";

        private Found(Kind kind) {
            this.kind = kind;
        }

        private void in(int column) {
            firstColumn = cells++ == 0 ? column : firstColumn;
        }

        private void end(int line) {
            if (cells > 0 && first.isEmpty()) {
                first = new CellReference(line - 1, firstColumn).formatAsString();
            }
        }

        private void tell() {
            if (cells > 0) {
                warnings.add(kind, sheet, first, String.valueOf(cells));
            }
        }
    }
}
