package fr.technolucide.exchange.script;

import com.openhtmltopdf.extend.FSSupplier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** A face that the program brings with it; each file is read once, when first asked for. */
public final class ShippedFace implements Face {

    /** The letters of Europe and Vietnam: Latin, Greek, Cyrillic, and their punctuation. */
    static final ShippedFace LETTERS = new ShippedFace(
            "Technolucide Lettres", Map.of(400, "TechnolucideLettres-Regular", 700, "TechnolucideLettres-Bold"));

    static final ShippedFace ARABIC = new ShippedFace(
            ArabicForms.FAMILY, Map.of(400, "TechnolucideArabe-Regular", 700, "TechnolucideArabe-Bold"));

    static final ShippedFace HEBREW = new ShippedFace(
            "Technolucide Hebreu", Map.of(400, "TechnolucideHebreu-Regular", 700, "TechnolucideHebreu-Bold"));

    /** Arrows, signs of mathematics, ticks, and the most usual emoji, in one weight. */
    static final ShippedFace SIGNS = new ShippedFace("Technolucide Signes", Map.of(400, "TechnolucideSignes-Regular"));

    private static final Map<String, byte[]> READ = new ConcurrentHashMap<>();

    private final String family;
    private final Map<Integer, String> names;
    private volatile @Nullable CmapLookup glyphs;

    /** @param names of the files in the folder of fonts, by weight; all draw the same characters */
    public ShippedFace(String family, Map<Integer, String> names) {
        this.family = family;
        this.names = new TreeMap<>(names);
    }

    @Override
    public String family() {
        return family;
    }

    /** {@inheritDoc} Characters for private use mean nothing to a reader, so none draws them. */
    @Override
    public boolean draws(int codePoint) {
        return Character.getType(codePoint) != Character.PRIVATE_USE && glyphs().getGlyphId(codePoint) != 0;
    }

    @Override
    public Map<Integer, FSSupplier<InputStream>> files(Set<Integer> characters) {
        Map<Integer, FSSupplier<InputStream>> files = new TreeMap<>();
        names.forEach((weight, name) -> files.put(weight, () -> new ByteArrayInputStream(bytes(name))));
        return files;
    }

    private static byte[] bytes(String name) {
        return READ.computeIfAbsent(name, _ -> ShippedFiles.bytes("/fr/technolucide/fonts/" + name + ".ttf"));
    }

    private CmapLookup glyphs() {
        CmapLookup known = glyphs;
        if (known == null) {
            known = read();
            glyphs = known;
        }
        return known;
    }

    private CmapLookup read() {
        byte[] first = bytes(names.values().iterator().next());
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(first))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
