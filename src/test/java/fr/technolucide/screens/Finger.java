package fr.technolucide.screens;

import fr.technolucide.ui.Nodes;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.DateCell;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.NestedTableColumnHeader;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;

/**
 * Feels for what a click goes to, and finds what is too small to be hit: under 24 pixels each way, neither within a
 * sentence nor with room around it (WCAG 2.2, criterion 2.5.8). Asked on the UI thread, at 100 %.
 */
final class Finger {

    private static final double LEAST = 24;

    /** A size in em seldom is a whole number of pixels. */
    private static final double SLACK = 0.5;

    /** Parts of JavaFX's own skins that take a click and are no controls. */
    private static final Set<String> PARTS = Set.of("tab", "tab-close-button", "menu-item", "title");

    /** Marks whose place is what they say; {@code MarkedChart} gives a click beside them to the nearest. */
    private static final String DATA = "quality-dot";

    /** @param room what scrolls around it, whose other parts alone may lie over it; else all of the window */
    private record Target(Node node, Bounds place, Node room) {}

    private Finger() {}

    /** What a click has too little room on. */
    static List<String> small() {
        return scenes().flatMap(scene -> small(scene).stream()).toList();
    }

    /** How much takes a click. */
    static int felt() {
        return scenes().mapToInt(scene -> targets(scene).size()).sum();
    }

    private static Stream<Scene> scenes() {
        return List.copyOf(Window.getWindows()).stream().map(Window::getScene).filter(Objects::nonNull);
    }

    private static List<String> small(Scene scene) {
        List<Target> targets = targets(scene);
        List<Target> small = targets.stream().filter(target -> !isLarge(target)).toList();
        return small.stream()
                .filter(target -> !isWithinSentence(target.node()) && !isApart(target, targets, small))
                .map(Finger::described)
                .toList();
    }

    private static List<Target> targets(Scene scene) {
        return Nodes.shown()
                .filter(node -> node.getScene() == scene && isTarget(node))
                .map(node -> new Target(node, node.localToScene(node.getLayoutBounds()), room(node)))
                .filter(Finger::isThere)
                .toList();
    }

    private static boolean isTarget(Node node) {
        boolean whole = node instanceof ListView || node instanceof TableView; // whose rows are the targets
        if (whole || node.isDisabled() || isEdgeOfColumn(node) || isPartOf(node)) {
            return false;
        }
        return node instanceof ButtonBase
                || node instanceof ComboBoxBase
                || node instanceof TextInputControl
                || node instanceof IndexedCell<?> cell && !cell.isEmpty()
                || node instanceof DateCell
                || node instanceof TableColumnHeader
                || node.getStyleClass().stream().anyMatch(PARTS::contains)
                || node.getOnMouseClicked() != null
                || node.getOnMousePressed() != null
                || node.getCursor() == Cursor.HAND && !node.getStyleClass().contains(DATA);
    }

    /** What JavaFX lays between the heads of a table, to widen a column by dragging. */
    private static boolean isEdgeOfColumn(Node node) {
        return node.getParent() instanceof NestedTableColumnHeader && node instanceof Rectangle;
    }

