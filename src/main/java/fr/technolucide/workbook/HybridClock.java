package fr.technolucide.workbook;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A hybrid logical clock: milliseconds since 1970 in the upper 48 bits, a counter in the lower 12, never going back even
 * when the machine's clock does (Kulkarni and others, 2014). Ids are UUIDv7 (RFC 9562) made from it, so that order of
 * creation is order of ids.
 *
 * <p>A moment more than a day ahead of the machine's clock is not believed: ids made since are still greater than the one
 * that says it, by their counter, but the readings that go with them tell the machine's time again.
 */
public final class HybridClock {

    private static final int COUNTER_BITS = 12;
    private static final long DAY = 86_400_000L << COUNTER_BITS;

    private final Clock clock;
    private long last;
    private long order;

    public HybridClock(Clock clock) {
        this.clock = clock;
    }

    /**
     * An id and the reading of the clock at which it was made.
     *
     * @param id      greater than those made or observed before
     * @param reading the moment that the id says, unless that is more than a day ahead
     */
    public record Stamp(UUID id, long reading) {}

    /** Returns an id greater than those made or observed before. */
    public UUID mint() {
        return stamp().id();
    }

    /** Makes an id and tells its time. */
    public synchronized Stamp stamp() {
        long now = now();
        last = last > now + DAY ? now : Math.max(last + 1, now);
        order = Math.max(order + 1, last);
        return new Stamp(idAt(order), last);
    }

    /** Takes note of an entry of the history. */
    public synchronized void observe(Stamp entry) {
        if (entry.id().version() == 7) {
            order = Math.max(order, readingOf(entry.id()));
        }
        believe(entry.reading());
    }

    /**
     * Takes note of the moment at which an id of a row was made, if it says one. A row may come from any file: an id from
     * more than a day ahead is left where it is, or the next ones could run out of bits.
     */
    public synchronized void notice(UUID id) {
        if (id.version() == 7 && readingOf(id) <= now() + DAY) {
            order = Math.max(order, readingOf(id));
            believe(readingOf(id));
        }
    }

    private void believe(long reading) {
        if (reading <= now() + DAY) {
            last = Math.max(last, reading);
        }
    }

    private long now() {
        return clock.millis() << COUNTER_BITS;
    }

    /** Returns an id made at a reading. */
    static UUID idAt(long reading) {
        long millis = reading >>> COUNTER_BITS;
        long counter = reading & 0xFFF;
        long most = (millis << 16) | 0x7000 | counter;
        long least = (ThreadLocalRandom.current().nextLong() >>> 2) | 0x8000000000000000L;
        return new UUID(most, least);
    }

    /**
     * Returns whether an id and a reading can be of one {@link Stamp}: they say the same moment, or the id follows one that
     * was not believed, and is ahead.
     */
    public static boolean isStamp(UUID id, long reading) {
        return id.version() == 7 && reading > 0 && reading <= readingOf(id);
    }

    static long readingOf(UUID id) {
        long most = id.getMostSignificantBits();
        return ((most >>> 16) << COUNTER_BITS) | (most & 0xFFF);
    }
}
