/**
 * What is computed over rows of the sheets: totals, footprints, assessments, decisions in force. Begin with {@link fr.technolucide.catalog.figure.Computations}.
 */
@NullMarked
package fr.technolucide.catalog.figure;

import org.jspecify.annotations.NullMarked;
