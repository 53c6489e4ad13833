package fr.technolucide.method;

import fr.technolucide.quantity.ChoiceItem;
import java.util.Locale;

/** The outcome of a decision. */
public enum Outcome implements ChoiceItem {
    LAUNCH,
    ADAPT,
    INVESTIGATE,
    OTHER_APPROACH,
    CONTINUE,
    REFUSE,
    STOP;

    /**
     * Returns the rank of the outcome, to compare with {@link Verdict#rank()}: launch 2; adapt, continue 1; the others
     * 0.
     */
    public int rank() {
        return switch (this) {
            case LAUNCH -> 2;
            case ADAPT, CONTINUE -> 1;
            case INVESTIGATE, OTHER_APPROACH, REFUSE, STOP -> 0;
        };
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
