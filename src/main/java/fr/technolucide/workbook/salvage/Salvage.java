package fr.technolucide.workbook.salvage;

import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import fr.technolucide.workbook.salvage.SalvageReport.Item;
import fr.technolucide.workbook.salvage.SalvageReport.Line;
import fr.technolucide.workbook.store.RebuiltFile;
import fr.technolucide.workbook.store.SetAside;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Saves what can be read of a damaged workbook into a new one: page by page, then from the history, which holds each
 * row again. The damaged file is only read, and a journal beside it is left alone.
 */
public final class Salvage {

    private static final Pattern BLOB_HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int BLOB_COLUMNS = 4;

    private final Path damaged;
    private final Schema schema;
    private final Environment environment;
    private final List<Edit> seeds;
    private final List<SetAside> asides = new ArrayList<>();
    private final Map<Sheet, Integer> counted = new HashMap<>();
    private final Map<Sheet, Integer> lost = new HashMap<>();

    private Salvage(Path damaged, Schema schema, Environment environment, List<Edit> seeds) {
        this.damaged = damaged;
        this.schema = schema;
        this.environment = environment;
        this.seeds = seeds;
    }

    /**
     * Looks whether there is a file to read; nothing is read of it yet.
     *
     * @param seeds the rows that come with the program, for those that are found nowhere
     * @throws WorkbookException if there is none, or it is of a newer version
     */
    public static Salvage of(Path damaged, Schema schema, Environment environment, List<Edit> seeds) {
        requireFile(damaged, schema);
        return new Salvage(damaged, schema, environment, seeds);
    }

    /**
     * Makes the new workbook, beside its place first.
     *
     * @param target where there is no file
     * @throws WorkbookException if nothing can be read of the damaged file, or the new one cannot be written
     */
    public SalvageReport to(Path target) {
        try (DatabasePages pages = DatabasePages.open(damaged);
                RebuiltFile rebuilt = new RebuiltFile(target, schema, environment, this::setAside)) {
            RecordReader reader = new RecordReader(pages);
            PageOwners owners = new PageOwners(pages, reader);
            Map<Sheet, Integer> found = take(pages, reader, owners, rebuilt);
            RebuiltFile.Completed completed = rebuilt.complete(seeds);
            completed.restored().forEach((sheet, rows) -> found.merge(sheet, rows, Integer::sum));
            rebuilt.completeFiles(damaged);
            if (found.values().stream().allMatch(rows -> rows == 0)) {
                throw new WorkbookException(Problem.NOTHING_READABLE, damaged);
            }
            SalvageReport report = report(found, completed.seeded(), owners.lost(), rebuilt.draft());
            rebuilt.putInPlace();
            return report;
        } catch (IOException failing) {
            throw new WorkbookException(Problem.UNREADABLE, failing, damaged);
        }
    }

    /** Refuses what holds nothing to read, and what a newer version may hold in columns that this one does not know. */
    private static void requireFile(Path damaged, Schema schema) {
        try {
            WorkbookFiles.requireNotNewer(damaged, schema);
        } catch (WorkbookException refused) {
            switch (refused.problem()) {
                case MISSING, DIRECTORY, UNREADABLE, EMPTY, NEWER -> throw refused;
                default -> {
                    if (!Files.isRegularFile(damaged)) { // a pipe would be waited for
                        throw refused;
                    }
                }
            }
        }
    }

    /** Takes the history first: it helps to tell of which sheet a row is. Then rows, then references between them. */
    private Map<Sheet, Integer> take(DatabasePages pages, RecordReader reader, PageOwners owners, RebuiltFile rebuilt)
            throws IOException {
        FoundHistory history = new FoundHistory(schema, rebuilt);
        each(pages, reader, owners, (page, records) -> records.forEach(history::take));
        FoundRows rows = new FoundRows(schema, owners, rebuilt, this::setAside);
        BitSet own = new BitSet();
        each(pages, reader, owners, (page, records) -> {
            String owner = owners.owner(page);
            if (rows.isSheet(owner)) {
                rows.sheetOf(owner, records)
                        .filter(layout -> layout.sheet().name().equals(owner))
                        .ifPresent(layout -> {
                            own.set(page);
                            rows.take(layout, true, records);
                        });
            }
        });
        each(pages, reader, owners, (page, records) -> {
            if (!own.get(page)) {
                rows.sheetOf(owners.owner(page), records).ifPresent(layout -> rows.take(layout, false, records));
            }
        });
        each(pages, reader, owners, (page, records) -> records.forEach(stored -> takeBlob(stored, rebuilt)));
        FoundLinks links = new FoundLinks(schema, rebuilt);
        each(
                pages,
                reader,
                owners,
                (page, records) -> records.forEach(stored -> links.take(owners.owner(page), stored)));
        each(
                pages,
                reader,
                owners,
                (page, records) -> records.forEach(stored -> rows.miss(owners.owner(page), stored)));
        return rows.found();
    }

    /** Takes a part of a blob, known by its shape wherever it stands; what does not fit together goes at the end. */
    private static void takeBlob(StoredRecord stored, RebuiltFile rebuilt) {
        String hash =
                stored.text(1).filter(text -> BLOB_HASH.matcher(text).matches()).orElse(null);
        Long part = stored.number(2).orElse(null);
        if (stored.table()
                && stored.size() == BLOB_COLUMNS
                && hash != null
                && part != null
                && stored.value(3) instanceof byte[] bytes) {
            rebuilt.addBlobPart(hash, part, bytes);
        }
    }

    /** Something done with the records of a page. */
    @FunctionalInterface
    private interface PageWork {
        void run(int page, List<StoredRecord> records);
    }

    private static void each(DatabasePages pages, RecordReader reader, PageOwners owners, PageWork work)
            throws IOException {
        reader.beginPass();
        for (int page = 1; page <= pages.count(); page++) {
            if (owners.isTree(page) && !owners.isFree(page)) {
                Optional<TreePage> tree = reader.tree(page);
                if (tree.isPresent()) {
                    work.run(page, reader.records(tree.get()));
                }
            }
        }
    }

    private void setAside(SetAside aside) {
        counted.merge(aside.sheet(), 1, Integer::sum);
        if (aside.extent().isLoss()) {
            lost.merge(aside.sheet(), 1, Integer::sum);
        }
        if (asides.size() < SalvageReport.MOST) {
            asides.add(aside);
        }
    }

    /** Checks the new workbook once it is whole, and names in it what was set aside. */
    private SalvageReport report(Map<Sheet, Integer> found, int seeded, int lostPages, Path draft) {
        try (Workbook made = WorkbookFiles.open(draft, schema, environment, true)) {
            List<String> unsound = WorkbookFiles.integrity(made);
            if (!unsound.isEmpty()) {
                throw new IllegalStateException("the workbook that was made is not sound: " + unsound);
            }
            return made.read(reader -> {
                List<Line> lines = new ArrayList<>();
                found.forEach((sheet, rows) -> lines.add(
                        new Line(sheet, rows, rows - lost.getOrDefault(sheet, 0), counted.getOrDefault(sheet, 0))));
                Labels labels = new Labels(reader);
                return new SalvageReport(
                        lines, asides.stream().map(aside -> item(aside, labels)).toList(), seeded, lostPages);
            });
        }
    }

    private static Item item(SetAside aside, Labels labels) {
        UUID row = aside.row();
        String label = row == null ? "" : labels.of(aside.sheet(), row);
        return new Item(
                aside.extent(),
                aside.sheet(),
                row,
                label.isBlank() && row != null ? row.toString() : label,
                aside.column(),
                aside.raw());
    }
}
