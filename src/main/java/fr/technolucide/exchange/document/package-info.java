/**
 * The page that describes the file of a workbook to whoever wants to read it without this program: written from the
 * declarations, so that it cannot lag behind them. Begin with
 * {@link fr.technolucide.exchange.document.FileFormatDocument}.
 */
@NullMarked
package fr.technolucide.exchange.document;

import org.jspecify.annotations.NullMarked;
