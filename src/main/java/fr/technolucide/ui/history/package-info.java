/**
 * The past of one row and the rows that refer to it, as a form lists them. Nothing here changes a row. Begin with
 * {@link fr.technolucide.ui.history.RowHistoryList}.
 */
@NullMarked
package fr.technolucide.ui.history;

import org.jspecify.annotations.NullMarked;
