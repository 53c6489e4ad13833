package fr.technolucide.workbook.salvage;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tables that pages belong to, by the way that leads to them from the roots that {@code sqlite_schema} lists; pages
 * that no way leads to are found all the same, and belong to none. The pages that were free are not looked at.
 */
final class PageOwners {

    private static final short NONE = -1;

    /** The beginning of the names of the tables that hold the index of the search. */
    private static final String SEARCH = "search_";

    private final List<SchemaRow> known = new ArrayList<>();
    private final Map<String, SchemaRow> tables = new HashMap<>();
    private final short[] owners;
    private final BitSet trees = new BitSet();
    private final BitSet free = new BitSet();
    private final BitSet zero = new BitSet();

    PageOwners(DatabasePages pages, RecordReader reader) throws IOException {
        this.owners = new short[pages.count() + 1];
        Arrays.fill(owners, NONE);
        reader.beginPass();
        for (int number = 1; number <= pages.count(); number++) {
            TreePage page = reader.tree(number).orElse(null);
            if (page == null) {
                zero.set(number, isZero(pages.page(number)));
                continue;
            }
            trees.set(number);
            if (page.type() == TreePage.TABLE_LEAF) {
                reader.records(page).forEach(stored -> SchemaRow.of(stored).ifPresent(this::add));
            }
        }
        for (int i = 0; i < known.size() && i < Short.MAX_VALUE; i++) {
            walk(known.get(i).root(), (short) i, reader);
        }
        markFree(pages);
    }

    private static boolean isZero(byte[] page) {
        for (byte one : page) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }

    private void add(SchemaRow row) {
        known.add(row);
        if (row.table()) {
            tables.putIfAbsent(row.name(), row);
        }
    }

    private void walk(long root, short owner, RecordReader reader) throws IOException {
        Deque<Long> ahead = new ArrayDeque<>();
        ahead.add(root);
        while (!ahead.isEmpty()) {
            long number = ahead.removeLast();
            if (number < 1 || number >= owners.length || owners[(int) number] != NONE) {
                continue;
            }
            owners[(int) number] = owner;
            reader.tree((int) number).ifPresent(page -> ahead.addAll(page.children()));
        }
    }

    /** Follows the list of free pages (1.5 of the file format), as far as it goes. */
    private void markFree(DatabasePages pages) throws IOException {
        byte[] first = pages.page(1);
        long trunk = TreePage.hasFileHeader(first) ? Bits.unsigned32(first, 32) : 0;
        while (pages.has(trunk) && !free.get((int) trunk)) {
            free.set((int) trunk);
            byte[] page = pages.page((int) trunk);
            long leaves = Math.min(Bits.unsigned32(page, 4), pages.usable() / 4 - 2);
            for (int i = 0; i < leaves; i++) {
                long leaf = Bits.unsigned32(page, 8 + 4 * i);
                if (pages.has(leaf)) {
                    free.set((int) leaf);
                }
            }
            trunk = Bits.unsigned32(page, 0);
        }
    }

    /** Returns the declaration of a table in the file, where it can be read. */
    Optional<SchemaRow> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** Returns the name of the table or index whose root leads to a page; {@code null} where none does. */
    @Nullable
    String owner(int page) {
        return owners[page] == NONE ? null : known.get(owners[page]).name();
    }

    boolean isTree(int page) {
        return trees.get(page);
    }

    /** Returns whether a page was free: nothing of what it may still hold is in the workbook. */
    boolean isFree(int page) {
        return free.get(page) && owners[page] == NONE;
    }

    /**
     * Returns how many pages hold nothing although they should: a page of zeros that is not free, or one that a tree
     * leads to and that is no page of one. Those of indexes and of the search are not counted: they are made again.
     */
    int lost() {
        int lost = 0;
        for (int page = 1; page < owners.length; page++) {
            if (!trees.get(page) && !free.get(page) && (owners[page] == NONE ? zero.get(page) : isContent(page))) {
                lost++;
            }
        }
        return lost;
    }

    private boolean isContent(int page) {
        SchemaRow owner = known.get(owners[page]);
        return owner.table() && !owner.name().startsWith(SEARCH);
    }
}
