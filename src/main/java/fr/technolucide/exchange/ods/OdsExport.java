package fr.technolucide.exchange.ods;

import fr.technolucide.exchange.AtomicFile;
import fr.technolucide.exchange.ExportReport;
import fr.technolucide.exchange.ExportScope;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.TemporaryOutput;
import fr.technolucide.exchange.excel.BoardWorkbook;
import fr.technolucide.insight.BoardFile;
import fr.technolucide.workbook.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Writes the board workbook as {@code .ods}. */
public final class OdsExport {

    private static final double WRITTEN = 0.5;

    private OdsExport() {}

    /**
     * Writes a file that appears whole or not at all, over the one that is there.
     *
     * @param meeting that the first page is for; the next that awaits a decision when it is empty
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public static ExportReport write(
            Reader reader,
            ExportScope share,
            Optional<BoardFile.Meeting> meeting,
            LibreOffice office,
            Path target,
            ProgressListener progress)
            throws IOException {
        try (TemporaryOutput draft = TemporaryOutput.folder("technolucide-xlsx")) {
            Path excel = draft.path().resolve("workbook.xlsx");
            ExportReport report = BoardWorkbook.write(reader, share, meeting, excel, progress.part(0, WRITTEN));
            byte[] ods = office.toOds(excel, progress::isCancelled);
            return AtomicFile.write(target, out -> {
                out.write(ods);
                return report;
            });
        }
    }
}
