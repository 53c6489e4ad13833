package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** How far a factor can be trusted. */
public enum Confidence implements ChoiceItem {
    HIGH("high"),
    MEDIUM("medium"),
    LOW("low");

    private final String id;

    Confidence(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
