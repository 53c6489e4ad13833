package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The kinds of alternative that could answer the need instead, from the lightest to the heaviest. */
public enum AlternativeKind implements ChoiceItem {
    DO_NOTHING("do_nothing"),
    NO_DIGITAL("no_digital"),
    CLASSIC_SOFTWARE("classic_software"),
    SMALL_MODEL("small_model"),
    LARGE_MODEL("large_model");

    private final String id;

    AlternativeKind(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
