/**
 * The schema of every workbook, put together from the sheets, their figures and their rules.
 */
@NullMarked
package fr.technolucide.catalog.schema;

import org.jspecify.annotations.NullMarked;
