package fr.technolucide.ui.chart;

import fr.technolucide.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lines and columns of amounts that three steps of colour tell apart.
 *
 * @param corner  what the lines are: « Outil »
 * @param columns their heads
 * @param bounds  the words of the three steps, from the least
 */
public record HeatTable(String corner, List<String> columns, List<Line> lines, List<String> bounds) {

    /**
     * @param id    handed back when a cell of the line is chosen
     * @param total in words
     */
    public record Line(UUID id, String name, List<Cell> cells, String total) {}

    /**
     * @param step  1 to 3, or 0 for a cell that holds no amount
     * @param words what is written in it
     * @param aloud what is read of it; empty where there is nothing to say
     */
    public record Cell(int step, String words, String aloud) {}

    /** Returns the same figures, in words. */
    public ChartFigures figures() {
        List<String> heads = new ArrayList<>();
        heads.add(corner);
        heads.addAll(columns);
        heads.add(Messages.text("chart.total"));
        return new ChartFigures(
                heads,
                true,
                lines.stream()
                        .map(line -> {
                            List<String> words = new ArrayList<>();
                            words.add(line.name());
                            line.cells().forEach(cell -> words.add(cell.words()));
                            words.add(line.total());
                            return new ChartFigures.Line(line.id(), words);
                        })
                        .toList());
    }

    /** Returns each line in a sentence, its empty cells left out. */
    String aloud() {
        return lines.stream().map(this::aloud).collect(Collectors.joining(" "));
    }

    private String aloud(Line line) {
        List<String> said = new ArrayList<>(IntStream.range(0, columns.size())
                .filter(column -> !line.cells().get(column).aloud().isEmpty())
                .mapToObj(column -> Messages.text(
                        "chart.heat.part",
                        columns.get(column),
                        line.cells().get(column).aloud()))
                .toList());
        said.add(Messages.text("chart.heat.total", line.total()));
        return Messages.text("chart.heat.line", line.name(), String.join(", ", said));
    }

    /** « Écoutille, Chloé : 3 h 30 ». */
    String aloud(Line line, int column) {
        Cell cell = line.cells().get(column);
        return Messages.text(
                "chart.heat.cell",
                line.name(),
                columns.get(column),
                cell.aloud().isEmpty() ? Messages.words().missingAloud() : cell.aloud());
    }
}
