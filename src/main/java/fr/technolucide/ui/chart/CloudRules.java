package fr.technolucide.ui.chart;

import fr.technolucide.language.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/** The scale across: a rule a decade, and the value that the points are compared with. */
final class CloudRules {

    private static final int THOUSAND = 3;

    /** The height of the words above the reference, in lines of text. */
    private static final double HEAD = 1.5;

    private record Decade(int power, Line rule, Text label) {}

    private final CloudFrame frame;
    private final DecadeAxis scale;
    private final List<Decade> decades = new ArrayList<>();
    private final Line reference = Strokes.styled(new Line(), "reference");
    private final Label referenceWords = Strokes.styled(new Label(), "reference-words");

    CloudRules(CloudFrame frame, DecadeAxis scale) {
        this.frame = frame;
        this.scale = scale;
        for (int power = scale.least(); power <= scale.most(); power++) {
            boolean large = power >= THOUSAND;
            Text label = new Text(Messages.text(
                    large ? frame.largeUnit() : frame.smallUnit(),
                    Messages.words().decimal(BigDecimal.ONE.scaleByPowerOfTen(large ? power - THOUSAND : power))));
            decades.add(new Decade(power, Strokes.styled(new Line(), "grid-line"), Strokes.styled(label, "axis")));
        }
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        decades.forEach(decade -> nodes.addAll(List.of(decade.rule(), decade.label())));
        CloudFrame.Reference compared = frame.reference();
        if (compared != null) {
            referenceWords.setText(compared.words());
            nodes.addAll(List.of(reference, referenceWords));
        }
        return nodes;
    }

    DecadeAxis scale() {
        return scale;
    }

    /** Returns the height of a line of text. */
    double line() {
        return decades.getFirst().label().getLayoutBounds().getHeight();
    }

    /** Returns the height kept free above the bands. */
    double head() {
        return frame.reference() != null ? HEAD * line() : line() / 2;
    }

    /** Returns the width that the last label needs beyond its line. */
    double margin() {
        return decades.getLast().label().getLayoutBounds().getWidth() / 2;
    }

    void layout(CloudGeometry geometry, double width) {
        double line = line();
        layoutDecades(geometry, line);
        CloudFrame.Reference compared = frame.reference();
        if (compared != null) {
            layoutReference(compared, geometry, line, width);
        }
    }

    /** A label that would touch the one before is left out; its rule stays. */
    private void layoutDecades(CloudGeometry geometry, double line) {
        double free = Double.NEGATIVE_INFINITY;
        for (Decade decade : decades) {
            double x = x(Math.pow(10, decade.power()), geometry);
            Strokes.set(decade.rule(), x, Math.rint(geometry.top()), x, Math.rint(geometry.bottom()));
            double width = decade.label().getLayoutBounds().getWidth();
            double start = x - width / 2;
            decade.label().setVisible(start > free);
            if (start > free) {
                free = start + width + line / 3;
            }
            decade.label().relocate(Math.rint(start), Math.rint(geometry.bottom() + line * 0.2));
        }
    }

    /** Returns the position of a value, on the middle of a pixel. */
    private double x(double value, CloudGeometry geometry) {
        double inset = CloudGeometry.inset(line());
        return Math.rint(scale.x(value, geometry.left() + inset, geometry.right() - inset)) + 0.5;
    }

    private void layoutReference(CloudFrame.Reference compared, CloudGeometry geometry, double line, double available) {
        double x = x(compared.value(), geometry);
        Strokes.set(reference, x, Math.rint(geometry.top()), x, Math.rint(geometry.bottom()));
        double width = Math.min(available, Math.ceil(referenceWords.prefWidth(-1)));
        double height = referenceWords.prefHeight(-1);
        referenceWords.resizeRelocate(
                Math.rint(Math.clamp(x - width / 2, 0, available - width)),
                Math.rint((HEAD * line - height) / 2),
                width,
                height);
    }
}
