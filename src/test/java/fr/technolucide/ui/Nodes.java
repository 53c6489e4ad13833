package fr.technolucide.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/** Walks a window. */
public final class Nodes {

    private Nodes() {}

    /** A node and everything in it. */
    public static Stream<Node> all(Node node) {
        List<Node> all = new ArrayList<>();
        gather(node, all);
        return all.stream();
    }

    private static void gather(Node node, List<Node> into) {
        into.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, into));
        }
    }

    /** A node and everything in it, but what is hidden. */
    private static void gatherShown(Node node, List<Node> into) {
        if (node.isVisible()) {
            into.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> gatherShown(child, into));
            }
        }
    }

    public static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    public static boolean isIn(Node node, Node place) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == place) {
                return true;
            }
        }
        return false;
    }

    /** Every node of every window that is open; like all that follows, to be asked on the UI thread. */
    public static Stream<Node> everywhere() {
        return windows().flatMap(window -> all(window.getScene().getRoot()));
    }

    public static Stream<Node> shown() {
        List<Node> shown = new ArrayList<>();
        windows().forEach(window -> gatherShown(window.getScene().getRoot(), shown));
        return shown.stream();
    }

    private static Stream<Window> windows() {
        return List.copyOf(Window.getWindows()).stream().filter(window -> window.getScene() != null);
    }

    /** A node of any window, by its id, which may hold dots. */
    public static Optional<Node> find(String id) {
        return everywhere().filter(node -> id.equals(node.getId())).findFirst();
    }

    public static Stream<Button> buttons(String words) {
        return shown().filter(node -> node instanceof Button button && words.equals(button.getText()))
                .map(Button.class::cast);
    }

    /** The words that are shown. */
    public static List<String> words() {
        return shown().filter(Labeled.class::isInstance)
                .map(node -> said((Labeled) node))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** Returns the words of a control as it shows them: the letter of a menu has a mark in its text alone. */
    public static String said(Labeled labeled) {
        String text = Objects.requireNonNullElse(labeled.getText(), "");
        return labeled.isMnemonicParsing() ? text.replaceFirst("_", "") : text;
    }

    /** Returns whether a control says words among others, on any thread. */
    public static boolean say(String words) {
        return Fx.on(() -> words().stream().anyMatch(text -> text.contains(words)));
    }

    /** Waits for a button that can be pressed, and presses it, on any thread. */
    public static void press(String words) {
        Fx.until(words, () -> buttons(words).anyMatch(button -> !button.isDisabled()));
        Fx.run(() -> buttons(words)
                .filter(button -> !button.isDisabled())
                .findFirst()
                .orElseThrow()
                .fire());
    }

    /**
     * Waits for a node of any window, on any thread.
     *
     * @throws NotShown on the UI thread, which would wait for itself, where the node is not there
     */
    @SuppressWarnings("unchecked") // the caller knows what it gave the id to
    public static <T extends Node> T await(String id) {
        if (Platform.isFxApplicationThread() && find(id).isEmpty()) {
            throw new NotShown(id);
        }
        Fx.until(id, () -> find(id).isPresent());
        return (T) Fx.on(() -> find(id).orElseThrow());
    }

    /** Hides every window, on any thread. */
    public static void hideAll() {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    /** Opens every section of the forms shown. */
    public static void unfold() {
        Fx.run(() -> shown().filter(node -> node.getStyleClass().contains("opener"))
                .map(ToggleButton.class::cast)
                .forEach(opener -> opener.setSelected(true)));
        Rest.await();
    }

    /** Presses the mouse on a node, in sight or not. On the UI thread. */
    public static void press(Node node) {
        Bounds place = node.localToScreen(node.getLayoutBounds());
        node.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                1,
                1,
                place.getMinX() + 1,
                place.getMinY() + 1,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null));
    }

    /** Asked on the UI thread, a node that is not there: a condition that asks for it does not hold yet. */
    static final class NotShown extends IllegalStateException {
        private static final long serialVersionUID = 1;

        NotShown(String id) {
            super("the UI thread would wait for itself to show " + id);
        }
    }
}