    /** Of a larger control, which a click goes to as a whole. */
    private static boolean isPartOf(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ComboBoxBase || each instanceof ButtonBase || each instanceof ScrollBar) {
                return true;
            }
        }
        return node.isMouseTransparent();
    }

    /** Returns the nearest thing around a node that cuts what it holds, as what scrolls does. */
    private static Node room(Node node) {
        Node each = node.getParent();
        while (each != null && each.getParent() != null && each.getClip() == null) {
            each = each.getParent();
        }
        return each == null ? node : each;
    }

    /** What lies below a dialog, or below something else that is in front of it, is felt on another screen. */
    private static boolean isThere(Target target) {
        return target.place().getWidth() > 0
                && target.place().getHeight() > 0
                && takes(target, middle(target))
                && isInFront(target.room());
    }

    private static boolean isInFront(Node room) {
        if (room.getParent() == null) {
            return true;
        }
        Bounds seen = room.localToScene(
                room.getClip() == null ? room.getLayoutBounds() : room.getClip().getBoundsInParent());
        Node around = room(room);
        Point2D middle = new Point2D(seen.getCenterX(), seen.getCenterY());
        boolean here = at(around, middle).filter(hit -> Nodes.isIn(hit, room)).isPresent();
        return here && isInFront(around);
    }

    private static boolean isLarge(Target target) {
        return isLarge(target.place().getWidth(), target.place().getHeight())
                || isLarge(reach(target, 1, 0), reach(target, 0, 1));
    }

    private static boolean isLarge(double width, double height) {
        return width >= LEAST - SLACK && height >= LEAST - SLACK;
    }

    /** How far a click still goes to a target, from its middle both ways along an axis, whatever it draws. */
    private static double reach(Target target, int x, int y) {
        double reach = 0;
        for (int way : List.of(-1, 1)) {
            double far = 0;
            while (far < LEAST && takes(target, middle(target).add(way * x * (far + SLACK), way * y * (far + SLACK)))) {
                far += SLACK;
            }
            reach += far;
        }
        return reach;
    }

    private static boolean takes(Target target, Point2D inScene) {
        return at(target.room(), inScene)
                .filter(hit -> Nodes.isIn(hit, target.node()))
                .isPresent();
    }

    /** Returns what a click at a point of the scene goes to among what a room holds, as if all of it were in view. */
    private static Optional<Node> at(Node room, Point2D inScene) {
        Point2D here = room.sceneToLocal(inScene);
        return room instanceof Parent parent ? inside(parent, here) : Optional.empty();
    }

    /** As JavaFX chooses it: what is drawn last comes first. */
    private static Optional<Node> inside(Parent parent, Point2D here) {
        List<Node> children = parent.getChildrenUnmodifiable();
        for (int i = children.size() - 1; i >= 0; i--) {
            Optional<Node> hit = hit(children.get(i), here);
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    private static Optional<Node> hit(Node node, Point2D inParent) {
        if (!node.isVisible() || node.isMouseTransparent() || isCutOff(node, inParent)) {
            return Optional.empty();
        }
        Point2D here = node.parentToLocal(inParent);
        Optional<Node> within = node instanceof Parent parent ? inside(parent, here) : Optional.empty();
        return within.or(() -> node.contains(here) ? Optional.of(node) : Optional.empty());
    }

    private static boolean isCutOff(Node node, Point2D inParent) {
        if (!node.getBoundsInParent().contains(inParent)) {
            return true;
        }
        Node clip = node.getClip();
        return clip != null && !clip.contains(clip.parentToLocal(node.parentToLocal(inParent)));
    }

    private static boolean isWithinSentence(Node node) {
        return node.getParent() instanceof TextFlow sentence
                && sentence.getChildren().stream()
                        .anyMatch(other -> other != node
                                && other instanceof Text words
                                && !words.getText().isBlank());
    }

    /** Whether a circle of 24 pixels around its middle meets no other target, nor the circle of another small one. */
    private static boolean isApart(Target target, List<Target> all, List<Target> small) {
        Point2D middle = middle(target);
        return all.stream()
                .filter(other -> other.room() == target.room() && !Nodes.isIn(other.node(), target.node()))
                .allMatch(other -> distance(middle, other.place()) >= LEAST / 2 - SLACK
                        && (!small.contains(other) || middle.distance(middle(other)) >= LEAST - SLACK));
    }

    private static Point2D middle(Target target) {
        return new Point2D(target.place().getCenterX(), target.place().getCenterY());
    }

    private static double distance(Point2D point, Bounds place) {
        double x = Math.max(0, Math.max(place.getMinX() - point.getX(), point.getX() - place.getMaxX()));
        double y = Math.max(0, Math.max(place.getMinY() - point.getY(), point.getY() - place.getMaxY()));
        return Math.hypot(x, y);
    }

    private static String described(Target target) {
        String words = target.node() instanceof Labeled labeled ? " « " + Nodes.said(labeled) + " »" : "";
        return Ear.described(target.node())
                + words
                + String.format(Locale.ROOT, " %.1f × %.1f", reach(target, 1, 0), reach(target, 0, 1));
    }
}
