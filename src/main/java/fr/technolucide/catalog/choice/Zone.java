package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/**
 * The zone in which a tool is hosted, which decides the electricity mix; the ids are those of the published factors.
 */
public enum Zone implements ChoiceItem {
    FRA("FRA"),
    SWE("SWE"),
    GBR("GBR"),
    NLD("NLD"),
    IRL("IRL"),
    DEU("DEU"),
    EEE("EEE"),
    USA("USA"),
    WOR("WOR");

    private final String id;

    Zone(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
