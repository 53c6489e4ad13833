/**
 * What is decided about a use case or a tool, what a review finds, and what a use case needs before its next stage: the
 * dialogs and lists that several tabs show. No tab may be known here; tabs call {@link
 * fr.technolucide.ui.decision.UseCaseDecisions}, where reading begins.
 */
@NullMarked
package fr.technolucide.ui.decision;

import org.jspecify.annotations.NullMarked;
