package fr.technolucide.bench;

import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.example.Example;
import fr.technolucide.catalog.example.PlausibleTrials;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Listing;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file and the engine, with the worked example and with 100,000 trials. */
@Tag("bench")
class WorkbookBenchTest {

    private static final int MANY = 100_000;
    private static final int PAGE = 50;
    private static final Environment ENVIRONMENT = Workbooks.environment(Workbooks.TODAY);

    @TempDir
    static Path folder;

    private static Path small;
    private static Path large;

    @BeforeAll
    static void makeWorkbooks() {
        small = make("small.lucide", 0);
        large = make("large.lucide", MANY);
    }

    private static Path make(String name, int trials) {
        Path file = folder.resolve(name);
        try (Workbook workbook = WorkbookFiles.create(file, Catalog.SCHEMA, ENVIRONMENT, Seeds.edits(), false)) {
            workbook.apply(new ChangeSet(StepKind.EXAMPLE, "", Example.edits(Workbooks.TODAY, workbook::mint)));
            if (trials > 0) {
                List<Edit> more = workbook.read(reader -> PlausibleTrials.edits(trials, reader));
                workbook.apply(new ChangeSet(StepKind.EXAMPLE, "", more));
            }
        }
        return file;
    }

    @Test
    void anEditToTheDisk() throws Exception {
        Path ours = Files.copy(small, folder.resolve("ours.lucide"));
        Path theirs = Files.copy(small, folder.resolve("theirs.lucide"));
        try (Workbook workbook = open(ours)) {
            Row trial = workbook.read(reader -> reader.all(Trials.SHEET).getFirst());
            try (HandWritten peer = new HandWritten(theirs, trial.id())) {
                Measure.Work edit = round ->
                        workbook.apply(ChangeSet.edited("", Edit.update(trial, Trials.MINUTES, minutes(round))));
                Measure.Work byHand = round -> peer.edit(minutes(round));
                Measure[] early = Measure.both(500, 500, edit, byHand);
                Report.ratio(
                        "an edit to the disk, against hand-written JDBC, after 500 of each", early[0], early[1], 1.1);
                Measure[] warm = Measure.both(2_000, 1_000, edit, byHand);
                Report.ratio("the same, after 3,000 of each", warm[0], warm[1], 1.1);
            }
        }
    }

    /** Another value each round. */
    private static int minutes(int round) {
        return 100 + Math.floorMod(round, 1_000);
    }

    @Test
    void openingAndTheFirstPage() throws Exception {
        Measure[] times = Measure.both(20, 100, round -> firstPage(large), round -> firstPage(small));
        Report.ratio("open and first page at 100,000 trials, against the example", times[0], times[1], 1.3);
    }

    private static void firstPage(Path file) {
        try (Workbook workbook = open(file)) {
            List<Row> page = workbook.read(reader -> reader.first(Query.of(Trials.SHEET), PAGE));
            if (page.size() != PAGE) {
                throw new AssertionError("a page of " + page.size());
            }
        }
    }

    @Test
    void searching() throws Exception {
        String[] words = {
            "courrier", "atelier", "tra", "compte rendu", "ec", "lettre ton", "zzz", "relecture", "fiche a", "p"
        };
        try (Workbook workbook = open(large)) {
            Measure times = Measure.of(
                    20, 200, round -> workbook.read(r -> r.search(words[Math.floorMod(round, words.length)], 0, PAGE)));
            Report.figure(
                    "search in the whole workbook at 100,000 trials",
                    Report.format("median %.1f ms, p95", times.median()),
                    times.millis(0.95),
                    50,
                    "ms");
            Measure filter = Measure.of(
                    20,
                    200,
                    round -> workbook.read(r -> {
                        Listing found =
                                r.list(Query.of(Trials.SHEET).filter(words[Math.floorMod(round, words.length)]));
                        return r.rows(found, 0, PAGE);
                    }));
            Report.figure(
                    "filter of the table of trials at 100,000",
                    Report.format("median %.1f ms, p95", filter.median()),
                    filter.millis(0.95),
                    50,
                    "ms");
        }
    }

    @Test
    void walkingThroughTheTable() {
        try (Workbook workbook = open(large)) {
            for (Sort sort : List.of(
                    Sort.descending(Trials.DAY),
                    Sort.by(Trials.TASK),
                    Sort.by(Trials.TOOL),
                    Sort.by(Trials.NET_GAIN))) {
                Listing listing =
                        workbook.read(r -> r.list(Query.of(Trials.SHEET).order(List.of(sort))));
                for (int from = 0; from < listing.size(); from += PAGE * 20) {
                    int start = from;
                    workbook.read(r -> r.rows(listing, start, start + PAGE));
                }
            }
            workbook.read(Reader::undoable);
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            double megabytes = (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
            Report.figure(
                    "heap after a walk through 100,000 trials",
                    "sorted four ways, after collection",
                    megabytes,
                    128,
                    "MB");
        }
    }

    private static Workbook open(Path file) {
        return WorkbookFiles.open(file, Catalog.SCHEMA, ENVIRONMENT, false);
    }
}
