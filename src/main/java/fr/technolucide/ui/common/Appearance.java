package fr.technolucide.ui.common;

import java.util.List;

/**
 * How the window looks on this computer.
 *
 * @param ardoise     the dark theme
 * @param textPercent size of the text, one of {@link #TEXT_PERCENTS}
 */
public record Appearance(boolean ardoise, int textPercent) {

    public static final List<Integer> TEXT_PERCENTS = List.of(100, 125, 150);
    public static final Appearance DEFAULT = new Appearance(false, 100);

    public Appearance {
        if (!TEXT_PERCENTS.contains(textPercent)) {
            throw new IllegalArgumentException("no such size of text: " + textPercent);
        }
    }

    public Appearance withArdoise(boolean dark) {
        return new Appearance(dark, textPercent);
    }

    public Appearance withTextPercent(int percent) {
        return new Appearance(ardoise, percent);
    }
}
