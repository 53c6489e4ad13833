package fr.technolucide.method;

import java.util.Locale;

/** The two ways to fill the checklist: every point, or the red flags alone. */
public enum Variant {
    FULL, QUICK;

    /** Whether the variant asks this question. */
    public boolean asks(Question question) {
        return this == FULL || question.redFlag();
    }

    /** The id kept in files: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
