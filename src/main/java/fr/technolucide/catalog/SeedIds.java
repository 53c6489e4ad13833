package fr.technolucide.catalog;

import fr.technolucide.workbook.Sheet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids of the rows that come with the program: UUIDs of version 5 (RFC 9562), of the sheet and the shipped key cells, so
 * that the same row has the same id in every workbook and two workbooks merge without doubles. All other rows have
 * ids of version 7.
 */
public final class SeedIds {

    /** Never changes: every workbook ever made holds ids that derive from it. */
    private static final UUID NAMESPACE = UUID.fromString("5f0c1d52-8f4e-4c0b-9a53-7a1e6b2d4c90");

    private SeedIds() {}

    /** Returns the id of the row of a sheet whose shipped key cells are these; none for a sheet of a single row. */
    public static UUID of(Sheet sheet, String... key) {
        String name = key.length == 0 ? sheet.name() : sheet.name() + "\n" + String.join("\n", key);
        ByteBuffer bytes = ByteBuffer.wrap(sha1(name));
        long high = (bytes.getLong() & ~0xF000L) | 0x5000L;
        long low = (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** Returns whether a row came with the program, even if it was edited since. */
    public static boolean isSeeded(UUID id) {
        return id.version() == 5;
    }

    private static byte[] sha1(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .array());
            return digest.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
