/**
 * Columns of foreign tables and the columns of a sheet that they fill: by name, by what their cells look like, by what
 * a person said. No cell becomes a value here. Begin with
 * {@link fr.technolucide.exchange.intake.match.ColumnMatcher}.
 */
@NullMarked
package fr.technolucide.exchange.intake.match;

import org.jspecify.annotations.NullMarked;
