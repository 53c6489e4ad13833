/**
 * Saves what can be read of a damaged workbook: a reader of SQLite's pages, from the published file format
 * (sqlite.org/fileformat2.html), which needs no page to be where another says it is. It knows no SQL; what it finds is
 * given to {@link fr.technolucide.workbook.store.RebuiltFile}. Begin with
 * {@link fr.technolucide.workbook.salvage.Salvage}, then {@link fr.technolucide.workbook.salvage.RecordReader}.
 */
@NullMarked
package fr.technolucide.workbook.salvage;

import org.jspecify.annotations.NullMarked;
