package fr.technolucide.ui.usecase;

import java.util.function.DoubleSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.Region;

/**
 * Decides what is reduced in a small window, measured in em of the text: columns, the alternatives.
 */
final class CaseMeasure {

    /** The height, in em of the text, under which the alternatives are folded away under the matrix. */
    private static final double STRIP_FROM = 34;

    /** The width of what is on both sides of the table, in em. */
    private static final double AROUND = 3.2;

    /** The size of the text of a table, in em. */
    private static final double TABLE = 0.933;

    private final Region node;
    private final DoubleSupplier size;
    private final ObjectProperty<MatrixWidths> room;
    private final CaseStrip strip;
    private boolean stripFolded;

    /** @param size one em of the text, in pixels; 0 as long as it is not known */
    CaseMeasure(Region node, DoubleSupplier size, ObjectProperty<MatrixWidths> room, CaseStrip strip) {
        this.node = node;
        this.size = size;
        this.room = room;
        this.strip = strip;
        node.layoutBoundsProperty().subscribe(bounds -> fit());
    }

    void fit() {
        double em = size.getAsDouble();
        if (node.getWidth() <= 0 || em <= 0) {
            return;
        }
        room.set(MatrixWidths.of((node.getWidth() / em - AROUND) / TABLE));
        boolean low = node.getHeight() < STRIP_FROM * em || strip.isHigh(node.getWidth());
        if (low != stripFolded) {
            stripFolded = low;
            strip.fold(low);
        }
    }
}
