package fr.technolucide.exchange.print;

import fr.technolucide.exchange.script.Face;
import fr.technolucide.exchange.script.Faces;
import fr.technolucide.exchange.script.Piece;
import fr.technolucide.exchange.script.PrintableText;
import fr.technolucide.exchange.script.ShippedFace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The DOM of a page under construction: which faces its texts need beside that of the paper, and what none draws. */
final class PageDocument {

    private static final Faces FACES =
            new Faces(new ShippedFace(PaperFont.TEXT, Map.of(400, "AtkinsonHyperlegibleNext-Regular")));

    private final Document document;
    private final Map<Face, Set<Integer>> faces = new LinkedHashMap<>();
    private final List<UndrawnText> undrawn = new ArrayList<>();
    private boolean turned;

    PageDocument() {
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    Document document() {
        return document;
    }

    /** Returns the faces that the texts so far need, beside that of the paper, and the characters that each may draw. */
    Map<Face, Set<Integer>> faces() {
        return faces;
    }

    /** Returns whether some text is read from right to left. */
    boolean isTurned() {
        return turned;
    }

    /** Returns the texts that are not printed as they were written, in the order of the page. */
    List<UndrawnText> undrawn() {
        return undrawn;
    }

    Element element(String tag) {
        return document.createElement(tag);
    }

    /** Adds a text at the end of {@code parent}; the first of a parent gives it its direction. */
    void add(String text, Node parent) {
        PrintableText printable = PrintableText.of(text, FACES);
        if (text.indexOf('\n') >= 0 && printable.pieces().stream().anyMatch(Piece::turned)) {
            addLines(text, parent);
            return;
        }
        if (!printable.lacking().isEmpty()) {
            undrawn.add(new UndrawnText(text, printable.lacking()));
        }
        if (printable.fromRight() && parent instanceof Element element && !parent.hasChildNodes()) {
            element.setAttribute("dir", "rtl");
        }
        for (Piece piece : printable.pieces()) {
            turned |= piece.turned();
            if (printable.pieces().size() == 1 && piece.faces().isEmpty()) {
                addLinked(piece.text(), parent);
            } else {
                parent.appendChild(span(piece));
            }
        }
    }

    /** Adds a text whose addresses are links, which a screen reader hears as they are written. */
    private void addLinked(String text, Node parent) {
        for (LinkedText.Piece piece : LinkedText.pieces(text)) {
            Node run = document.createTextNode(piece.text());
            if (piece.target().isEmpty()) {
                parent.appendChild(run);
                continue;
            }
            Element link = element("a");
            link.setAttribute("href", piece.target());
            link.setAttribute("title", piece.text());
            link.appendChild(run);
            parent.appendChild(link);
        }
    }

    /** Adds each line of a text as a block, with a direction of its own. */
    private void addLines(String text, Node parent) {
        text.lines().forEach(line -> {
            Element block = element("span");
            block.setAttribute("class", "text-line");
            parent.appendChild(block);
            add(line.isEmpty() ? "\u00a0" : line, block);
        });
    }

    /** Returns a piece with its faces; each is an element, since the renderer draws those of a line after its other text. */
    private Element span(Piece piece) {
        Element span = element("span");
        List<Face> others = piece.faces().stream()
                .filter(face -> !face.family().equals(PaperFont.TEXT))
                .toList();
        others.forEach(
                face -> piece.text().codePoints().forEach(faces.computeIfAbsent(face, _ -> new HashSet<>())::add));
        if (!others.isEmpty()) {
            span.setAttribute(
                    "style",
                    others.stream()
                            .map(face -> "\"" + face.family() + "\", ")
                            .collect(Collectors.joining("", "font-family: ", PaperFont.FAMILIES)));
        }
        addLinked(piece.text(), span);
        return span;
    }
}
