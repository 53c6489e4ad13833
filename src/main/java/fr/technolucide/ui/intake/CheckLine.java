package fr.technolucide.ui.intake;

import fr.technolucide.language.Messages;

/**
 * The result for one row of the file, or a remark about it.
 *
 * @param line in the file, from 1; 0 for the whole file
 * @param text what it says
 * @param why  a sentence; may be empty
 */
record CheckLine(int line, Fate fate, String text, String why) {

    /** The kinds of result, in the order of the filter. */
    enum Fate {
        ADDED,
        UPDATED,
        REFUSED,
        UNCHANGED,
        REMARK;

        String word() {
            return Messages.text("intake.assistant.fate." + name());
        }
    }
}
