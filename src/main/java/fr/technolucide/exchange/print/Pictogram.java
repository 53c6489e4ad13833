package fr.technolucide.exchange.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A black shape drawn as lines and fills, never a glyph; a screen reader hears the words given with it. */
public enum Pictogram {
    CROSS,
    CIRCLE,
    DIAMOND,
    TRIANGLE,
    SQUARE,
    RING,
    HALF;

    private static final String TAG = "object";
    private static final String ATTRIBUTE = "data-mark";
    private static final float STROKE = 0.14f;
    /** A circle drawn as a line stays within the square. */
    private static final double INSET = 0.06;

    private static final double IN = 1 - 2 * INSET;

    /** Returns the shape, as large as the class {@code mark} of {@code paper.css} says; {@code heard} is not blank. */
    public Xhtml said(String heard) {
        return Xhtml.element(TAG, "mark")
                .with(ATTRIBUTE, name().toLowerCase(Locale.ROOT))
                .with("alt", heard);
    }

    /** Returns what draws the marks of a page. */
    static FSObjectDrawerFactory drawers() {
        return new FSObjectDrawerFactory() {
            @Override
            public FSObjectDrawer createDrawer(Element element) {
                return valueOf(element.getAttribute(ATTRIBUTE).toUpperCase(Locale.ROOT))::drawOn;
            }

            @Override
            public boolean isReplacedObject(Element element) {
                return element.hasAttribute(ATTRIBUTE);
            }
        };
    }

    @SuppressWarnings("unused") // the engine's signature
    private @Nullable Map<Shape, String> drawOn(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        float w = (float) width / dotsPerPixel;
        float h = (float) height / dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, w, h, graphics -> draw(graphics, w, h));
        return null;
    }

    private void draw(Graphics2D graphics, float width, float height) {
        Shape shape = AffineTransform.getScaleInstance(width, height).createTransformedShape(inUnitSquare());
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(STROKE * width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        switch (this) {
            case CROSS, RING -> graphics.draw(shape);
            case HALF -> {
                graphics.draw(shape);
                graphics.fill(
                        new Arc2D.Double(INSET * width, INSET * height, IN * width, IN * height, 90, 180, Arc2D.PIE));
            }
            case CIRCLE, DIAMOND, TRIANGLE, SQUARE -> graphics.fill(shape);
        }
    }

    private Shape inUnitSquare() {
        return switch (this) {
            case CROSS -> {
                Path2D cross = path(0.14, 0.14, 0.86, 0.86);
                cross.append(path(0.14, 0.86, 0.86, 0.14), false);
                yield cross;
            }
            case RING, HALF -> new Ellipse2D.Double(INSET, INSET, IN, IN);
            case CIRCLE -> new Ellipse2D.Double(0, 0, 1, 1);
            case DIAMOND -> path(0.5, 0, 1, 0.5, 0.5, 1, 0, 0.5);
            case TRIANGLE -> path(0.5, 0.05, 1, 0.95, 0, 0.95);
            case SQUARE -> new Rectangle2D.Double(0.05, 0.05, 0.9, 0.9);
        };
    }

    private static Path2D path(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
