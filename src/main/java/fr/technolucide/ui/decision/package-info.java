/**
 * Decisions about use cases and tools, reviews, the needs of the next stage of a use case, and the thread in time: the cards and
 * lists that several tabs show. No tab may be known here; tabs call {@link fr.technolucide.ui.decision.UseCaseDecisions},
 * where reading begins.
 */
@NullMarked
package fr.technolucide.ui.decision;

import org.jspecify.annotations.NullMarked;
