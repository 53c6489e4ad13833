package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The groups of the checklist, in order. */
public enum QuestionGroup implements ChoiceItem {
    GROUP_1("1"),
    GROUP_2("2"),
    GROUP_3("3"),
    GROUP_4("4"),
    GROUP_5("5"),
    GROUP_6("6"),
    GROUP_7("7"),
    GROUP_8("8"),
    GROUP_9("9");

    private final String id;

    QuestionGroup(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
