package fr.technolucide.insight;

import fr.technolucide.catalog.Tools;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import java.util.Comparator;
import java.util.List;

/**
 * The ten hours of each tool, and all together.
 *
 * @param tools with their figures, in the order of their sheet
 */
public record ToolHours(List<Row> tools) {

    /** Returns those with the most minutes first. */
    public List<Row> mostTried() {
        return tools.stream()
                .sorted(Comparator.comparingInt((Row tool) -> tool.get(Tools.TOTAL_MINUTES, 0))
                        .reversed())
                .toList();
    }

    /** Returns the minutes of trials, over every tool. */
    public long totalMinutes() {
        return sum(tools, Tools.TOTAL_MINUTES);
    }

    /** Returns the minutes still to spend, over every tool. */
    public long remainingMinutes() {
        return sum(tools, Tools.REMAINING_MINUTES);
    }

    public int atGate() {
        return (int) tools.stream().filter(tool -> tool.is(Tools.GATE_REACHED)).count();
    }

    /** Cents, over every tool whose time could be priced. */
    public long explorationCost() {
        return tools.stream()
                .mapToLong(tool -> tool.get(Tools.EXPLORATION_COST, 0L))
                .sum();
    }

    private static long sum(List<Row> tools, Column<Integer> column) {
        return tools.stream().mapToLong(tool -> tool.get(column, 0)).sum();
    }
}
