package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The place where a tool runs: on a device, on the association's own server, or online. */
public enum RunsOn implements ChoiceItem {
    DEVICE("device"),
    OWN_SERVER("own_server"),
    ONLINE("online");

    private final String id;

    RunsOn(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
