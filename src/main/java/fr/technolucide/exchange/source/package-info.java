/**
 * Foreign tables as they lie: one file read, within bounds, into sheets of raw cells with their lines and columns.
 * Nothing here interprets a header or writes a workbook, evaluates a formula, runs a macro, follows a link or resolves
 * an entity, and whatever a file does ends as {@link fr.technolucide.exchange.source.SourceRefused}. Begin with {@link
 * fr.technolucide.exchange.source.SourceReader}.
 */
@NullMarked
package fr.technolucide.exchange.source;

import org.jspecify.annotations.NullMarked;
