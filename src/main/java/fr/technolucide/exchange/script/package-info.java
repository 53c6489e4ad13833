/**
 * Scripts: which face draws which characters of a text, from right to left where it is read so, its letters joined.
 * Nothing here knows a page; faces that are not shipped are looked for on the disk of the computer, never elsewhere.
 * Begin with {@link fr.technolucide.exchange.script.PrintableText}.
 */
@NullMarked
package fr.technolucide.exchange.script;

import org.jspecify.annotations.NullMarked;
