package fr.technolucide.exchange.excel.board;

import fr.technolucide.catalog.ToolFigures;
import fr.technolucide.catalog.Tools;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.excel.data.CellCodec;
import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.method.TenHourGate;
import fr.technolucide.workbook.Reader;
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
 * @param row   of the tool in its own table, counted from 0
 */
record HoursRow(String label, int row, int trials, int testers, TenHourGate gate) {

    /** Returns every tool, the most tried first. */
    static List<HoursRow> of(Reader reader, DataSheet tools, CellCodec codec) {
        List<Row> rows = new ArrayList<>();
        tools.rows().each(ProgressListener.NONE, rows::add);
        Map<UUID, TenHourGate> gates = ToolFigures.gates(reader, rows);
        List<HoursRow> lines = new ArrayList<>();
        for (Row tool : rows) {
            lines.add(new HoursRow(
                    codec.name(Tools.SHEET, tool.id()),
                    DataSheet.FIRST + lines.size(),
                    tool.get(Tools.TRIAL_COUNT, 0),
                    tool.get(Tools.TESTER_COUNT, 0),
                    Objects.requireNonNull(gates.get(tool.id()))));
        }
        lines.sort(Comparator.comparingLong((HoursRow line) -> line.gate().totalMinutes())
                .reversed());
        return lines;
    }
}
