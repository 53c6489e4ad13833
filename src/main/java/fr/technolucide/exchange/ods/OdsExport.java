package fr.technolucide.exchange.ods;

import fr.technolucide.exchange.Draft;
import fr.technolucide.exchange.ExportReport;
import fr.technolucide.exchange.Progress;
import fr.technolucide.exchange.Share;
import fr.technolucide.exchange.WholeFile;
import fr.technolucide.exchange.excel.BoardWorkbook;
import fr.technolucide.workbook.Reader;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the board workbook as {@code .ods}. */
public final class OdsExport {

    private static final double WRITTEN = 0.5;

    private OdsExport() {}

    /**
     * Writes a file that appears whole or not at all, over the one that is there.
     *
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public static ExportReport write(Reader reader, Share share, LibreOffice office, Path target, Progress progress)
            throws IOException {
        try (Draft draft = Draft.folder("technolucide-xlsx")) {
            Path excel = draft.path().resolve("workbook.xlsx");
            ExportReport report = BoardWorkbook.write(reader, share, excel, progress.part(0, WRITTEN));
            byte[] ods = office.toOds(excel, progress::isCancelled);
            return WholeFile.write(target, out -> {
                out.write(ods);
                return report;
            });
        }
    }
}
