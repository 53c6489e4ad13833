package fr.technolucide.ui.common;

import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Estimates the width of words in em, so that what contains them fits the language in use and follows the size of the
 * text.
 */
public final class TextWidth {

    private static final double SIZE = 100;

    private TextWidth() {}

    public static double of(String words) {
        return of(words, Theme.REGULAR);
    }

    /** Returns the width of the widest of some words in bold. */
    static double ofBold(Stream<String> words) {
        return words.mapToDouble(each -> of(each, Theme.SEMI_BOLD)).max().orElse(0);
    }

    static double of(String words, String family) {
        Text text = new Text(words);
        text.setFont(Font.font(family, SIZE));
        return text.getLayoutBounds().getWidth() / SIZE;
    }
}
