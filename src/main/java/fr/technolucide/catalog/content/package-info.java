/**
 * The rows that come with the program, read from its files, and their words in each language.
 */
@NullMarked
package fr.technolucide.catalog.content;

import org.jspecify.annotations.NullMarked;
