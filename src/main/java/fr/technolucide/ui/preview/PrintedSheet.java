package fr.technolucide.ui.preview;

import fr.technolucide.exchange.form.PrintedPdf;
import fr.technolucide.exchange.print.PaperOrientation;
import fr.technolucide.exchange.print.PdfPages;

/** A sheet laid out: what is shown, saved and printed are the same bytes. */
final class PrintedSheet {

    private final String name;
    private final PrintedPdf pdf;
    private final int pages;
    private final PaperOrientation orientation;

    /** @param name of the form or list, in words */
    PrintedSheet(String name, PrintedPdf pdf) {
        this.name = name;
        this.pdf = pdf;
        this.pages = PdfPages.count(pdf.bytes());
        this.orientation = PdfPages.orientation(pdf.bytes());
    }

    String name() {
        return name;
    }

    /** Returns the bytes of the PDF, which callers must not change. */
    byte[] pdf() {
        return pdf.bytes();
    }

    /** Returns the same with what it does not print as it was written. */
    PrintedPdf printed() {
        return pdf;
    }

    int pages() {
        return pages;
    }

    PaperOrientation orientation() {
        return orientation;
    }

    /** Returns the number of sheets of paper it takes, printed on both sides. */
    int sheets() {
        return (pages + 1) / 2;
    }
}
