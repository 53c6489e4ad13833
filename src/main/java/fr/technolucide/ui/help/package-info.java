/**
 * The guide, read without leaving the window. It knows pages of Markdown and the tab each explains, nothing of the
 * workbook; the pages themselves are in {@code docs/guide}. Begin with {@link fr.technolucide.ui.help.Guide}, then
 * {@link fr.technolucide.ui.help.GuideView}.
 */
@NullMarked
package fr.technolucide.ui.help;

import org.jspecify.annotations.NullMarked;
