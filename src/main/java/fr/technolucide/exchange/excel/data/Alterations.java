package fr.technolucide.exchange.excel.data;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.ExportReport;
import fr.technolucide.exchange.ExportReport.Altered;
import fr.technolucide.exchange.ExportReport.How;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the texts that a worksheet cannot hold as they are. */
public final class Alterations {

    private final List<Altered> first = new ArrayList<>();
    private long count;

    void note(CellCodec codec, ExportColumn field, Row row, @Nullable Object value, CellContent content) {
        if (field.column() != null
                && value instanceof String text
                && content instanceof CellContent.Text(var written)) {
            if (!written.equals(codec.worded(field.column(), text))) {
                add(new Altered(field.column(), row.id(), How.CUT));
            } else if (!ExcelText.escape(written).equals(written)) {
                add(new Altered(field.column(), row.id(), How.ESCAPED));
            }
        }
    }

    private void add(Altered altered) {
        count++;
        if (first.size() < ExportReport.MOST) {
            first.add(altered);
        }
    }

    public ExportReport report() {
        return new ExportReport(List.copyOf(first), count);
    }
}
