/**
 * The print preview: which sheet, about what, and the very pages that would be printed or saved. No sheet is laid out
 * here, {@code exchange.form} does it; no tab is known here. Begin with {@link fr.technolucide.ui.preview.PrintPreview}.
 */
@NullMarked
package fr.technolucide.ui.preview;

import org.jspecify.annotations.NullMarked;
