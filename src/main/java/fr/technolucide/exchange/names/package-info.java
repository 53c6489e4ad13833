/**
 * Exports without names: the names that a workbook knows, found in any text, what is decided of each, and a reader that
 * answers with « Personne 1 » in their place. No file is written here. Begin with {@link
 * fr.technolucide.exchange.names.WithoutNames}; the rule is {@link fr.technolucide.exchange.names.NameRule}.
 */
@NullMarked
package fr.technolucide.exchange.names;

import org.jspecify.annotations.NullMarked;
