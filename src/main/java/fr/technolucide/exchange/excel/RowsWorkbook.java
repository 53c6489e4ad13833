package fr.technolucide.exchange.excel;

import fr.technolucide.exchange.ExportReport;
import fr.technolucide.exchange.Progress;
import fr.technolucide.exchange.RowLabels;
import fr.technolucide.exchange.Share;
import fr.technolucide.exchange.SheetRows;
import fr.technolucide.exchange.WholeFile;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the rows that a query lists as a workbook of one worksheet, laid out as {@link BoardWorkbook} does. */
public final class RowsWorkbook {

    private static final int ROWS_IN_MEMORY = 100;

    private RowsWorkbook() {}

    /**
     * Writes a file that appears whole or not at all, over the one that is there.
     *
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public static ExportReport write(Reader reader, Query query, Path target, Progress progress) throws IOException {
        return WholeFile.write(target, out -> write(reader, query, out, progress));
    }

    private static ExportReport write(Reader reader, Query query, OutputStream out, Progress progress)
            throws IOException {
        Texts texts = Messages.in(Messages.language());
        Alterations alterations = new Alterations();
        CellCodec codec = new CellCodec(reader.schema(), texts, RowLabels.of(reader));
        try (XSSFWorkbook page = new XSSFWorkbook()) {
            Styles styles = new Styles(page);
            String name = new SheetNames(texts).of(query.sheet());
            page.createSheet(name);
            DataSheet table = new DataSheet(
                            query.sheet(),
                            name,
                            BoardWorkbook.fields(query.sheet(), texts),
                            new SheetRows(reader, query))
                    .requireFitting(texts);
            Origin.describe(page, name, reader, Share.WHOLE, texts);
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
