package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The stage that a use case has reached. */
public enum UseCaseStage implements ChoiceItem {
    IDEA("idea"),
    EXPLORATION("exploration"),
    PILOT("pilot"),
    IN_SERVICE("in_service"),
    STOPPED("stopped");

    private final String id;

    UseCaseStage(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String listName() {
        return "STAGE";
    }
}
