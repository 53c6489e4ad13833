package fr.technolucide.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.MovedClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HybridClockTest {

    private static final long NOW = Instant.parse("2026-11-25T09:42:00Z").toEpochMilli();
    private static final Comparator<UUID> AS_BYTES =
            (one, other) -> Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());

    private final MovedClock machine = new MovedClock(Instant.ofEpochMilli(NOW));

    @Property(tries = 200)
    void idsGrowWhateverTheClockOfTheMachineDoes(
            @ForAll @Size(max = 60) List<@LongRange(min = -100_000_000_000L, max = 100_000_000_000L) Long> moments) {
        HybridClock clock = new HybridClock(machine);
        List<UUID> ids = new ArrayList<>();
        for (long moment : moments) {
            machine.set(Instant.ofEpochMilli(NOW + moment));
            ids.add(clock.mint());
            ids.add(clock.mint());
        }
        assertThat(ids).isSortedAccordingTo(AS_BYTES).doesNotHaveDuplicates();
        assertThat(ids).allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
        });
    }

    @Test
    void aMillisecondHoldsMoreIdsThanItsCounter() {
        HybridClock clock = new HybridClock(machine);
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(clock.mint());
        }
        assertThat(ids).isSortedAccordingTo(AS_BYTES).doesNotHaveDuplicates();
    }

    @Test
    void anIdOfOursMadeElsewhereIsLeftBehind() {
        HybridClock clock = new HybridClock(machine);
        UUID ahead = HybridClock.idAt((NOW + 60_000) << 12);
        clock.notice(ahead);
        assertThat(AS_BYTES.compare(clock.mint(), ahead)).isPositive();
    }

    @Test
    void anIdThatSaysItWasMadeInAnotherCenturyDoesNotCarryTheClockAway() {
        HybridClock clock = new HybridClock(machine);
        UUID before = clock.mint();
        clock.notice(UUID.fromString("ffffffff-ffff-7fff-bfff-ffffffffffff"));
        UUID after = clock.mint();
        assertThat(AS_BYTES.compare(after, before)).isPositive();
        assertThat(after.getMostSignificantBits() >>> 16).isEqualTo(NOW);
    }

    @Test
    void anEntryFromAnotherYearKeepsItsPlaceAndDatesNoOther() {
        HybridClock clock = new HybridClock(machine);
        long later = Instant.parse("2035-03-01T10:00:00Z").toEpochMilli() << 12;
        HybridClock.Stamp ahead = new HybridClock.Stamp(HybridClock.idAt(later), later);
        clock.stamp();
        HybridClock.Stamp before = clock.stamp();
        clock.observe(ahead);
        HybridClock.Stamp after = clock.stamp();
        assertThat(AS_BYTES.compare(after.id(), ahead.id())).isPositive();
        assertThat(after.reading()).isGreaterThan(before.reading());
        assertThat(after.reading() >>> 12).isEqualTo(NOW);
        HybridClock.Stamp next = clock.stamp();
        assertThat(AS_BYTES.compare(next.id(), after.id())).isPositive();
        assertThat(next.reading()).isGreaterThan(after.reading());

        HybridClock reopened = new HybridClock(machine);
        reopened.observe(next);
        HybridClock.Stamp again = reopened.stamp();
        assertThat(AS_BYTES.compare(again.id(), next.id())).isPositive();
        assertThat(again.reading()).isGreaterThan(next.reading());
    }

    @Test
    void aMachineWhoseClockIsPutRightTellsItsTimeAgain() {
        HybridClock clock = new HybridClock(machine);
        machine.set(Instant.parse("2035-03-01T10:00:00Z"));
        HybridClock.Stamp ahead = clock.stamp();
        machine.set(Instant.ofEpochMilli(NOW));
        HybridClock.Stamp after = clock.stamp();
        assertThat(AS_BYTES.compare(after.id(), ahead.id())).isPositive();
        assertThat(after.reading() >>> 12).isEqualTo(NOW);
    }

    @Test
    void aReadingAfterItsIdIsOfNoStamp() {
        UUID id = HybridClock.idAt(NOW << 12);
        assertThat(HybridClock.isStamp(id, NOW << 12)).isTrue();
        assertThat(HybridClock.isStamp(id, (NOW - 100_000_000) << 12)).isTrue();
        assertThat(HybridClock.isStamp(id, (NOW << 12) + 1)).isFalse();
        assertThat(HybridClock.isStamp(id, 0)).isFalse();
        assertThat(HybridClock.isStamp(UUID.randomUUID(), NOW << 12)).isFalse();
    }
}
