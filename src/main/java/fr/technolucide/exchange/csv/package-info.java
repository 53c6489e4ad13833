/**
 * One text file a sheet, for other programs and for spreadsheets: semicolons, UTF-8 with a byte order mark, decimal
 * commas. Written from the declaration of each sheet; reading is the imports' business. Begin with
 * {@link fr.technolucide.exchange.csv.CsvExport}.
 */
@NullMarked
package fr.technolucide.exchange.csv;

import org.jspecify.annotations.NullMarked;
