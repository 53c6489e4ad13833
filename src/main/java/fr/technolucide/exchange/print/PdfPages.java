package fr.technolucide.exchange.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF of ours, as they will be printed. */
public final class PdfPages {

    private PdfPages() {}

    public static int count(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the way its first page is held, which is that of all of them. */
    public static PaperOrientation orientation(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle first = document.getPage(0).getMediaBox();
            return first.getWidth() > first.getHeight() ? PaperOrientation.LANDSCAPE : PaperOrientation.PORTRAIT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param page from 0 */
    public static BufferedImage image(byte[] pdf, int page, double dotsPerInch) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page, (float) dotsPerInch, ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
