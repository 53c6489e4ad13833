package fr.technolucide.bench;

import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.example.Example;
import fr.technolucide.catalog.example.PlausibleTrials;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.exchange.form.PrintedForms;
import fr.technolucide.exchange.intake.Importer;
import fr.technolucide.exchange.intake.plan.ImportPlan;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.exchange.source.CancelToken;
import fr.technolucide.exchange.source.Limits;
import fr.technolucide.exchange.source.SourceReader;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A foreign spreadsheet that comes in, against POI that only reads it; and a form on paper. */
@Tag("bench")
class FilesBenchTest {

    private static final int ROWS = Integer.getInteger("bench.rows", 20_000);
    private static final int WIDEST = 16_384;
    private static final int WIDE_ROWS = 50;
    private static final Environment ENVIRONMENT = Workbooks.environment(Workbooks.TODAY);

    @TempDir
    Path folder;

    @Test
    void anImport() throws Exception {
        Path file = folder.resolve("essais.xlsx");
        try (Workbook workbook = example("source.lucide")) {
            workbook.apply(
                    new ChangeSet(StepKind.EXAMPLE, "", workbook.read(reader -> PlausibleTrials.edits(ROWS, reader))));
            workbook.read(reader -> {
                try {
                    PlainTable.write(reader, Trials.SHEET, file);
                    return true;
                } catch (IOException failing) {
                    throw new UncheckedIOException(failing);
                }
            });
        }
        try (Workbook workbook = example("target.lucide")) {
            Measure[] reading = Measure.both(
                    5,
                    9,
                    round -> SourceReader.read(file, Limits.USUAL, CancelToken.NEVER),
                    round -> PlainTable.read(file));
            Report.ratio(
                    Report.format("reading %,d rows to import, against bare POI streaming", ROWS),
                    reading[0],
                    reading[1],
                    1.5);
            Measure[] planning = Measure.both(5, 9, round -> plan(workbook, file), round -> PlainTable.read(file));
            Report.ratio(
                    Report.format("an import of %,d rows, read and checked, against bare POI streaming", ROWS),
                    planning[0],
                    planning[1],
                    1.5);
            ImportPlan plan = plan(workbook, file);
            Measure writing = Measure.of(
                    0, 1, round -> workbook.apply(plan.change(file.getFileName().toString())));
            Report.figure(
                    Report.format("the writing of these %,d rows", ROWS),
                    "in one step of the history",
                    writing.median() / ROWS * 1_000,
                    200,
                    "µs a row");
        }
    }

    /** As wide as Excel lets a sheet be, five columns of which are ours; the others have strange titles, or ours again. */
    @ParameterizedTest
    @ValueSource(strings = {"Mesure n° %d", "Durée (n° %d)"})
    void theWidestSheet(String title) throws Exception {
        Path file = folder.resolve("large.xlsx");
        List<String> titles = List.of("Jour", "Outil", "Testeur", "Durée (min)", "Tâche");
        List<String> cells = List.of("24/11/2026", "Plumier", "Chloé", "45", "Une lettre");
        try (SXSSFWorkbook book = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Essais");
            for (int i = 0; i < WIDE_ROWS; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < WIDEST; j++) {
                    String other = i == 0 ? title.formatted(j) : "valeur " + (31 * j + i) % 5_000;
                    row.createCell(j).setCellValue(j >= titles.size() ? other : (i == 0 ? titles : cells).get(j));
                }
            }
            book.write(out);
        }
        try (Workbook workbook = example("wide.lucide")) {
            ImportRequest request = ImportRequest.USUAL.withSheet(Trials.SHEET.name());
            Measure[] planning = Measure.both(
                    3,
                    7,
                    round -> workbook.read(
                            reader -> Importer.plan(reader, file, request, workbook::mint, CancelToken.NEVER)),
                    round -> PlainTable.read(file));
            Report.ratio(
                    Report.format(
                            "an import of %,d columns « %s » by %,d rows, read and checked, against bare POI streaming",
                            WIDEST, title.formatted(5), WIDE_ROWS),
                    planning[0],
                    planning[1],
                    1.5);
        }
    }

    private static ImportPlan plan(Workbook workbook, Path file) {
        ImportPlan plan = workbook.read(reader -> Importer.plan(
                reader, file, ImportRequest.USUAL.withSheet(Trials.SHEET.name()), workbook::mint, CancelToken.NEVER));
        if (plan.report().imported() < ROWS * 0.99) {
            throw new AssertionError(plan.report().imported() + " rows");
        }
        return plan;
    }

    @Test
    void theFullChecklistOnPaper() throws Exception {
        ZonedDateTime now = Workbooks.TODAY.atTime(9, 42).atZone(ZoneOffset.UTC);
        try (Workbook workbook = example("paper.lucide")) {
            Measure times = Measure.of(
                    10, 30, round -> workbook.read(reader -> PrintedForms.blank(reader, PaperForm.CHECKLIST, now)));
            Report.figure(
                    "the full checklist to PDF, warm",
                    Report.format("median %.0f ms, p95", times.median()),
                    times.millis(0.95),
                    1_000,
                    "ms");
        }
    }

    private Workbook example(String name) {
        Workbook workbook =
                WorkbookFiles.create(folder.resolve(name), Catalog.SCHEMA, ENVIRONMENT, Seeds.edits(), false);
        workbook.apply(new ChangeSet(StepKind.EXAMPLE, "", Example.edits(Workbooks.TODAY, workbook::mint)));
        return workbook;
    }
}
