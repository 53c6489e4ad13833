package fr.technolucide.workbook.salvage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A page of a b-tree (1.6 of the file format): where its cells begin and which pages it leads to. A cell whose place
 * cannot be is left out; a page of which most cannot be is none.
 */
final class TreePage {

    static final int INDEX_INTERIOR = 2;
    static final int TABLE_INTERIOR = 5;
    static final int INDEX_LEAF = 10;
    static final int TABLE_LEAF = 13;

    /** The bytes of a child's number, with which each cell of an interior page begins. */
    static final int CHILD = 4;

    /** The header of the file takes the first bytes of page 1. */
    private static final int FILE_HEADER = 100;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;
    private final int type;
    private final int[] cells;
    private final long right;

    /**
     * @param cells where each cell begins
     * @param right the page after the last cell of an interior page, 0 on a leaf
     */
    private TreePage(byte[] bytes, int type, int[] cells, long right) {
        this.bytes = bytes;
        this.type = type;
        this.cells = cells;
        this.right = right;
    }

    static Optional<TreePage> of(byte[] bytes, int usable) {
        int base = hasFileHeader(bytes) ? FILE_HEADER : 0;
        int type = bytes[base];
        boolean interior = type == INDEX_INTERIOR || type == TABLE_INTERIOR;
        if (!interior && type != INDEX_LEAF && type != TABLE_LEAF) {
            return Optional.empty();
        }
        int pointers = base + (interior ? 12 : 8);
        int count = Bits.unsigned16(bytes, base + 3);
        int content = pointers + 2 * count;
        if (content > usable) {
            return Optional.empty();
        }
        int[] cells = new int[count];
        int sound = 0;
        for (int i = 0; i < count; i++) {
            int cell = Bits.unsigned16(bytes, pointers + 2 * i);
            if (cell >= content && cell <= usable - CHILD) {
                cells[sound++] = cell;
            }
        }
        long right = interior ? Bits.unsigned32(bytes, base + 8) : 0;
        return sound * 2 < count
                ? Optional.empty()
                : Optional.of(new TreePage(bytes, type, Arrays.copyOf(cells, sound), right));
    }

    /** Returns whether a page begins as page 1 does, wherever it is found. */
    static boolean hasFileHeader(byte[] bytes) {
        return Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /** Returns the bytes themselves: they are read, never written. */
    byte[] bytes() {
        return bytes;
    }

    int type() {
        return type;
    }

    /** Returns how many cells there are. */
    int cells() {
        return cells.length;
    }

    /** Returns where a cell begins, by its rank from 0. */
    int cell(int index) {
        return cells[index];
    }

    boolean isTable() {
        return type == TABLE_LEAF || type == TABLE_INTERIOR;
    }

    boolean isInterior() {
        return type == TABLE_INTERIOR || type == INDEX_INTERIOR;
    }

    /** Returns the pages below, as far as their numbers say. */
    List<Long> children() {
        List<Long> children = new ArrayList<>();
        if (isInterior()) {
            for (int cell : cells) {
                children.add(Bits.unsigned32(bytes, cell));
            }
            children.add(right);
        }
        return children;
    }
}
