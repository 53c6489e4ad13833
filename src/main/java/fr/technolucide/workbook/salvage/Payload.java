package fr.technolucide.workbook.salvage;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The content of one cell of a b-tree, read forward: what its page holds, then the pages it overflows to, one by one.
 * Nothing is set aside for what it claims to be long, and a chain of pages that goes in a circle ends.
 */
final class Payload {

    private final DatabasePages pages;
    private final int[] budget;
    private final long length;
    private byte[] page;
    private int position;
    private int end;
    private long next;
    private long passed;

    private Payload(DatabasePages pages, int[] budget, long length, byte[] page, int position) {
        this.pages = pages;
        this.budget = budget;
        this.length = length;
        this.page = page;
        this.position = position;
    }

    /**
     * Returns the content that begins at a place of a page; empty where it cannot be so long.
     *
     * @param budget how many pages of overflow may still be read, counted down
     */
    static Optional<Payload> at(
            DatabasePages pages, int[] budget, boolean table, byte[] page, int position, long length) {
        int usable = pages.usable();
        if (length < 1 || length > (long) pages.count() * usable) {
            return Optional.empty();
        }
        Payload payload = new Payload(pages, budget, length, page, position);
        int local = local(usable, table, length);
        payload.end = position + local;
        if (local < length) {
            if (payload.end + TreePage.CHILD > usable) {
                return Optional.empty();
            }
            payload.next = Bits.unsigned32(page, payload.end);
        }
        return payload.end > usable ? Optional.empty() : Optional.of(payload);
    }

    /** Returns how much of a content its page holds itself (1.6 of the file format, « cell payload overflow »). */
    private static int local(int usable, boolean table, long length) {
        int most = table ? usable - 35 : (usable - 12) * 64 / 255 - 23;
        if (length <= most) {
            return (int) length;
        }
        int least = (usable - 12) * 32 / 255 - 23;
        int whole = (int) (least + (length - least) % (usable - TreePage.CHILD));
        return whole <= most ? whole : least;
    }

    long length() {
        return length;
    }

    /** Returns how much of it was read or skipped. */
    long passed() {
        return passed;
    }

    /** Fills an array; false where the content ends before. */
    boolean read(byte[] into) throws IOException {
        return pass(into.length, into);
    }

    boolean skip(long bytes) throws IOException {
        return pass(bytes, null);
    }

    private boolean pass(long bytes, byte @Nullable [] into) throws IOException {
        long done = 0;
        while (done < bytes) {
            if (position == end && !overflows()) {
                return false;
            }
            int part = (int) Math.min(bytes - done, end - position);
            if (into != null) {
                System.arraycopy(page, position, into, (int) done, part);
            }
            position += part;
            passed += part;
            done += part;
        }
        return true;
    }

    private boolean overflows() throws IOException {
        if (!pages.has(next) || budget[0] <= 0) {
            return false;
        }
        budget[0]--;
        page = pages.page((int) next);
        next = Bits.unsigned32(page, 0);
        position = TreePage.CHILD;
        end = pages.usable();
        return true;
    }
}
