package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** What a use case is for: how the association works, or those it serves. */
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
