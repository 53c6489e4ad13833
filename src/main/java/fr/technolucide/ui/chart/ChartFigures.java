package fr.technolucide.ui.chart;

import fr.technolucide.exchange.csv.SpreadsheetTable;
import fr.technolucide.exchange.value.FormulaGuard;
import fr.technolucide.language.Messages;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The data of a chart, as a table of words.
 *
 * @param heads   one a column
 * @param figures whether the columns after the first hold figures, which are aligned on the right
 */
public record ChartFigures(List<String> heads, boolean figures, List<Line> lines) {

    static final ChartFigures NONE = new ChartFigures(List.of(), false, List.of());

    /** @param id what the line stands for, handed back when it is chosen; {@code null} for what cannot be */
    public record Line(@Nullable UUID id, List<String> words) {}

    /** Returns it for the clipboard; what a spreadsheet would take for a formula is kept from that. */
    SpreadsheetTable table() {
        return new SpreadsheetTable(
                heads,
                lines.stream()
                        .map(line ->
                                line.words().stream().map(ChartFigures::cell).toList())
                        .toList());
    }

    private static String cell(String words) {
        return words.equals(Messages.words().missing()) ? "" : FormulaGuard.guard(words);
    }
}
