package fr.technolucide.exchange.excel;

import fr.technolucide.exchange.AtomicFile;
import fr.technolucide.exchange.BoardWords;
import fr.technolucide.exchange.ExportColumns;
import fr.technolucide.exchange.ExportReport;
import fr.technolucide.exchange.ExportScope;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.SheetRows;
import fr.technolucide.exchange.excel.board.BoardPages;
import fr.technolucide.exchange.excel.data.Alterations;
import fr.technolucide.exchange.excel.data.CellCodec;
import fr.technolucide.exchange.excel.data.CellStyles;
import fr.technolucide.exchange.excel.data.ChoiceLists;
import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.exchange.excel.data.DataSheetWriter;
import fr.technolucide.exchange.excel.data.QuickSheets;
import fr.technolucide.exchange.excel.data.SheetGroup;
import fr.technolucide.exchange.excel.data.SheetNames;
import fr.technolucide.exchange.excel.data.TooManyRows;
import fr.technolucide.insight.BoardFile;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.CachingReader;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the workbook that the board reads. Pages written by hand come first, then a worksheet for each sheet of the
 * schema, which comes back unchanged through an import: the file says from which state of the workbook it was written.
 */
public final class BoardWorkbook {

    private static final int ROWS_IN_MEMORY = 100;

    private final Reader reader;
    private final ExportScope share;
    private final Texts texts;
    private final CellCodec codec;
    private final Alterations alterations = new Alterations();

    private final Optional<BoardFile.Meeting> meeting;

    private BoardWorkbook(Reader given, ExportScope share, Optional<BoardFile.Meeting> meeting) {
        this.meeting = meeting;
        this.texts = Messages.in(Messages.language());
        this.share = share;
        this.reader = CachingReader.of(share.of(given, texts));
        this.codec = new CellCodec(reader.schema(), texts, share.labels(reader));
    }

    /**
     * Writes a file that appears whole or not at all, over the one that is there.
     *
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public static ExportReport write(Reader reader, Path target, ProgressListener progress) throws IOException {
        return write(reader, ExportScope.WHOLE, target, progress);
    }

    /**
     * Does the same as above for a scope; without names, the file cannot be imported again.
     *
     * @param meeting that the first page is for; the next that awaits a decision when it is empty
     */
    public static ExportReport write(
            Reader reader,
            ExportScope share,
            Optional<BoardFile.Meeting> meeting,
            Path target,
            ProgressListener progress)
            throws IOException {
        return AtomicFile.write(target, out -> new BoardWorkbook(reader, share, meeting).to(out, progress));
    }

    /** Does the same as above for the next meeting that awaits a decision. */
    public static ExportReport write(Reader reader, ExportScope share, Path target, ProgressListener progress)
            throws IOException {
        return write(reader, share, Optional.empty(), target, progress);
    }

    /** Does the same as above, to a stream that the caller closes. Memory does not grow with the number of rows. */
    public static ExportReport write(Reader reader, OutputStream out, ProgressListener progress) throws IOException {
        return new BoardWorkbook(reader, ExportScope.WHOLE, Optional.empty()).to(out, progress);
    }

    /** Returns the fields of the table of a sheet, for the export and for its import. */
    public static ExportColumns fields(Sheet sheet, Texts texts) {
        return fields(sheet, texts, ExportScope.WHOLE);
    }

    private static ExportColumns fields(Sheet sheet, Texts texts, ExportScope share) {
        return ExportColumns.of(sheet, texts, ExportColumns.Units.LEFT_OUT, share, column -> !column.isConfidential());
    }

    private ExportReport to(OutputStream out, ProgressListener progress) throws IOException {
        try (XSSFWorkbook pages = new XSSFWorkbook()) {
            CellStyles styles = new CellStyles(pages);
            SheetNames names = new SheetNames(texts);
            BoardPages first = BoardPages.create(pages, names, texts);
            Map<String, DataSheet> tables = tables(pages, names);
            ChoiceLists.write(pages, names, reader.schema(), tables, texts, styles);
            BoardFile file = BoardFile.of(meeting.orElseGet(() -> BoardFile.next(reader)), reader);
            first.write(file, reader, share, texts, codec, tables);
            ExportMark.describe(pages, texts.text("paper.board.title"), reader, share, texts);
            pages.getProperties()
                    .getCoreProperties()
                    .setSubjectProperty(texts.text("paper.meeting.file.subject", BoardWords.meeting(file.meeting())));
            pages.setForceFormulaRecalculation(true);
            try (SXSSFWorkbook whole = new QuickSheets(pages, ROWS_IN_MEMORY)) {
                data(whole, tables, styles, first.contents().getSheetName(), progress);
                whole.write(out);
            }
        }
        progress.step(1);
        return alterations.report();
    }

    /**
     * Makes the worksheets of the tables before the first page is written, so that its formulas have something to refer
     * to.
     */
    private Map<String, DataSheet> tables(XSSFWorkbook workbook, SheetNames names) throws TooManyRows {
        Map<String, DataSheet> tables = new LinkedHashMap<>();
        for (Sheet sheet : SheetGroup.inOrder(reader.schema())) {
            String name = names.of(sheet);
            workbook.createSheet(name)
                    .setTabColor(CellStyles.color(SheetGroup.of(sheet).color()));
            tables.put(
                    sheet.name(),
                    new DataSheet(sheet, name, fields(sheet, texts, share), new SheetRows(reader, sheet))
                            .requireFitting(texts));
        }
        return tables;
    }

    private void data(
            SXSSFWorkbook whole,
            Map<String, DataSheet> tables,
            CellStyles styles,
            String contents,
            ProgressListener progress)
            throws IOException {
        int done = 0;
        try {
            for (DataSheet table : tables.values()) {
                ProgressListener part = progress.part(0.95 * done / tables.size(), 0.95 * ++done / tables.size());
                new DataSheetWriter(table, codec, styles, texts, alterations)
                        .linkedTo(contents)
                        .write(whole, reader, part);
            }
        } finally {
            flush(whole);
        }
    }

    /** Flushes the rows; otherwise POI fails when it is closed early, with rows that it can no longer write. */
    private static void flush(SXSSFWorkbook whole) throws IOException {
        for (org.apache.poi.ss.usermodel.Sheet sheet : whole) {
            ((SXSSFSheet) sheet).flushRows();
        }
    }
}
