/**
 * Sentences about the method: why a proposal is what it is, and what would change it.
 */
@NullMarked
package fr.technolucide.catalog.words;

import org.jspecify.annotations.NullMarked;
