package fr.technolucide.exchange.print;

import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * The metadata of a PDF.
 *
 * @param title shown by readers in place of the file's name; not blank, PDF/UA demands one
 * @param subject one sentence on what the document is; not blank
 * @param author whose document it is; empty when it is nobody's yet
 * @param language of the words on the page
 * @param printedAt moment written into the file, to the second; with equal pages, equal moments give equal bytes
 */
public record DocumentInfo(String title, String subject, String author, Locale language, ZonedDateTime printedAt) {
    public DocumentInfo {
        if (title.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException("a document has a title and a subject");
        }
    }
}
