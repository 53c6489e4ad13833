package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Blob;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files that a workbook keeps, each once by the SHA-256 of its bytes, in parts of a megabyte so that none is whole in
 * memory. One whose bytes are kept elsewhere ({@link SharedBlobs}) has a single part, which is empty.
 */
final class BlobStore {

    /** In bytes. */
    private static final int PART = 1 << 20;

    private final Statements statements;

    BlobStore(Statements statements) {
        this.statements = statements;
    }

    /** Returns the number of bytes of a blob; empty where they are not here. */
    Optional<Long> size(String hash) throws SQLException {
        PreparedStatement query = statements.prepare("SELECT sum(length(bytes)) FROM blobs WHERE hash = ?");
        query.setString(1, hash);
        try (ResultSet found = query.executeQuery()) {
            long size = found.next() ? found.getLong(1) : 0;
            return size == 0 ? Optional.empty() : Optional.of(size);
        }
    }

    /** Returns whether the file can keep any: one of an older version has no room for them. */
    boolean isThere() throws SQLException {
        return !strings("SELECT name FROM sqlite_schema WHERE type = 'table' AND name = 'blobs'")
                .isEmpty();
    }

    /**
     * Returns the hashes of the blobs whose bytes are here, or of those whose bytes are kept elsewhere. What has not the
     * form of a hash is left out: hashes name files, and the workbook may come from anyone.
     */
    List<String> hashes(boolean here) throws SQLException {
        return !isThere()
                ? List.of()
                : strings("SELECT hash FROM blobs WHERE part = 0 AND length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'"
                        + " AND length(bytes) " + (here ? "> 0" : "= 0") + " ORDER BY seq");
    }

    private List<String> strings(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet result = statements.prepare(sql).executeQuery()) {
            while (result.next()) {
                found.add(result.getString(1));
            }
        }
        return found;
    }

    /**
     * Makes room for blobs: those that no row names go, the oldest first, until there is enough.
     *
     * @throws RefusedEdit if there is not, even then; nothing is gone yet where the caller rolls back
     */
    void makeRoom(List<Blob> coming, Schema schema) throws SQLException {
        Map<String, Long> more = new LinkedHashMap<>();
        for (Blob blob : coming) {
            if (size(blob.hash()).isEmpty()) {
                more.put(blob.hash(), blob.size());
            }
        }
        long wanted = more.values().stream().mapToLong(Long::longValue).sum();
        Set<String> spared = coming.stream().map(Blob::hash).collect(Collectors.toSet());
        for (String loose : loose(schema)) {
            if (bytes() + wanted > Blob.MOST && !spared.contains(loose)) {
                drop(loose);
            }
        }
        long left = Blob.MOST - bytes();
        if (wanted > left) {
            throw new RefusedEdit(new Finding(
                    Finding.Severity.ERROR, null, "blob.no_room", List.of(left / 1_000_000, megabytes(Blob.MOST))));
        }
    }

    /**
     * Keeps a file that was measured; bytes that are here already are looked at, and replaced where they are damaged.
     *
     * @throws IOException if it cannot be read, or is not what was measured any more
     */
    void add(Blob blob, Path file) throws SQLException, IOException {
        if (size(blob.hash()).isEmpty() || !isWhole(blob.hash())) {
            put(blob.hash(), file);
        }
    }

    /** Returns whether the bytes of a blob have its hash. */
    boolean isWhole(String hash) throws SQLException {
        try {
            write(hash, OutputStream.nullOutputStream());
            return true;
        } catch (IOException damaged) {
            return false;
        }
    }

    /** Returns bytes as millions of them, rounded up. */
    static long megabytes(long bytes) {
        return Math.max(0, (bytes + 999_999) / 1_000_000);
    }

    /** Puts the bytes of a file that has a hash; nothing but a hash may be there. */
    void put(String hash, Path file) throws SQLException, IOException {
        drop(hash);
        PreparedStatement insert = statements.prepare("INSERT INTO blobs (hash, part, bytes) VALUES (?, ?, ?)");
        try (InputStream in = Files.newInputStream(file);
                Blob.Hashing hashing = new Blob.Hashing(OutputStream.nullOutputStream())) {
            int number = 0;
            for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                hashing.write(part);
                insert.setString(1, hash);
                insert.setInt(2, number++);
                insert.setBytes(3, part);
                insert.executeUpdate();
            }
            if (!hashing.hash().equals(hash)) {
                throw new IOException("changed while it was read: " + file);
            }
        }
    }

    private long bytes() throws SQLException {
        try (ResultSet sum = statements
                .prepare("SELECT coalesce(sum(length(bytes)), 0) FROM blobs")
                .executeQuery()) {
            sum.next();
            return sum.getLong(1);
        }
    }

    /** Returns the hashes that no row names. */
    private List<String> loose(Schema schema) throws SQLException {
        String named = schema.sheets().stream()
                .flatMap(sheet -> sheet.columns().stream())
                .filter(column -> column.isNameOfBlob())
                .map(column -> "SELECT %1$s FROM %2$s WHERE %1$s IS NOT NULL"
                        .formatted(SqlNames.column(column), SqlNames.table(column.sheet())))
                .collect(Collectors.joining(" UNION "));
        return named.isEmpty()
                ? List.of()
                : strings("SELECT hash FROM blobs WHERE hash NOT IN (" + named + ") GROUP BY hash ORDER BY min(seq)");
    }

    private void drop(String hash) throws SQLException {
        statements.run("DELETE FROM blobs WHERE hash = ?", hash);
    }

    /** Keeps the hash of a blob alone, since its bytes are kept elsewhere. */
    void empty(String hash) throws SQLException {
        statements.run("DELETE FROM blobs WHERE hash = ? AND part > 0", hash);
        statements.run("UPDATE blobs SET bytes = x'' WHERE hash = ?", hash);
    }

    /**
     * Writes the bytes of a blob.
     *
     * @throws IOException if the stream fails, or the bytes do not have that hash
     */
    void write(String hash, OutputStream out) throws SQLException, IOException {
        PreparedStatement query = statements.prepare("SELECT bytes FROM blobs WHERE hash = ? ORDER BY part");
        query.setString(1, hash);
        Blob.Hashing hashing = new Blob.Hashing(out);
        try (ResultSet parts = query.executeQuery()) {
            while (parts.next()) {
                hashing.write(parts.getBytes(1));
            }
        }
        if (!hashing.hash().equals(hash)) {
            throw new IOException("not the bytes of " + hash);
        }
    }

    /**
     * Keeps of the blobs whose bytes do not have their hash, as a damaged file may leave them, the hash alone: the bytes may lie
     * beside automatic copies.
     */
    void emptyDamaged() throws SQLException {
        for (String hash : strings("SELECT DISTINCT hash FROM blobs")) {
            if (!isWhole(hash)) {
                drop(hash);
                takePart(hash, 0, new byte[0]);
            }
        }
    }

    /** Takes one part as it was found in another file; another in the same place is left as it is. */
    void takePart(String hash, long part, byte[] bytes) throws SQLException {
        PreparedStatement insert =
                statements.prepare("INSERT OR IGNORE INTO blobs (hash, part, bytes) VALUES (?, ?, ?)");
        insert.setString(1, hash);
        insert.setLong(2, part);
        insert.setBytes(3, bytes);
        insert.executeUpdate();
    }
}
