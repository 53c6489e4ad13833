package fr.technolucide.exchange.source;

import fr.technolucide.exchange.source.SourceWarning.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.jspecify.annotations.Nullable;

/**
 * The records of an Excel 97 workbook in the order of the file, as POI reads them one by one: first what the sheets
 * share, then each sheet, in which charts may be nested.
 */
final class XlsRecords implements HSSFListener {
    private final ReadBudget budget;
    private final Warnings warnings;
    private final List<BoundSheetRecord> tabs = new ArrayList<>();
    private final Map<Integer, CellFormat> formats = new HashMap<>();
    private final List<CellFormat> styles = new ArrayList<>();
    private final List<SourceSheet> sheets = new ArrayList<>();
    private @Nullable SSTRecord texts;
    private @Nullable XlsSheet sheet;
    private boolean since1904;
    private boolean macros;
    private boolean linked;
    private int depth;
    private int parts;

    XlsRecords(ReadBudget budget, Warnings warnings) {
        this.budget = budget;
        this.warnings = warnings;
    }

    List<SourceSheet> sheets() {
        return sheets;
    }

    boolean since1904() {
        return since1904;
    }

    /** Returns whether there is a sheet of Excel 4 macros. */
    boolean hasMacros() {
        return macros;
    }

    ReadBudget budget() {
        return budget;
    }

    Warnings warnings() {
        return warnings;
    }

    @Override
    public void processRecord(Record found) {
        budget.tick();
        switch (found) {
            case BOFRecord part -> begin(part);
            case EOFRecord _ -> end();
            case BoundSheetRecord tab -> tabs.add(tab);
            case DateWindow1904Record dates -> since1904 = dates.getWindowing() == 1;
            case FormatRecord format -> formats.put(format.getIndexCode(), FormatCode.of(format.getFormatString()));
            case ExtendedFormatRecord style -> styles.add(format(style.getFormatIndex()));
            case SSTRecord shared -> texts = shared;
            case SupBookRecord book -> link(book);
            default -> {
                if (sheet != null && depth == 1) {
                    sheet.add(found);
                }
            }
        }
    }

    private void begin(BOFRecord part) {
        if (depth++ > 0) {
            return;
        }
        if (parts++ == 0) {
            return;
        }
        macros |= part.getType() == BOFRecord.TYPE_EXCEL_4_MACRO;
        if (part.getType() == BOFRecord.TYPE_WORKSHEET && parts - 1 <= tabs.size()) {
            BoundSheetRecord tab = BoundSheetRecord.orderByBofPosition(tabs)[parts - 2];
            sheet = new XlsSheet(tab.getSheetname(), tab.isHidden() || tab.isVeryHidden(), this);
        }
    }

    private void end() {
        if (--depth > 0) {
            return;
        }
        depth = 0;
        if (sheet != null) {
            sheets.add(sheet.made());
            sheet = null;
        }
    }

    private void link(SupBookRecord book) {
        if (book.isExternalReferences() && !linked) {
            linked = true;
            warnings.add(Kind.EXTERNAL_LINKS, "", "", "");
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
