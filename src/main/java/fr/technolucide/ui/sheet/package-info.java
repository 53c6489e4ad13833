/**
 * The table and the form of any sheet, made from its declaration alone. No sheet of the catalogue may be named here: a
 * column added to a declaration appears in both without a line of this package. Begin with
 * {@link fr.technolucide.ui.sheet.SheetView}, and with {@link fr.technolucide.ui.sheet.FieldFactory} for a new kind.
 */
@NullMarked
package fr.technolucide.ui.sheet;

import org.jspecify.annotations.NullMarked;
