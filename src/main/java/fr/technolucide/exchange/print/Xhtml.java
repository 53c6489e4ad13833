package fr.technolucide.exchange.print;

import fr.technolucide.exchange.script.PrintableText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Node;

/**
 * A piece of a page: an element, a text, or several in a row. The tree is handed over as a DOM, never as markup, so
 * that a text holding {@code <} or {@code &} stays a text. The tag is what a screen reader hears; the class is how it
 * looks.
 */
public sealed interface Xhtml {
    /** Returns an element; {@code classes} may be empty. */
    static Xhtml element(String tag, String classes, List<Xhtml> children) {
        Map<String, String> attributes = classes.isEmpty() ? Map.of() : Map.of("class", classes);
        return new Element(tag, attributes, List.copyOf(children));
    }

    /** Returns an element; {@code classes} may be empty. */
    static Xhtml element(String tag, String classes, Xhtml... children) {
        return element(tag, classes, List.of(children));
    }

    /** Returns an element that holds a text alone; {@code classes} may be empty. */
    static Xhtml element(String tag, String classes, String text) {
        return element(tag, classes, text(text));
    }

    /** A text that stands out, such as a total. */
    static Xhtml strong(String text) {
        return element("strong", "", text);
    }

    /** Any text, in any script; what no face draws is replaced as {@link PrintableText} says. */
    static Xhtml text(String text) {
        return new Text(text);
    }

    /** Returns several pieces in a row. */
    static Xhtml all(List<Xhtml> pieces) {
        return new Fragment(List.copyOf(pieces));
    }

    /** Returns several pieces in a row. */
    static Xhtml all(Xhtml... pieces) {
        return all(List.of(pieces));
    }

    /** Returns an empty piece. */
    static Xhtml none() {
        return all(List.of());
    }

    /**
     * Returns the same element with one more attribute, such as {@code scope} or {@code lang}.
     */
    default Xhtml with(String attribute, String value) {
        throw new IllegalStateException("only an element has attributes");
    }

    /** Adds this piece at the end of {@code parent}. */
    void appendTo(Node parent, PageDocument page);

    /** A tag, its attributes and what it holds. */
    record Element(String tag, Map<String, String> attributes, List<Xhtml> children) implements Xhtml {
        @Override
        public Xhtml with(String attribute, String value) {
            Map<String, String> more = new TreeMap<>(attributes);
            more.put(attribute, value);
            return new Element(tag, Map.copyOf(more), children);
        }

        @Override
        public void appendTo(Node parent, PageDocument page) {
            org.w3c.dom.Element element = page.element(tag);
            attributes.forEach(element::setAttribute);
            parent.appendChild(element);
            children.forEach(child -> child.appendTo(element, page));
        }
    }

    /** A text, as the user wrote it. */
    record Text(String text) implements Xhtml {
        @Override
        public void appendTo(Node parent, PageDocument page) {
            page.add(text, parent);
        }
    }

    /** Pieces in a row, without an element of their own. */
    record Fragment(List<Xhtml> pieces) implements Xhtml {
        @Override
        public void appendTo(Node parent, PageDocument page) {
            pieces.forEach(piece -> piece.appendTo(parent, page));
        }
    }
}
