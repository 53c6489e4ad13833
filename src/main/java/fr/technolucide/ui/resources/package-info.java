/**
 * The tab « Ressources »: what the association learned, who can help it and what was asked of them, what others did, the
 * dates of the European regulation. Rows open in the form of their sheet. Begin reading with {@link
 * fr.technolucide.ui.resources.ResourcesContent}, then {@code ResourcesReading}, which is all that it shows.
 */
@NullMarked
package fr.technolucide.ui.resources;

import org.jspecify.annotations.NullMarked;
