package fr.technolucide.method;

import fr.technolucide.quantity.ChoiceItem;
import java.util.Locale;

/**
 * Five size classes, ours, for people who know roughly which model a tool uses; bounds in billions of parameters
 * follow what is known or guessed of models on the market in 2026. L and XL activate only a part of their parameters at a time.
 */
public enum ModelSize implements ChoiceItem {
    XS(1, 4, 1, 4),
    S(8, 28, 8, 28),
    M(70, 123, 70, 123),
    L(30, 132, 300, 440),
    XL(67, 600, 670, 2_000);

    private final double activeFrom;
    private final double activeTo;
    private final double totalFrom;
    private final double totalTo;

    ModelSize(double activeFrom, double activeTo, double totalFrom, double totalTo) {
        this.activeFrom = activeFrom;
        this.activeTo = activeTo;
        this.totalFrom = totalFrom;
        this.totalTo = totalTo;
    }

    /** Returns the smallest of the class, writing so many tokens. */
    public ModelRequest smallest(long outputTokens) {
        return ModelRequest.of(activeFrom, totalFrom, outputTokens);
    }

    /** Returns the geometric mean of the class. */
    public ModelRequest central(long outputTokens) {
        return ModelRequest.of(Math.sqrt(activeFrom * activeTo), Math.sqrt(totalFrom * totalTo), outputTokens);
    }

    /** Returns the largest of the class. */
    public ModelRequest largest(long outputTokens) {
        return ModelRequest.of(activeTo, totalTo, outputTokens);
    }

    /**
     * Returns whether the model is outside the sizes that the regressions were fitted on, which must be said beside the
     * figure.
     */
    public boolean isExtrapolated() {
        return this == XL;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
