/**
 * The parsers of what people type: durations, numbers, money, dates, flags, ratings, lists, headers. The same parsers
 * serve import, window and command line; they know no sheet, file or locale, never guess and never round, and answer
 * with codes that a bundle turns into sentences. Begin with {@link fr.technolucide.exchange.value.ParseResult}.
 */
@NullMarked
package fr.technolucide.exchange.value;

import org.jspecify.annotations.NullMarked;
