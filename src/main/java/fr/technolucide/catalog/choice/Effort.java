package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The effort that an alternative would ask of the association, in rising order. */
public enum Effort implements ChoiceItem {
    NONE("none"),
    LOW("low"),
    MEDIUM("medium"),
    HIGH("high");

    private final String id;

    Effort(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
