package fr.technolucide.ui.dialog;

import fr.technolucide.ui.common.FocusScroll;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of paper of a dialog: a head, a body that scrolls when the window is too small for it, a foot that is always
 * whole. The head is last for the keyboard, since its cross is the way out that few need.
 */
final class DialogCard extends Region {

    private final Region head;
    private final ScrollPane scroll = new ScrollPane();
    private final Region foot;
    private @Nullable Node body;

    DialogCard(Region head, Region foot) {
        this.head = head;
        this.foot = foot;
        getStyleClass().add("dialog");
        setAccessibleRole(AccessibleRole.DIALOG);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        FocusScroll.follow(scroll);
        getChildren().addAll(scroll, foot, head);
    }

    void setBody(Node content) {
        body = content;
        scroll.setContent(content);
        scroll.accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> content.getAccessibleText() == null ? getAccessibleText() : content.getAccessibleText(),
                        content.accessibleTextProperty(),
                        accessibleTextProperty()));
    }

    /** Shows neither head nor foot. */
    void bare() {
        getStyleClass().add("bare");
        head.setVisible(false);
        foot.setVisible(false);
    }

    private static double height(Region part, double width) {
        return part.isVisible() ? part.prefHeight(width) : 0;
    }

    /** Sets whether its body ignores the mouse. */
    void hold(boolean writing) {
        scroll.setMouseTransparent(writing);
    }

    private double insideWidth(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        double content = body == null ? 0 : body.prefWidth(-1);
        return Math.max(content, foot.prefWidth(-1)) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double wanted) {
        double width = insideWidth(wanted < 0 ? prefWidth(-1) : wanted);
        double content = body == null ? 0 : Math.min(body.prefHeight(width), scroll.maxHeight(width));
        return snapSizeY(height(head, width))
                + snapSizeY(content)
                + snapSizeY(height(foot, width))
                + snappedTopInset()
                + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double width = insideWidth(getWidth());
        double top = snappedTopInset();
        double headHeight = snapSizeY(height(head, width));
        double footHeight = snapSizeY(height(foot, width));
        double bottom = getHeight() - snappedBottomInset();
        head.resizeRelocate(left, top, width, headHeight);
        foot.resizeRelocate(left, bottom - footHeight, width, footHeight);
        double room = bottom - footHeight - top - headHeight;
        scroll.setFocusTraversable(body != null && body.prefHeight(width) > room + 1); // arrows then move it
        scroll.resizeRelocate(left, top + headHeight, width, room);
    }

    /** Returns the nodes that take the keyboard, in the order of Tab. */
    List<Node> stops() {
        List<Node> found = new ArrayList<>();
        collect(this, found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
