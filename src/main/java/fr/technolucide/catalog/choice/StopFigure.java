package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The figures of the workbook that a stop criterion may be about; the name of each says its unit. */
public enum StopFigure implements ChoiceItem {
    /** The median net gain of the trials of the use case, in minutes. */
    MEDIAN_GAIN("median_gain"),
    /** Trials with a serious error among the ten latest. */
    SERIOUS_ERRORS("serious_errors"),
    /** In hours. */
    HOURS_PER_MONTH("hours_per_month"),
    PEOPLE_PER_MONTH("people_per_month"),
    /** The full cost, hours included, in euros. */
    COST_PER_MONTH("cost_per_month"),
    /** The central value, in grams. */
    CO2_PER_MONTH("co2_per_month"),
    /** The share of the trials that somebody proofread, in percent. */
    PROOFREAD("proofread"),
    /** Trials since the decision whose data were above what their tool allows. */
    DISCLOSURES("disclosures"),
    EXCHANGES_PER_MONTH("exchanges_per_month"),
    DOCUMENTS_PER_MONTH("documents_per_month"),
    /** Since the latest review, or the decision where there is none. */
    DAYS_WITHOUT_REVIEW("days_without_review");

    private final String id;

    StopFigure(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
