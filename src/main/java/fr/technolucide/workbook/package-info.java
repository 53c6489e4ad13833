/**
 * The three nouns of the product, sheet, column and row, and what can be done with them: edit, undo, search, validate,
 * delete with its consequences. Nothing here knows SQL, a screen or any particular sheet; of file formats, JSON alone. Begin with
 * {@link fr.technolucide.workbook.Sheet}, then {@link fr.technolucide.workbook.Column} and
 * {@link fr.technolucide.workbook.Workbook}.
 */
@NullMarked
package fr.technolucide.workbook;

import org.jspecify.annotations.NullMarked;
