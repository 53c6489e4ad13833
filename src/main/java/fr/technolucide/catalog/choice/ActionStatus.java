package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The status of an action; a carried one goes on in another row. */
public enum ActionStatus implements ChoiceItem {
    OPEN("open"),
    DONE("done"),
    CARRIED("carried"),
    DROPPED("dropped");

    private final String id;

    ActionStatus(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
