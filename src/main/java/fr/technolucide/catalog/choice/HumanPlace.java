package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The part left to a human in a use case. */
public enum HumanPlace implements ChoiceItem {
    PROPOSES("proposes"),
    ASSISTS("assists"),
    DECIDES_ALONE("decides_alone");

    private final String id;

    HumanPlace(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
