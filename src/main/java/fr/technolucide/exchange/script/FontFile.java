package fr.technolucide.exchange.script;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One face of a TrueType or OpenType file, or of a collection: what it draws, whether it may be embedded, and a copy of it
 * alone, in TrueType. Only the tables asked for are read. The numbers of tables are those of the OpenType specification.
 */
final class FontFile {

    private static final int COLLECTION = 0x74746366;
    private static final int TRUE_TYPE = 0x00010000;
    private static final String POSTSCRIPT = "CFF ";
    private static final int LARGEST = 40_000_000;

    /** What a PDF needs; tables of layout are left out, since the renderer would follow half of them. */
    private static final List<String> KEPT = List.of(
            POSTSCRIPT,
            "OS/2",
            "cmap",
            "cvt ",
            "fpgm",
            "glyf",
            "head",
            "hhea",
            "hmtx",
            "loca",
            "maxp",
            "name",
            "post",
            "prep");

    private static final List<String> NEEDED = List.of("OS/2", "cmap", "head", "hhea", "hmtx", "maxp", "name", "post");

    private static final int RESTRICTED = 0x0002;
    private static final int NO_SUBSETTING = 0x0100;
    private static final int BITMAP_ONLY = 0x0200;
    private static final int ITALIC = 0x0001;

    /** PDFBox takes a file that ends with its table of names for one without names, and warns. */
    private static final int PADDING = 4;

    private final Path file;
    private final SortedMap<String, Table> tables;
    private final CharacterMap characters;
    private final int styleDistance;

    private FontFile(Path file, SortedMap<String, Table> tables, CharacterMap characters, int styleDistance) {
        this.file = file;
        this.tables = tables;
        this.characters = characters;
        this.styleDistance = styleDistance;
    }

    private record Table(long offset, int length) {}

