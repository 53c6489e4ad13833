package fr.technolucide.bench;

import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.example.Example;
import fr.technolucide.catalog.example.PlausibleTrials;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.excel.BoardWorkbook;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The board workbook, read from its file and written, against the writing alone of the same cells. */
@Tag("bench")
class ExcelBenchTest {

    private static final Environment ENVIRONMENT = Workbooks.environment(Workbooks.TODAY);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {20_000, 100_000})
    void theBoardWorkbook(int trials) throws Exception {
        Path file = folder.resolve("large.lucide");
        try (Workbook workbook = WorkbookFiles.create(file, Catalog.SCHEMA, ENVIRONMENT, Seeds.edits(), false)) {
            workbook.apply(new ChangeSet(StepKind.EXAMPLE, "", Example.edits(Workbooks.TODAY, workbook::mint)));
            List<Edit> more = workbook.read(reader -> PlausibleTrials.edits(trials, reader));
            workbook.apply(new ChangeSet(StepKind.EXAMPLE, "", more));
            BareExcel peer = workbook.read(BareExcel::new);
            Measure[] times = Measure.both(
                    5,
                    9,
                    round -> export(workbook, folder.resolve("ours.xlsx")),
                    round -> peer.write(folder.resolve("bare.xlsx")));
            Report.ratio(
                    Report.format("the board workbook at %,d trials, against bare SXSSF", trials),
                    times[0],
                    times[1],
                    1.0);
        }
    }

    private static void export(Workbook workbook, Path target) {
        workbook.read(reader -> {
            try {
                return BoardWorkbook.write(reader, target, ProgressListener.NONE);
            } catch (IOException failing) {
                throw new UncheckedIOException(failing);
            }
        });
    }
}
