package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The format of a retrospective, which decides the columns of its board. */
public enum Format implements ChoiceItem {
    KEEP_STOP_TRY("keep_stop_try"),
    FOUR_L("four_l"),
    WEATHER("weather");

    private final String id;

    Format(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
