/**
 * The workbook as one SQLite file: tables made from the declarations, transactions that write the history with every
 * row, search, backups. The only place that knows SQL. Begin with
 * {@link fr.technolucide.workbook.store.WorkbookFiles}, then {@link fr.technolucide.workbook.store.Transaction}.
 */
@NullMarked
package fr.technolucide.workbook.store;

import org.jspecify.annotations.NullMarked;
