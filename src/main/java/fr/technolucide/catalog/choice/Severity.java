package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The severity of the worst error of a trial, in rising order. */
public enum Severity implements ChoiceItem {
    MINOR("minor"),
    MODERATE("moderate"),
    SERIOUS("serious");

    private final String id;

    Severity(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
