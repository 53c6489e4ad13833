package fr.technolucide.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BackupRetentionTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:42:00Z");

    private static BackupCopy copy(Instant made) {
        return copy(made, "/t.lucide");
    }

    private static BackupCopy copy(Instant made, String from) {
        return new BackupCopy(
                Path.of("copy", made.toString() + from),
                made,
                1_000,
                Optional.of(new BackupContents(from, made, Optional.empty(), Map.of())));
    }

    private static List<BackupCopy> ago(Collection<Long> minutes) {
        return minutes.stream()
                .distinct()
                .map(each -> copy(NOW.minus(Duration.ofMinutes(each))))
                .toList();
    }

    private static List<BackupCopy> kept(List<BackupCopy> copies, Instant now) {
        List<BackupCopy> kept = new ArrayList<>(copies);
        kept.removeAll(Set.copyOf(BackupRetention.superfluous(copies, now)));
        return BackupRetention.sorted(kept, now);
    }

    private static List<BackupCopy> of(String... moments) {
        return Stream.of(moments).map(moment -> copy(Instant.parse(moment))).toList();
    }

    @Test
    void ofTenMinutesTheFirstCopyStaysOfADayAndOfAMonthTheLast() {
        assertThat(BackupRetention.superfluous(
                        of(
                                "2026-11-25T09:39:59Z",
                                "2026-11-25T09:36:00Z",
                                "2026-11-25T09:35:00Z",
                                "2026-11-25T09:30:00Z",
                                "2026-11-25T09:29:00Z"),
                        NOW))
                .extracting(copy -> copy.made().toString())
                .as("the newest, the first of each ten minutes")
                .containsExactly("2026-11-25T09:36:00Z", "2026-11-25T09:35:00Z");
    }

    @Test
    void whatIsOlderThanADayOfWorkIsThinnedToDaysThenToMonths() {
        List<Long> minutes = new ArrayList<>();
        IntStream.range(0, 3 * 144).forEach(slot -> minutes.add(slot * 10L));
        IntStream.range(0, 500 * 3).forEach(third -> minutes.add(third * 480L));
        List<BackupCopy> copies = BackupRetention.sorted(ago(minutes), NOW);
        List<Instant> kept = kept(copies, NOW).stream().map(BackupCopy::made).toList();
        assertThat(kept).hasSizeBetween(144 + 25 + 10, 144 + 31 + 12);
        assertThat(kept.subList(0, 144))
                .isEqualTo(copies.subList(0, 144).stream().map(BackupCopy::made).toList());
        assertThat(kept.subList(150, 165))
                .extracting(made -> made.toString().substring(10, 16))
                .containsOnly("T17:42");
        assertThat(kept.getLast()).isBefore(NOW.minus(Duration.ofDays(320)));
    }

    @Test
    void copiesOfOneWorkbookAtTwoPathsDoNotPushEachOtherOut() {
        Instant before = NOW.minusSeconds(60);
        assertThat(BackupRetention.superfluous(
                        List.of(
                                copy(NOW, "/a.lucide"),
                                copy(before, "/b.lucide"),
                                copy(before.minusSeconds(1), "/a.lucide")),
                        NOW))
                .isEmpty();
    }

    @Test
    void copiesFromTheFutureComeLast() {
        List<BackupCopy> copies = of("2035-03-01T10:00:00Z", "2026-11-24T10:00:00Z", "2026-11-25T10:00:00Z");
        assertThat(BackupRetention.sorted(copies, NOW))
                .extracting(copy -> copy.made().toString())
                .containsExactly("2026-11-25T10:00:00Z", "2026-11-24T10:00:00Z", "2035-03-01T10:00:00Z");
    }

    @Property(tries = 200)
    void theNewestStaysTheNumberIsBoundAndThinningAgainTakesNothing(
            @ForAll @Size(min = 1, max = 300) List<@LongRange(min = -5_000_000, max = 1_000_000) Long> minutesAgo) {
        List<BackupCopy> copies = ago(minutesAgo);
        List<BackupCopy> kept = kept(copies, NOW);
        assertThat(kept)
                .startsWith(BackupRetention.sorted(copies, NOW).getFirst())
                .hasSizeLessThanOrEqualTo(2 * (144 + 31 + 12) + 1);
        assertThat(BackupRetention.superfluous(kept, NOW)).isEmpty();
    }

    @Property(tries = 200)
    void whatRemainsCoversEachSlot(
            @ForAll @Size(min = 1, max = 400) List<@LongRange(min = 0, max = 100_000) Long> minutesAgo) {
        List<BackupCopy> copies = ago(minutesAgo);
        List<BackupCopy> kept = kept(copies, NOW);
        covers(copies, kept, 144, copy -> copy.made().toString().substring(0, 15));
        covers(copies, kept, 31, copy -> copy.made().toString().substring(0, 10));
        covers(copies, kept, 12, copy -> copy.made().toString().substring(0, 7));
    }

    private static void covers(
            List<BackupCopy> copies, List<BackupCopy> kept, int most, Function<BackupCopy, String> slot) {
        List<String> slots = BackupRetention.sorted(copies, NOW).stream()
                .map(slot)
                .distinct()
                .limit(most)
                .toList();
        assertThat(kept.stream().map(slot).collect(Collectors.toSet())).containsAll(slots);
    }

    @Property(tries = 200)
    void aClockThatJumpsAheadErasesNothing(
            @ForAll @Size(min = 1, max = 200) List<@LongRange(min = 0, max = 600_000) Long> minutesAgo,
            @ForAll @IntRange(min = 1, max = 4_000) int days) {
        List<BackupCopy> copies = ago(minutesAgo);
        assertThat(BackupRetention.superfluous(copies, NOW.plus(Duration.ofDays(days))))
                .isEqualTo(BackupRetention.superfluous(copies, NOW));
    }

    @Property(tries = 200)
    void copiesFromTheFuturePushNoOtherOut(
            @ForAll @Size(min = 1, max = 200) List<@LongRange(min = 0, max = 600_000) Long> minutesAgo,
            @ForAll @Size(max = 200) List<@LongRange(min = -6_000_000, max = -1_441) Long> minutesAhead) {
        List<BackupCopy> present = ago(minutesAgo);
        List<BackupCopy> all = new ArrayList<>(present);
        all.addAll(ago(minutesAhead));
        Set<BackupCopy> going = new HashSet<>(BackupRetention.superfluous(all, NOW));
        going.retainAll(present);
        assertThat(going).isEqualTo(Set.copyOf(BackupRetention.superfluous(present, NOW)));
    }

    @Property(tries = 200)
    void copiesTakeNoMoreBytesThanAllowedButTheNewestOfEachWorkbookStays(
            @ForAll @Size(max = 5)
                    List<@Size(min = 1, max = 60) List<@LongRange(min = -3_000, max = 600_000) Long>> ago,
            @ForAll @LongRange(min = 0, max = 200_000) long most) {
        List<List<BackupCopy>> workbooks =
                ago.stream().map(minutes -> kept(ago(minutes), NOW)).toList();
        List<BackupCopy> going = BackupRetention.beyond(most, workbooks, NOW);
        long bytes = workbooks.stream().mapToLong(List::size).sum() * 1_000 - going.size() * 1_000L;
        assertThat(bytes).isLessThanOrEqualTo(Math.max(most, workbooks.size() * 1_000L));
        assertThat(going.size()).as("no more than needed").isLessThanOrEqualTo((int) Math.max(
                0, (workbooks.stream().mapToLong(List::size).sum() * 1_000 - most + 999) / 1_000));
        for (List<BackupCopy> workbook : workbooks) {
            assertThat(going.stream().filter(copy -> copy == workbook.getFirst()))
                    .isEmpty();
        }
    }

    @Test
    void someOfEachSpanIsLeftWhereThereIsLittleRoom() {
        List<Long> minutes = new ArrayList<>();
        IntStream.range(0, 12).forEach(slot -> minutes.add(slot * 10L));
        IntStream.range(1, 12).forEach(day -> minutes.add(day * 1_440L));
        IntStream.range(1, 12).forEach(month -> minutes.add(month * 43_800L));
        List<BackupCopy> copies = kept(ago(minutes), NOW);
        List<BackupCopy> left = new ArrayList<>(copies);
        left.removeAll(BackupRetention.beyond(12_000, List.of(copies), NOW));
        assertThat(left).hasSize(12).contains(copies.getFirst());
        assertThat(left)
                .filteredOn(copy -> copy.made().isAfter(NOW.minus(Duration.ofDays(1))))
                .hasSizeGreaterThan(3);
        assertThat(left)
                .filteredOn(copy -> copy.made().isBefore(NOW.minus(Duration.ofDays(31))))
                .hasSizeGreaterThan(2);
    }
}
