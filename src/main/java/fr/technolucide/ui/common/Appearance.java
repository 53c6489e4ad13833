package fr.technolucide.ui.common;

import java.util.List;

/**
 * The appearance of the window on this computer.
 *
 * @param contrast    stronger lines and words, for eyes that need them
 * @param textPercent size of the text, one of {@link #TEXT_PERCENTS}
 */
public record Appearance(Mode mode, boolean contrast, int textPercent) {

    /** Light paper or dark slate. */
    public enum Mode {
        LIGHT,
        ARDOISE,
        /** Whichever the system shows its own windows in, and when it changes, the other. */
        SYSTEM
    }

    public static final List<Integer> TEXT_PERCENTS = List.of(100, 125, 150, 200);
    public static final Appearance DEFAULT = new Appearance(Mode.LIGHT, false, 100);

    public Appearance {
        if (!TEXT_PERCENTS.contains(textPercent)) {
            throw new IllegalArgumentException("no such size of text: " + textPercent);
        }
    }

    public Appearance(boolean ardoise, int textPercent) {
        this(ardoise ? Mode.ARDOISE : Mode.LIGHT, false, textPercent);
    }

    public Appearance withMode(Mode chosen) {
        return new Appearance(chosen, contrast, textPercent);
    }

    public Appearance withContrast(boolean stronger) {
        return new Appearance(mode, stronger, textPercent);
    }

    public Appearance withTextPercent(int percent) {
        return new Appearance(mode, contrast, percent);
    }
}
