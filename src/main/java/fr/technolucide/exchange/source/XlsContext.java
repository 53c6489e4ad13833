package fr.technolucide.exchange.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;

/** The state that the worksheets of one Excel 97 file share: texts, formats of cells, the day from which it counts. */
final class XlsContext {
    private final ReadBudget budget;
    private final Warnings warnings;
    private final Map<Integer, CellFormat> formats = new HashMap<>();
    private final List<CellFormat> styles = new ArrayList<>();
    private @Nullable SSTRecord texts;
    private boolean since1904;

    XlsContext(ReadBudget budget, Warnings warnings) {
        this.budget = budget;
        this.warnings = warnings;
    }

    ReadBudget budget() {
        return budget;
    }

    Warnings warnings() {
        return warnings;
    }

    boolean since1904() {
        return since1904;
    }

    /** Takes a record that stands before the sheets; formats come before the styles that use them. */
    void add(Record found) {
        switch (found) {
            case DateWindow1904Record dates -> since1904 = dates.getWindowing() == 1;
            case FormatRecord format -> formats.put(format.getIndexCode(), FormatCode.of(format.getFormatString()));
            case ExtendedFormatRecord style -> styles.add(format(style.getFormatIndex()));
            case SSTRecord shared -> texts = shared;
            default -> {}
        }
    }

    private CellFormat format(int index) {
        CellFormat own = formats.get(index);
        return own == null ? FormatCode.builtIn(index) : own;
    }

    /** Returns the number of a cell as its style shows it. */
    RawCell number(double value, int style) {
        CellFormat format = style >= 0 && style < styles.size() ? styles.get(style) : CellFormat.GENERAL;
        return SerialNumbers.cell(value, format, since1904);
    }

    /** Returns a text of those that all sheets share; empty when the file does not hold it. */
    String text(int index) {
        return texts == null || index < 0 || index >= texts.getNumUniqueStrings()
                ? ""
                : texts.getString(index).getString();
    }
}
