package fr.technolucide.app;

import fr.technolucide.exchange.AtomicFile;
import fr.technolucide.exchange.form.PrintedForms;
import fr.technolucide.exchange.form.PrintedPdf;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;

/** Printed forms of a workbook, and the files that they are written to, whole or not at all. */
final class PrintedFiles {

    private PrintedFiles() {}

    static PrintedPdf blank(Workbook workbook, PaperForm form, Clock clock) {
        return workbook.read(reader -> PrintedForms.blank(reader, form, ZonedDateTime.now(clock)));
    }

    static void write(byte[] bytes, Path target) throws IOException {
        AtomicFile.write(target, out -> {
            out.write(bytes);
            return target;
        });
    }
}
