package fr.technolucide.ui.chart;

import java.util.List;
import java.util.UUID;

/**
 * The data of a chart, as a table of words.
 *
 * @param heads   one a column
 * @param figures whether the columns after the first hold figures, which are aligned on the right
 */
public record ChartFigures(List<String> heads, boolean figures, List<Line> lines) {

    /** @param id what the line stands for, handed back when it is chosen */
    public record Line(UUID id, List<String> words) {}
}
