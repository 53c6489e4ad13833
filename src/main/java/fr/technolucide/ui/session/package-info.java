/**
 * The workbook in the window, as screens see it: reading and writing off the UI thread, undo, what is typed and not
 * yet on the disk, and the focus that the program moves. No sheet and no tab is known here. Begin with
 * {@link fr.technolucide.ui.session.Session}.
 */
@NullMarked
package fr.technolucide.ui.session;

import org.jspecify.annotations.NullMarked;
