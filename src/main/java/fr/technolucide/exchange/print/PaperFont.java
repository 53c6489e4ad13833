package fr.technolucide.exchange.print;

import fr.technolucide.exchange.script.ShippedFiles;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The fonts that paper is set in, shipped with the program; each file is read once, when first asked for. */
enum PaperFont {
    REGULAR("AtkinsonHyperlegibleNext-Regular", PaperFont.TEXT, 400),
    SEMI_BOLD("AtkinsonHyperlegibleNext-SemiBold", PaperFont.TEXT, 600),
    BOLD("AtkinsonHyperlegibleNext-Bold", PaperFont.TEXT, 700),
    FIGURES_REGULAR("TechnolucideChiffres-Regular", PaperFont.FIGURES, 400),
    FIGURES_SEMI_BOLD("TechnolucideChiffres-SemiBold", PaperFont.FIGURES, 600),
    FIGURES_BOLD("TechnolucideChiffres-Bold", PaperFont.FIGURES, 700);

    /** Family of running text. */
    static final String TEXT = "Atkinson Hyperlegible Next";
    /** Family whose digits all have one width, and which holds the box that the renderer draws for a missing character. */
    static final String FIGURES = "Technolucide Chiffres";

    /** Families of the paper, in the order in which they are asked, as CSS writes them. */
    static final String FAMILIES = "\"" + TEXT + "\", \"" + FIGURES + "\"";

    private static final Map<PaperFont, byte[]> READ = new ConcurrentHashMap<>();

    private final String file;
    private final String family;
    private final int weight;

    PaperFont(String file, String family, int weight) {
        this.file = file;
        this.family = family;
        this.weight = weight;
    }

    String family() {
        return family;
    }

    /** CSS weight, 400 to 700. */
    int weight() {
        return weight;
    }

    InputStream open() {
        return new ByteArrayInputStream(READ.computeIfAbsent(this, PaperFont::read));
    }

    private static byte[] read(PaperFont face) {
        return ShippedFiles.bytes("/fr/technolucide/fonts/" + face.file + ".ttf");
    }
}
