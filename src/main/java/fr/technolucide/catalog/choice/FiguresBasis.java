package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** Whether the figures of a use case were estimated or measured. */
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
