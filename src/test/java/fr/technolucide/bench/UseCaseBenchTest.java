package fr.technolucide.bench;

import fr.technolucide.catalog.ManyUseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.example.Example;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.excel.BoardWorkbook;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.insight.Check;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is asked of the whole workbook grows as its use cases do: ten times as many take about as long as few, ten times.
 * Both last as long that way, so that they meet the same noise.
 */
@Tag("bench")
class UseCaseBenchTest {

    private static final int MANY = Integer.getInteger("bench.use_cases", 10_000);
    private static final int TIMES = 10;
    private static final double BOUND = 1.05;
    private static final Environment ENVIRONMENT = Workbooks.environment(Workbooks.TODAY);

    @TempDir
    static Path folder;

    private static Path small;
    private static Path large;

    @BeforeAll
    static void makeWorkbooks() {
        small = make("small.lucide", MANY / TIMES);
        large = make("large.lucide", MANY);
    }

    private static Path make(String name, int useCases) {
        Path file = folder.resolve(name);
        try (Workbook workbook = WorkbookFiles.create(file, Catalog.SCHEMA, ENVIRONMENT, Seeds.edits(), false)) {
            workbook.apply(new ChangeSet(StepKind.EXAMPLE, "", Example.edits(Workbooks.TODAY, workbook::mint)));
            List<Edit> more = workbook.read(reader -> ManyUseCases.edits(useCases, reader, workbook::mint));
            workbook.apply(new ChangeSet(StepKind.EXAMPLE, "", more));
        }
        return file;
    }

    @Test
    void checking() throws Exception {
        growth("check", Check::of);
    }

    @Test
    void theBoardWorkbook() throws Exception {
        growth("the board workbook", UseCaseBenchTest::export);
    }

    @Test
    void theFirstPage() throws Exception {
        growth("the summary of the first page", BoardSummary::of);
    }

    private static void growth(String what, Function<Reader, Object> asked) throws Exception {
        try (Workbook many = open(large);
                Workbook few = open(small)) {
            Measure[] times = Measure.both(1, 3, round -> many.read(asked), round -> again(few, asked));
            Report.ratio(
                    Report.format("%s with %,d use cases, against %d times with %,d", what, MANY, TIMES, MANY / TIMES),
                    times[0],
                    times[1],
                    BOUND);
        }
    }

    private static void again(Workbook few, Function<Reader, Object> asked) {
        for (int time = 0; time < TIMES; time++) {
            few.read(asked);
        }
    }

    private static Object export(Reader reader) {
        try {
            return BoardWorkbook.write(reader, folder.resolve("board.xlsx"), ProgressListener.NONE);
        } catch (IOException failing) {
            throw new UncheckedIOException(failing);
        }
    }

    private static Workbook open(Path file) {
        return WorkbookFiles.open(file, Catalog.SCHEMA, ENVIRONMENT, false);
    }
}
