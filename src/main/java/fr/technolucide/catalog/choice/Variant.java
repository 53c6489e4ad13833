package fr.technolucide.catalog.choice;

import fr.technolucide.workbook.ChoiceItem;

/** Which points a checklist covers: all of them, or the red flags alone. */
public enum Variant implements ChoiceItem {
    FULL("full"),
    QUICK("quick");

    private final String id;

    Variant(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
