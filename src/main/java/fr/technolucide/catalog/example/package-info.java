/**
 * The worked example and made-up trials, as rows of a new workbook.
 */
@NullMarked
package fr.technolucide.catalog.example;

import org.jspecify.annotations.NullMarked;
