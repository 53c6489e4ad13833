/**
 * Dialogs drawn above the window, messages, and the words and codes of failures. No workbook is known here. Begin with
 * {@link fr.technolucide.ui.dialog.Dialogs}.
 */
@NullMarked
package fr.technolucide.ui.dialog;

import org.jspecify.annotations.NullMarked;
