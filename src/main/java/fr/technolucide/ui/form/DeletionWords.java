package fr.technolucide.ui.form;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Deletion;
import fr.technolucide.workbook.Sheet;
import java.util.Map;

/** Says what deleting rows does to others, or why it cannot be done. */
public final class DeletionWords {

    private DeletionWords() {}

    /** Returns sentences, one a line, that end with the way back. */
    public static String consequences(Deletion deletion) {
        StringBuilder text = new StringBuilder();
        if (!deletion.deleted().isEmpty()) {
            text.append(Messages.text("ui.delete.cascade", counts(deletion.deleted())));
        }
        if (!deletion.detached().isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(Messages.text("ui.delete.detach", counts(deletion.detached())));
        }
        return text.append(text.isEmpty() ? "" : "\n")
                .append(Messages.text("ui.delete.undoable"))
                .toString();
    }

    public static String obstacle(Deletion deletion) {
        return deletion.forbidden()
                ? Messages.text("ui.delete.never")
                : Messages.text("ui.delete.refused", counts(deletion.refusing()));
    }

    private static String counts(Map<Sheet, Integer> rows) {
        return Messages.words()
                .list(rows.entrySet().stream()
                        .map(entry -> SchemaLabels.count(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
