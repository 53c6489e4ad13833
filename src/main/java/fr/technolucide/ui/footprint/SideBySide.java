package fr.technolucide.ui.footprint;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Parts of the same width side by side, or one under the other where each would be narrower than the style sheet says
 * of {@code .least}: larger text counts as a smaller window.
 */
final class SideBySide extends Pane {

    private final Region least = new Region();
    private final List<Region> parts;

    SideBySide(Region... parts) {
        this.parts = List.of(parts);
        getStyleClass().add("side-by-side");
        least.getStyleClass().add("least");
        least.setVisible(false);
        getChildren().add(least);
        getChildren().addAll(parts);
    }

    private List<Region> shown() {
        return parts.stream().filter(Region::isManaged).toList();
    }

    /** Returns the space between the parts; the style sheet gives it as the right padding of the gauge. */
    private double gap() {
        return least.snappedRightInset();
    }

    private boolean isNarrow(double width) {
        int count = shown().size();
        return width < count * least.prefWidth(-1) + (count - 1) * gap();
    }

    private double column(double width) {
        int count = Math.max(1, shown().size());
        return Math.floor((width - (count - 1) * gap()) / count);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return shown().stream().mapToDouble(part -> part.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return shown().size() * least.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double wanted) {
        double width = wanted < 0 ? getWidth() : wanted;
        List<Region> shown = shown();
        return isNarrow(width)
                ? shown.stream()
                                .mapToDouble(part -> Math.ceil(part.prefHeight(width)))
                                .sum()
                        + Math.max(0, shown.size() - 1) * gap()
                : shown.stream()
                        .mapToDouble(part -> Math.ceil(part.prefHeight(column(width))))
                        .max()
                        .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean narrow = isNarrow(width);
        double each = narrow ? width : column(width);
        double x = 0;
        double y = 0;
        for (Region part : shown()) {
            double height = narrow ? Math.ceil(part.prefHeight(each)) : getHeight();
            part.resizeRelocate(x, y, each, height);
            x += narrow ? 0 : each + gap();
            y += narrow ? height + gap() : 0;
        }
    }
}