    /** Returns the faces of a file that have outlines, draw characters of Unicode and may be embedded. */
    static List<FontFile> in(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            List<FontFile> faces = new ArrayList<>();
            ByteBuffer start = read(channel, 0, 12);
            if (start.getInt(0) != COLLECTION) {
                add(faces, file, channel, 0);
                return faces;
            }
            int count = Math.min(start.getInt(8), 64);
            ByteBuffer offsets = read(channel, 12, 4 * count);
            for (int i = 0; i < count; i++) {
                add(faces, file, channel, Integer.toUnsignedLong(offsets.getInt(4 * i)));
            }
            return faces;
        }
    }

    private static void add(List<FontFile> faces, Path file, FileChannel channel, long at) throws IOException {
        int count = read(channel, at, 12).getShort(4);
        ByteBuffer directory = read(channel, at + 12, 16 * count);
        SortedMap<String, Table> tables = new TreeMap<>();
        for (int entry = 0; entry < 16 * count; entry += 16) {
            byte[] tag = new byte[4];
            directory.get(entry, tag);
            tables.put(
                    new String(tag, StandardCharsets.US_ASCII),
                    new Table(Integer.toUnsignedLong(directory.getInt(entry + 8)), directory.getInt(entry + 12)));
        }
        tables.keySet().retainAll(KEPT);
        boolean outlines = tables.containsKey(POSTSCRIPT) || tables.keySet().containsAll(List.of("glyf", "loca"));
        if (!outlines || !tables.keySet().containsAll(NEEDED)) {
            return;
        }
        ByteBuffer os2 = read(channel, tables.get("OS/2"));
        int mayEmbed = os2.getShort(8);
        CharacterMap characters = CharacterMap.of(read(channel, tables.get("cmap")));
        if ((mayEmbed & (RESTRICTED | NO_SUBSETTING | BITMAP_ONLY)) == 0
                && characters != null
                && !characters.isPlaceholder()) {
            boolean italic = (os2.getShort(62) & ITALIC) != 0;
            faces.add(new FontFile(file, tables, characters, Math.abs(os2.getShort(4) - 400) + (italic ? 1000 : 0)));
        }
    }

    private static ByteBuffer read(FileChannel channel, @Nullable Table table) throws IOException {
        Table present = Objects.requireNonNull(table);
        return read(channel, present.offset(), present.length());
    }

    private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
        if (length < 0 || length > LARGEST) {
            throw new IOException("a table of " + length + " bytes");
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    Path file() {
        return file;
    }

    /** Returns how far the style is from a regular upright one; 0 is one. */
    int styleDistance() {
        return styleDistance;
    }

    /** Returns whether the face has a glyph for a character; none where the map is damaged. */
    boolean has(int codePoint) {
        try {
            return characters.glyph(codePoint) != 0;
        } catch (IndexOutOfBoundsException damaged) {
            return false;
        }
    }

    /** Returns whether the glyph of a character has an outline: one of a coloured emoji may have none. */
    boolean hasOutline(int codePoint) {
        if (tables.containsKey(POSTSCRIPT)) {
            return true;
        }
        int glyph = characters.glyph(codePoint);
        try (FileChannel channel = FileChannel.open(file)) {
            boolean wide = read(channel, tables.get("head")).getShort(50) == 1;
            ByteBuffer places = read(
                    channel,
                    Objects.requireNonNull(tables.get("loca")).offset() + (wide ? 4L : 2L) * glyph,
                    wide ? 8 : 4);
            return wide ? places.getInt(0) != places.getInt(4) : places.getShort(0) != places.getShort(2);
        } catch (IOException gone) {
            return false;
        }
    }

    /**
     * Returns the face as a file of its own, its lines as high as asked, in thousandths of the size of its letters.
     *
     * @param wanted what it is to draw at least
     * @throws IOException when the file cannot be read any more, or is larger than any font should be
     */
    byte[] alone(int ascent, int descent, Set<Integer> wanted) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            Map<String, byte[]> contents = new TreeMap<>();
            long size = 0;
            for (Map.Entry<String, Table> table : tables.entrySet()) {
                size += table.getValue().length();
                if (size > LARGEST) {
                    throw new IOException("a font of more than " + LARGEST + " bytes");
                }
                byte[] content = new byte[table.getValue().length()];
                read(channel, table.getValue()).get(content);
                contents.put(table.getKey(), content);
            }
            int unitsPerEm = table(contents, "head").getShort(18);
            table(contents, "hhea")
                    .putShort(4, (short) (ascent * unitsPerEm / 1000))
                    .putShort(6, (short) (descent * unitsPerEm / 1000))
                    .putShort(8, (short) 0);
            return written(
                    tables.containsKey(POSTSCRIPT) ? OutlineFont.tables(contents, characters, wanted) : contents);
        }
    }

    private static ByteBuffer table(Map<String, byte[]> contents, String tag) {
        return ByteBuffer.wrap(Objects.requireNonNull(contents.get(tag)));
    }

    private static byte[] written(Map<String, byte[]> contents) {
        ByteBuffer directory = ByteBuffer.allocate(12 + 16 * contents.size());
        int highest = Integer.highestOneBit(contents.size());
        directory.putInt(TRUE_TYPE).putShort((short) contents.size()).putShort((short) (16 * highest));
        directory.putShort((short) Integer.numberOfTrailingZeros(highest)).putShort((short)
                (16 * (contents.size() - highest)));
        ByteArrayOutputStream tables = new ByteArrayOutputStream();
        contents.forEach((tag, content) -> {
            directory.put(tag.getBytes(StandardCharsets.US_ASCII)).putInt(0);
            directory.putInt(directory.capacity() + tables.size()).putInt(content.length);
            tables.writeBytes(content);
            tables.writeBytes(new byte[-content.length & 3]);
        });
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(directory.array());
        file.writeBytes(tables.toByteArray());
        file.writeBytes(new byte[PADDING]);
        return file.toByteArray();
    }
}
