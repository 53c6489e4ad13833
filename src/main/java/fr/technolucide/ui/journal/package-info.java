/**
 * The tab « Journal de tests »: the tools, their trials, the form of a trial, the timer of one under way. What holds of
 * any sheet belongs to {@code ui.sheet}, and no rule of a trial may be written here. Begin with
 * {@link fr.technolucide.ui.journal.TrialForm}.
 */
@NullMarked
package fr.technolucide.ui.journal;

import org.jspecify.annotations.NullMarked;
