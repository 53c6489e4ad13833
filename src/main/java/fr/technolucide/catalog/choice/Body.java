package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The body that takes a decision. */
public enum Body implements ChoiceItem {
    DIRECTION("direction"),
    BUREAU("bureau"),
    CA("ca"),
    AG("ag");

    private final String id;

    Body(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
