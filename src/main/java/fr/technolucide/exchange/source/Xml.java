package fr.technolucide.exchange.source;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import fr.technolucide.exchange.source.SourceRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/**
 * One XML part, read forward by local names (so that the transitional and the strict namespaces read alike). A
 * document type is refused, whatever it declares: no office file needs one, and entities hide in it.
 */
final class Xml implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();

    /** No office file comes near it. */
    private static final int DEEPEST = 1_000;

    private final InputStream in;
    private final XMLStreamReader reader;
    private final String part;
    private final ReadBudget budget;
    /** Of {@link XMLStreamConstants}, with the name of the element: asked several times for each one. */
    private int event = XMLStreamConstants.START_DOCUMENT;

    private String name = "";
    private int depth;

    Xml(InputStream in, String part, ReadBudget budget) throws IOException {
        this.in = in;
        this.part = part;
        this.budget = budget;
        try {
            this.reader = XmlCharacters.parser(in, FACTORY);
        } catch (XMLStreamException | IOException broken) {
            in.close();
            throw new SourceRefused(Reason.DAMAGED, broken, part);
        }
    }

    /**
     * Aalto, made by its name so that it is not looked up, since other parsers take half as long again to warm up. Nothing is
     * left for later, where an error would come from a getter.
     */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entity");
        });
        return factory;
    }

    /** Moves to the next start or end of an element; returns false at the end of the part. */
    boolean next() {
        return nextOrText(null);
    }

    /**
     * Does the same as {@link #next}; appends the characters passed over to a text, runs of white space as one space.
     */
    boolean nextOrText(@Nullable StringBuilder text) {
        try {
            while (event != XMLStreamConstants.END_DOCUMENT) {
                step();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    name = reader.getLocalName();
                    return true;
                }
                if (text != null && reader.hasText()) {
                    addSpaced(reader.getText(), text);
                }
            }
            return false;
        } catch (XMLStreamException | NoSuchElementException broken) {
            throw new SourceRefused(Reason.DAMAGED, broken, part);
        }
    }

    private int step() throws XMLStreamException {
        budget.tick();
        event = reader.next();
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        if (depth > DEEPEST) {
            throw new SourceRefused(Reason.DAMAGED, part);
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new SourceRefused(Reason.HOSTILE_XML, part);
        }
        return event;
    }

    boolean starts(String name) {
        return isStart() && this.name.equals(name);
    }

    boolean ends(String name) {
        return event == XMLStreamConstants.END_ELEMENT && this.name.equals(name);
    }

    boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    String name() {
        return name;
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    /** Returns the local name of an attribute, by its place from 0. */
    String attributeName(int place) {
        return reader.getAttributeLocalName(place);
    }

    String attributeValue(int place) {
        return reader.getAttributeValue(place);
    }

    /** Returns the attribute of that local name, in any namespace; empty when there is none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /**
     * Returns an attribute as a boolean, as XML Schema defines it: « 1 », « true » (and « on », which old writers use).
     */
    boolean flag(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** Returns the number in an attribute, or {@code otherwise} where there is none, or none that fits. */
    int number(String name, int otherwise) {
        return parsed(attribute(name), otherwise);
    }

    /** Returns the number that an attribute says, or {@code otherwise} where it says none, or none that fits. */
    static int parsed(String attribute, int otherwise) {
        String value = attribute.strip();
        if (value.isEmpty()) {
            return otherwise; // most cells have none of what may be asked: an exception for each would take seconds
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /** Reads from the start of an element to its end, and returns the characters directly and indirectly in it. */
    String text() {
        String first = ""; // nearly always all of it: a wide sheet has a million
        StringBuilder joined = null;
        try {
            for (int depth = 1; depth > 0; ) {
                switch (step()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (first.isEmpty()) {
                            first = reader.getText();
                        } else {
                            joined = joined == null ? new StringBuilder(first) : joined;
                            joined.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                        }
                        budget.text(joined == null ? first.length() : joined.length());
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException | NoSuchElementException broken) {
            throw new SourceRefused(Reason.DAMAGED, broken, part);
        }
        return joined == null ? first : joined.toString();
    }

    /** Moves from the start of an element to its end. */
    void skip() {
        for (int depth = 1; depth > 0 && next(); ) {
            depth += isStart() ? 1 : -1;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Adds a text to another, its runs of white space as one space. */
    static void addSpaced(String text, StringBuilder to) {
        boolean apart = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || (c >= '\t' && c <= '\r');
            if (!space) {
                to.append(c);
            } else if (!apart) {
                to.append(' ');
            }
            apart = space;
        }
    }
}
