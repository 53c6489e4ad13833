/**
 * The tab « Journal de tests »: the tools at the left with their ten hours, the trials of one of them or of all, the form
 * of a trial, and the strip of charts. What holds of any sheet is in {@code ui.sheet}, how a chart is drawn in {@code
 * ui.chart}; figures are read from the catalogue, never computed here, and no rule of a trial may be written here. Begin
 * with {@link fr.technolucide.ui.journal.JournalContent}; {@link fr.technolucide.ui.journal.TrialFilter} says which trials
 * are listed.
 */
@NullMarked
package fr.technolucide.ui.journal;

import org.jspecify.annotations.NullMarked;
