package fr.technolucide.exchange.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import fr.technolucide.exchange.script.PrintableText;
import fr.technolucide.exchange.script.RightToLeft;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Turns a page into a PDF: PDF/UA-1 and PDF/A-3a, fonts embedded, nothing fetched from outside the program but fonts. */
public final class PdfDocument {
    /** Drawn by the renderer for a character that a face was said to draw, and does not. */
    static final String BOX = "□";

    private PdfDocument() {}

    /** Does the same as the longer form, in ordinary letters. */
    public static RenderedPdf render(Xhtml body, DocumentInfo info) {
        return render(body, info, LetterSize.ORDINARY, PaperOrientation.PORTRAIT);
    }

    /** Does the same as the longer form, on upright pages. */
    static RenderedPdf render(Xhtml body, DocumentInfo info, LetterSize lettering) {
        return render(body, info, lettering, PaperOrientation.PORTRAIT);
    }

    /**
     * Returns the pages as PDF bytes. The body's class names on {@code paper.css} decide size, margins and breaks.
     *
     * @param body what goes into the document's body; a {@link PaperParts#footer footer} comes first
     */
    public static RenderedPdf render(
            Xhtml body, DocumentInfo info, LetterSize lettering, PaperOrientation orientation) {
        PageDocument page = page(body, info, lettering.style() + orientation.style());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            FixedClock.stamp(pdf, info.printedAt());
            FillableFields.add(pdf, renderer);
            if (page.isTurned()) {
                LettersOfForms.giveBack(pdf);
            }
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RenderedPdf(out.toByteArray(), page.undrawn());
    }

    private static PdfRendererBuilder builder(PageDocument page) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(page.document(), "")
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(Shipped.SRGB)
                .useReplacementText(BOX)
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
        page.faces()
                .forEach((face, characters) -> face.files(characters)
                        .forEach((weight, file) ->
                                builder.useFont(file, face.family(), weight, FontStyle.NORMAL, true)));
        if (page.isTurned()) {
            builder.useUnicodeBidiSplitter(RightToLeft.Runs::new).useUnicodeBidiReorderer(new RightToLeft());
        }
        return builder;
    }

    private static PageDocument page(Xhtml body, DocumentInfo info, String rules) {
        PageDocument page = new PageDocument();
        Element html = page.element("html");
        html.setAttribute("lang", info.language().toLanguageTag());
        page.document().appendChild(html);
        Element head = page.element("head");
        html.appendChild(head);
        Element title = page.element("title");
        title.setTextContent(PrintableText.clean(info.title()));
        head.appendChild(title);
        Xhtml.element("meta", "")
                .with("name", "subject")
                .with("content", PrintableText.clean(info.subject()))
                .appendTo(head, page);
        if (!info.author().isBlank()) {
            Xhtml.element("meta", "")
                    .with("name", "author")
                    .with("content", PrintableText.clean(info.author()))
                    .appendTo(head, page);
        }
        Element style = page.element("style");
        style.setTextContent(rules);
        head.appendChild(style);
        Xhtml.element("body", "", body).appendTo(html, page);
        addOutline(head, html, page);
        return page;
    }

    /** Adds the outline of the file: an entry for each section, which leads to its title. */
    private static void addOutline(Element head, Element html, PageDocument page) {
        NodeList sections = html.getElementsByTagName("h2");
        if (sections.getLength() == 0) {
            return;
        }
        Element outline = page.element("bookmarks");
        head.appendChild(outline);
        for (int at = 0; at < sections.getLength(); at++) {
            Element section = (Element) sections.item(at);
            String id = "section-" + (at + 1);
            section.setAttribute("id", id);
            Element entry = page.element("bookmark");
            entry.setAttribute("name", section.getTextContent());
            entry.setAttribute("href", "#" + id);
            outline.appendChild(entry);
        }
    }

    /** Read at the first page, so that a start of the program pays nothing for paper. */
    private static final class Shipped {
        static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

        static {
            XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        }
    }

    /** Replaces the engine's own reading of the clock, so that a page made twice gives the same bytes. */
    private static final class FixedClock {
        private static final DateTimeFormatter XMP =
                DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

        private FixedClock() {}

        /** Dates the file, in both places where a PDF/A keeps its date: they must agree to the second. */
        static void stamp(PDDocument pdf, ZonedDateTime at) throws IOException {
            ZonedDateTime second = at.truncatedTo(ChronoUnit.SECONDS);
            GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone(second.getOffset()), Locale.ROOT);
            calendar.setTimeInMillis(second.toInstant().toEpochMilli());
            pdf.getDocumentInformation().setCreationDate(calendar);
            pdf.setDocumentId(second.toEpochSecond());

            PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
            String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                    .replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + XMP.format(second));
            metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Finds where a line may end. The JDK would separate « qu’ » from its word, and the month of « 2026-11-29 » from its
     * year; so would the engine's own breaker.
     */
    private static final class LineBreaks implements FSTextBreaker {
        private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.FRENCH);
        private String text = "";

        @Override
        public void setText(String newText) {
            text = newText;
            breaks.setText(newText);
        }

        @Override
        public int next() {
            int at = breaks.next();
            while (at != BreakIterator.DONE && (isAfterElision(at) || isInDate(at))) {
                at = breaks.next();
            }
            return at;
        }

        private boolean isAfterElision(int at) {
            return at > 0 && at < text.length() && text.charAt(at - 1) == '’' && Character.isLetter(text.charAt(at));
        }

        private boolean isInDate(int at) {
            return at > 1
                    && at < text.length()
                    && text.charAt(at - 1) == '-'
                    && Character.isDigit(text.charAt(at - 2))
                    && Character.isDigit(text.charAt(at));
        }
    }
}
