/**
 * The files attached to a row: shown under its fields, opened, saved, taken away; a file is chosen, or dropped there.
 */
@NullMarked
package fr.technolucide.ui.attachment;

import org.jspecify.annotations.NullMarked;
