package fr.technolucide.ui.common;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * A bar with a left and a right part. Where the window is too narrow for both, or the text large, it takes a second
 * line: no word of it is ever cut.
 */
public class WrapBar extends FlowPane {

    private final Region space = new Region();
    private final HBox right = new HBox();

    /** @param last stay together, at the right while there is room */
    protected final void fill(List<? extends Node> first, List<? extends Node> last) {
        getStyleClass().add("wrap-bar");
        right.getStyleClass().add("right");
        right.setMinWidth(USE_PREF_SIZE);
        right.getChildren().setAll(last);
        getChildren().setAll(first);
        getChildren().addAll(space, right);
    }

    @Override
    protected double computePrefHeight(double width) {
        stretch(width < 0 ? getWidth() : width);
        return super.computePrefHeight(width);
    }

    /** Returns the height of its lines: it never shrinks below. */
    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset()
                + snappedRightInset()
                + getManagedChildren().stream()
                        .mapToDouble(child -> child.prefWidth(-1))
                        .max()
                        .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        stretch(getWidth());
        super.layoutChildren();
    }

    /** Pushes the right part to the right when all is on one line. */
    private void stretch(double width) {
        space.setPrefWidth(Math.max(0, Math.floor(width - lineWidth()) - 1));
    }

    /** Returns its width on one line, with nothing between its parts but their gaps. */
    protected final double lineWidth() {
        List<Node> managed = getManagedChildren();
        double taken = managed.stream()
                .filter(child -> child != space)
                .mapToDouble(child -> Math.ceil(Math.max(child.minWidth(-1), child.prefWidth(-1))))
                .sum();
        double gaps = Math.max(0, managed.size() - 1) * Math.ceil(getHgap());
        return snappedLeftInset() + taken + gaps + snappedRightInset();
    }
}
