package fr.technolucide.ui.chart;

import javafx.scene.Node;
import javafx.scene.shape.Line;

/** Utilities that style and place the nodes of drawings. */
final class Strokes {

    private Strokes() {}

    static <T extends Node> T styled(T node, String... styles) {
        node.getStyleClass().addAll(styles);
        return node;
    }

    static void set(Line line, double startX, double startY, double endX, double endY) {
        line.setStartX(startX);
        line.setStartY(startY);
        line.setEndX(endX);
        line.setEndY(endY);
    }
}
