/**
 * The table of any sheet, fetched page by page, with its keys, its selection and the form beside it. No sheet of the
 * catalogue is named here: a screen gives a plan. Begin with {@link fr.technolucide.ui.table.SheetView}.
 */
@NullMarked
package fr.technolucide.ui.table;

import org.jspecify.annotations.NullMarked;
