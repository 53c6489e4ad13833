package fr.technolucide.exchange.script;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** An outline as TrueType writes it: its curves have one point beside the line, those of PostScript two. */
final class Outline {

    /** So many curves stand for one of PostScript: less than a unit apart from it in the size of a letter. */
    private static final int CURVES = 4;

    private record Point(int x, int y, boolean onLine) {}

    private final List<Point> points = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private int begin;

    private Outline() {}

    /** @param path in the units of the face */
    static Outline of(Path2D path) {
        Outline outline = new Outline();
        double[] to = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(to);
            switch (kind) {
                case PathIterator.SEG_CUBICTO -> outline.curve(x, y, to);
                case PathIterator.SEG_QUADTO -> {
                    outline.add(to[0], to[1], false);
                    outline.add(to[2], to[3], true);
                }
                case PathIterator.SEG_LINETO -> outline.add(to[0], to[1], true);
                case PathIterator.SEG_MOVETO -> {
                    outline.end();
                    outline.add(to[0], to[1], true);
                }
                default -> outline.end();
            }
            int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            if (kind != PathIterator.SEG_CLOSE) {
                x = to[last];
                y = to[last + 1];
            }
        }
        outline.end();
        return outline;
    }

    private void add(double x, double y, boolean onLine) {
        points.add(new Point((int) Math.round(x), (int) Math.round(y), onLine));
    }

    /** Adds a curve of PostScript: the point beside each part is where the two of that part would meet. */
    private void curve(double x, double y, double[] to) {
        for (int part = 0; part < CURVES; part++) {
            double from = (double) part / CURVES;
            double until = (double) (part + 1) / CURVES;
            double middle = (from + until) / 2;
            double endX = bezier(x, to[0], to[2], to[4], until);
            double endY = bezier(y, to[1], to[3], to[5], until);
            add(
                    2 * bezier(x, to[0], to[2], to[4], middle) - (bezier(x, to[0], to[2], to[4], from) + endX) / 2,
                    2 * bezier(y, to[1], to[3], to[5], middle) - (bezier(y, to[1], to[3], to[5], from) + endY) / 2,
                    false);
            add(endX, endY, true);
        }
    }

    private static double bezier(double a, double b, double c, double d, double t) {
        double s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }

    /** Ends a contour; one of a single point draws nothing. */
    private void end() {
        if (points.size() > begin + 1 && points.getLast().equals(points.get(begin))) {
            points.removeLast();
        }
        if (points.size() > begin + 1) {
            ends.add(points.size() - 1);
        } else {
            points.subList(begin, points.size()).clear();
        }
        begin = points.size();
    }

    /** Returns the number of points. */
    int size() {
        return points.size();
    }

    /** Returns how far right of its origin it begins; 0 for an empty one. */
    int left() {
        return points.stream().mapToInt(Point::x).min().orElse(0);
    }

    /** Returns the glyph, its length a multiple of four; nothing for an empty one. */
    byte[] bytes() {
        if (points.isEmpty()) {
            return new byte[0];
        }
        ByteBuffer glyph = ByteBuffer.allocate((12 + 2 * ends.size() + 5 * points.size() + 3) / 4 * 4);
        glyph.putShort((short) ends.size());
        glyph.putShort((short) left());
        glyph.putShort((short) points.stream().mapToInt(Point::y).min().orElse(0));
        glyph.putShort((short) points.stream().mapToInt(Point::x).max().orElse(0));
        glyph.putShort((short) points.stream().mapToInt(Point::y).max().orElse(0));
        ends.forEach(end -> glyph.putShort(end.shortValue()));
        glyph.putShort((short) 0);
        points.forEach(point -> glyph.put((byte) (point.onLine() ? 1 : 0)));
        int x = 0;
        for (Point point : points) {
            glyph.putShort((short) (point.x() - x));
            x = point.x();
        }
        int y = 0;
        for (Point point : points) {
            glyph.putShort((short) (point.y() - y));
            y = point.y();
        }
        return glyph.array();
    }
}
