package fr.technolucide.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.catalog.choice.Format;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an {@link OlderWorkbook}. */
class OlderWorkbookTest {

    private static final Environment ENVIRONMENT = new Environment(
            Clock.fixed(Instant.parse("2026-11-25T09:42:00Z"), ZoneOffset.UTC),
            UUID.fromString("00000000-0000-4000-8000-000000000001"),
            "Chloé");

    @TempDir
    private Path folder;

    private Path older;

    @BeforeEach
    void unpack() throws IOException {
        older = OlderWorkbook.at(folder.resolve("older.lucide"));
    }

    @Test
    void itIsCopiedThenTakenUpWithAllThatItHolds() throws IOException {
        byte[] before = Files.readAllBytes(older);
        Path copy = folder.resolve("copy.lucide");
        try (Workbook workbook =
                WorkbookFiles.takeUp(older, Catalog.SCHEMA, ENVIRONMENT, found -> found.copyTo(copy))) {
            UUID meeting = workbook.mint();
            UUID note = workbook.mint();
            workbook.apply(ChangeSet.edited(
                    "",
                    insert(
                            Retrospectives.SHEET,
                            meeting,
                            Cells.of(Retrospectives.NUMBER, 1)
                                    .and(Retrospectives.DAY, LocalDate.of(2026, 11, 25))
                                    .and(Retrospectives.FORMAT, Format.values()[0])),
                    insert(
                            RetroNotes.SHEET,
                            note,
                            Cells.of(RetroNotes.RETROSPECTIVE, meeting)
                                    .and(
                                            RetroNotes.BOARD_COLUMN,
                                            Format.values()[0].columns().getFirst())
                                    .and(RetroNotes.TEXT, "Garder le modèle de courrier")
                                    .and(RetroNotes.PLACE, 2))));
            Row written =
                    workbook.read(reader -> reader.find(RetroNotes.SHEET, note)).orElseThrow();
            assertThat(written.get(RetroNotes.PLACE)).isEqualTo(2);
            long questions = workbook.read(reader -> reader.count(Questions.SHEET));
            assertThat(questions).isPositive();
            assertThat(WorkbookFiles.integrity(workbook)).isEmpty();
            assertThat(workbook.undo()).isPresent();
        }
        WorkbookFiles.open(older, Catalog.SCHEMA, ENVIRONMENT, false).close();
        assertThat(Files.readAllBytes(copy).length).isPositive().isLessThanOrEqualTo(before.length);
    }

    private static Edit insert(Sheet sheet, UUID id, Cells cells) {
        return new Edit.Insert(sheet, id, cells, Edit.Origin.TYPED);
    }

    @Test
    void itIsReadWithoutAByteOfItChanging() throws IOException {
        byte[] before = Files.readAllBytes(older);
        try (Workbook workbook = WorkbookFiles.open(older, Catalog.SCHEMA, ENVIRONMENT, true)) {
            List<Row> notes = workbook.read(reader -> reader.all(RetroNotes.SHEET));
            assertThat(notes).isEmpty();
            List<Row> questions = workbook.read(reader -> reader.all(Questions.SHEET));
            assertThat(questions).isNotEmpty();
        }
        assertThat(Files.readAllBytes(older)).isEqualTo(before);
    }

    @Test
    void itStaysAsItWasWhenItCannotBeCopied() throws IOException {
        byte[] before = Files.readAllBytes(older);
        assertThatThrownBy(() -> WorkbookFiles.takeUp(older, Catalog.SCHEMA, ENVIRONMENT, found -> {
                    throw new WorkbookException(WorkbookException.Problem.DISK_FULL, found.path());
                }))
                .isInstanceOf(WorkbookException.class);
        assertThat(Files.readAllBytes(older)).isEqualTo(before);
    }

    @Test
    void aPowerCutWhileItIsTakenUpIsTakenBackAtTheNextOpening() throws IOException {
        leaveHalfTakenUp();
        takeUp(older);
    }

    @Test
    void itIsReadAsItWasAfterAPowerCutWhileItWasTakenUpWithoutAByteChanging() throws IOException {
        leaveHalfTakenUp();
        byte[] half = Files.readAllBytes(older);
        Path journal = folder.resolve("older.lucide-journal");
        byte[] saved = Files.readAllBytes(journal);
        try (Workbook workbook = WorkbookFiles.open(older, Catalog.SCHEMA, ENVIRONMENT, true)) {
            assertThat(WorkbookFiles.version(workbook)).isEqualTo(1);
            assertThat(workbook.path()).isEqualTo(older);
            List<Row> questions = workbook.read(reader -> reader.all(Questions.SHEET));
            assertThat(questions).isNotEmpty();
        }
        assertThat(older).hasBinaryContent(half);
        assertThat(journal).hasBinaryContent(saved);
    }

