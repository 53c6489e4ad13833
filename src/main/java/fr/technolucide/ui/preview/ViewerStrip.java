package fr.technolucide.ui.preview;

import fr.technolucide.ui.common.WrapBar;
import java.util.List;
import javafx.scene.Node;

/**
 * The bar above the pages: the current page at the left, how large they are at the right; on two lines where room is
 * short.
 */
final class ViewerStrip extends WrapBar {

    ViewerStrip(List<? extends Node> turning, List<? extends Node> zooming) {
        getStyleClass().add("preview-strip");
        fill(turning, zooming);
    }
}
