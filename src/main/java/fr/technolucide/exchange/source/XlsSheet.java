package fr.technolucide.exchange.source;

import fr.technolucide.exchange.source.SourceWarning.Kind;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** One worksheet of an Excel 97 file: cells as their records come, cached values of formulas, merged ranges. */
final class XlsSheet {
    private final String name;
    private final boolean hidden;
    private final XlsContext context;
    private final RowBuilder rows;
    private final MergedCells merged;
    private @Nullable FormulaRecord awaitingText;
    private final BitSet hiddenLines = new BitSet();
    private int line;

    XlsSheet(String name, boolean hidden, XlsContext context) {
        this.name = name;
        this.hidden = hidden;
        this.context = context;
        this.rows = new RowBuilder(name, context.budget(), context.warnings());
        this.merged = new MergedCells(name, context.warnings());
        if (hidden) {
            context.warnings().add(Kind.HIDDEN_SHEET, name, "", "");
        }
    }

    void add(Record found) {
        switch (found) {
            case LabelSSTRecord cell -> put(cell, text(context.text(cell.getSSTIndex())));
            case LabelRecord cell -> put(cell, text(cell.getValue()));
            case NumberRecord cell -> put(cell, context.number(cell.getValue(), cell.getXFIndex()));
            case BoolErrRecord cell ->
                put(
                        cell,
                        cell.isBoolean()
                                ? new RawCell.Bool(cell.getBooleanValue())
                                : error(cell, cell.getErrorValue()));
            case FormulaRecord cell -> formula(cell);
            case StringRecord cached -> {
                if (awaitingText != null) {
                    put(awaitingText, text(cached.getString()));
                    awaitingText = null;
                }
            }
            case MergeCellsRecord ranges -> merge(ranges);
            case RowRecord row -> hiddenLines.set(row.getRowNumber() + 1, row.getZeroHeight());
            default -> {}
        }
    }

    private void formula(FormulaRecord cell) {
        if (cell.hasCachedResultString()) {
            awaitingText = cell;
            return;
        }
        put(
                cell,
                switch (cell.getCachedResultTypeEnum()) {
                    case NUMERIC -> context.number(cell.getValue(), cell.getXFIndex());
                    case BOOLEAN -> new RawCell.Bool(cell.getCachedBooleanValue());
                    case ERROR -> error(cell, cell.getCachedErrorValue());
                    default -> RawCell.BLANK;
                });
    }

    private RawCell text(String text) {
        return rows.text(OfficeText.lines(text));
    }

    private RawCell error(CellValueRecordInterface cell, int code) {
        String shown =
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
        String address = new CellReference(cell.getRow(), cell.getColumn()).formatAsString();
        context.warnings().add(Kind.ERROR_CELL, name, address, shown);
        return new RawCell.Fault(shown, address);
    }

    private void put(CellValueRecordInterface cell, RawCell value) {
        if (cell.getRow() + 1 != line) {
            end();
            line = cell.getRow() + 1;
        }
        rows.add(cell.getColumn(), value);
    }

    private void end() {
        if (hiddenLines.get(line)) {
            rows.hide(line);
        }
        rows.end(line);
    }

    private void merge(MergeCellsRecord ranges) {
        for (int i = 0; i < ranges.getNumAreas(); i++) {
            CellRangeAddress area = ranges.getAreaAt(i);
            merged.add(new CellRange(
                    area.getFirstRow() + 1, area.getFirstColumn(), area.getLastRow() + 1, area.getLastColumn()));
        }
    }

    /** Returns the sheet once all of its records have come. */
    SourceSheet made() {
        end();
        return new SourceSheet(name, hidden, List.of(), merged.fill(rows.rows(), context.budget()));
    }
}
