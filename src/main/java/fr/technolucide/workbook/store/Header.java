package fr.technolucide.workbook.store;

import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The first hundred bytes of a file, looked at before any connection exists, so that what is not a workbook is refused
 * without a byte of it being changed. Offsets are those of the SQLite file format (sqlite.org/fileformat2.html, 1.3).
 */
final class Header {

    /** « TLuc » in ASCII, at offset 68 of every workbook. */
    static final int APPLICATION_ID = 0x544C7563;

    /** The suffix of the name of a rollback journal. */
    static final String JOURNAL = "-journal";

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;

    private Header() {}

    /**
     * Refuses what cannot be a workbook of this schema version.
     *
     * @param newest the newest schema version admitted
     */
    static void requireWorkbook(Path file, int newest) {
        requireWorkbook(file, newest, file);
    }

    /** @param said the file that is named, of which the other may be a private copy */
    static void requireWorkbook(Path file, int newest, Path said) {
        requireFile(file);
        try {
            requireWorkbook(file, newest, said, Files.size(file));
        } catch (IOException unreadable) {
            throw new WorkbookException(Problem.UNREADABLE, unreadable, said);
        }
    }

    /** Refuses a path that leads to no file. */
    static void requireFile(Path file) {
        if (!Files.exists(file)) {
            throw new WorkbookException(Problem.MISSING, file);
        }
        if (Files.isDirectory(file)) {
            throw new WorkbookException(Problem.DIRECTORY, file);
        }
        if (!Files.isRegularFile(file)) { // a pipe would be waited for
            throw new WorkbookException(Problem.NOT_A_WORKBOOK, file);
        }
    }

    private static void requireWorkbook(Path file, int newest, Path said, long size) throws IOException {
        if (size == 0) {
            throw new WorkbookException(Problem.EMPTY, said);
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(LENGTH);
        }
        if (start.length < LENGTH || !Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new WorkbookException(Problem.NOT_A_WORKBOOK, said);
        }
        ByteBuffer header = ByteBuffer.wrap(start);
        if (header.getInt(68) != APPLICATION_ID) {
            throw new WorkbookException(Problem.OTHER_APPLICATION, said);
        }
        if (header.getInt(60) > newest) {
            throw new WorkbookException(Problem.NEWER, said);
        }
        int declared = Short.toUnsignedInt(header.getShort(16));
        long pageSize = declared == 1 ? 65_536 : declared;
        long pages = Integer.toUnsignedLong(header.getInt(28));
        if (size < pages * pageSize && !hasJournal(file)) {
            throw new WorkbookException(Problem.TRUNCATED, said);
        }
    }

    /** Returns the schema version of a workbook that {@link #requireWorkbook} admitted. */
    static int version(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return ByteBuffer.wrap(in.readNBytes(LENGTH)).getInt(60);
        } catch (IOException unreadable) {
            throw new WorkbookException(Problem.UNREADABLE, unreadable, file);
        }
    }

    /**
     * Returns whether a crash left a journal, which makes the header provisional: SQLite rolls back when it reads the
     * file.
     */
    static boolean hasJournal(Path file) {
        return Files.exists(journalOf(file));
    }

    /**
     * Returns whether another program set the file to the other kind of journal, which is read by writing beside the
     * file.
     */
    static boolean hasWriteAheadLog(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(LENGTH);
            return start.length == LENGTH && (start[18] == 2 || start[19] == 2);
        } catch (IOException unreadable) {
            return false; // said by what reads it next
        }
    }

    /** Returns the path of SQLite's rollback journal, which keeps what a transaction overwrites until it commits. */
    static Path journalOf(Path file) {
        return file.toAbsolutePath().resolveSibling(file.getFileName() + JOURNAL);
    }
}
