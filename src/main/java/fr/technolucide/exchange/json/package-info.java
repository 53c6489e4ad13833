/**
 * The whole content of a workbook as one JSON object, without loss: what a program reads, and what rebuilds a workbook.
 * No labels, no derived values, no history. Begin with {@link fr.technolucide.exchange.json.JsonExport}.
 */
@NullMarked
package fr.technolucide.exchange.json;

import org.jspecify.annotations.NullMarked;
