package fr.technolucide.method;

import fr.technolucide.quantity.ChoiceItem;
import java.math.BigDecimal;

/** How a figure is held against the threshold of a stop criterion. */
public enum Comparison implements ChoiceItem {
    BELOW("below"),
    AT_MOST("at_most"),
    AT_LEAST("at_least"),
    ABOVE("above");

    private final String id;

    Comparison(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /** Returns whether a figure is on the side of the threshold that this comparison names. */
    public boolean holds(BigDecimal figure, BigDecimal threshold) {
        int order = figure.compareTo(threshold);
        return switch (this) {
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
        };
    }

    /** Returns whether the criterion is met by a fall of the figure, not by its rise. */
    public boolean isDownwards() {
        return this == BELOW || this == AT_MOST;
    }
}
