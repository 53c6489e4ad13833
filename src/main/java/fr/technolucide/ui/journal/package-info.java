/**
 * The log of tests: tools, trials, the form of a trial, and the strip of charts under them. What is the same for every
 * sheet is in {@code ui.sheet}, how a chart is drawn is in {@code ui.chart}. Begin with the class that implements
 * {@link fr.technolucide.ui.shell.TabContent}.
 */
@NullMarked
package fr.technolucide.ui.journal;

import org.jspecify.annotations.NullMarked;
