package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The cause of a review; an incident is a review too. */
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
