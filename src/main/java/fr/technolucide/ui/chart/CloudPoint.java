package fr.technolucide.ui.chart;

import fr.technolucide.quantity.Range;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One point of a {@link BenefitCloud}.
 *
 * @param id     handed back when the point is chosen
 * @param name   written beside the point
 * @param figure written after the name: the central value
 * @param band   0 to 3
 * @param range  on the axis, above 0
 * @param people how large the point is; {@code null} when unknown, and then it is small and open
 * @param words  what is said of it aloud
 */
public record CloudPoint(
        UUID id,
        String name,
        String figure,
        int band,
        Range range,
        Status status,
        @Nullable Integer people,
        String words) {

    /** Each has a shape and a colour of its own. */
    public enum Status {
        CIRCLE,
        DIAMOND,
        TRIANGLE,
        SQUARE,
        CROSS,
        RING
    }
}
