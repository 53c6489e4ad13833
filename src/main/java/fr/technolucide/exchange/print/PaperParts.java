package fr.technolucide.exchange.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What every printed form is made of. Each piece has its rule in {@code paper.css}, where the measures are.
 * Frames, boxes and lines are drawn, never glyphs, so that a screen reader passes them over and no face need hold them.
 */
final class PaperParts {
    private final PaperWords words;

    PaperParts(PaperWords words) {
        this.words = words;
    }

    /** Left words and « page x/y » at the foot of every page; comes before anything else in the body. */
    Xhtml footer(String left) {
        return block(
                "footer",
                block("footer-left", left),
                block("footer-right", Xhtml.text(words.get("page") + "\u00a0"), inline("page-of-pages")));
    }

    /** The title of the document, and a short remark at the right of it. */
    Xhtml title(String title, String remark) {
        return block("title", Xhtml.element("h1", "", title), Xhtml.element("p", "", remark));
    }

    /** Fields side by side, on one line. */
    Xhtml fields(Xhtml... fields) {
        return block("fields", fields);
    }

    /** A label, then what is known, on a dotted line: empty is a line to write on. */
    Xhtml field(String label, String value, Width width) {
        return block("field " + width.classes, block("entry", block("label", label), block("value", value)));
    }

    /** Items one under the other, without a title. */
    Xhtml items(List<Xhtml> items) {
        return block("items", Xhtml.all(items));
    }

    /** Items under their title, which stays on the page of the first. */
    Xhtml group(String title, List<Xhtml> items) {
        Xhtml heading = Xhtml.element("h2", "", title);
        if (items.isEmpty()) {
            return heading;
        }
        return Xhtml.all(
                block("opening", heading, items(items.subList(0, 1))), Xhtml.all(items.subList(1, items.size())));
    }

    /** Number (and what stands under it) left of the margin line, the rest right of it; never parted by a page. */
    Xhtml item(Xhtml margin, Xhtml... said) {
        return block("item", block("margin", margin), block("said", said));
    }

    /** A sentence whose {@code {alert}} is the framed word. */
    Xhtml sentence(String withPlaceholder) {
        List<Xhtml> pieces = new ArrayList<>();
        for (String part : withPlaceholder.split("(?=\\{alert\\})|(?<=\\{alert\\})", -1)) {
            pieces.add(part.equals("{alert}") ? alert() : Xhtml.text(part));
        }
        return Xhtml.element("p", "sentence", pieces);
    }

    /** The framed word of a red flag. */
    Xhtml alert() {
        return Xhtml.element("strong", "alert", words.get("alert"));
    }

    /** The framed word as a line of its own, left of the margin line. */
    Xhtml alertUnderNumber() {
        return Xhtml.element("p", "alert", words.get("alert"));
    }

    /** A box, empty or crossed, and its word; belongs in {@link #choicesAndLine}. */
    Xhtml choice(String word, boolean chosen) {
        return chosen
                ? Xhtml.all(block("box", Mark.CROSS.said(words.get("chosen"))), block("choice chosen", word))
                : Xhtml.all(block("box"), block("choice", word));
    }

    /** Choices on one line, then a label and a dotted line up to the margin, with what is known on it. */
    Xhtml choicesAndLine(List<Xhtml> choices, String label, String value) {
        return block("choices", Xhtml.all(choices), block("label", label), block("value", value));
    }

    /** A dotted line over the full width. */
    Xhtml writingLine() {
        return block("line");
    }

    static Xhtml block(String classes, Xhtml... children) {
        return Xhtml.element("div", classes, children);
    }

    static Xhtml block(String classes, String text) {
        return Xhtml.element("div", classes, text);
    }

    static Xhtml inline(String classes, Xhtml... children) {
        return Xhtml.element("span", classes, Arrays.asList(children));
    }

    /** How much of its row a field takes. */
    enum Width {
        WHOLE("whole"),
        THREE_QUARTERS("three-quarters"),
        QUARTER("quarter"),
        MOST("most"),
        REST("rest");

        private final String classes;

        Width(String classes) {
            this.classes = classes;
        }
    }
}
