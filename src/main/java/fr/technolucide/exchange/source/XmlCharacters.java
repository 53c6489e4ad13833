package fr.technolucide.exchange.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
     * Returns a reader of the encoding of the byte order mark, else of the declaration, else UTF-8; a byte that is none
     * of its characters is an {@link IOException}.
     */
    static Reader of(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, 1 << 13);
        bytes.mark(DECLARATION);
        byte[] start = bytes.readNBytes(DECLARATION);
        bytes.reset();
        int mark = startsWith(start, 0xEF, 0xBB, 0xBF)
                ? 3
                : startsWith(start, 0xFE, 0xFF) || startsWith(start, 0xFF, 0xFE) ? 2 : 0;
        bytes.skipNBytes(mark);
        return new InputStreamReader(
                bytes,
                charset(start)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
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
