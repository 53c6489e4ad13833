package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The basis of the figures of a use case: estimated or measured. */
public enum FiguresBasis implements ChoiceItem {
    ESTIMATED("estimated"),
    MEASURED("measured");

    private final String id;

    FiguresBasis(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
