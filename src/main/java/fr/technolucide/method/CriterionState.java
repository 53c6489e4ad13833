package fr.technolucide.method;

import fr.technolucide.quantity.ChoiceItem;

/** Where a stop criterion stands, from the safest on; the last one when no figure tells. */
public enum CriterionState implements ChoiceItem {
    /** The figure is far from the threshold. */
    KEPT("kept"),
    /** The figure is within a tenth of the threshold. */
    WATCH("watch"),
    /** The figure is the threshold itself, which the comparison leaves out. */
    AT_THRESHOLD("at_threshold"),
    /** What was written in advance has come: the use should stop. */
    MET("met"),
    UNKNOWN("unknown");

    private final String id;

    CriterionState(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
