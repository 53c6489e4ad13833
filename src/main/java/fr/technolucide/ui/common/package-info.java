/**
 * The common base of all screens: the theme and its tokens, the one way to work off the UI thread, messages, icons, and
 * the {@link fr.technolucide.ui.session.Session} of the workbook in the window. No sheet and no tab is known here, and
 * nothing else in the window starts a thread or opens a dialog by itself. Begin with
 * {@link fr.technolucide.ui.session.Session}.
 */
@NullMarked
package fr.technolucide.ui.common;

import org.jspecify.annotations.NullMarked;
