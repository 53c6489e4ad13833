/**
 * The common base of all screens: the theme and its tokens, icons, fonts, the plainest controls, keyboard helpers, and
 * the words for sheets, columns and choices. No open workbook and no tab is known here. Begin with
 * {@link fr.technolucide.ui.common.Controls} and {@link fr.technolucide.ui.common.Theme}.
 */
@NullMarked
package fr.technolucide.ui.common;

import org.jspecify.annotations.NullMarked;
