/**
 * The pages of the board's workbook that are written by hand, before the tables of data: formulas over those tables,
 * with the values that the summary gives. Begin with
 * {@link fr.technolucide.exchange.excel.board.BoardPages}.
 */
@NullMarked
package fr.technolucide.exchange.excel.board;

import org.jspecify.annotations.NullMarked;
