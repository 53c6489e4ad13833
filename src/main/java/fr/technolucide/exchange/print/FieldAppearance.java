package fr.technolucide.exchange.print;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceEntry;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** What the fields of a form look like before they are filled in: the page draws their lines and boxes. */
final class FieldAppearance {

    /** How far a cross stays from the edges of its box, as a share of its side. */
    private static final float INSET = 0.16f;

    private static final float STROKE = 1.4f;

    private final PDDocument pdf;

    FieldAppearance(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** Gives a widget an appearance that draws nothing. */
    void empty(PDAnnotationWidget widget, PDRectangle size) {
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream(size));
        widget.setAppearance(appearance);
    }

    /** Gives a widget a cross for its state « on », and nothing for « off », which it is in. */
    void box(PDAnnotationWidget widget, PDRectangle size, String on) throws IOException {
        PDAppearanceStream crossed = stream(size);
        try (PDPageContentStream content = new PDPageContentStream(pdf, crossed)) {
            float left = INSET * size.getWidth();
            float bottom = INSET * size.getHeight();
            content.setLineWidth(STROKE);
            content.setLineCapStyle(1);
            content.moveTo(left, bottom);
            content.lineTo(size.getWidth() - left, size.getHeight() - bottom);
            content.moveTo(left, size.getHeight() - bottom);
            content.lineTo(size.getWidth() - left, bottom);
            content.stroke();
        }
        COSDictionary states = new COSDictionary();
        states.setDirect(true); // a viewer of Linux draws no state of a dictionary that stands by itself
        states.setItem(COSName.getPDFName(on), crossed);
        states.setItem(COSName.Off, stream(size));
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(new PDAppearanceEntry(states));
        widget.setAppearance(appearance);
        widget.setAppearanceState(COSName.Off.getName());
    }

    private PDAppearanceStream stream(PDRectangle size) {
        PDAppearanceStream stream = new PDAppearanceStream(pdf);
        stream.setBBox(size);
        stream.setResources(new PDResources());
        return stream;
    }
}
