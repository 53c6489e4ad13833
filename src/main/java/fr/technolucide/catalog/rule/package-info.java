/**
 * What validation asks of a row and what follows from a change. Begin with {@link fr.technolucide.catalog.rule.SheetRules}.
 */
@NullMarked
package fr.technolucide.catalog.rule;

import org.jspecify.annotations.NullMarked;
