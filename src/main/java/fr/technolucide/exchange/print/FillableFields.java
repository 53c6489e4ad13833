package fr.technolucide.exchange.print;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts the fields of an AcroForm over the places of a page that was laid out. The forms that the renderer makes itself pass
 * neither PDF/UA nor PDF/A; these have an appearance each, and a {@code Form} element in the structure.
 */
final class FillableFields {

    /** The name of the font in the resources of the form. */
    private static final String FONT = "Text";

    private static final String APPEARANCE = "/" + FONT + " 10 Tf 0 g";
    private static final COSName TABS = COSName.getPDFName("Tabs");

    /** The height of a text of one line, so that it stands on the line of its place, in points. */
    private static final float LINE_HEIGHT = 15;

    /** What a text of one line leaves of the height of its place to the line under it, in points. */
    private static final float ABOVE_LINE = 1;

    private final PDDocument pdf;
    private final PDAcroForm form;
    private final FieldTags tags;
    private final FieldAppearance appearance;
    private final Map<String, PagePosition<Box>> places = new LinkedHashMap<>();
    private final Map<String, List<PDAnnotationWidget>> boxes = new LinkedHashMap<>();
    private final Map<String, PdfField> choices = new LinkedHashMap<>();
    private final List<PDField> fields = new ArrayList<>();

    private FillableFields(PDDocument pdf, PdfBoxRenderer renderer) throws IOException {
        this.pdf = pdf;
        this.form = new PDAcroForm(pdf);
        this.tags = new FieldTags(pdf);
        this.appearance = new FieldAppearance(pdf);
        renderer.findPagePositionsByID(PdfField.ID).forEach(place -> places.put(place.getId(), place));
        PDResources resources = new PDResources();
        resources.put(
                COSName.getPDFName(FONT), PDTrueTypeFont.load(pdf, PaperFont.REGULAR.open(), WinAnsiEncoding.INSTANCE));
        form.setDefaultResources(resources);
        form.setDefaultAppearance(APPEARANCE);
    }

    /** Adds a field for each place of the page, in the order of the page; nothing where there is none. */
    static void add(PDDocument pdf, PdfBoxRenderer renderer) throws IOException {
        List<Element> marked = new ArrayList<>();
        gather(renderer.getDocument(), marked);
        if (marked.isEmpty()) {
            return;
        }
        FillableFields all = new FillableFields(pdf, renderer);
        for (Element element : marked) {
            Optional<PdfField> field = PdfField.of(element);
            if (field.isPresent()) {
                all.add(field.get(), element.getAttribute("id"));
            }
        }
        all.finish();
    }

    private static void gather(Node node, List<Element> into) {
        if (node instanceof Element element && PdfField.of(element).isPresent()) {
            into.add(element);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            gather(child, into);
        }
    }

    private void add(PdfField field, String id) throws IOException {
        PagePosition<Box> place = places.get(id);
        if (place == null) {
            throw new IllegalStateException("no place on the page: " + id);
        }
        switch (field.type()) {
            case LINE, LINES -> text(field, place);
            case FLAG -> flag(field, place);
            case CHOICE -> {
                PDAnnotationWidget widget = new PDAnnotationWidget();
                appearance.box(widget, place(widget, place, Float.MAX_VALUE), field.item());
                tags.add(widget, place.getId(), field.heard());
                boxes.computeIfAbsent(field.name(), _ -> new ArrayList<>()).add(widget);
                choices.putIfAbsent(field.name(), field);
            }
        }
    }

    private void text(PdfField field, PagePosition<Box> place) throws IOException {
        PDTextField text = new PDTextField(form);
        text.setMultiline(field.type() == PdfField.Type.LINES);
        text.setDefaultAppearance(APPEARANCE);
        named(text, field.name(), field.heard());
        PDAnnotationWidget widget = text.getWidgets().getFirst();
        float most = field.type() == PdfField.Type.LINE ? LINE_HEIGHT : Float.MAX_VALUE;
        appearance.empty(widget, place(widget, place, most));
        tags.add(widget, place.getId(), field.heard());
    }

    private void flag(PdfField field, PagePosition<Box> place) throws IOException {
        PDCheckBox flag = new PDCheckBox(form);
        named(flag, field.name(), field.heard());
        PDAnnotationWidget widget = flag.getWidgets().getFirst();
        appearance.box(widget, place(widget, place, Float.MAX_VALUE), COSName.YES.getName());
        off(flag);
        tags.add(widget, place.getId(), field.heard());
    }

    private void named(PDField field, String name, String heard) {
        field.setPartialName(name);
        field.setAlternateFieldName(heard);
        fields.add(field);
    }

    private static void off(PDButton button) {
        button.getCOSObject().setItem(COSName.V, COSName.Off);
    }

    /** Sets a widget where its place is, up to a height; returns its size. */
    private PDRectangle place(PDAnnotationWidget widget, PagePosition<Box> place, float most) throws IOException {
        PDPage page = pdf.getPage(place.getPageNo());
        PDRectangle rectangle = new PDRectangle(
                place.getX(),
                place.getY() + ABOVE_LINE,
                place.getWidth(),
                Math.min(most, place.getHeight() - ABOVE_LINE));
        widget.setRectangle(rectangle);
        widget.setPage(page);
        widget.setPrinted(true);
        List<PDAnnotation> annotations = new ArrayList<>(page.getAnnotations());
        annotations.add(widget);
        page.setAnnotations(annotations);
        page.getCOSObject().setItem(TABS, COSName.S);
        return new PDRectangle(rectangle.getWidth(), rectangle.getHeight());
    }

    private void finish() {
        boxes.forEach((name, widgets) -> {
            PDRadioButton choice = new PDRadioButton(form);
            PdfField first = choices.get(name);
            choice.setWidgets(widgets);
            named(choice, name, first == null ? name : first.heard());
            off(choice);
        });
        form.setFields(fields);
        pdf.getDocumentCatalog().setAcroForm(form);
    }
}
