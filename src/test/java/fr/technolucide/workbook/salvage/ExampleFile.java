package fr.technolucide.workbook.salvage;

import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.example.Example;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The file of the worked example, and what of its rows is found in a workbook made from a damaged copy of it. */
final class ExampleFile {

    static final Environment ENVIRONMENT = new Environment(
            Clock.fixed(Instant.parse("2026-11-25T09:42:00Z"), ZoneOffset.UTC),
            UUID.fromString("00000000-0000-4000-8000-000000000001"),
            "Chloé");

    static final int PAGE = 4_096;

    /** A row by its sheet and id. */
    record Key(String sheet, UUID id) {}

    private final Path folder;
    private final byte[] bytes;
    private final Map<Key, Cells> rows;
    private int made;

    ExampleFile(Path folder) throws IOException {
        this.folder = folder;
        Path file = folder.resolve("good.lucide");
        try (Workbook workbook = WorkbookFiles.create(file, Catalog.SCHEMA, ENVIRONMENT, Seeds.edits(), false)) {
            workbook.apply(new ChangeSet(
                    StepKind.EXAMPLE, "", Example.edits(LocalDate.now(ENVIRONMENT.clock()), workbook::mint)));
        }
        this.bytes = Files.readAllBytes(file);
        this.rows = rows(file);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    int pages() {
        return bytes.length / PAGE;
    }

    Map<Key, Cells> rows() {
        return rows;
    }

    /** Returns every row that does not come with the program. */
    static Map<Key, Cells> rows(Path file) {
        try (Workbook workbook = WorkbookFiles.open(file, Catalog.SCHEMA, ENVIRONMENT, true)) {
            return workbook.read(ExampleFile::rows);
        }
    }

    private static Map<Key, Cells> rows(Reader reader) {
        Map<Key, Cells> rows = new LinkedHashMap<>();
        reader.schema().sheets().stream()
                .filter(sheet -> !sheet.isSeeded())
                .forEach(sheet -> reader.each(sheet, row -> rows.put(new Key(sheet.name(), row.id()), row.cells())));
        return rows;
    }

    Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("damaged-" + made++ + ".lucide"), content);
    }

    /** A file made from a damaged one, and what the report says. */
    record Saved(Path file, SalvageReport report) {}

    Saved save(byte[] damaged) throws IOException {
        return save(write(damaged));
    }

    Saved save(Path damaged) throws IOException {
        byte[] before = Files.readAllBytes(damaged);
        Path target = folder.resolve("saved-" + made++ + ".lucide");
        SalvageReport report =
                Salvage.of(damaged, Catalog.SCHEMA, ENVIRONMENT, Seeds.edits()).to(target);
        if (!Arrays.equals(before, Files.readAllBytes(damaged))) {
            throw new IllegalStateException("the damaged file was written to");
        }
        return new Saved(target, report);
    }

    /** Returns the share of the rows that are whole in a workbook. */
    double share(Path saved) {
        Map<Key, Cells> found = rows(saved);
        return rows.entrySet().stream()
                        .filter(row -> row.getValue().equals(found.get(row.getKey())))
                        .count()
                / (double) rows.size();
    }

    /** Returns the rows that are not whole in a workbook. */
    List<Key> missing(Path saved) {
        Map<Key, Cells> found = rows(saved);
        return rows.entrySet().stream()
                .filter(row -> !row.getValue().equals(found.get(row.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns a page, from 0, that holds rows of a table. */
    static int leafOf(String table, Path file) throws IOException {
        try (DatabasePages pages = DatabasePages.open(file)) {
            RecordReader reader = new RecordReader(pages);
            PageOwners owners = new PageOwners(pages, reader);
            for (int page = 1; page <= pages.count(); page++) {
                if (table.equals(owners.owner(page))
                        && reader.tree(page).filter(tree -> !tree.isInterior()).isPresent()) {
                    return page - 1;
                }
            }
        }
        throw new AssertionError("no page of " + table);
    }

    static void zero(byte[] file, int page) {
        Arrays.fill(file, page * PAGE, (page + 1) * PAGE, (byte) 0);
    }

    static void swap(byte[] file, int page, int other) {
        byte[] kept = Arrays.copyOfRange(file, page * PAGE, (page + 1) * PAGE);
        System.arraycopy(file, other * PAGE, file, page * PAGE, PAGE);
        System.arraycopy(kept, 0, file, other * PAGE, PAGE);
    }
}
