package fr.technolucide.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file kept in the workbook, which rows name by its hash.
 *
 * @param hash the SHA-256 of its bytes, in 64 lower-case hexadecimal digits
 * @param size in bytes
 */
public record Blob(String hash, long size) {

    /** The most bytes of one file. */
    public static final long LARGEST = 25_000_000;

    /** The most bytes of all files of a workbook together. */
    public static final long MOST = 200_000_000;

    /** Reads a file to its end for its hash and its size. */
    public static Blob of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Hashing hashing = new Hashing(OutputStream.nullOutputStream())) {
            long size = in.transferTo(hashing);
            return new Blob(hashing.hash(), size);
        }
    }

    /** A stream that hashes what passes through it. */
    public static final class Hashing extends DigestOutputStream {

        public Hashing(OutputStream out) {
            super(out, sha256());
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException inEveryJava) {
                throw new IllegalStateException(inEveryJava);
            }
        }

        /** Returns the hash of what passed, and begins anew. */
        public String hash() {
            return HexFormat.of().formatHex(getMessageDigest().digest());
        }
    }
}
