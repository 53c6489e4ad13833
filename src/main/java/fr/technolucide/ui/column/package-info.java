/**
 * The widths of the columns of every table: {@link fr.technolucide.ui.column.WidthRule} computes them from what the columns
 * need and the room that there is, {@link fr.technolucide.ui.column.FittedColumns} measures and installs. Nothing here knows
 * what a table is about. Begin with {@link fr.technolucide.ui.column.ColumnRole}.
 */
@NullMarked
package fr.technolucide.ui.column;

import org.jspecify.annotations.NullMarked;
