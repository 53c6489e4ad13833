package fr.technolucide.exchange.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of one sheet as they come, counted against the budget; equal texts are kept once. */
final class RowBuilder {
    private static final int MOST_TEXTS_REMEMBERED = 50_000;
    private static final int LONGEST_TEXT_REMEMBERED = 60;

    private final ReadBudget budget;
    private final List<SourceRow> rows = new ArrayList<>();
    private final Map<String, RawCell> texts = new HashMap<>();
    private final TreeMap<Integer, RawCell> cells = new TreeMap<>();

    RowBuilder(ReadBudget budget) {
        this.budget = budget;
    }

    RawCell text(String text) {
        if (text.isEmpty()) {
            return RawCell.BLANK;
        }
        if (text.length() > LONGEST_TEXT_REMEMBERED || texts.size() >= MOST_TEXTS_REMEMBERED) {
            return new RawCell.Text(text);
        }
        return texts.computeIfAbsent(text, RawCell.Text::new);
    }

    /** @param column from 0; blank cells are not kept */
    void add(int column, RawCell cell) {
        if (cell instanceof RawCell.Blank) {
            return;
        }
        budget.cell(column, cell instanceof RawCell.Text(String text) ? text.length() : 0);
        cells.put(column, cell);
    }

    /** Ends a row; one that holds nothing leaves no trace. */
    void end(int line) {
        budget.tick();
        if (!cells.isEmpty()) {
            budget.row();
            rows.add(new SourceRow(line, cells));
            cells.clear();
        }
    }

    List<SourceRow> rows() {
        return rows;
    }
}
