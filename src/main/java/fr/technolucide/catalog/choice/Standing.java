package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The status of a person in the association; decides which hourly value applies. */
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
