/**
 * The search of the whole workbook: its field, and the lines under it. What a line leads to is the window's. Begin
 * with {@link fr.technolucide.ui.search.SearchBox}.
 */
@NullMarked
package fr.technolucide.ui.search;

import org.jspecify.annotations.NullMarked;
