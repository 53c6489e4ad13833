package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The conclusion of a retrospective or of a review. */
public enum Change implements ChoiceItem {
    MAINTAIN("maintain"),
    ADJUST("adjust"),
    STOP("stop");

    private final String id;

    Change(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
