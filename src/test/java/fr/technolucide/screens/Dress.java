package fr.technolucide.screens;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.language.Language;
import fr.technolucide.ui.common.Appearance;
import java.util.ArrayList;
import java.util.List;

/**
 * How the window is looked at.
 *
 * @param theme the word for it in the name of a picture
 */
record Dress(String theme, Appearance appearance, int width, int height) {

    static final Dress USUAL = light(100, 1366, 768);
    static final Dress LARGE = light(200, 1366, 768);
    static final Dress TIGHT = light(150, 1024, 600);
    static final Dress DARK = dark(100, 1366, 768);

    private static Dress light(int percent, int width, int height) {
        return new Dress("clair", new Appearance(false, percent), width, height);
    }

    private static Dress dark(int percent, int width, int height) {
        return new Dress("ardoise", new Appearance(true, percent), width, height);
    }

    private static Dress contrast(boolean dark) {
        Appearance strong = new Appearance(dark, 100).withContrast(true);
        return new Dress(dark ? "ardoise-contraste" : "contraste", strong, 1366, 768);
    }

    /** Both themes, the usual screen and a small one, the usual text and a large one. */
    static List<Dress> drawn() {
        List<Dress> all = new ArrayList<>();
        for (int percent : List.of(100, 150)) {
            all.add(light(percent, 1366, 768));
            all.add(light(percent, 1024, 600));
            all.add(dark(percent, 1366, 768));
            all.add(dark(percent, 1024, 600));
        }
        all.add(LARGE);
        all.add(contrast(false));
        all.add(contrast(true));
        return List.copyOf(all);
    }

    /** Each size of the text, on the usual screen and, but for the largest, on a small one. */
    static List<Dress> measured() {
        List<Dress> all = new ArrayList<>();
        for (int percent : List.of(100, 125, 150)) {
            all.add(light(percent, 1366, 768));
            all.add(light(percent, 1024, 600));
        }
        all.add(LARGE);
        return List.copyOf(all);
    }

    /** A large screen, in a window of its own: the headless one does not become smaller again. */
    static List<Dress> wide() {
        return List.of(light(100, 1920, 1080), light(150, 1920, 1080));
    }

    /** The dresses of the pictures in a language, in groups that one window may wear one after the other. */
    static List<List<Dress>> wardrobes(Language language) {
        return language == Language.FRENCH
                ? List.of(drawn(), wide())
                : List.of(List.of(USUAL, light(100, 1024, 600), TIGHT), List.of(light(100, 1920, 1080)));
    }

    /** The ends of {@link #measured}. */
    static List<Dress> extremes() {
        return List.of(USUAL, TIGHT, LARGE);
    }

    /** Each theme. */
    static List<Dress> themes() {
        return List.of(DARK, contrast(true), contrast(false));
    }

    boolean isUsualScreen() {
        return width == USUAL.width;
    }

    void on(ProgramWindow program) {
        program.dress(appearance);
        program.resize(width, height);
        program.settle();
    }

    @Override
    public String toString() {
        return theme + "-" + width + "-" + appearance.textPercent();
    }
}
