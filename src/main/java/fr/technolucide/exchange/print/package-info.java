/**
 * Paper: a form or a page becomes a tagged PDF, the same bytes whether it is previewed, printed or saved.
 * Nothing here reads a workbook or a clock, no word is written in Java, and nothing is fetched from outside the program but
 * the fonts that {@code exchange.script} finds.
 * Begin with {@link fr.technolucide.exchange.print.PaperParts}, then
 * {@link fr.technolucide.exchange.print.ChecklistPaper}.
 */
@NullMarked
package fr.technolucide.exchange.print;

import org.jspecify.annotations.NullMarked;
