package fr.technolucide.ui.editor;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Sheet;

/** The sentences about a new row that is not complete; a sheet may have one of its own. */
final class DraftWords {

    private DraftWords() {}

    /** « Essai non terminé, gardé. » */
    static String kept(Sheet sheet) {
        return Messages.find("form.kept." + sheet.name())
                .orElseGet(() -> Messages.text("form.kept", SchemaLabels.one(sheet)));
    }

    /** « Un essai n’est pas terminé » */
    static String unfinished(Sheet sheet) {
        return Messages.find("form.unfinished." + sheet.name())
                .orElseGet(() -> Messages.text("form.unfinished", SchemaLabels.one(sheet)));
    }

    /** @param missing empty when a field holds something that could not be written */
    static String lacking(String missing) {
        return missing.isEmpty() ? Messages.text("form.to_mend") : missing;
    }
}
