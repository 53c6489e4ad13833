package fr.technolucide.screens;

import fr.technolucide.language.Messages;
import fr.technolucide.language.Texts;
import fr.technolucide.ui.Nodes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Window;

/** Finds words that are not shown whole. Asked on the UI thread. */
final class Eye {

    private static final double SLACK = 2;

    private Eye() {}

    /** What the window and all above it cut. */
    static List<String> cutWords() {
        return Nodes.shown()
                .filter(node -> node instanceof Labeled)
                .map(Labeled.class::cast)
                .filter(label -> isCut(label) && !isExcused(label))
                .map(Eye::described)
                .toList();
    }

    /** Those of some style classes that a node of a window has. */
    static Set<String> classes(Set<String> some) {
        return Window.getWindows().stream()
                .flatMap(window -> Nodes.all(window.getScene().getRoot()))
                .flatMap(node -> node.getStyleClass().stream())
                .filter(some::contains)
                .collect(Collectors.toSet());
    }

    /** What the skin drew, beside what was to be said: the property of the control also tells of a first, narrower layout. */
    static boolean isCut(Labeled label) {
        String whole = Nodes.said(label);
        if (whole.isEmpty() || isFolded(label) || isIcon(label)) {
            return false;
        }
        return isOutside(label)
                || drawn(label)
                        .map(text -> !alike(text.getText(), whole) || isClipped(text, label))
                        .orElseGet(label::isTextTruncated);
    }

    /** What shows its drawing alone has its words in its tooltip; JavaFX goes on to say that they are cut. */
    private static boolean isIcon(Labeled label) {
        return label.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY
                && label.getGraphic() != null
                && label.getTooltip() != null;
    }

    /** Choices side by side keep their width, and go beyond the room that they have. */
    private static boolean isOutside(Labeled label) {
        return label.getParent() instanceof Region row
                && row.getStyleClass().contains("segments")
                && label.getLayoutX() + label.getWidth() > row.getWidth() + SLACK;
    }

    /** The head of an empty table, say, to which no room is given. */
    private static boolean isFolded(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getLayoutBounds().getWidth() < 1 || each.getLayoutBounds().getHeight() < 1) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Text> drawn(Labeled label) {
        return label.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && child.getStyleClass().contains("text"))
                .map(Text.class::cast)
                .findFirst();
    }

    private static boolean alike(String drawn, String whole) {
        return drawn.strip().replaceAll("\\s+", " ").equals(whole.strip().replaceAll("\\s+", " "));
    }

    private static boolean isClipped(Text text, Labeled label) {
        return text.getLayoutBounds().getHeight() > label.getHeight() + SLACK
                || text.getLayoutBounds().getWidth() > label.getWidth() + SLACK;
    }

    /** What people typed, and a cell of a table, may be cut where the whole is in a tooltip; our other words never. */
    private static boolean isExcused(Labeled label) {
        boolean explained =
                label.getTooltip() != null && label.getTooltip().getText().contains(label.getText());
        return explained && (label instanceof IndexedCell<?> || !isOurs(label.getText())) || isInExplainedCell(label);
    }

    /** A piece of a line whose whole is in the tooltip of its cell. */
    private static boolean isInExplainedCell(Labeled label) {
        for (Node each = label.getParent(); each != null; each = each.getParent()) {
            if (each instanceof IndexedCell<?> cell && cell.getTooltip() != null) {
                return cell.getTooltip().getText().contains(label.getText());
            }
        }
        return false;
    }

    private static boolean isOurs(String words) {
        Texts texts = Messages.in(Messages.language());
        return texts.keys().stream()
                .anyMatch(key -> texts.find(key).filter(words::equals).isPresent());
    }

    private static String described(Labeled label) {
        String where =
                label instanceof IndexedCell<?> ? "cell" : label.getClass().getSimpleName();
        return where + " " + label.getStyleClass() + " « " + label.getText() + " »";
    }
}
