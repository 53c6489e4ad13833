package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The state of the data processing agreement with a publisher. */
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
