/**
 * The environmental footprint of one use case, by both methods, with the uses that it counts; and the factors, which
 * may be edited, put back, or taken from a newer file. For the tabs that show a use case: no tab is known here, and no
 * figure is computed here. Begin with {@link fr.technolucide.ui.footprint.FootprintPanel}.
 */
@NullMarked
package fr.technolucide.ui.footprint;

import org.jspecify.annotations.NullMarked;
