/**
 * The controls in which one cell is typed or chosen, one for each kind, and the names typed in place of rows. A field
 * knows its column and its value; it neither reads nor writes the workbook. Begin with
 * {@link fr.technolucide.ui.field.FormField}.
 */
@NullMarked
package fr.technolucide.ui.field;

import org.jspecify.annotations.NullMarked;
