/**
 * Files attached to rows: taken into the workbook, opened from a private copy, written beside what is exported.
 */
@NullMarked
package fr.technolucide.exchange.attachment;

import org.jspecify.annotations.NullMarked;
