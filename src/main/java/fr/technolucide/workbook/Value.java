package fr.technolucide.workbook;

import fr.technolucide.quantity.Range;
import fr.technolucide.quantity.Ratio;
import java.util.List;

/** The shape of a derived value: a kind that could have been typed, or one of the shapes that only a formula gives. */
public sealed interface Value<T> {

    /** A value as a stored cell of that kind would hold it. */
    record Plain<T>(Kind<T> kind) implements Value<T> {}

    /** Low, central and high value in a unit ({@code Wh}, {@code gCO2e}, {@code L}). */
    record Interval(String unit) implements Value<Range> {}

    /** A share between 0 and 1, shown as a whole percent. */
    record Share() implements Value<Double> {}

    /** Codes of checklist points, in the order in which they matter. */
    record Codes() implements Value<List<String>> {}

    /** A value divided by something that may not have been measured. */
    record Quotient<T>(Value<T> of) implements Value<Ratio<T>> {}
}
