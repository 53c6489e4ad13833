/**
 * The board's workbook, an {@code .xlsx} file: the pages written by hand ({@code board}), then one table for each sheet,
 * written from its declaration. Nothing else here names a particular sheet; nothing here evaluates a formula.
 * Begin with {@link fr.technolucide.exchange.excel.BoardWorkbook}, and with
 * {@link fr.technolucide.exchange.excel.data.CellCodec} for what one cell looks like.
 */
@NullMarked
package fr.technolucide.exchange.excel;

import org.jspecify.annotations.NullMarked;
