package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** How a person is bound to the association; decides which hourly value applies. */
public enum Standing implements ChoiceItem {
    EMPLOYEE("employee"),
    VOLUNTEER("volunteer"),
    CIVIC_SERVICE("civic_service"),
    TRAINEE("trainee"),
    EXTERNAL("external");

    private final String id;

    Standing(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
