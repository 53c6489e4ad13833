/**
 * The tab « Ressources »: what the association learned, who can help it and what was asked of them, what others did,
 * the dates of the European regulation. Rows open in the form of their sheet. Begin with
 * {@link fr.technolucide.ui.resources.ResourcesContent}, then {@code ResourcesSnapshot}, the content of the page.
 */
@NullMarked
package fr.technolucide.ui.resources;

import org.jspecify.annotations.NullMarked;
