package fr.technolucide.exchange.script;

import java.awt.geom.GeneralPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Some characters of a face whose outlines are those of PostScript, as a face in TrueType, since PDFBox embeds no other. The
 * numbers of tables are those of the OpenType specification.
 */
final class OutlineFont {

    private static final int NO_NAMES = 0x00030000;
    private static final int VERSION = 0x00010000;

    private final Map<String, byte[]> face;
    private final CFFFont outlines;
    private final List<Integer> codePoints;
    private final List<Integer> glyphs = new ArrayList<>();

    private OutlineFont(Map<String, byte[]> face, CharacterMap characters, Set<Integer> wanted) throws IOException {
        this.face = face;
        this.outlines = new CFFParser()
                .parse(new RandomAccessReadBuffer(table("CFF ").array()))
                .getFirst();
        this.codePoints = new TreeSet<>(wanted)
                .stream().filter(each -> characters.glyph(each) != 0).toList();
        glyphs.add(0);
        codePoints.forEach(each -> glyphs.add(characters.glyph(each)));
    }

    /**
     * Returns the tables of a face that draws the characters wanted, those that it has.
     *
     * @param face its tables, which are changed
     */
    static Map<String, byte[]> tables(Map<String, byte[]> face, CharacterMap characters, Set<Integer> wanted)
            throws IOException {
        return new OutlineFont(face, characters, wanted).tables();
    }

    private Map<String, byte[]> tables() throws IOException {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        ByteBuffer places = ByteBuffer.allocate(4 * (glyphs.size() + 1));
        ByteBuffer advances = ByteBuffer.allocate(4 * glyphs.size());
        int points = 0;
        for (int glyph : glyphs) {
            places.putInt(drawn.size());
            Outline outline = Outline.of(path(glyph));
            points = Math.max(points, outline.size());
            drawn.writeBytes(outline.bytes());
            advances.putShort(advance(glyph)).putShort((short) outline.left());
        }
        places.putInt(drawn.size());
        table("head").putShort(50, (short) 1);
        table("hhea").putShort(34, (short) glyphs.size());
        Map<String, byte[]> tables = new TreeMap<>(face);
        tables.remove("CFF ");
        tables.put("glyf", drawn.toByteArray());
        tables.put("loca", places.array());
        tables.put("hmtx", advances.array());
        tables.put("cmap", characters());
        tables.put("maxp", profile(points));
        tables.put("post", ByteBuffer.allocate(32).putInt(NO_NAMES).array());
        return tables;
    }

    private GeneralPath path(int glyph) throws IOException {
        int number = outlines instanceof CFFCIDFont ? outlines.getCharset().getCIDForGID(glyph) : glyph;
        return outlines.getType2CharString(number).getPath();
    }

    private short advance(int glyph) {
        int measured = Short.toUnsignedInt(table("hhea").getShort(34));
        return table("hmtx").getShort(4 * Math.min(glyph, measured - 1));
    }

    private byte[] characters() {
        ByteBuffer map = ByteBuffer.allocate(28 + 12 * codePoints.size());
        map.putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 3)
                .putShort((short) 10)
                .putInt(12);
        map.putShort((short) 12)
                .putShort((short) 0)
                .putInt(map.capacity() - 12)
                .putInt(0)
                .putInt(codePoints.size());
        for (int i = 0; i < codePoints.size(); i++) {
            map.putInt(codePoints.get(i)).putInt(codePoints.get(i)).putInt(i + 1);
        }
        return map.array();
    }

    private byte[] profile(int points) {
        ByteBuffer profile = ByteBuffer.allocate(32).putInt(VERSION).putShort((short) glyphs.size());
        return profile.putShort((short) points)
                .putShort((short) points)
                .putInt(0)
                .putShort((short) 2)
                .array();
    }

    private ByteBuffer table(String tag) {
        return ByteBuffer.wrap(Objects.requireNonNull(face.get(tag)));
    }
}
