/**
 * The tab « Liste techno-lucide »: one use case, its fillings, its points answered from the keyboard, and what the rule
 * makes of them. Every figure is {@link fr.technolucide.insight.FilledChecklist}'s; none is computed here. Begin with
 * {@link fr.technolucide.ui.checklist.ChecklistContent}, then {@link fr.technolucide.ui.checklist.ChecklistModel}.
 */
@NullMarked
package fr.technolucide.ui.checklist;

import org.jspecify.annotations.NullMarked;
