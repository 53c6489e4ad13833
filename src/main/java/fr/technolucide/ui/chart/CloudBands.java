package fr.technolucide.ui.chart;

import fr.technolucide.language.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The four bands of benefit, from the highest down, with their words before them. */
final class CloudBands {

    private record Band(Region ground, VBox words) {}

    private final List<Band> bands = new ArrayList<>();

    CloudBands(CloudFrame frame) {
        for (int value = CloudGeometry.HIGHEST; value >= 0; value--) {
            bands.add(new Band(Strokes.styled(new Region(), "band", value < 2 ? "low" : "high"), words(value, frame)));
        }
    }

    private static VBox words(int value, CloudFrame frame) {
        Label figure = Strokes.styled(new Label(Messages.words().number(value)), "band-figure");
        Label name = Strokes.styled(new Label(frame.bands().get(value), figure), "band-name");
        name.setWrapText(true);
        VBox words = Strokes.styled(new VBox(name), "band-words");
        if (value == 1 && !frame.advice().isEmpty()) {
            Label advice = Strokes.styled(new Label(frame.advice()), "band-advice");
            advice.setWrapText(true);
            words.getChildren().add(advice);
        }
        return words;
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        bands.forEach(band -> nodes.addAll(List.of(band.ground(), band.words())));
        return nodes;
    }

    /** Returns the width of the words on one line, as {@link BenefitCloud} may cut it. */
    double width() {
        return bands.getFirst().words().prefWidth(-1);
    }

    /** Returns the height of the words of each band, from band 0 up. */
    List<Double> heights(double width) {
        return bands.reversed().stream()
                .map(band -> band.words().prefHeight(width))
                .toList();
    }

    void layout(CloudGeometry geometry) {
        for (int index = 0; index < bands.size(); index++) {
            CloudGeometry.Band band = geometry.bands().get(index);
            double top = Math.rint(band.top());
            double height = Math.rint(band.bottom()) - top;
            bands.get(index).ground().resizeRelocate(0, top, geometry.right(), height);
            bands.get(index).words().resizeRelocate(0, top, geometry.left(), height);
        }
    }
}
