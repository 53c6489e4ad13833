package fr.technolucide.exchange.print;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * A place of a printed form that is also filled in on a screen, as a field of the PDF.
 *
 * @param name  of the field; the boxes of one choice share it; empty for a place that is for a pen alone
 * @param heard what a screen reader says of it
 * @param item  what a crossed box stands for; empty where a text is typed
 */
public record PdfField(String name, String heard, Type type, String item) {

    /** A place for a pen alone. */
    public static final PdfField NONE = new PdfField("", "", Type.LINE, "");

    /** Finds the places in a page that was laid out. */
    static final Pattern ID = Pattern.compile("^technolucide/");

    private static final String HEARD = "data-heard";
    private static final String TYPE = "data-type";
    private static final String ITEM = "data-item";

    /** What the renderer makes the description of the element in the structure, by which the place is found there. */
    private static final String DESCRIBED = "title";

    private static final String BESIDE = "=";

    /** What is filled in. */
    public enum Type {
        /** A text on one line. */
        LINE,
        /** A text of several lines. */
        LINES,
        /** One of several boxes. */
        CHOICE,
        /** A box by itself. */
        FLAG
    }

    /** Returns the place of a text of one line. */
    public static PdfField line(FormCell cell, String heard) {
        return new PdfField(cell.fieldName(), heard, Type.LINE, "");
    }

    /** Returns the same place for another type of text. */
    public PdfField typed(Type other) {
        return new PdfField(name, heard, other, item);
    }

    /** Returns the place of one of the boxes; {@code word} is what stands beside it. */
    public PdfField item(String id, String word) {
        return isNone() ? NONE : new PdfField(name, heard + ", " + word, Type.CHOICE, id);
    }

    boolean isNone() {
        return name.isEmpty();
    }

    /** Returns the element as the place of this field. */
    Xhtml on(Xhtml element) {
        if (isNone()) {
            return element;
        }
        String id = item.isEmpty() ? name : name + BESIDE + item;
        return element.with("id", id)
                .with(DESCRIBED, id)
                .with(HEARD, heard)
                .with(TYPE, type.name().toLowerCase(Locale.ROOT))
                .with(ITEM, item);
    }

    /** Returns the field whose place an element is, if it is one. */
    static Optional<PdfField> of(Element element) {
        String id = element.getAttribute("id");
        return ID.matcher(id).find()
                ? Optional.of(new PdfField(
                        id.split(BESIDE, 2)[0],
                        element.getAttribute(HEARD),
                        Type.valueOf(element.getAttribute(TYPE).toUpperCase(Locale.ROOT)),
                        element.getAttribute(ITEM)))
                : Optional.empty();
    }
}
