package fr.technolucide.workbook.store;

import static fr.technolucide.workbook.store.Samples.ENVIRONMENT;
import static fr.technolucide.workbook.store.Samples.SCHEMA;
import static fr.technolucide.workbook.store.Samples.TOOLS;
import static fr.technolucide.workbook.store.Samples.TOOL_NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal is played into the file that it is of, and into no other; whoever only reads changes neither. */
class CrashJournalTest {

    @TempDir
    Path folder;

    private Path file;
    private Path journal;
    private byte[] before;
    private byte[] after;
    private UUID changed;

    /** Makes a workbook, and what one edit makes of it: a row changes its name, another comes. */
    @BeforeEach
    void makeWorkbook() throws IOException {
        file = folder.resolve("x.lucide");
        journal = folder.resolve("x.lucide-journal");
        try (Workbook workbook = WorkbookFiles.create(file, SCHEMA, ENVIRONMENT, List.of(), false)) {
            Edit[] tools = new Edit[60];
            Arrays.setAll(tools, i -> Samples.tool(workbook.mint(), "Outil " + i));
            changed = workbook.apply(ChangeSet.edited("", tools))
                    .entries()
                    .get(17)
                    .row();
        }
        before = Files.readAllBytes(file);
        edit("Plumier");
        after = Files.readAllBytes(file);
    }

    private void edit(String name) {
        try (Workbook workbook = WorkbookFiles.open(file, SCHEMA, ENVIRONMENT, false)) {
            workbook.apply(ChangeSet.edited(
                    name,
                    new Edit.Update(TOOLS, changed, Cells.of(TOOL_NAME, name), Edit.Origin.TYPED),
                    Samples.tool(workbook.mint(), name + " neuf")));
        }
    }

    private static int pageSize(byte[] file) {
        return Short.toUnsignedInt(ByteBuffer.wrap(file).getShort(16));
    }

    /** Returns the pages that an edit writes, in the order in which they are written. */
    private static List<Integer> pagesWritten(byte[] before, byte[] after) {
        int size = pageSize(before);
        List<Integer> pages = new ArrayList<>();
        for (int page = 0; page * size < after.length; page++) {
            int from = page * size;
            if (from >= before.length || !Arrays.equals(before, from, from + size, after, from, from + size)) {
                pages.add(page);
            }
        }
        return pages;
    }

    /** Returns the journal of an edit: the pages that it writes, as they were (sqlite.org/fileformat2.html, 3). */
    static byte[] journalOf(byte[] before, byte[] after) {
        int size = pageSize(before);
        int sector = 512;
        List<Integer> pages = pagesWritten(before, after).stream()
                .filter(page -> page * size < before.length)
                .toList();
        ByteBuffer journal = ByteBuffer.allocate(sector + pages.size() * (size + 2 * Integer.BYTES));
        journal.putLong(0xd9d505f920a163d7L)
                .putInt(pages.size())
                .putInt(0)
                .putInt(before.length / size)
                .putInt(sector)
                .putInt(size);
        journal.position(sector);
        for (int page : pages) {
            int checksum = 0;
            for (int at = size - 200; at > 0; at -= 200) {
                checksum += Byte.toUnsignedInt(before[page * size + at]);
            }
            journal.putInt(page + 1).put(before, page * size, size).putInt(checksum);
        }
        return journal.array();
    }

    /** Leaves the file as a crash does once so many of its pages are written, the last one only in part. */
    private void leave(int written, boolean torn) throws IOException {
        int size = pageSize(before);
        List<Integer> pages = pagesWritten(before, after).subList(0, written);
        int most = pages.isEmpty() ? 0 : (pages.getLast() + 1) * size;
        byte[] half = Arrays.copyOf(before, Math.max(before.length, most));
        for (int page : pages) {
            int length = torn && page == pages.getLast() ? size / 2 : size;
            System.arraycopy(after, page * size, half, page * size, length);
        }
        Files.write(file, half);
        Files.write(journal, journalOf(before, after));
    }

