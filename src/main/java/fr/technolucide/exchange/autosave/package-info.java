/**
 * Stores what is typed in a window and not in the workbook yet, in a file of its own, away from the workbook. Begin
 * with {@link fr.technolucide.exchange.autosave.UnsavedFile}.
 */
@NullMarked
package fr.technolucide.exchange.autosave;

import org.jspecify.annotations.NullMarked;
