/**
 * The composition root: reads the arguments, wires everything once, and starts the window or a command. No rule and no
 * format of a workbook lives here; those of settings, timers and the profile archive do. Begin with {@link fr.technolucide.app.Main}.
 */
@NullMarked
package fr.technolucide.app;

import org.jspecify.annotations.NullMarked;
