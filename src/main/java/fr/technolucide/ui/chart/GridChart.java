package fr.technolucide.ui.chart;

import javafx.scene.layout.GridPane;

/** A chart whose marks stand in lines and columns; it is as large as they are. */
abstract class GridChart extends MarkedChart {

    private final GridPane grid = new GridPane();

    GridChart(String name, String style) {
        super(name);
        getStyleClass().add(style);
        grid.getStyleClass().add("grid");
    }

    protected final GridPane grid() {
        return grid;
    }

    @Override
    protected final double computeMinWidth(double height) {
        return grid.minWidth(-1);
    }

    @Override
    protected final double computePrefWidth(double height) {
        return grid.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return grid.minHeight(-1);
    }

    @Override
    protected final double computePrefHeight(double width) {
        return grid.prefHeight(-1);
    }

    @Override
    protected final void layoutChildren() {
        grid.resizeRelocate(0, 0, getWidth(), getHeight());
        grid.layout();
        placeRing();
    }
}
