package fr.technolucide.exchange.form;

import fr.technolucide.exchange.print.RenderedPdf;
import fr.technolucide.workbook.Reader;
import java.util.List;

/** A form as a PDF, and the rows of which it does not print the texts as they were written. */
public final class PrintedPdf {

    private final byte[] bytes;
    private final List<UndrawnRow> undrawn;

    public PrintedPdf(byte[] bytes, List<UndrawnRow> undrawn) {
        this.bytes = bytes;
        this.undrawn = List.copyOf(undrawn);
    }

    PrintedPdf(RenderedPdf pdf, Reader reader) {
        this(pdf.bytes(), UndrawnRow.of(reader, pdf.undrawn()));
    }

    /** Returns the file, which callers must not change. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns what is to be said before the file is written or printed. */
    public List<UndrawnRow> undrawn() {
        return undrawn;
    }
}
