package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The role of a person in the association: the ten-hour gate counts distinct roles, hence a closed list. */
public enum Role implements ChoiceItem {
    DIRECTION("direction"),
    COORDINATION("coordination"),
    SUPPORT("support"),
    RECEPTION("reception"),
    WORKSHOPS("workshops"),
    COMMUNICATION("communication"),
    ADMINISTRATION("administration"),
    BOARD("board"),
    DIGITAL("digital"),
    OTHER("other");

    private final String id;

    Role(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
