package fr.technolucide.catalog.choice;

import fr.technolucide.workbook.ChoiceItem;

/** Where a tool stands: a decision, else the ten-hour gate, else its testers. */
public enum ToolStatus implements ChoiceItem {
    TO_EXPLORE("to_explore"),
    EXPLORING("exploring"),
    TO_DECIDE("to_decide"),
    ADOPTED("adopted"),
    ADAPTED("adapted"),
    SET_ASIDE("set_aside");

    private final String id;

    ToolStatus(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
