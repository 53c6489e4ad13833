package fr.technolucide.ui.usecase;

import java.util.function.DoubleSupplier;
import javafx.scene.layout.Region;

/** Decides whether the alternatives are folded away in a small window, measured in em of the text. */
final class CaseMeasure {

    /** The height, in em of the text, under which the alternatives are folded away: eight rows stand above them. */
    private static final double STRIP_FROM = 42;

    private final Region node;
    private final DoubleSupplier size;
    private final CaseStrip strip;
    private boolean stripFolded;

    /** @param size one em of the text, in pixels; 0 as long as it is not known */
    CaseMeasure(Region node, DoubleSupplier size, CaseStrip strip) {
        this.node = node;
        this.size = size;
        this.strip = strip;
        node.layoutBoundsProperty().subscribe(bounds -> fit());
    }

    void fit() {
        double em = size.getAsDouble();
        if (node.getWidth() <= 0 || em <= 0) {
            return;
        }
        boolean low = node.getHeight() < STRIP_FROM * em || strip.isHigh(node.getWidth());
        if (low != stripFolded) {
            stripFolded = low;
            strip.fold(low);
        }
    }
}
