package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** Why a review takes place; an incident is a review too. */
public enum ReviewCause implements ChoiceItem {
    PLANNED("planned"),
    INCIDENT("incident"),
    CAP("cap"),
    REQUEST("request");

    private final String id;

    ReviewCause(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
