package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** Who takes a decision. */
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
