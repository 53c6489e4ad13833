package fr.technolucide.exchange.source;

/**
 * A table as a program copied it to the clipboard, in the forms that it gave; an empty one where it gave none.
 *
 * @param text with tabs between the cells, most often
 * @param html an HTML document, or a part of one
 */
public record CopiedTable(String text, String html) {}
