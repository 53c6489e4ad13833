package fr.technolucide.ui.retrospective;

import java.util.List;
import javafx.scene.control.TextInputControl;

/** The lines that were pasted into a text, each of which is a row of its own; those that were typed belong together. */
final class PastedLines {

    private final TextInputControl text;
    private boolean pasted;

    PastedLines(TextInputControl text) {
        this.text = text;
        text.textProperty().subscribe((before, now) -> {
            if (isOne(now)) {
                pasted = false;
            } else if (text.isFocused() && !isOne(inserted(before, now))) {
                pasted = true;
            }
        });
    }

    /** Returns the lines, without those that are blank; empty unless several were pasted. */
    List<String> all() {
        return pasted ? lines(text.getText()) : List.of();
    }

    /** Sets whether the lines that stand there, put back by the program, were pasted. */
    void pasted(boolean were) {
        pasted = were;
    }

    private static boolean isOne(String words) {
        return lines(words).size() < 2;
    }

    private static List<String> lines(String words) {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String inserted(String before, String now) {
        int most = Math.min(before.length(), now.length());
        int start = 0;
        while (start < most && before.charAt(start) == now.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && before.charAt(before.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
            end++;
        }
        return now.substring(start, now.length() - end);
    }
}
