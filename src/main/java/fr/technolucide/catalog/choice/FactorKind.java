package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The kind of a factor of the environmental estimate. */
public enum FactorKind implements ChoiceItem {
    USE("use"),
    MIX("mix"),
    EMBODIED("embodied"),
    WATER("water"),
    MULTIPLIER("multiplier"),
    EQUIVALENT("equivalent");

    private final String id;

    FactorKind(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
