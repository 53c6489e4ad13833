package fr.technolucide.screens;

import fr.technolucide.ui.Nodes;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;

/** Hears what a screen reader would say, and finds what it could not name. Asked on the UI thread. */
final class Ear {

    /** Packages whose nodes are drawings that say a figure. */
    private static final String CHARTS = "fr.technolucide.ui.chart";

    private Ear() {}

    /** What takes the keyboard and has neither words, nor a text for screen readers, nor a label. */
    static List<String> nameless() {
        List<Node> shown = Nodes.shown().toList();
        Set<Node> labelled = shown.stream()
                .filter(node -> node instanceof Label label && label.getLabelFor() != null && hasWords(label))
                .map(node -> ((Label) node).getLabelFor())
                .collect(Collectors.toSet());
        return shown.stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> !isNamed(node) && !labelled.contains(node))
                .map(Ear::described)
                .toList();
    }

    /** What is called otherwise than its visible words: whoever speaks to the computer says what is written. */
    static List<String> misnamed() {
        return Nodes.shown()
                .filter(node -> node.isFocusTraversable() && node instanceof Labeled labeled && hasWords(labeled))
                .filter(node -> hasText(node) && !said(node).contains(words((Labeled) node)))
                .map(node -> described(node) + " is called « " + node.getAccessibleText() + " »")
                .toList();
    }

    /** Fields beside which nothing says what they are for: neither a label, nor words in them while they are empty. */
    static List<String> unlabelled() {
        List<Node> shown = Nodes.shown().toList();
        Set<Node> labelled = shown.stream()
                .filter(node -> node instanceof Label label && label.getLabelFor() != null && hasWords(label))
                .map(node -> ((Label) node).getLabelFor())
                .collect(Collectors.toSet());
        return shown.stream()
                .filter(node -> node instanceof TextInputControl field
                        && field.isEditable()
                        && node.isFocusTraversable()
                        && !isOfTheCalendar(node))
                .filter(node -> ((TextInputControl) node).getPromptText().isEmpty() && !isIn(node, labelled))
                .map(Ear::described)
                .toList();
    }

    private static boolean isIn(Node node, Set<Node> some) {
        Node each = node;
        while (each != null && !some.contains(each)) {
            each = each.getParent();
        }
        return each != null;
    }

    private static String said(Node node) {
        return node.getAccessibleText().toLowerCase(Locale.ROOT);
    }

    private static String words(Labeled labeled) {
        String words = labeled.getText().strip().toLowerCase(Locale.ROOT);
        return words.endsWith("…") ? words.substring(0, words.length() - 1) : words;
    }

    /** Charts of ours that say nothing. */
    static List<String> mute() {
        return Nodes.shown()
                .filter(node -> node.getClass().getPackageName().equals(CHARTS) && !saysSomething(node))
                .map(Ear::described)
                .toList();
    }

    private static boolean saysSomething(Node node) {
        for (Node each = node; each != null && each.getParent() != null; each = each.getParent()) {
            if (hasText(each)) {
                return true;
            }
        }
        return Nodes.all(node).anyMatch(part -> hasText(part) || part instanceof Label label && hasWords(label));
    }

    /** A row of tabs says the chosen one by itself. */
    private static boolean isNamed(Node node) {
        return isOfTheCalendar(node)
                || node.getParent() instanceof IndexedCell<?> cell && hasWords(cell)
                || hasText(node)
                || node instanceof Labeled labeled && hasWords(labeled)
                || node instanceof TabPane;
    }

    /** JavaFX's own calendar, under a date field that is typed in: its arrows have no names, and none can be given. */
    private static boolean isOfTheCalendar(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("date-picker-popup")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasText(Node node) {
        return node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
    }

    private static boolean hasWords(Labeled labeled) {
        return labeled.getText() != null && !labeled.getText().isBlank();
    }

    static String described(Node node) {
        String itself = node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass();
        return node.getParent() == null
                ? itself
                : itself + " in " + node.getParent().getStyleClass();
    }
}
