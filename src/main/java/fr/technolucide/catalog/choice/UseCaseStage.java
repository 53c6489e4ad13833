package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** How far a use case has come. */
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
