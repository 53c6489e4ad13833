package fr.technolucide.app;

import fr.technolucide.exchange.AtomicFile;
import fr.technolucide.exchange.form.PrintedForms;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.insight.ChecklistChanges;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.UUID;

/** Printed forms as files, each written whole or not at all. */
final class PrintedFiles {

    private PrintedFiles() {}

    static void writeBlank(Workbook workbook, PaperForm form, Path target, Clock clock) throws IOException {
        byte[] pdf = workbook.read(reader -> PrintedForms.blank(reader, form, ZonedDateTime.now(clock)));
        write(pdf, target);
    }

    /** @throws java.util.NoSuchElementException when one of the two fillings is gone */
    static void writeChanges(Workbook workbook, UUID before, UUID after, Path target, Clock clock) throws IOException {
        String source = workbook.path().getFileName().toString();
        write(
                workbook.read(reader -> PrintedForms.changes(
                        reader,
                        ChecklistChanges.between(before, after, reader).orElseThrow(),
                        source,
                        ZonedDateTime.now(clock))),
                target);
    }

    static void writeTrials(Workbook workbook, Query query, String title, Path target, Clock clock) throws IOException {
        String source = workbook.path().getFileName().toString();
        write(
                workbook.read(reader -> PrintedForms.trials(reader, query, title, source, ZonedDateTime.now(clock))),
                target);
    }

    static void writeUseCases(Workbook workbook, Query query, String title, Path target, Clock clock)
            throws IOException {
        String source = workbook.path().getFileName().toString();
        write(
                workbook.read(reader -> PrintedForms.useCases(reader, query, title, source, ZonedDateTime.now(clock))),
                target);
    }

    static void write(byte[] pdf, Path target) throws IOException {
        AtomicFile.write(target, out -> {
            out.write(pdf);
            return target;
        });
    }
}
