package fr.technolucide.bench;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.ManyUseCases;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.example.PlausibleTrials;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.OffUiThread;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One cell of a trial written in a large workbook, until the window is at rest: with every tab opened before, against
 * the same with the log alone, which is what is shown in both.
 */
@Tag("bench")
class CellBenchTest {

    private static final int TRIALS = 100_000;
    private static final int USE_CASES = Integer.getInteger("bench.use_cases", 10_000);

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void everyTabOpened() throws Exception {
        Path file = made();
        try (ProgramWindow all = open(file, "all", List.of(WorkbookTab.values()));
                ProgramWindow log = open(file, "log", List.of())) {
            int before = reads(all);
            write(all, 1);
            int ofAll = reads(all) - before;
            before = reads(log);
            write(log, 1);
            int ofLog = reads(log) - before;
            Report.figure(
                    "questions asked of the workbook when a cell of a trial is written, every tab opened",
                    Report.format("against %d with the log alone", ofLog),
                    ofAll,
                    ofLog,
                    "questions");
            Measure[] times = Measure.both(1, 5, round -> write(all, round + 3), round -> write(log, round + 3));
            Report.ratio(
                    Report.format(
                            "a cell of a trial until the window is at rest, at %,d trials and %,d use cases, every tab opened, against the log alone",
                            TRIALS, USE_CASES),
                    times[0],
                    times[1],
                    1.1);
        }
    }

    private static Path made() {
        try (Workbook workbook = Workbooks.example(folder)) {
            add(workbook, reader -> PlausibleTrials.edits(TRIALS, reader));
            add(workbook, reader -> ManyUseCases.edits(USE_CASES, reader, workbook::mint));
            return workbook.path();
        }
    }

    private static void add(Workbook workbook, Function<Reader, List<Edit>> more) {
        workbook.apply(new ChangeSet(StepKind.EXAMPLE, "", workbook.read(more)));
    }

    private static ProgramWindow open(Path file, String name, List<WorkbookTab> tabs) throws Exception {
        Path own = folder.resolve(name).resolve("Documents");
        Files.createDirectories(own);
        Files.copy(file, own.resolve("Passerelles.lucide"));
        ProgramWindow program = new ProgramWindow(own.getParent(), true);
        program.settle();
        for (WorkbookTab tab : tabs) {
            select(program, tab);
        }
        select(program, WorkbookTab.JOURNAL);
        return program;
    }

    private static void select(ProgramWindow program, WorkbookTab tab) {
        Fx.run(() -> program.window.select(tab));
        program.settle();
    }

    private static void write(ProgramWindow program, int minutes) {
        Row trial = program.workbook.read(reader -> reader.all(Trials.SHEET).getFirst());
        program.workbook.apply(ChangeSet.edited("", Edit.update(trial, Trials.MINUTES, 30 + minutes)));
        program.settle();
    }

    private static int reads(ProgramWindow program) {
        return ((OffUiThread) program.workbook).reads();
    }
}