    /** What can be asked of a workbook in which one edit was made whole or not at all. */
    private static void assertWhole(Workbook workbook) {
        WorkbookFiles.requireWhole(workbook);
        long tools = workbook.read(reader -> reader.count(TOOLS));
        boolean edited =
                workbook.read(reader -> reader.steps(0, 1)).getFirst().subject().equals("Plumier");
        assertThat(tools).isEqualTo(edited ? 61 : 60);
        int found = workbook.read(reader -> reader.search("plumier", 0, 10)).size();
        assertThat(found).as("found by search").isEqualTo(edited ? 2 : 0);
    }

    /** Requires that the edit is there whole or not at all after a crash, for whoever reads and for whoever writes. */
    private void assertWholeAfter(int written, boolean torn) throws IOException {
        leave(written, torn);
        List<byte[]> left = content();
        try (Workbook read = WorkbookFiles.consult(file, SCHEMA, ENVIRONMENT)) {
            assertWhole(read);
        }
        try (Workbook shown = WorkbookFiles.open(file, SCHEMA, ENVIRONMENT, true)) {
            assertWhole(shown);
        }
        assertThat(content()).as("changed by reading").containsExactlyElementsOf(left);
        try (Workbook workbook = WorkbookFiles.open(file, SCHEMA, ENVIRONMENT, false)) {
            assertWhole(workbook);
            workbook.apply(ChangeSet.edited("", Samples.tool(workbook.mint(), "Imagier")));
        }
        assertThat(journal).doesNotExist();
        clear();
    }

    @Test
    void whenACrashStopsItAnEditIsThereWholeOrNotAtAll() throws IOException {
        int pages = pagesWritten(before, after).size();
        assertThat(pages).isGreaterThan(6);
        assertWholeAfter(0, false);
        assertWholeAfter(pages / 2, true);
        assertWholeAfter(pages, false);
    }

    @Tag("slow")
    @Test
    void whereverACrashStopsItAnEditIsThereWholeOrNotAtAll() throws IOException {
        int pages = pagesWritten(before, after).size();
        for (int written = 0; written <= pages; written++) {
            assertWholeAfter(written, false);
            assertWholeAfter(written, true);
        }
    }

