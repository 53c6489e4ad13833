/**
 * The tab « Accueil »: three ways to begin while the workbook is empty, then what awaits someone, the ten hours, the
 * footprint and the six steps. Every figure is the board's summary, read once off the UI thread; none is computed here.
 * Begin with {@link fr.technolucide.ui.home.HomeContent}.
 */
@NullMarked
package fr.technolucide.ui.home;

import org.jspecify.annotations.NullMarked;
