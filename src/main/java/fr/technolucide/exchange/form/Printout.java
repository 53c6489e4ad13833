package fr.technolucide.exchange.form;

import fr.technolucide.exchange.print.PaperOrientation;
import fr.technolucide.exchange.print.Xhtml;

/**
 * A form laid out, before it is a PDF.
 *
 * @param title   shown by readers of the file
 * @param subject one sentence on what it is
 * @param body    begins with the footer
 */
record Printout(String title, String subject, Xhtml body, PaperOrientation orientation) {

    /** Returns the same on pages that are held so. */
    Printout on(PaperOrientation wanted) {
        return new Printout(title, subject, body, wanted);
    }
}
