package fr.technolucide.exchange.source;

import fr.technolucide.exchange.source.SourceRefused.Reason;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table of an HTML document, as spreadsheets and browsers copy it: of several, the one with the most cells. A table inside a
 * cell of another one is a table by itself.
 */
final class HtmlTable {

    /** Pages lay tables inside tables; none that a person reads goes so deep. */
    private static final int MOST_NESTED = 32;

    private static final Set<String> LINES = Set.of(
            "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre");

    private final List<SourceRow> rows;
    private final List<SourceWarning> warnings;
    private final boolean telling;
    private final int cells;

    private HtmlTable(HtmlGrid grid, Warnings warnings) {
        this.rows = grid.rows();
        this.warnings = warnings.all();
        this.telling = grid.isTelling();
        this.cells = rows.stream().mapToInt(SourceRow::size).sum();
    }

    /**
     * Returns the table of a document; empty where there is none, or only one cell.
     *
     * @throws SourceRefused where it is over the budget, or tables stand in tables without end
     */
    static Optional<HtmlTable> of(String html, ReadBudget budget) {
        Deque<HtmlGrid> open = new ArrayDeque<>();
        Deque<Warnings> said = new ArrayDeque<>();
        HtmlTable best = null;
        HtmlTokens tokens = new HtmlTokens(html, HtmlGrid.ATTRIBUTES);
        boolean more = tokens.next();
        while (more || !open.isEmpty()) {
            budget.tick();
            boolean isTable = more
                    && tokens.kind() != HtmlTokens.Kind.TEXT
                    && tokens.name().equals("table");
            if (!more || (isTable && tokens.kind() == HtmlTokens.Kind.END)) {
                if (!open.isEmpty()) {
                    HtmlTable ended = new HtmlTable(open.pop(), said.pop());
                    best = best == null || ended.cells > best.cells ? ended : best;
                }
            } else if (isTable) {
                if (open.size() == MOST_NESTED) {
                    throw new SourceRefused(Reason.HOSTILE_HTML);
                }
                said.push(new Warnings());
                open.push(new HtmlGrid(budget, said.element()));
            } else if (!open.isEmpty()) {
                take(tokens, open.element());
            }
            more = more && tokens.next();
        }
        return Optional.ofNullable(best).filter(table -> table.cells > 1);
    }

    private static void take(HtmlTokens tokens, HtmlGrid grid) {
        String name = tokens.name();
        boolean starts = tokens.kind() == HtmlTokens.Kind.START;
        if (tokens.kind() == HtmlTokens.Kind.TEXT) {
            grid.text(tokens.text());
        } else if (name.equals("td") || name.equals("th")) {
            grid.endCell();
            if (starts) {
                grid.beginCell(tokens);
            }
        } else if (name.equals("tr") && starts) {
            grid.beginRow();
        } else if (name.equals("tr")) {
            grid.endRow();
        } else if (name.equals("br") && starts) {
            grid.newLine();
        } else if (LINES.contains(name)) {
            grid.otherLine();
        }
    }

    /** Returns whether it tells more than a text with tabs: lines inside cells, merged cells, or values as they are. */
    boolean isTelling() {
        return telling;
    }

    Source source() {
        SourceSheet sheet = new SourceSheet("", false, List.of(), rows);
        return new Source(SourceFormat.HTML_TABLE, List.of(sheet), Map.of(), false, List.of(), 0, warnings);
    }
}
