package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The answer, at a review, to whether a stop criterion was met. */
public enum CriteriaMet implements ChoiceItem {
    NO("no"),
    YES("yes"),
    UNKNOWN("unknown");

    private final String id;

    CriteriaMet(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
