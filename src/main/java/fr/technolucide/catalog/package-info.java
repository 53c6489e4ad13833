/**
 * The sheets of the workbook, one class a sheet: every column once, with its bounds, its place and what a row of it may ask of itself. What is computed
 * over rows, what validation asks and the rows that come with the program have rooms of their own inside. No SQL, no screen and no file format lives here;
 * arithmetic is the method's. Begin with {@link fr.technolucide.catalog.Trials}, then {@link fr.technolucide.catalog.schema.Catalog}.
 */
@NullMarked
package fr.technolucide.catalog;

import org.jspecify.annotations.NullMarked;