    @Tag("slow")
    @Test
    void whereverAPowerCutStopsItItCanBeTakenUpAgain() throws IOException {
        byte[] before = Files.readAllBytes(older);
        takeUp(older);
        byte[] after = Files.readAllBytes(older);
        int size = Short.toUnsignedInt(ByteBuffer.wrap(before).getShort(16));
        for (int pages = 0; pages * size <= after.length; pages++) {
            byte[] half = Arrays.copyOf(before, Math.max(before.length, pages * size));
            System.arraycopy(after, 0, half, 0, pages * size);
            if (pages > 0 && Arrays.equals(half, Files.readAllBytes(older))) {
                continue;
            }
            leaveHalfWritten(before, half);
            try (Workbook workbook = WorkbookFiles.consult(older, Catalog.SCHEMA, ENVIRONMENT)) {
                assertThat(WorkbookFiles.version(workbook))
                        .as("after %s pages", pages)
                        .isEqualTo(1);
                WorkbookFiles.requireWhole(workbook);
            }
            assertThat(older).hasBinaryContent(half);
            takeUp(older);
            Files.write(older, half);
        }
    }

    private void leaveHalfTakenUp() throws IOException {
        byte[] before = Files.readAllBytes(older);
        takeUp(older);
        leaveHalfWritten(before, Files.readAllBytes(older));
    }

    @Test
    void aPowerCutDuringTheLastEditOfTheEarlierProgramIsTakenBackToo() throws IOException {
        byte[] before = Files.readAllBytes(older);
        leaveHalfWritten(before, before);
        takeUp(older);
    }

    private void takeUp(Path file) {
        Path copy = folder.resolve(UUID.randomUUID() + ".lucide");
        try (Workbook workbook = WorkbookFiles.takeUp(file, Catalog.SCHEMA, ENVIRONMENT, it -> it.copyTo(copy))) {
            assertThat(WorkbookFiles.integrity(workbook)).isEmpty();
            assertThat(WorkbookFiles.faults(workbook)).isEmpty();
            assertThat(workbook.isReadOnly()).isFalse();
        }
    }

    /** What a program without current leaves: pages written, the journal with the earlier ones still beside them. */
    private void leaveHalfWritten(byte[] before, byte[] after) throws IOException {
        Files.write(older, after);
        Files.write(folder.resolve("older.lucide-journal"), journalOf(before));
    }

    /** Every page of a file as a journal of SQLite holds it (sqlite.org/fileformat2.html, 3). */
    private static byte[] journalOf(byte[] file) {
        int pageSize = Short.toUnsignedInt(ByteBuffer.wrap(file).getShort(16));
        int pages = file.length / pageSize;
        int sector = 512;
        ByteBuffer journal = ByteBuffer.allocate(sector + pages * (pageSize + 2 * Integer.BYTES));
        journal.putLong(0xd9d505f920a163d7L)
                .putInt(pages)
                .putInt(0)
                .putInt(pages)
                .putInt(sector)
                .putInt(pageSize);
        journal.position(sector);
        for (int page = 0; page < pages; page++) {
            int checksum = 0;
            for (int at = pageSize - 200; at > 0; at -= 200) {
                checksum += Byte.toUnsignedInt(file[page * pageSize + at]);
            }
            journal.putInt(page + 1).put(file, page * pageSize, pageSize).putInt(checksum);
        }
        return journal.array();
    }

    @Test
    void itsTrialsAreTotalledFromAnIndex() throws SQLException {
        WorkbookFiles.takeUp(older, Catalog.SCHEMA, ENVIRONMENT, _ -> {}).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + older);
                Statement statement = connection.createStatement();
                ResultSet plan = statement.executeQuery("EXPLAIN QUERY PLAN SELECT tool, tester, count(*), sum(minutes)"
                        + " FROM trials GROUP BY 1, 2")) {
            assertThat(plan.next()).isTrue();
            assertThat(plan.getString("detail")).contains("COVERING INDEX trials_totals");
            assertThat(plan.next()).as("nothing is sorted").isFalse();
        }
    }
}
