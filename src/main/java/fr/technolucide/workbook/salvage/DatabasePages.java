package fr.technolucide.workbook.salvage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The pages of an SQLite file, read one by one and never written. Where the header does not say how large a page is, or
 * says what the pages contradict, their size is that which most of the file agrees with.
 */
final class DatabasePages implements Closeable {

    private static final int SMALLEST = 512;
    private static final int LARGEST = 65_536;

    /** The fewest bytes of a page that are not reserved. */
    private static final int LEAST_USABLE = 480;

    /** Pages looked at to find their size. */
    private static final int LOOKED_AT = 4_000;

    private static final int KEPT = 32;

    private final FileChannel file;
    private final int size;
    private final int usable;
    private final int count;
    private final Map<Integer, byte[]> kept = new LinkedHashMap<>(64, 0.75f, true);

    private DatabasePages(FileChannel file) throws IOException {
        this.file = file;
        byte[] header = bytes(0, SMALLEST);
        int declared = Bits.unsigned16(header, 16);
        int known = TreePage.hasFileHeader(header) ? declared == 1 ? LARGEST : declared : 0;
        this.size = size(known);
        int reserved = known == size ? header[20] & 0xFF : 0;
        this.usable = size - reserved < LEAST_USABLE ? size : size - reserved;
        this.count = (int) Math.min(Integer.MAX_VALUE - 1, (file.size() + size - 1) / size);
    }

    static DatabasePages open(Path path) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
        try {
            return new DatabasePages(file);
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    private int size(int declared) throws IOException {
        int best = 4_096;
        long most = 0;
        for (int candidate = SMALLEST; candidate <= LARGEST; candidate *= 2) {
            long agreeing = agreeing(candidate);
            if (agreeing > most || (agreeing == most && candidate == declared)) {
                best = candidate;
                most = agreeing;
            }
        }
        return best;
    }

    /** Returns how many bytes at the beginning of the file are pages of b-trees, were pages of a size. */
    private long agreeing(int candidate) throws IOException {
        long pages = Math.min(LOOKED_AT * (long) SMALLEST / candidate * 8, file.size() / candidate);
        long agreeing = 0;
        for (long page = 0; page < pages; page++) {
            byte[] bytes = bytes(page * candidate, candidate);
            agreeing += TreePage.of(bytes, candidate)
                            .filter(tree -> tree.cells() > 0)
                            .isPresent()
                    ? 1
                    : 0;
        }
        return agreeing;
    }

    int count() {
        return count;
    }

    /** Returns the bytes of a page that hold content. */
    int usable() {
        return usable;
    }

    boolean has(long page) {
        return page >= 1 && page <= count;
    }

    /** Returns a page, from 1; what the file lacks of the last one is zero. */
    byte[] page(int number) throws IOException {
        byte[] page = kept.get(number);
        if (page == null) {
            page = bytes((number - 1L) * size, size);
            kept.put(number, page);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return page;
    }

    private byte[] bytes(long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        int read = 0;
        while (buffer.hasRemaining() && read >= 0) {
            read = file.read(buffer, from + buffer.position());
        }
        return buffer.array();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
