/**
 * The one editor of rows: what is typed, reviewed, written, set aside, refused or tried again, whatever the form. No
 * control is known here. Begin with {@link fr.technolucide.ui.editor.RowEditor}.
 */
@NullMarked
package fr.technolucide.ui.editor;

import org.jspecify.annotations.NullMarked;
