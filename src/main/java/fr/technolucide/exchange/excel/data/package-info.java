/**
 * Worksheets of data, written from the declaration of a sheet: cells, styles, formulas of rows, totals, widths, lists.
 * No particular sheet is named here. Begin with {@link fr.technolucide.exchange.excel.data.DataSheetWriter}, and with
 * {@link fr.technolucide.exchange.excel.data.CellCodec} for what one cell looks like.
 */
@NullMarked
package fr.technolucide.exchange.excel.data;

import org.jspecify.annotations.NullMarked;
