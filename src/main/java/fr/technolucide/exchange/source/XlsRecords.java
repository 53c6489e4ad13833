package fr.technolucide.exchange.source;

import fr.technolucide.exchange.source.SourceWarning.Kind;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SupBookRecord;
import org.jspecify.annotations.Nullable;

/**
 * The records of an Excel 97 workbook in the order of the file, as POI reads them one by one: first what the sheets
 * share, then each sheet, in which charts may be nested.
 */
final class XlsRecords implements HSSFListener {
    private final XlsContext context;
    private final List<BoundSheetRecord> tabs = new ArrayList<>();
    private final List<SourceSheet> sheets = new ArrayList<>();
    private @Nullable XlsSheet sheet;
    private boolean macros;
    private boolean linked;
    private int depth;
    private int parts;

    XlsRecords(XlsContext context) {
        this.context = context;
    }

    List<SourceSheet> sheets() {
        return sheets;
    }

    /** Returns whether there is a sheet of Excel 4 macros. */
    boolean hasMacros() {
        return macros;
    }

    @Override
    public void processRecord(Record found) {
        context.budget().tick();
        switch (found) {
            case BOFRecord part -> begin(part);
            case EOFRecord _ -> end();
            case BoundSheetRecord tab -> tabs.add(tab);
            case SupBookRecord book -> link(book);
            default -> {
                if (sheet != null && depth == 1) {
                    sheet.add(found);
                } else if (parts == 1) {
                    context.add(found);
                }
            }
        }
    }

    private void begin(BOFRecord part) {
        if (depth++ > 0 || parts++ == 0) {
            return;
        }
        macros |= part.getType() == BOFRecord.TYPE_EXCEL_4_MACRO;
        int index = parts - 2;
        if (part.getType() == BOFRecord.TYPE_WORKSHEET && index < tabs.size()) {
            BoundSheetRecord tab = BoundSheetRecord.orderByBofPosition(tabs)[index];
            sheet = new XlsSheet(tab.getSheetname(), tab.isHidden() || tab.isVeryHidden(), context);
        }
    }

    private void end() {
        depth = Math.max(0, depth - 1);
        if (depth == 0 && sheet != null) {
            sheets.add(sheet.made());
            sheet = null;
        }
    }

    private void link(SupBookRecord book) {
        if (book.isExternalReferences() && !linked) {
            linked = true;
            context.warnings().add(Kind.EXTERNAL_LINKS, "", "", "");
        }
    }
}
