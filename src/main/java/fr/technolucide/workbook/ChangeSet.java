package fr.technolucide.workbook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The edits of one transaction, which become one step of the history and are undone together.
 *
 * @param subject what it is about in the user's words: the label of a row, the name of a file; may be empty
 * @param planned the state that the edits were made for, and no other; absent where they stand whatever was changed since
 */
public record ChangeSet(
        StepKind kind,
        String subject,
        List<Edit> edits,
        @Nullable PlannedOn planned) {

    /**
     * A state of a workbook.
     *
     * @param lastEntry of its history; empty of a history that has none
     */
    public record PlannedOn(Optional<UUID> lastEntry) {}

    public ChangeSet(StepKind kind, String subject, List<Edit> edits) {
        this(kind, subject, edits, null);
    }

    public static ChangeSet edited(String subject, Edit... edits) {
        return new ChangeSet(StepKind.EDITED, subject, List.of(edits));
    }
}
