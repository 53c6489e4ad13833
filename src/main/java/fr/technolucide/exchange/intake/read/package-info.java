/**
 * Cells and rows of a foreign table read as values of a sheet, with the questions that only a person can settle.
 * Begin with {@link fr.technolucide.exchange.intake.read.CellReader}.
 */
@NullMarked
package fr.technolucide.exchange.intake.read;

import org.jspecify.annotations.NullMarked;
