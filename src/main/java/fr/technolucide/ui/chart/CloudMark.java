package fr.technolucide.ui.chart;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.TruncatedText;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/**
 * A point of the cloud as it is drawn: its range, its mark, its name.
 *
 * @param row   the ground of a chosen point, under the scale
 * @param place what is pressed, and what the keyboard frames
 */
record CloudMark(
        CloudPoint point, Region row, Line whisker, Line low, Line high, Region mark, Label label, Region place) {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    static CloudMark of(CloudPoint point) {
        String status = point.status().name().toLowerCase(Locale.ROOT);
        Region mark = Strokes.styled(new Region(), "cloud-mark", status);
        if (point.people() == null) {
            mark.getStyleClass().add("open");
        }
        Label label =
                TruncatedText.explained(new Label(Messages.text("chart.cloud.label", point.name(), point.figure())));
        label.getStyleClass().addAll("cloud-label", point.band() < 2 ? "low" : "high");
        Region row = Strokes.styled(new Region(), "cloud-row");
        row.setVisible(false);
        return new CloudMark(
                point,
                row,
                Strokes.styled(new Line(), "whisker", status),
                Strokes.styled(new Line(), "whisker", status),
                Strokes.styled(new Line(), "whisker", status),
                mark,
                label,
                Strokes.styled(new Region(), "line"));
    }

    /** Returns the nodes drawn above the scale. */
    List<Node> above() {
        return List.of(whisker, low, high, mark, label, place);
    }

    void choose(@Nullable UUID id) {
        boolean here = point.id().equals(id);
        row.setVisible(here);
        label.pseudoClassStateChanged(CHOSEN, here);
    }

    CloudGeometry.Item item() {
        return new CloudGeometry.Item(point.band(), point.range(), point.people(), Math.ceil(label.prefWidth(-1)));
    }

    void layout(CloudGeometry.Place there, CloudGeometry geometry, double line) {
        double y = Math.rint(there.y());
        double tick = line * 0.32;
        double least = Math.rint(there.low());
        double most = Math.rint(there.high());
        Strokes.set(whisker, least, y, most, y);
        Strokes.set(low, least, y - tick, least, y + tick);
        Strokes.set(high, most, y - tick, most, y + tick);
        double size = Math.rint(there.size());
        mark.resizeRelocate(Math.rint(there.central() - size / 2), y - Math.rint(size / 2), size, size);
        double height = label.prefHeight(-1);
        label.resizeRelocate(
                Math.rint(there.labelX()), Math.rint(there.labelY() + (line - height) / 2), there.labelWidth(), height);
        double rowTop = Math.rint(there.rowTop()) + 1;
        double rowHeight = Math.rint(there.rowBottom()) - rowTop - 1;
        double width = geometry.right() - geometry.left();
        row.resizeRelocate(geometry.left(), rowTop, width, rowHeight);
        place.resizeRelocate(geometry.left(), rowTop, width, rowHeight);
    }
}
