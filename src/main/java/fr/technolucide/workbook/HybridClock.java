package fr.technolucide.workbook;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A hybrid logical clock: milliseconds since 1970 in the upper 48 bits, a counter in the lower 12, never going back
 * even when the machine's clock does (Kulkarni and others, 2014). Ids are UUIDv7 (RFC 9562) made from it, so that order
 * of creation is order of ids.
 */
public final class HybridClock {

    private static final int COUNTER_BITS = 12;
    private static final long DAY_MILLIS = 86_400_000;

    private final Clock clock;
    private long last;

    public HybridClock(Clock clock) {
        this.clock = clock;
    }

    /** Returns the next reading, later than every reading given or observed before. */
    public synchronized long next() {
        last = Math.max(last + 1, clock.millis() << COUNTER_BITS);
        return last;
    }

    /** Advances the clock past a reading made elsewhere. */
    public synchronized void observe(long reading) {
        last = Math.max(last, reading);
    }

    /**
     * Takes note of the moment at which an id of a row was made, if it says one. A row may come from any file: an id from
     * more than a day ahead is not believed, or the next ones could run out of bits.
     */
    public synchronized void notice(UUID id) {
        long believable = Math.max(last, (clock.millis() + DAY_MILLIS) << COUNTER_BITS);
        if (id.version() == 7 && readingOf(id) <= believable) {
            observe(readingOf(id));
        }
    }

    /** Takes note of the moment at which an entry of the history was made. */
    public void observe(UUID id) {
        if (id.version() == 7) {
            observe(readingOf(id));
        }
    }

    public UUID mint() {
        return idAt(next());
    }

    /** Returns an id made at a reading. */
    public static UUID idAt(long reading) {
        long millis = reading >>> COUNTER_BITS;
        long counter = reading & 0xFFF;
        long most = (millis << 16) | 0x7000 | counter;
        long least = (ThreadLocalRandom.current().nextLong() >>> 2) | 0x8000000000000000L;
        return new UUID(most, least);
    }

    /** Returns the reading at which an id of version 7 was made. */
    public static long readingOf(UUID id) {
        long most = id.getMostSignificantBits();
        return ((most >>> 16) << COUNTER_BITS) | (most & 0xFFF);
    }
}
