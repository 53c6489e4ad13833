/**
 * The tab « Journal de tests »: the tools at the left with their ten hours, the trials of one of them or of all, the
 * form of a trial, and the strip of charts. The tables and forms of any sheet are in {@code ui.table} and
 * {@code ui.form}, the drawing of charts in {@code ui.chart}; figures are read from the catalogue, never computed here,
 * and no rule of a trial may be written here. Begin with {@link fr.technolucide.ui.journal.JournalContent};
 * {@link fr.technolucide.ui.journal.TrialFilter} says which trials are listed.
 */
@NullMarked
package fr.technolucide.ui.journal;

import org.jspecify.annotations.NullMarked;
