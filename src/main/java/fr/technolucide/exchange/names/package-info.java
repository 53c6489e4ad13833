/**
 * Exports without names: the names that a workbook knows, found in any text, and a reader that answers with « Personne
 * 1 » in their place. No file is written here. Begin with {@link fr.technolucide.exchange.names.WithoutNames}.
 */
@NullMarked
package fr.technolucide.exchange.names;

import org.jspecify.annotations.NullMarked;
