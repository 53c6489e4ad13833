/**
 * The tab « Journal de tests »: the tools, their trials, the form of a trial, the timer of one under way, and the strip
 * of charts. What holds of any sheet is in {@code ui.sheet}, how a chart is drawn in {@code ui.chart}, and no rule of a
 * trial may be written here. Begin with the class that implements {@link fr.technolucide.ui.shell.TabContent}.
 */
@NullMarked
package fr.technolucide.ui.journal;

import org.jspecify.annotations.NullMarked;
