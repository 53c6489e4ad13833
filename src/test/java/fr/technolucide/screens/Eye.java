package fr.technolucide.screens;

import fr.technolucide.language.Messages;
import fr.technolucide.language.Texts;
import fr.technolucide.ui.Nodes;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Window;

/** Finds words that are not shown whole. Asked on the UI thread. */
final class Eye {

    private Eye() {}

    /** What the window and all above it cut. */
    static List<String> cutWords() {
        return shown().filter(node -> node instanceof Labeled)
                .map(Labeled.class::cast)
                .filter(label -> isCut(label) && !isExcused(label))
                .map(Eye::described)
                .toList();
    }

    static Stream<Node> shown() {
        return Window.getWindows().stream()
                .filter(window -> window.isShowing() && window.getScene() != null)
                .flatMap(window -> Nodes.all(window.getScene().getRoot()))
                .filter(Nodes::isShown);
    }

    /** Compares what the skin drew with what was to be said, should the property be wrong. */
    static boolean isCut(Labeled label) {
        String whole = label.getText();
        if (whole == null || whole.isEmpty() || label.getWidth() == 0) {
            return false;
        }
        boolean drawnOtherwise = label.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && child.getStyleClass().contains("text") && child.isVisible())
                .map(child -> ((Text) child).getText())
                .anyMatch(drawn -> !drawn.isEmpty() && !whole.equals(drawn) && drawn.endsWith("…"));
        return label.isTextTruncated() || (drawnOtherwise && !whole.endsWith("…"));
    }

    /** What people typed may be cut where the whole is in a tooltip; our own words never. */
    private static boolean isExcused(Labeled label) {
        boolean explained =
                label.getTooltip() != null && Objects.equals(label.getTooltip().getText(), label.getText());
        return explained && !isOurs(label.getText());
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
