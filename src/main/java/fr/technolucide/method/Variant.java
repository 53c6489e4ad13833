package fr.technolucide.method;

import fr.technolucide.quantity.ChoiceItem;
import java.util.Locale;

/** The two ways to fill the checklist: every point, or the red flags alone. */
public enum Variant implements ChoiceItem {
    FULL,
    QUICK;

    /** Returns whether the variant asks this question. */
    public boolean asks(Question question) {
        return this == FULL || question.redFlag();
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
