package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** Whether a stop criterion was met when a use was reviewed. */
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
