package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The kind of an inspiration. */
public enum InspirationKind implements ChoiceItem {
    ORGANISATION("organisation"),
    PROGRAMME("programme"),
    RESOURCE("resource");

    private final String id;

    InspirationKind(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
