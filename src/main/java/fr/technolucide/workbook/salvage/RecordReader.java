package fr.technolucide.workbook.salvage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of a page (1.6 and 2.1 of the file format): cells of a leaf of a table, cells of a leaf or of an
 * interior page of an index. What is no whole record is left out. Bounded: a chain of overflow pages is read no further
 * than the file has pages, all in all, in one pass over it.
 */
final class RecordReader {

    /** Longer than the header of a record of any table of ours. */
    private static final int LONGEST_HEADER = 2_000;

    /** In bytes; more than any cell of ours holds. */
    private static final int LARGEST_VALUE = 4_000_000;

    /** In bytes; enough to know a value again by. */
    private static final int BEGINNING = 80;

    private final DatabasePages pages;
    private final int[] budget = new int[1];

    RecordReader(DatabasePages pages) {
        this.pages = pages;
        beginPass();
    }

    /** Allows each page to be read as overflow once more; a second time where chains cross. */
    void beginPass() {
        budget[0] = (int) Math.min(Integer.MAX_VALUE, 2L * pages.count() + 1_000);
    }

    /** Returns the page of a b-tree that has a number; empty where there is none. */
    Optional<TreePage> tree(int number) throws IOException {
        return TreePage.of(pages.page(number), pages.usable());
    }

    List<StoredRecord> records(TreePage page) throws IOException {
        List<StoredRecord> records = new ArrayList<>();
        if (page.type() != TreePage.TABLE_INTERIOR) {
            for (int i = 0; i < page.cells(); i++) {
                record(page, page.cell(i)).ifPresent(records::add);
            }
        }
        return records;
    }

    private Optional<StoredRecord> record(TreePage page, int cell) throws IOException {
        byte[] bytes = page.bytes();
        int end = pages.usable();
        int at = page.isInterior() ? cell + TreePage.CHILD : cell;
        int lengthBytes = Bits.varintLength(bytes, at, end);
        int keyAt = at + lengthBytes;
        int keyBytes = page.isTable() ? Bits.varintLength(bytes, keyAt, end) : 0;
        if (lengthBytes == 0 || (page.isTable() && keyBytes == 0)) {
            return Optional.empty();
        }
        long length = Bits.varint(bytes, at, lengthBytes);
        long key = Bits.varint(bytes, keyAt, keyBytes);
        Payload payload = Payload.at(pages, budget, page.isTable(), bytes, keyAt + keyBytes, length)
                .orElse(null);
        return payload == null
                ? Optional.empty()
                : values(payload).map(values -> new StoredRecord(page.isTable(), key, values));
    }

    private static Optional<List<@Nullable Object>> values(Payload payload) throws IOException {
        long[] types = types(payload);
        long total = 0;
        for (long type : types) {
            if (type < 0 || type == 10 || type == 11) {
                return Optional.empty();
            }
            total += length(type);
        }
        if (types.length == 0 || total + payload.passed() != payload.length()) {
            return Optional.empty();
        }
        List<@Nullable Object> values = new ArrayList<>(types.length);
        for (long type : types) {
            values.add(value(payload, type));
        }
        return Optional.of(Collections.unmodifiableList(values));
    }

    /** Returns the serial types that the header of a record lists; none where there is no such header. */
    private static long[] types(Payload payload) throws IOException {
        byte[] one = new byte[1];
        byte[] size = new byte[2];
        if (!payload.read(one)) {
            return new long[0];
        }
        size[0] = one[0];
        int sizeBytes = 1;
        if (one[0] < 0) {
            if (!payload.read(one)) {
                return new long[0];
            }
            size[1] = one[0];
            sizeBytes = 2;
        }
        if (Bits.varintLength(size, 0, sizeBytes) != sizeBytes) {
            return new long[0];
        }
        long header = Bits.varint(size, 0, sizeBytes);
        if (header <= sizeBytes || header > LONGEST_HEADER || header > payload.length()) {
            return new long[0];
        }
        byte[] bytes = new byte[(int) header - sizeBytes];
        return payload.read(bytes) ? types(bytes) : new long[0];
    }

    private static long[] types(byte[] header) {
        long[] types = new long[header.length];
        int count = 0;
        for (int at = 0; at < header.length; ) {
            int length = Bits.varintLength(header, at, header.length);
            if (length == 0) {
                return new long[0];
            }
            types[count++] = Bits.varint(header, at, length);
            at += length;
        }
        return Arrays.copyOf(types, count);
    }

    private static long length(long type) {
        return switch ((int) Math.min(type, 12)) {
            case 0, 8, 9 -> 0;
            case 1, 2, 3, 4 -> type;
            case 5 -> 6;
            case 6, 7 -> 8;
            default -> (type - 12) / 2;
        };
    }

    private static @Nullable Object value(Payload payload, long type) throws IOException {
        long length = length(type);
        if (length > LARGEST_VALUE) {
            byte[] beginning = new byte[BEGINNING];
            boolean there = payload.read(beginning);
            return there && payload.skip(length - BEGINNING) ? UnreadableValue.of(beginning) : new UnreadableValue("");
        }
        byte[] bytes = new byte[(int) length];
        if (!payload.read(bytes)) {
            return new UnreadableValue("");
        }
        return switch ((int) Math.min(type, 12)) {
            case 0 -> null;
            case 7 -> Double.longBitsToDouble(Bits.number(bytes, 0, 8));
            case 8 -> 0L;
            case 9 -> 1L;
            case 12 -> type % 2 == 0 ? bytes : UnreadableValue.text(bytes);
            default -> Bits.number(bytes, 0, bytes.length);
        };
    }
}
