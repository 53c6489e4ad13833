package fr.technolucide.exchange.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The faces of a computer: files of ours in a folder. */
class ComputerFacesTest {

    private static final Face PAPER = new ShippedFace("Paper", Map.of(400, "AtkinsonHyperlegibleNext-Regular"));
    private static final String HEBREW = "שלום";

    @TempDir
    private Path folder;

    private byte[] font;

    @BeforeEach
    void read() {
        font = ShippedFiles.bytes("/fr/technolucide/fonts/TechnolucideHebreu-Regular.ttf");
    }

    @Test
    void aFaceThatDrawsTheTextIsFoundAmongFilesThatAreNone() throws IOException {
        write("a.ttf", new byte[] {1, 2, 3});
        write("b.ttf", new byte[0]);
        write("c.ttf", font);

        assertThat(found(HEBREW)).isPresent();
        assertThat(found("中")).isEmpty();
        assertThat(found("\uE000")).isEmpty();
    }

    @Test
    void aFaceOfACollectionBecomesAFileOfItsOwnWithTheLinesOfThePaper() throws IOException {
        write("a.ttc", collection(font));
        Face face = found(HEBREW).orElseThrow();

        try (TrueTypeFont alone = new TTFParser()
                .parse(new RandomAccessReadBuffer(face.files(Set.of()).get(400).supply()))) {
            assertThat(alone.getUnicodeCmapLookup().getGlyphId('ש')).isPositive();
            assertThat(alone.getHorizontalHeader().getAscender()).isEqualTo((short) Face.ASCENT);
            assertThat(alone.getHorizontalHeader().getDescender()).isEqualTo((short) Face.DESCENT);
        }
    }

    /** The face draws a disc, 800 units across, with curves of PostScript; {@code packaging/fonts/make-test-face.py}. */
    @Test
    void outlinesOfPostScriptBecomeThoseOfTrueType() throws IOException {
        write("a.otf", ShippedFiles.bytes("/fr/technolucide/exchange/script/postscript.otf"));
        Face face = found("中").orElseThrow();

        try (TrueTypeFont alone = new TTFParser()
                .parse(new RandomAccessReadBuffer(
                        face.files(Set.of(0x4E2D, 0x20)).get(400).supply()))) {
            int glyph = alone.getUnicodeCmapLookup().getGlyphId('中');
            GlyphData disc = alone.getGlyph().getGlyph(glyph);

            assertThat(alone.getUnicodeCmapLookup().getGlyphId(' ')).isPositive();
            assertThat(alone.getAdvanceWidth(glyph)).isEqualTo(1000);
            assertThat(disc.getPath().getBounds()).isEqualTo(new Rectangle(100, -20, 800, 800));
            assertThat(IntStream.range(0, 360)
                            .mapToObj(degrees -> Math.toRadians(degrees))
                            .filter(angle -> !isWithin(disc, angle, 398.5) || isWithin(disc, angle, 401.5)))
                    .isEmpty();
        }
    }

    @Test
    void aFaceThatMayNotBeEmbeddedIsPassedOver() throws IOException {
        ByteBuffer file = ByteBuffer.wrap(font.clone());
        file.putShort(table(file, "OS/2") + 8, (short) 2);
        write("a.ttf", file.array());

        assertThat(found(HEBREW)).isEmpty();
    }

    @Test
    void aGlyphWithoutOutlineDrawsNothing() throws IOException {
        ByteBuffer file = ByteBuffer.wrap(font.clone());
        int places = table(file, "loca");
        boolean wide = file.getShort(table(file, "head") + 50) == 1;
        for (int glyph = 0; glyph < file.getShort(table(file, "maxp") + 4); glyph++) {
            file.putShort(places + (wide ? 4 : 2) * glyph, (short) 0);
        }
        file.putShort(places + (wide ? 4 : 2) * file.getShort(table(file, "maxp") + 4), (short) 0);
        write("a.ttf", file.array());

        assertThat(found(HEBREW)).isEmpty();
    }

    @Test
    void theComputerIsAskedOnlyForWhatTheProgramLacks() {
        Faces faces = new Faces(PAPER, new ComputerFaces(() -> {
            throw new IllegalStateException("asked");
        }));

        assertThat(PrintableText.of("Ça va ✓ Привіт " + HEBREW + " كتاب", faces).lacking())
                .isEmpty();
    }

    private static boolean isWithin(GlyphData disc, double angle, double radius) {
        return disc.getPath().contains(500 + radius * Math.cos(angle), 380 + radius * Math.sin(angle));
    }

    private Optional<Face> found(String text) {
        return new ComputerFaces(this::files).drawing(text);
    }

    private Stream<Path> files() {
        try {
            return Files.list(folder).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }

    private static int table(ByteBuffer file, String tag) {
        for (int entry = 12; ; entry += 16) {
            byte[] name = new byte[4];
            file.get(entry, name);
            if (new String(name, java.nio.charset.StandardCharsets.US_ASCII).equals(tag)) {
                return file.getInt(entry + 8);
            }
        }
    }

    /** A collection of one face: its tables lie as far behind as its head is long. */
    private static byte[] collection(byte[] font) {
        int head = 16;
        ByteBuffer file = ByteBuffer.allocate(head + font.length);
        file.putInt(0x74746366).putInt(0x00010000).putInt(1).putInt(head).put(font);
        for (int entry = 0; entry < file.getShort(head + 4); entry++) {
            int place = head + 12 + 16 * entry + 8;
            file.putInt(place, file.getInt(place) + head);
        }
        return file.array();
    }
}
