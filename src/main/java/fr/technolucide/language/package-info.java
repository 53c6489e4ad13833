/**
 * The words of the program: the two languages, the message bundles, and the one way to write a duration, a date, an
 * amount or a footprint. No sheet, no file and no window is known here, only {@code quantity}, and nothing depends on
 * the system's locale. Begin with {@link fr.technolucide.language.Messages}.
 */
@NullMarked
package fr.technolucide.language;

import org.jspecify.annotations.NullMarked;
