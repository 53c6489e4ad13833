package fr.technolucide.exchange.excel;

import fr.technolucide.catalog.ToolFigures;
import fr.technolucide.catalog.Tools;
import fr.technolucide.exchange.Progress;
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
 * What the first page says of one tool.
 *
 * @param label as the trials name it
 * @param row   of the tool in its own table, counted from 0
 */
record HoursLine(String label, int row, int trials, int testers, TenHourGate gate) {

    /** Every tool, the most tried first. */
    static List<HoursLine> of(Reader reader, DataSheet tools, CellCodec codec) {
        List<Row> rows = new ArrayList<>();
        tools.rows().each(Progress.NONE, rows::add);
        Map<UUID, TenHourGate> gates = ToolFigures.gates(reader, rows);
        List<HoursLine> lines = new ArrayList<>();
        for (Row tool : rows) {
            lines.add(new HoursLine(
                    codec.name(Tools.SHEET, tool.id()),
                    DataSheet.FIRST + lines.size(),
                    tool.get(Tools.TRIAL_COUNT, 0),
                    tool.get(Tools.TESTER_COUNT, 0),
                    Objects.requireNonNull(gates.get(tool.id()))));
        }
        lines.sort(Comparator.comparingLong((HoursLine line) -> line.gate().totalMinutes())
                .reversed());
        return lines;
    }
}
