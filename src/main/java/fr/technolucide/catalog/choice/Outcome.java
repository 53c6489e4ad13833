package fr.technolucide.catalog.choice;

import fr.technolucide.workbook.ChoiceItem;

/** What was decided about a use case or a tool. */
public enum Outcome implements ChoiceItem {
    LAUNCH("launch"),
    ADAPT("adapt"),
    INVESTIGATE("investigate"),
    OTHER_APPROACH("other_approach"),
    CONTINUE("continue"),
    REFUSE("refuse"),
    STOP("stop");

    private final String id;

    Outcome(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
