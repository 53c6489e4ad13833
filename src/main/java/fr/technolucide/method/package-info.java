/**
 * The method itself, as pure rules over plain values: the ten-hour gate, net gain and medians, costs, the decision rule
 * of the checklist, the two footprint methods and their ratios. Nothing here knows a sheet, a row, a file or a word
 * shown on screen; callers bring numbers and codes, and get numbers and codes back, where {@code null} is « no value »
 * and {@link fr.technolucide.quantity.Ratio#undefined()} is « non défini ». Begin with
 * {@link fr.technolucide.method.DecisionRule} for the verdict, {@link fr.technolucide.method.VerdictChanges}
 * and {@link fr.technolucide.method.FootprintThresholds} for what would change it,
 * {@link fr.technolucide.method.Footprint} for the grams.
 */
@NullMarked
package fr.technolucide.method;

import org.jspecify.annotations.NullMarked;
