/**
 * From foreign tables to edits of the workbook: which table, which column is which, what each cell says, which row is
 * already there, and a report of it all. Nothing here opens a spreadsheet itself (that is {@code exchange.source}) nor
 * writes to the workbook: a plan is made, and becomes one undoable step if its reader wants it. Begin with
 * {@link fr.technolucide.exchange.intake.Importer}.
 */
@NullMarked
package fr.technolucide.exchange.intake;

import org.jspecify.annotations.NullMarked;
