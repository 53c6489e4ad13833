/**
 * The sheets of the workbook, one class a sheet beside those of its rules, figures and consequences: every column with its formula, what follows from a change, what
 * validation asks, and the rows that come with the program. No SQL, no screen and no file format lives here; arithmetic
 * is the method's. Begin with {@link fr.technolucide.catalog.Catalog}, then {@link fr.technolucide.catalog.Trials}.
 */
@NullMarked
package fr.technolucide.catalog;

import org.jspecify.annotations.NullMarked;
