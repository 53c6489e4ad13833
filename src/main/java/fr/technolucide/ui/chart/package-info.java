/**
 * Charts that a tab places: each draws plain records handed to it, is one stop of the keyboard, and says aloud the
 * sentence and the figures that it draws. No sheet, no workbook and no question is known here; what a mark stands for is
 * an id that is handed back when the mark is chosen. Begin with {@link fr.technolucide.ui.chart.MarkedChart}.
 */
@NullMarked
package fr.technolucide.ui.chart;

import org.jspecify.annotations.NullMarked;
