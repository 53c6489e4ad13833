package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** Where the data processing agreement with a publisher stands. */
public enum Contract implements ChoiceItem {
    NONE("none"),
    REQUESTED("requested"),
    SIGNED("signed"),
    NOT_NEEDED("not_needed");

    private final String id;

    Contract(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
