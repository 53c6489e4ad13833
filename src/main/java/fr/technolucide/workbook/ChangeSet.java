package fr.technolucide.workbook;

import java.util.List;

/**
 * The edits of one transaction, which become one step of the history and are undone together.
 *
 * @param subject what it is about in the user's words: the label of a row, the name of a file; may be empty
 */
public record ChangeSet(StepKind kind, String subject, List<Edit> edits) {

    public static ChangeSet edited(String subject, Edit... edits) {
        return new ChangeSet(StepKind.EDITED, subject, List.of(edits));
    }
}
