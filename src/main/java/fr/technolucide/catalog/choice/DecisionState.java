package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** Whether a decision is awaited, holds, or was replaced. */
public enum DecisionState implements ChoiceItem {
    AWAITED("awaited"),
    IN_FORCE("in_force"),
    SUPERSEDED("superseded");

    private final String id;

    DecisionState(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
