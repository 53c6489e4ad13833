package fr.technolucide.ui.chart;

import fr.technolucide.quantity.Range;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An estimate, never one number.
 *
 * @param id    handed back when the line is chosen; {@code null} for the total
 * @param words the three values in words
 */
public record RangeLine(@Nullable UUID id, String name, Range range, String words) {}
