/**
 * The tab « Rétrospectives »: the actions left open, the notes of the meeting in the columns of its format, what it
 * changes, and what the earlier ones changed. No figure is computed here and no format is known: {@code insight} and the
 * catalogue say them. Begin reading with {@link fr.technolucide.ui.retrospective.RetrospectiveContent}, then {@code
 * Meeting}, which is all that the screen shows at one moment.
 */
@NullMarked
package fr.technolucide.ui.retrospective;

import org.jspecify.annotations.NullMarked;
