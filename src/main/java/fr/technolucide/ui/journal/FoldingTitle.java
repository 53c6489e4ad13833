package fr.technolucide.ui.journal;

import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/** The title of a bar: on one line while there is room, on two where that keeps the bar to one row. */
final class FoldingTitle extends Label {

    /** Rounding may take as much. */
    private static final double SLACK = 2;

    FoldingTitle() {
        getStyleClass().add("panel-title");
        setWrapText(true);
    }

    /** Returns its width on one line. */
    double whole() {
        return width(getText());
    }

    /** Returns its width on two lines, broken where their lengths are the most alike. */
    double folded() {
        String words = getText();
        return IntStream.range(0, words.length())
                .filter(place -> words.charAt(place) == ' ')
                .mapToDouble(place -> Math.max(width(words.substring(0, place)), width(words.substring(place + 1))))
                .min()
                .orElse(whole());
    }

    private double width(String words) {
        Text measured = new Text(words);
        measured.setFont(getFont());
        return Math.ceil(measured.getLayoutBounds().getWidth()) + SLACK;
    }
}
