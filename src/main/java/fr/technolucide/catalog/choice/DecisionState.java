package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The state of a decision: awaited, in force, or replaced. */
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
