package fr.technolucide.workbook;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One transaction of the history.
 *
 * @param id      UUIDv7, minted from the hybrid logical clock
 * @param device  the installation that made it, kept outside the workbook so that a copied file diverges
 * @param reverts the step that this one undid or did again
 * @param entries one for each row changed, in the order in which they were made
 */
public record Step(
        UUID id,
        StepKind kind,
        String subject,
        Instant when,
        UUID device,
        String author,
        @Nullable UUID reverts,
        List<Entry> entries) {

    /**
     * One row changed.
     *
     * @param clock  hybrid logical clock of the change, see {@link HybridClock}
     * @param before the cells that changed as they were, as JSON; absent for a new row, whole for a deleted one
     * @param after  the cells that changed as they became; absent for a deleted row, whole for a new one
     */
    public record Entry(
            UUID id,
            long clock,
            String sheet,
            UUID row,
            @Nullable String before,
            @Nullable String after) {}

    /** Returns the rows of a sheet that it made, in the order in which it did; of undo, those that are there again. */
    public List<UUID> made(String sheet) {
        return entries.stream()
                .filter(entry -> entry.sheet().equals(sheet) && entry.before() == null && entry.after() != null)
                .map(Entry::row)
                .toList();
    }

    /** Returns the names of the sheets of which it changed rows. */
    public Set<String> sheets() {
        return entries.stream().map(Entry::sheet).collect(Collectors.toUnmodifiableSet());
    }
}
