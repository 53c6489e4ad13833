/**
 * The page of a use case: its thread in time at the left of the margin line, at the right what the rule proposes, the one
 * thing to do next, and all that is known of it in sentences whose values are edited in their place. Begin with
 * {@link fr.technolucide.ui.casepage.CasePage}.
 */
@NullMarked
package fr.technolucide.ui.casepage;

import org.jspecify.annotations.NullMarked;
