package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The aim of a use case: how the association works, or the people it serves. */
public enum Aim implements ChoiceItem {
    EFFICIENCY("efficiency"),
    BENEFICIARIES("beneficiaries");

    private final String id;

    Aim(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
