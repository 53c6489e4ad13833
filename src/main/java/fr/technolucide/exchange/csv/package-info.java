/**
 * One text file a sheet, for other programs and for spreadsheets of its language: UTF-8 with a byte order mark, in the
 * notation that {@link fr.technolucide.exchange.FileNotation} says. Written from the declaration of each sheet; reading is the imports' business. Begin with
 * {@link fr.technolucide.exchange.csv.CsvExport}.
 */
@NullMarked
package fr.technolucide.exchange.csv;

import org.jspecify.annotations.NullMarked;
