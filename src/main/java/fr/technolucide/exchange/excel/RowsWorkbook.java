package fr.technolucide.exchange.excel;

import fr.technolucide.exchange.AtomicFile;
import fr.technolucide.exchange.ExportReport;
import fr.technolucide.exchange.ExportScope;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.RowLabels;
import fr.technolucide.exchange.SheetRows;
import fr.technolucide.exchange.excel.data.Alterations;
import fr.technolucide.exchange.excel.data.CellCodec;
import fr.technolucide.exchange.excel.data.CellStyles;
import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.exchange.excel.data.DataSheetWriter;
import fr.technolucide.exchange.excel.data.QuickSheets;
import fr.technolucide.exchange.excel.data.SheetNames;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the rows that a query lists as a workbook of one worksheet, laid out as {@link BoardWorkbook} lays out its tables. */
public final class RowsWorkbook {

    private static final int ROWS_IN_MEMORY = 100;

    private RowsWorkbook() {}

    /**
     * Writes a file that appears whole or not at all, over the one that is there.
     *
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public static ExportReport write(Reader reader, Query query, Path target, ProgressListener progress)
            throws IOException {
        return AtomicFile.write(target, out -> write(reader, query, out, progress));
    }

    private static ExportReport write(Reader reader, Query query, OutputStream out, ProgressListener progress)
            throws IOException {
        Texts texts = Messages.in(Messages.language());
        Alterations alterations = new Alterations();
        CellCodec codec = new CellCodec(reader.schema(), texts, RowLabels.of(reader));
        try (XSSFWorkbook page = new XSSFWorkbook()) {
            CellStyles styles = new CellStyles(page);
            String name = new SheetNames(texts).of(query.sheet());
            page.createSheet(name);
            DataSheet table = new DataSheet(
                            query.sheet(),
                            name,
                            BoardWorkbook.fields(query.sheet(), texts),
                            new SheetRows(reader, query))
                    .requireFitting(texts);
            ExportMark.describe(page, name, reader, ExportScope.WHOLE, texts);
            page.setForceFormulaRecalculation(true);
            try (SXSSFWorkbook whole = new QuickSheets(page, ROWS_IN_MEMORY)) {
                try {
                    new DataSheetWriter(table, codec, styles, texts, alterations).write(whole, reader, progress);
                } finally {
                    whole.getSheet(name).flushRows(); // else POI complains when it is closed before its end
                }
                whole.write(out);
            }
        }
        return alterations.report();
    }
}
