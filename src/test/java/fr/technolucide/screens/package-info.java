/**
 * Every screen, dialog and empty state of the program's own window, in every size and dress: drawn, and walked to find
 * cut words, nameless controls and complaints of the CSS engine. {@link fr.technolucide.screens.Screens} lists them;
 * begin there.
 */
@NullMarked
package fr.technolucide.screens;

import org.jspecify.annotations.NullMarked;
