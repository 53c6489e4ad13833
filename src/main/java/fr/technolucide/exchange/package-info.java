/**
 * The common part of exports and imports: the fields of a table and their headers, how a row is named when another
 * refers to it, progress and cancellation, files that appear whole or not at all. The formats are in the packages
 * below; none of them is known here. Begin with {@link fr.technolucide.exchange.ExportColumn}.
 */
@NullMarked
package fr.technolucide.exchange;

import org.jspecify.annotations.NullMarked;
