package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Blob;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder beside those of the automatic copies in which the files that workbooks keep lie once for all copies, each
 * named by its hash: a hundred copies of a workbook with 200 MB of files take these 200 MB once.
 */
final class SharedBlobs {

    private static final String NAME = "files";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** The age from which the copy that a file was put there for is finished. */
    private static final Duration OLD = Duration.ofHours(1);

    private final Path folder;

    private SharedBlobs(Path folder) {
        this.folder = folder;
    }

    /** Returns those of the folder that holds the folders of copies. */
    static SharedBlobs in(Path root) {
        return new SharedBlobs(root.resolve(NAME));
    }

    /** Returns those of a copy, by the place at which it lies. */
    static SharedBlobs of(Path copy) {
        Path own = Objects.requireNonNull(copy.toAbsolutePath().getParent());
        return new SharedBlobs(own.resolveSibling(NAME));
    }

    /**
     * Moves the blobs of a copy that was just made into the folder: the copy keeps their hashes. One that is damaged stays as it is,
     * and the copy is made all the same.
     */
    void takeFrom(Path copy) throws IOException {
        try (Connection connection = Connections.open(copy, false, false, Duration.ZERO);
                Statements statements = new Statements(connection)) {
            BlobStore blobs = new BlobStore(statements);
            List<String> here = blobs.hashes(true);
            if (here.isEmpty()) {
                return;
            }
            Files.createDirectories(folder);
            TemporaryFiles.sweepBeside(folder.resolve("draft"));
            statements.prepare("BEGIN IMMEDIATE").execute();
            for (String hash : here) {
                if (take(blobs, hash)) {
                    blobs.empty(hash);
                }
            }
            statements.prepare("COMMIT").execute();
            statements.prepare("VACUUM").execute();
        } catch (SQLException failing) {
            throw DatabaseErrors.of(failing, copy);
        }
    }

    private boolean take(BlobStore blobs, String hash) throws IOException, SQLException {
        if (!blobs.isWhole(hash)) {
            return false;
        }
        Path file = folder.resolve(hash);
        if (holds(hash)) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now())); // for another program that tidies up
            return true;
        }
        Path beside = folder.resolve("." + UUID.randomUUID() + ".new");
        try {
            try (OutputStream out = Files.newOutputStream(beside)) {
                blobs.write(hash, out);
            }
            DurableMove.replace(beside, file);
        } finally {
            TemporaryFiles.discard(beside);
        }
        return true;
    }

    /** Returns whether the folder has a file whole; one that cannot be read is as good as none. */
    private boolean holds(String hash) {
        Path file = folder.resolve(hash);
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) <= Blob.LARGEST
                    && Blob.of(file).hash().equals(hash);
        } catch (IOException unreadable) {
            System.getLogger(SharedBlobs.class.getName()).log(Level.DEBUG, "Not read: " + file, unreadable);
            return false;
        }
    }

    /** Puts into a file, made from a copy, the bytes of the blobs of which it has the hash alone; as many as are found. */
    void putInto(Path made) throws IOException {
        try (Connection connection = Connections.open(made, false, false, Duration.ZERO);
                Statements statements = new Statements(connection)) {
            BlobStore blobs = new BlobStore(statements);
            for (String hash : blobs.hashes(false)) {
                if (holds(hash)) {
                    put(statements, blobs, hash);
                }
            }
        } catch (SQLException failing) {
            throw DatabaseErrors.of(failing, made);
        }
    }

    private void put(Statements statements, BlobStore blobs, String hash) throws SQLException {
        statements.prepare("BEGIN IMMEDIATE").execute();
        boolean whole = false;
        try {
            blobs.put(hash, folder.resolve(hash));
            whole = true;
        } catch (IOException meanwhile) {
            System.getLogger(SharedBlobs.class.getName()).log(Level.DEBUG, "Not put back: " + hash, meanwhile);
        } finally {
            statements.prepare(whole ? "COMMIT" : "ROLLBACK").execute();
        }
    }

    Path folder() {
        return folder;
    }

    /** Returns the files, without drafts. */
    List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> HASH.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    /** Returns how many bytes the files take together. */
    long bytes() throws IOException {
        return files().stream().mapToLong(file -> file.toFile().length()).sum();
    }

    /**
     * Deletes the files that no copy names; none as long as one of the copies cannot be read, nor those of a copy that
     * another program may just be making.
     */
    void keepOnly(List<Path> copies) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Set<String> named = new HashSet<>();
        for (Path copy : copies) {
            try (Connection connection = Connections.open(copy, true, false, Duration.ZERO);
                    Statements statements = new Statements(connection)) {
                named.addAll(new BlobStore(statements).hashes(false));
            } catch (SQLException unreadable) {
                System.getLogger(SharedBlobs.class.getName()).log(Level.DEBUG, "All stay: " + copy, unreadable);
                return;
            }
        }
        Instant old = Instant.now().minus(OLD);
        for (Path file : files()) {
            if (!named.contains(file.getFileName().toString())
                    && Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                Files.deleteIfExists(file);
            }
        }
    }
}
