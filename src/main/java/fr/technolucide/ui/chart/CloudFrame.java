package fr.technolucide.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words and units around the points of a {@link BenefitCloud}.
 *
 * @param bands     the words of each band, from 0 to 3
 * @param advice    said in the bands under 2; may be empty
 * @param smallUnit the key of the unit of the values
 * @param largeUnit the key of its thousandfold
 * @param reference a value to compare with; {@code null} for none
 */
public record CloudFrame(
        List<String> bands,
        String advice,
        String smallUnit,
        String largeUnit,
        @Nullable Reference reference) {

    /** A dotted line at a value, with the words that say what it is. */
    public record Reference(double value, String words) {}
}
