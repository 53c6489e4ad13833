/**
 * Questions asked of the whole workbook, each answered in one place: who tested what, what is overdue, where the
 * association stands, what the board reads, what there is to fix. Nothing here draws, prints or writes a file. Begin
 * with {@link fr.technolucide.insight.BoardSummary}.
 */
@NullMarked
package fr.technolucide.insight;

import org.jspecify.annotations.NullMarked;
