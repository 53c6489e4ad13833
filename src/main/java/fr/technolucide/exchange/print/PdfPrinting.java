package fr.technolucide.exchange.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import javax.print.PrintService;
import javax.print.attribute.PrintRequestAttributeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** Sends a PDF to a printer as lines and letters, never as a picture of the page, so that they are as sharp as it prints. */
public final class PdfPrinting {

    private PdfPrinting() {}

    /**
     * Returns once the printer's queue has every page.
     *
     * @param name of the job, as the queue shows it
     * @param attributes copies, range, paper and sides, as a person chose them
     * @throws PrinterException when the printer refuses, or goes away meanwhile
     */
    public static void print(byte[] pdf, String name, PrintService printer, PrintRequestAttributeSet attributes)
            throws PrinterException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(printer);
            job.setJobName(name);
            job.setPageable(new PDFPageable(document));
            job.print(attributes);
        } catch (IOException e) {
            throw new PrinterException(e.getMessage());
        }
    }
}
