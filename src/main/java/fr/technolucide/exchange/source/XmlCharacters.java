package fr.technolucide.exchange.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The characters of an XML part, in an encoding that the part declares and a byte of which, when it is wrong, is an
 * error and no question mark.
 */
final class XmlCharacters {
    private static final int DECLARATION = 256;
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private XmlCharacters() {}

    /**
     * Returns a parser of a part in the encoding of the byte order mark, else of the declaration, else UTF-8; a byte that is
     * none of its characters is an error of reading. UTF-8, in which nearly all parts are, is left to the parser.
     */
    static XMLStreamReader parser(InputStream in, XMLInputFactory factory) throws IOException, XMLStreamException {
        BufferedInputStream bytes = new BufferedInputStream(in, 1 << 13);
        bytes.mark(DECLARATION);
        byte[] start = bytes.readNBytes(DECLARATION);
        bytes.reset();
        int mark = startsWith(start, 0xEF, 0xBB, 0xBF)
                ? 3
                : startsWith(start, 0xFE, 0xFF) || startsWith(start, 0xFF, 0xFE) ? 2 : 0;
        bytes.skipNBytes(mark);
        Charset charset = charset(start);
        if (charset.equals(StandardCharsets.UTF_8) && saysNothingElse(start)) {
            return factory.createXMLStreamReader(new Utf8Bytes(bytes));
        }
        return factory.createXMLStreamReader(new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /** Returns whether the declaration, if there is one, has no other encoding than UTF-8, which the parser would believe. */
    private static boolean saysNothingElse(byte[] start) {
        Matcher declared = ENCODING.matcher(new String(start, StandardCharsets.UTF_8).replace("\uFEFF", ""));
        return !declared.find() || declared.group(1).equalsIgnoreCase("UTF-8");
    }

    private static Charset charset(byte[] start) {
        if (startsWith(start, 0xFE, 0xFF) || startsWith(start, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(start, 0xFF, 0xFE) || startsWith(start, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = ENCODING.matcher(new String(start, StandardCharsets.ISO_8859_1));
        boolean usable = declared.find()
                && Charset.isSupported(declared.group(1))
                && !declared.group(1).toUpperCase(Locale.ROOT).startsWith("UTF");
        return usable ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] start, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
