package fr.technolucide.ui.footprint;

import fr.technolucide.catalog.Factors;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;

/** A factor in the words of a sentence. */
final class FactorWords {

    private FactorWords() {}

    static String label(Row factor) {
        return Labels.worded(factor, Factors.LABEL);
    }

    /** Returns the label without what it says in brackets, where there is little room. */
    static String brief(Row factor) {
        String label = label(factor);
        int bracket = label.indexOf('(');
        return bracket > 0 ? label.substring(0, bracket).strip() : label;
    }

    /**
     * Returns what the footprint of an everyday equivalent includes; taken from its source when we have no text for it.
     */
    static String scope(Row equivalent) {
        return Messages.find("footprint.scope." + equivalent.get(Factors.CODE, ""))
                .orElseGet(() -> Labels.worded(equivalent, Factors.SOURCE));
    }
}
