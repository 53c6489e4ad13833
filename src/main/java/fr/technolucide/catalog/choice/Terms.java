package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The terms on which an expert helps. */
public enum Terms implements ChoiceItem {
    FREE("free"),
    PAID("paid"),
    PROGRAMME("programme"),
    UNKNOWN("unknown");

    private final String id;

    Terms(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
