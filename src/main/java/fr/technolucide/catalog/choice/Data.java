package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The sensitivity of data, in rising order. */
public enum Data implements ChoiceItem {
    PUBLIC("public"),
    INTERNAL("internal"),
    PERSONAL("personal"),
    SENSITIVE("sensitive");

    private final String id;

    Data(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
