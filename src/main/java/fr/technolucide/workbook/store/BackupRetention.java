package fr.technolucide.workbook.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rule by which automatic copies grow fewer. Slots are counted, not the time since: the last day of ten minutes, the
 * last month of days and the last year of months in which there are copies. So a clock that jumps ahead makes no copy
 * old, and a workbook that is opened twice a year keeps its copies. Those from more than a day ahead have slots of
 * their own: they push no other out.
 */
final class BackupRetention {

    /** Copies from further ahead come from a clock that was wrong. */
    static final Duration AHEAD = Duration.ofDays(1);

    private BackupRetention() {}

    /** A span of which one copy stands for all, and how many of them count; from the finest. */
    private enum Span {
        TEN_MINUTES("2026-11-25T09:4".length(), 144),
        DAY("2026-11-25".length(), 31),
        MONTH("2026-11".length(), 12);

        private final int letters;
        private final int most;

        Span(int letters, int most) {
            this.letters = letters;
            this.most = most;
        }

        /** Workbooks of one identity, copied by people, do not push each other out of a slot. */
        private String slot(BackupCopy copy) {
            return copy.made().toString().substring(0, letters) + copy.from();
        }
    }

    /** Returns copies newest first, those dated more than a day ahead last. */
    static List<BackupCopy> sorted(List<BackupCopy> copies, Instant now) {
        return copies.stream()
                .sorted(Comparator.comparing((BackupCopy copy) -> isAhead(copy, now))
                        .thenComparing(Comparator.comparing(BackupCopy::made).reversed()))
                .toList();
    }

    private static boolean isAhead(BackupCopy copy, Instant now) {
        return copy.made().isAfter(now.plus(AHEAD));
    }

    /** Returns those of the copies of one workbook that can be deleted. */
    static List<BackupCopy> superfluous(List<BackupCopy> copies, Instant now) {
        Map<BackupCopy, Span> kept = kept(copies, now);
        return copies.stream().filter(copy -> !kept.containsKey(copy)).toList();
    }

    /** Returns the copies of one workbook that stay, each with the longest span that it stands for; newest first. */
    private static Map<BackupCopy, Span> kept(List<BackupCopy> copies, Instant now) {
        List<BackupCopy> sorted = sorted(copies, now);
        Predicate<BackupCopy> ahead = copy -> isAhead(copy, now);
        Map<BackupCopy, Span> kept = new LinkedHashMap<>();
        sorted.stream().limit(1).forEach(newest -> kept.put(newest, Span.TEN_MINUTES));
        for (List<BackupCopy> group : List.of(
                sorted.stream().filter(ahead.negate()).toList(),
                sorted.stream().filter(ahead).toList())) {
            for (Span span : Span.values()) {
                standing(group, span).forEach(copy -> kept.put(copy, span));
            }
        }
        return kept;
    }

    /**
     * Returns one copy for each of the last slots: of ten minutes the first, which is from before what was done in them
     * (an import, say), otherwise the last.
     */
    private static Set<BackupCopy> standing(List<BackupCopy> newestFirst, Span span) {
        Map<String, BackupCopy> slots = new LinkedHashMap<>();
        for (BackupCopy copy : newestFirst) {
            if (span == Span.TEN_MINUTES) {
                slots.put(span.slot(copy), copy);
            } else {
                slots.putIfAbsent(span.slot(copy), copy);
            }
        }
        Set<BackupCopy> standing = new HashSet<>();
        slots.values().stream().limit(span.most).forEach(standing::add);
        return standing;
    }

    /**
     * Returns the copies that have to go so that those of all workbooks take no more than a number of bytes. The oldest
     * of the span that takes the most goes first, so that some of each are left; the newest of a workbook never goes.
     */
    static List<BackupCopy> beyond(long most, List<List<BackupCopy>> workbooks, Instant now) {
        Map<Span, List<BackupCopy>> expendable = new EnumMap<>(Span.class);
        long bytes = 0;
        for (List<BackupCopy> copies : workbooks) {
            Map<BackupCopy, Span> kept = kept(copies, now);
            bytes += bytes(kept.keySet());
            sorted(copies, now).stream().limit(1).forEach(kept::remove);
            kept.forEach((copy, span) ->
                    expendable.computeIfAbsent(span, _ -> new ArrayList<>()).add(copy));
        }
        expendable
                .values()
                .forEach(copies ->
                        copies.sort(Comparator.comparing(BackupCopy::made).reversed()));
        List<BackupCopy> going = new ArrayList<>();
        while (bytes > most) {
            List<BackupCopy> largest = expendable.values().stream()
                    .max(Comparator.comparingLong(BackupRetention::bytes))
                    .orElse(List.of());
            if (largest.isEmpty()) {
                break;
            }
            BackupCopy oldest = largest.removeLast();
            going.add(oldest);
            bytes -= oldest.bytes();
        }
        return going;
    }

    private static long bytes(Collection<BackupCopy> copies) {
        return copies.stream().mapToLong(BackupCopy::bytes).sum();
    }
}
