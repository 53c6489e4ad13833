package fr.technolucide.exchange.excel.board;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.figure.ToolFigures;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.method.TenHourGate;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A line of the page of hours, about one tool.
 *
 * @param label as the trials name it
 */
record HoursRow(String label, Row tool, int trials, TenHourGate gate) {

    /** Returns every tool, the most tried first. */
    static List<HoursRow> of(BoardContext board) {
        List<Row> tools = new ArrayList<>();
        board.links().table(Tools.SHEET).rows().each(ProgressListener.NONE, tools::add);
        Map<UUID, TenHourGate> gates = ToolFigures.gates(board.reader(), tools);
        List<HoursRow> lines = new ArrayList<>();
        for (Row tool : tools) {
            lines.add(new HoursRow(
                    board.links().name(tool),
                    tool,
                    tool.get(Tools.TRIAL_COUNT, 0),
                    Objects.requireNonNull(gates.get(tool.id()))));
        }
        lines.sort(Comparator.comparingLong((HoursRow line) -> line.gate().totalMinutes())
                .reversed());
        return lines;
    }
}