    private List<byte[]> content() throws IOException {
        TreeMap<String, byte[]> content = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path path : files.toList()) {
                content.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
        }
        return List.copyOf(content.values());
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path path : files.toList()) {
                Files.delete(path);
            }
        }
    }

    private Set<String> names() throws IOException {
        Set<String> names = new HashSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(path -> names.add(path.getFileName().toString()));
        }
        return names;
    }

    /** Puts a copy in the place of the half-written file, and requires that it stays what it is, the journal beside it. */
    private void assertNotPlayedInto(byte[] copy) throws IOException {
        assertNotPlayedInto(copy, false);
    }

    /** @param needless whether the journal would only take the last step back: then it goes */
    private void assertNotPlayedInto(byte[] copy, boolean needless) throws IOException {
        byte[] dead = journalOf(before, after);
        Files.write(file, copy);
        Files.write(journal, dead);
        List<String> steps;
        try (Workbook read = WorkbookFiles.consult(file, SCHEMA, ENVIRONMENT)) {
            steps = read.read(CrashJournalTest::subjects);
        }
        assertThat(file).hasBinaryContent(copy);
        assertThat(journal).hasBinaryContent(dead);
        try (Workbook workbook = WorkbookFiles.open(file, SCHEMA, ENVIRONMENT, false)) {
            assertThat(workbook.read(CrashJournalTest::subjects)).isEqualTo(steps);
            WorkbookFiles.requireWhole(workbook);
        }
        assertThat(file).hasBinaryContent(copy);
        assertThat(journal).doesNotExist();
        assertThat(names().stream().anyMatch(name -> name.startsWith("x.lucide-journal-set-aside-")))
                .isNotEqualTo(needless);
        assertThat(WorkbookFiles.setAside(file)).hasSize(needless ? 0 : 1);
        clear();
    }

    private static List<String> subjects(Reader reader) {
        return reader.steps(0, 100).stream().map(Step::subject).toList();
    }

    @Test
    void aDeadJournalIsNotPlayedIntoANewerCopy() throws IOException {
        assertNotPlayedInto(after, true);
        for (List<String> since : List.of(List.of("Autre"), List.of("Autre", "Encore"), List.of("Plumier", "Encore"))) {
            Files.write(file, before);
            since.forEach(this::edit);
            assertNotPlayedInto(Files.readAllBytes(file), since.size() == 1);
        }
    }

    @Test
    void aDeadJournalIsNotPlayedIntoAnotherWorkbookNorIntoAnOlderCopy() throws IOException {
        Path other = folder.resolve("other.lucide");
        try (Workbook workbook = WorkbookFiles.create(other, SCHEMA, ENVIRONMENT, List.of(), false)) {
            Edit[] people = new Edit[400];
            Arrays.setAll(people, i -> Samples.person(workbook.mint(), "Une personne " + i));
            workbook.apply(ChangeSet.edited("d’autres", people));
        }
        byte[] others = Files.readAllBytes(other);
        Files.delete(other);
        assertNotPlayedInto(others);

        byte[] old = before;
        Files.write(file, after);
        edit("Encore");
        before = after;
        after = Files.readAllBytes(file);
        assertNotPlayedInto(old);
    }

    /** A journal with every page makes a whole workbook of anything: that it is whole does not make it the right one. */
    @Test
    void aCopyWithAFaultIsNotTakenBackToAnEarlierStateNorToAnotherWorkbook() throws Exception {
        Files.write(file, after);
        edit("Encore");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE tools SET mood = 'autre' WHERE seq = 40");
        }
        byte[] newer = Files.readAllBytes(file);
        assertKept(newer, journalOf(before, newer));

        Path other = folder.resolve("other.lucide");
        try (Workbook workbook = WorkbookFiles.create(other, SCHEMA, ENVIRONMENT, List.of(), false)) {
            for (int step = 0; step < 3; step++) {
                workbook.apply(ChangeSet.edited("", Samples.person(workbook.mint(), "Une personne " + step)));
            }
        }
        assertKept(newer, journalOf(Files.readAllBytes(other), newer));
    }

    private void assertKept(byte[] copy, byte[] dead) throws IOException {
        Files.write(file, copy);
        Files.write(journal, dead);
        try (Workbook read = WorkbookFiles.consult(file, SCHEMA, ENVIRONMENT)) {
            assertThat(read.read(CrashJournalTest::subjects)).startsWith("Encore", "Plumier");
        }
        WorkbookFiles.open(file, SCHEMA, ENVIRONMENT, false).close();
        assertThat(file).hasBinaryContent(copy);
        assertThat(journal).doesNotExist();
    }

    @Test
    void whereNeitherIsWholeBothAreKept() throws IOException {
        leave(3, false);
        byte[] half = Files.readAllBytes(file);
        byte[] cut = Arrays.copyOf(Files.readAllBytes(journal), 3_000);
        Arrays.fill(cut, 600, 3_000, (byte) 0x5A);
        Files.write(journal, cut);
        Arrays.fill(half, 6 * 4_096, 12 * 4_096, (byte) 0x5A);
        Files.write(file, half);
        for (boolean readOnly : new boolean[] {true, false}) {
            assertThatThrownBy(() -> WorkbookFiles.open(file, SCHEMA, ENVIRONMENT, readOnly))
                    .isInstanceOfSatisfying(
                            WorkbookException.class,
                            refused -> assertThat(refused.problem()).isEqualTo(Problem.DAMAGED));
        }
        assertThat(file).hasBinaryContent(half);
        assertThat(journal).hasBinaryContent(cut);
    }

    @Test
    void aCellThatCouldNotBeReadBeforeTheCrashDoesNotKeepTheJournalFromBeingPlayed() throws Exception {
        Files.write(file, before);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE tools SET mood = 'autre' WHERE seq = 40");
        }
        before = Files.readAllBytes(file);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE tools SET name = 'à moitié' WHERE seq < 30");
            statement.execute("UPDATE history_entries SET after = '{}'");
        }
        after = Files.readAllBytes(file);
        leave(pagesWritten(before, after).size() - 1, false);
        try (Workbook workbook = WorkbookFiles.open(file, SCHEMA, ENVIRONMENT, false)) {
            List<Row> tools = workbook.read(reader -> reader.all(TOOLS));
            assertThat(tools).noneMatch(row -> "à moitié".equals(row.get(TOOL_NAME)));
        }
        assertThat(file).hasBinaryContent(before);
    }
}
