/**
 * Native charts of a spreadsheet, from the XML of their parts (ECMA-376 part 1, 21.2), drawn over cells of the same
 * workbook. Begin with {@link fr.technolucide.exchange.excel.chart.NativeChart}.
 */
@NullMarked
package fr.technolucide.exchange.excel.chart;

import org.jspecify.annotations.NullMarked;
