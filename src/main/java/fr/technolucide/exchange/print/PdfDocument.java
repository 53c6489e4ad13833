package fr.technolucide.exchange.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Turns a page into a PDF: PDF/UA-1 and PDF/A-3a, fonts embedded, nothing fetched from outside the program. */
public final class PdfDocument {
    private PdfDocument() {}

    /** Does the same as the longer form, in ordinary letters. */
    public static byte[] render(Xhtml body, DocumentInfo info) {
        return render(body, info, LetterSize.ORDINARY);
    }

    /**
     * Returns the pages as PDF bytes. The body's class names on {@code paper.css} decide size, margins and breaks.
     *
     * @param body what goes into the document's body; a {@link PaperParts#footer footer} comes first
     */
    public static byte[] render(Xhtml body, DocumentInfo info, LetterSize lettering) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(page(body, info, lettering)).buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            FixedClock.stamp(pdf, info.printedAt());
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder(Document page) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(page, "")
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(Shipped.SRGB)
                .useReplacementText(PrintableText.BOX)
                .useObjectDrawerFactory(Pictogram.drawers())
                .useUnicodeLineBreaker(new LineBreaks())
                .useUnicodeCharacterBreaker(new LetterBreaks())
                .withProducer("Technolucide");
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, when);
        }
        for (PaperFont face : PaperFont.values()) {
            FSSupplier<InputStream> file = face::open;
            builder.useFont(file, face.family(), face.weight(), FontStyle.NORMAL, true);
        }
        return builder;
    }

    private static Document page(Xhtml body, DocumentInfo info, LetterSize lettering) {
        Document document = emptyDocument();
        Element html = document.createElement("html");
        html.setAttribute("lang", info.language().toLanguageTag());
        document.appendChild(html);
        Xhtml.element(
                        "head",
                        "",
                        Xhtml.element("title", "", info.title()),
                        Xhtml.element("meta", "")
                                .with("name", "subject")
                                .with("content", PrintableText.text(info.subject())),
                        Xhtml.element("style", "", lettering.style()))
                .appendTo(html, document);
        Xhtml.element("body", "", body).appendTo(html, document);
        return document;
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Read at the first page, so that a start of the program pays nothing for paper. */
    private static final class Shipped {
        static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

        static {
            XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        }
    }
}
