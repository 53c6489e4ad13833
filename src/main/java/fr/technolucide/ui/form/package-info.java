/**
 * Forms of any sheet, arranged by a plan: beside a table, in a dialog, in the middle of a screen, over one cell. No
 * sheet of the catalogue is named here: a column added to a declaration appears without a line of this package. Begin
 * with {@link fr.technolucide.ui.form.FormPlan}, and with {@link fr.technolucide.ui.form.FieldFactory} for a new kind.
 */
@NullMarked
package fr.technolucide.ui.form;

import org.jspecify.annotations.NullMarked;
