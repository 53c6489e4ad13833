package fr.technolucide.app;

import fr.technolucide.exchange.AtomicFile;
import fr.technolucide.exchange.form.PrintedForms;
import fr.technolucide.exchange.form.PrintedPdf;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.insight.ChecklistChanges;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.UUID;

/** Printed forms of a workbook, and the files that they are written to, whole or not at all. */
final class PrintedFiles {

    private PrintedFiles() {}

    static PrintedPdf blank(Workbook workbook, PaperForm form, Clock clock) {
        return workbook.read(reader -> PrintedForms.blank(reader, form, ZonedDateTime.now(clock)));
    }

    /** @throws java.util.NoSuchElementException when one of the two fillings is gone */
    static PrintedPdf changes(Workbook workbook, UUID before, UUID after, Clock clock) {
        return workbook.read(reader -> PrintedForms.changes(
                reader,
                ChecklistChanges.between(before, after, reader).orElseThrow(),
                name(workbook),
                ZonedDateTime.now(clock)));
    }

    static PrintedPdf trials(Workbook workbook, Query query, String title, Clock clock) {
        return workbook.read(
                reader -> PrintedForms.trials(reader, query, title, name(workbook), ZonedDateTime.now(clock)));
    }

    static PrintedPdf useCases(Workbook workbook, Query query, String title, Clock clock) {
        return workbook.read(
                reader -> PrintedForms.useCases(reader, query, title, name(workbook), ZonedDateTime.now(clock)));
    }

    private static String name(Workbook workbook) {
        return workbook.path().getFileName().toString();
    }

    static void write(byte[] pdf, Path target) throws IOException {
        AtomicFile.write(target, out -> {
            out.write(pdf);
            return target;
        });
    }
}
