package fr.technolucide.ui.common;

import fr.technolucide.language.Glossary;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/** Says what the words of the glossary mean where they stand: under the pointer, and as help to a screen reader. */
public final class Meanings {

    private Meanings() {}

    /** Keeps the words of the glossary explained that a text shows; one that is cut is said whole before. */
    public static <T extends Labeled> T explained(T labeled) {
        labeled.textTruncatedProperty().subscribe(cut -> explain(labeled));
        labeled.textProperty().subscribe(text -> labeled.setAccessibleHelp(explain(labeled)));
        return labeled;
    }

    private static String explain(Labeled labeled) {
        String meanings = Glossary.of(List.of(labeled.getText()));
        show(labeled, lines(labeled.isTextTruncated() ? labeled.getText() : "", meanings));
        return meanings;
    }

    /** Says some sentences of a text, a line each, under the pointer and as its help. */
    public static void say(Labeled labeled, String... sentences) {
        String words = lines(sentences);
        labeled.setAccessibleHelp(words);
        show(labeled, words);
    }

    /** Returns sentences a line each, without those that say nothing. */
    public static String lines(String... sentences) {
        return Stream.of(sentences).filter(each -> !each.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** Keeps the tooltip that may be about to show: another one would wait for the pointer to move. */
    private static void show(Labeled labeled, String words) {
        Tooltip tooltip = labeled.getTooltip();
        if (words.isEmpty()) {
            labeled.setTooltip(null);
        } else if (tooltip == null) {
            labeled.setTooltip(new Tooltip(words));
        } else {
            tooltip.setText(words);
        }
    }
}
