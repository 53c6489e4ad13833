package fr.technolucide.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The fonts that the program brings with it. */
public final class BundledFonts {

    private static final List<String> FACES = List.of(
            "AtkinsonHyperlegibleNext-Regular.ttf",
            "AtkinsonHyperlegibleNext-Medium.ttf",
            "AtkinsonHyperlegibleNext-SemiBold.ttf",
            "AtkinsonHyperlegibleNext-Bold.ttf",
            "TechnolucideChiffres-Regular.ttf",
            "TechnolucideChiffres-SemiBold.ttf",
            "TechnolucideChiffres-Bold.ttf");

    /** Loads them when first asked for, whoever asks; another who asks meanwhile waits. */
    private static final class Loaded {

        static final boolean ALL = all();

        private static boolean all() {
            FACES.forEach(Loaded::one);
            return true;
        }

        /** A font that is absent is not worth a failure: the system's takes its place. */
        private static void one(String face) {
            try (InputStream stream = BundledFonts.class.getResourceAsStream("/fr/technolucide/fonts/" + face)) {
                if (stream != null) {
                    Font.loadFont(stream, 15);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private BundledFonts() {}

    /** Makes sure that the fonts are there. It may be called on any thread, once the toolkit has started. */
    public static boolean load() {
        return Loaded.ALL;
    }
}
