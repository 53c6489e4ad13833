package fr.technolucide.ui.chart;

import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;

/** What stands around a chart in a picture of it, where no window says it: its name above, and under it what must be said of it. */
final class ChartFrame {

    /** So that it is sharp on paper. */
    private static final int SCALE = 2;

    private static final double MARGIN = 12;
    private static final double HEADING = 1.25;
    private static final String FAMILY = "Atkinson Hyperlegible Next";
    private static final String HEADING_FAMILY = FAMILY + " SemiBold";

    /** Of the width of the chart: another font may be wider. */
    private static final double FILLED = 0.85;

    private final Region chart;
    private final Color ground;
    private final Text heading;
    private final Text note;

    /**
     * @param chart laid out in a window
     * @param note  empty when nothing must be said
     */
    ChartFrame(Region chart, String name, String note) {
        this.chart = chart;
        this.ground = ground(chart);
        Text sample = texts(chart).findFirst().orElseGet(Text::new);
        this.heading = text(
                name,
                sample,
                Font.font(HEADING_FAMILY, HEADING * sample.getFont().getSize()));
        this.note = text(note, sample, Font.font(FAMILY, sample.getFont().getSize()));
    }

    private Text text(String words, Text like, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        text.setFill(like.getFill());
        text.setWrappingWidth(Math.ceil(FILLED * chart.getWidth()));
        return text;
    }

    private static Stream<Text> texts(Node node) {
        return switch (node) {
            case Text text -> Stream.of(text);
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(ChartFrame::texts);
            default -> Stream.empty();
        };
    }

    /** Returns the colour that a node is drawn on. */
    private static Color ground(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof Region region
                    && region.getBackground() != null
                    && !region.getBackground().getFills().isEmpty()
                    && region.getBackground().getFills().getLast().getFill() instanceof Color colour
                    && colour.isOpaque()) {
                return colour;
            }
        }
        return Color.WHITE;
    }

    private double width() {
        return chart.getWidth() + 2 * MARGIN;
    }

    private double head() {
        return MARGIN + height(heading);
    }

    private double body() {
        return chart.getHeight() + 2 * MARGIN;
    }

    private double foot() {
        return note.getText().isEmpty() ? 0 : height(note) + MARGIN;
    }

    private static double height(Text text) {
        return Math.ceil(text.getLayoutBounds().getHeight());
    }

    WritableImage image() {
        int width = (int) Math.ceil(SCALE * width());
        WritableImage image = new WritableImage(width, (int) Math.ceil(SCALE * (head() + body() + foot())));
        Bounds place = chart.localToParent(chart.getLayoutBounds());
        double top = 0;
        put(
                image,
                heading,
                heading.getLayoutBounds().getMinX() - MARGIN,
                heading.getLayoutBounds().getMinY() - MARGIN,
                head(),
                top);
        top += head();
        put(image, chart, place.getMinX() - MARGIN, place.getMinY() - MARGIN, body(), top);
        top += body();
        if (foot() > 0) {
            put(
                    image,
                    note,
                    note.getLayoutBounds().getMinX() - MARGIN,
                    note.getLayoutBounds().getMinY(),
                    foot(),
                    top);
        }
        return image;
    }

    /**
     * Draws a strip of the picture, as wide as it.
     *
     * @param left of what is seen of the node, in its parent
     * @param at   the top of the strip in the picture
     */
    private void put(WritableImage image, Node node, double left, double top, double height, double at) {
        SnapshotParameters seen = new SnapshotParameters();
        seen.setFill(ground);
        seen.setTransform(Transform.scale(SCALE, SCALE));
        seen.setViewport(new Rectangle2D(SCALE * left, SCALE * top, SCALE * width(), SCALE * height));
        WritableImage strip = node.snapshot(seen, null);
        int from = (int) (SCALE * at);
        int rows = Math.min((int) strip.getHeight(), (int) image.getHeight() - from);
        int columns = Math.min((int) strip.getWidth(), (int) image.getWidth());
        PixelWriter pen = image.getPixelWriter();
        pen.setPixels(0, from, columns, rows, strip.getPixelReader(), 0, 0);
    }

    /** @param told what is said of the chart to whoever does not see it */
    String svg(String told) {
        SvgDrawing drawing = new SvgDrawing(width(), head() + body() + foot(), ground, heading.getText(), told);
        drawing.text(heading, MARGIN, MARGIN);
        drawing.region(chart, MARGIN, head() + MARGIN);
        drawing.text(note, MARGIN, head() + body());
        return drawing.end();
    }
}
