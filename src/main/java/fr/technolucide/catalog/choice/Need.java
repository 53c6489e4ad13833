package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The kind of help that an expert is asked for. */
public enum Need implements ChoiceItem {
    FRAMING("framing"),
    CHOOSING("choosing"),
    DATA_PROTECTION("data_protection"),
    PROTOTYPE("prototype"),
    TRAINING("training"),
    OTHER("other");

    private final String id;

    Need(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
