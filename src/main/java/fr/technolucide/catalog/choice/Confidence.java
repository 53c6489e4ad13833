package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The confidence in a factor. */
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
