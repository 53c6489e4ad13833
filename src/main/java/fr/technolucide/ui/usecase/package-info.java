/**
 * The tab « Cas d’usage »: the matrix, the cloud and the sheet of one use case, over the same rows and with one case
 * chosen among the three. What a figure is and what a rule says is read from {@code insight} and {@code catalog}; a
 * decision and a footprint have screens of their own, which the sheet places. Begin with
 * {@link fr.technolucide.ui.usecase.UseCaseContent}.
 */
@NullMarked
package fr.technolucide.ui.usecase;

import org.jspecify.annotations.NullMarked;
