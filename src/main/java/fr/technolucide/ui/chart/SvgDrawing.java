package fr.technolucide.ui.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import javafx.scene.transform.Transform;

/**
 * Writes a chart as SVG 1.1: the backgrounds and borders of regions, lines and texts, which is all that charts are drawn with. Texts
 * stay texts, as wide as they are on the screen in whatever font they are shown.
 */
final class SvgDrawing {

    private static final String SEMI_BOLD = " SemiBold";

    private final StringBuilder svg = new StringBuilder();

    /**
     * Begins a drawing.
     *
     * @param ground what is behind all
     * @param told   what is said of it to whoever does not see it
     */
    SvgDrawing(double width, double height, Color ground, String title, String told) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%1$s\" height=\"%2$s\" viewBox=\"0 0 %1$s %2$s\">"
                        .formatted(number(width), number(height)));
        add("<title>%s</title>".formatted(escaped(title)));
        add("<desc>%s</desc>".formatted(escaped(told)));
        add("<rect width=\"100%%\" height=\"100%%\"%s/>".formatted(fill(ground)));
    }

    /** Adds a region that is laid out, its top left corner at a place. */
    void region(Region region, double x, double y) {
        add("<g transform=\"translate(%s %s)\">".formatted(number(x), number(y)));
        inside(region);
        add("</g>");
    }

    /** Adds a text, the top left corner of its first line at a place. */
    void text(Text text, double x, double y) {
        words(text.getLayoutInfo(), text, 0, x, y);
    }

    String end() {
        return svg.append("</svg>\n").toString();
    }

    private void add(String element) {
        svg.append(element).append('\n');
    }

    private void node(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        Transform place = node.getLocalToParentTransform();
        add("<g transform=\"matrix(%s %s %s %s %s %s)\"%s>"
                .formatted(
                        number(place.getMxx()),
                        number(place.getMyx()),
                        number(place.getMxy()),
                        number(place.getMyy()),
                        number(place.getTx()),
                        number(place.getTy()),
                        node.getOpacity() < 1 ? attribute("opacity", number(node.getOpacity())) : ""));
        inside(node);
        add("</g>");
    }

    private void inside(Node node) {
        switch (node) {
            case Text text ->
                words(
                        text.getLayoutInfo(),
                        text,
                        0,
                        text.getLayoutBounds().getMinX(),
                        text.getLayoutBounds().getMinY());
            case Line line ->
                add("<path d=\"M%s %sL%s %s\"%s/>"
                        .formatted(
                                number(line.getStartX()),
                                number(line.getStartY()),
                                number(line.getEndX()),
                                number(line.getEndY()),
                                stroke(line)));
            case Polyline line ->
                add("<polyline points=\"%s\" fill=\"none\"%s/>"
                        .formatted(
                                line.getPoints().stream()
                                        .map(SvgDrawing::number)
                                        .collect(Collectors.joining(" ")),
                                stroke(line)));
            case TextFlow flow -> flow(flow);
            case Region region -> {
                background(region);
                border(region);
                children(region);
            }
            case Parent parent -> children(parent);
            default -> {}
        }
    }

    /** A higher view order is behind. */
    private void children(Parent parent) {
        parent.getChildrenUnmodifiable().stream()
                .sorted(Comparator.comparingDouble(Node::getViewOrder).reversed())
                .forEach(this::node);
    }

    private void background(Region region) {
        Background background = region.getBackground();
        if (background == null) {
            return;
        }
        for (BackgroundFill layer : background.getFills()) {
            Insets in = layer.getInsets();
            double width = region.getWidth() - in.getLeft() - in.getRight();
            double height = region.getHeight() - in.getTop() - in.getBottom();
            if (isSeen(layer.getFill()) && width > 0 && height > 0) {
                Rectangle2D place = new Rectangle2D(in.getLeft(), in.getTop(), width, height);
                if (region.getShape() instanceof SVGPath shape) {
                    scaled(shape, place, layer.getFill());
                } else {
                    rectangle(layer, place);
                }
            }
        }
    }

    private void rectangle(BackgroundFill layer, Rectangle2D place) {
        rectangle(place, radius(layer.getRadii(), place), fill(layer.getFill()));
    }

    private void rectangle(Rectangle2D place, double radius, String paint) {
        add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s%s/>"
                .formatted(
                        number(place.getMinX()),
                        number(place.getMinY()),
                        number(place.getWidth()),
                        number(place.getHeight()),
                        radius > 0 ? attribute("rx", number(radius)) : "",
                        paint));
    }

    private static double radius(CornerRadii corners, Rectangle2D place) {
        double radius = corners.getTopLeftHorizontalRadius()
                * (corners.isTopLeftHorizontalRadiusAsPercentage() ? place.getWidth() : 1);
        return Math.min(radius, Math.min(place.getWidth(), place.getHeight()) / 2);
    }

    /** Those of charts are the same on all sides. */
    private void border(Region region) {
        Border border = region.getBorder();
        if (border == null) {
            return;
        }
        for (BorderStroke layer : border.getStrokes()) {
            double thick = layer.getWidths().getTop();
            double in = layer.getInsets().getTop() + thick / 2;
            double width = region.getWidth() - 2 * in;
            double height = region.getHeight() - 2 * in;
            if (isSeen(layer.getTopStroke()) && thick > 0 && width > 0 && height > 0) {
                Rectangle2D place = new Rectangle2D(in, in, width, height);
                rectangle(
                        place,
                        radius(layer.getRadii(), place),
                        attribute("fill", "none")
                                + stroke(
                                        layer.getTopStroke(),
                                        thick,
                                        layer.getTopStyle().getDashArray()));
            }
        }
    }

    /** The shape of a region fills it. */
    private void scaled(SVGPath shape, Rectangle2D place, Paint fill) {
        double across = place.getWidth() / shape.getLayoutBounds().getWidth();
        double down = place.getHeight() / shape.getLayoutBounds().getHeight();
        add("<path transform=\"matrix(%s 0 0 %s %s %s)\" d=\"%s\"%s/>"
                .formatted(
                        number(across),
                        number(down),
                        number(place.getMinX()
                                - across * shape.getLayoutBounds().getMinX()),
                        number(place.getMinY() - down * shape.getLayoutBounds().getMinY()),
                        escaped(shape.getContent()),
                        fill(fill)));
    }

    private void flow(TextFlow flow) {
        int offset = 0;
        Insets in = flow.getInsets();
        for (Node child : flow.getChildren()) {
            if (child instanceof Text text) {
                words(flow.getLayoutInfo(), text, offset, in.getLeft(), in.getTop());
                offset += text.getText().length();
            }
        }
    }

    /**
     * Each line of a text, or what of a line is in this text.
     *
     * @param offset of the text in the layout
     * @param left   of the layout, as {@code top}
     */
    private void words(LayoutInfo layout, Text text, int offset, double left, double top) {
        int end = offset + text.getText().length();
        double firstTop = layout.getTextLines(false).stream()
                .mapToDouble(line -> line.bounds().getMinY())
                .min()
                .orElse(0);
        double firstLeft = layout.getTextLines(false).stream()
                .mapToDouble(line -> line.bounds().getMinX())
                .min()
                .orElse(0);
        for (TextLineInfo line : layout.getTextLines(false)) {
            int from = Math.max(line.start(), offset);
            int to = Math.min(line.end(), end);
            while (from < to && text.getText().charAt(from - offset) == ' ') {
                from++;
            }
            String said = from < to
                    ? text.getText().substring(from - offset, to - offset).stripTrailing()
                    : "";
            if (!said.isEmpty()) {
                double start = x(layout, from, true);
                double width = x(layout, from + said.length() - 1, false) - start;
                add("<text x=\"%s\" y=\"%s\" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\"%s%s>%s</text>"
                        .formatted(
                                number(left + start - firstLeft),
                                number(top + line.bounds().getMinY() - firstTop + text.getBaselineOffset()),
                                number(Math.max(1, width)),
                                font(text),
                                fill(text.getFill()),
                                escaped(said)));
            }
        }
    }

    private static double x(LayoutInfo layout, int index, boolean leading) {
        return layout.caretInfoAt(index, leading).getSegmentAt(0).getMinX();
    }

    /** A family that is a weight of another is that other where it is not installed. */
    private static String font(Text text) {
        String family = text.getFont().getFamily();
        String style = text.getFont().getStyle().toLowerCase(Locale.ROOT);
        String usual = family.replace(SEMI_BOLD, "");
        boolean semi = !usual.equals(family);
        return attribute("font-family", "'" + family + "', " + (semi ? "'" + usual + "', " : "") + "sans-serif")
                + attribute("font-size", number(text.getFont().getSize()))
                + (semi
                        ? attribute("font-weight", "600")
                        : style.contains("bold") ? attribute("font-weight", "700") : "")
                + (style.contains("italic") ? attribute("font-style", "italic") : "");
    }

    private static String stroke(Shape shape) {
        return stroke(shape.getStroke(), shape.getStrokeWidth(), shape.getStrokeDashArray())
                + attribute("stroke-linecap", shape.getStrokeLineCap().name().toLowerCase(Locale.ROOT));
    }

    private static String stroke(Paint paint, double width, List<Double> dashes) {
        return attribute("stroke", colour(paint))
                + (opacity(paint) < 1 ? attribute("stroke-opacity", number(opacity(paint))) : "")
                + attribute("stroke-width", number(width))
                + (dashes.isEmpty()
                        ? ""
                        : attribute(
                                "stroke-dasharray",
                                dashes.stream().map(SvgDrawing::number).collect(Collectors.joining(" "))));
    }

    private static String fill(Paint paint) {
        return attribute("fill", colour(paint))
                + (opacity(paint) < 1 ? attribute("fill-opacity", number(opacity(paint))) : "");
    }

    private static boolean isSeen(Paint paint) {
        return opacity(paint) > 0;
    }

    private static double opacity(Paint paint) {
        return paint instanceof Color colour ? colour.getOpacity() : 0;
    }

    private static String colour(Paint paint) {
        return paint instanceof Color colour
                ? Stream.of(colour.getRed(), colour.getGreen(), colour.getBlue())
                        .map(part -> String.format(Locale.ROOT, "%02x", Math.round(part * 255)))
                        .collect(Collectors.joining("", "#", ""))
                : "none";
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(value) + "\"";
    }

    /** Returns a number to a thousandth, without zeros at its end. */
    private static String number(double value) {
        return Double.toString(Math.round(value * 1_000) / 1_000.0).replaceFirst("\\.0$", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }
}
