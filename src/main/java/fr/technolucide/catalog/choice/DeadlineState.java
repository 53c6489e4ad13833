package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The state of a legal deadline compared with today. */
public enum DeadlineState implements ChoiceItem {
    PASSED("passed"),
    COMING("coming"),
    TO_VERIFY("to_verify");

    private final String id;

    DeadlineState(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
