package fr.technolucide.ui.chart;

import fr.technolucide.quantity.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The positions of everything in a cloud, in pixels: each point has a row of its own in its band, so that nothing
 * covers anything; its name stands after its range, before it where there is no room after, else above it.
 *
 * @param bands   from 3 down to 0
 * @param places  one a point, in the order of the points
 * @param needed  the least height in which all of it fits
 */
record CloudGeometry(
        double left, double right, double top, double bottom, List<Band> bands, List<Place> places, double needed) {

    /** The highest band. */
    static final int HIGHEST = 3;

    /** Distances in heights of a line of text. */
    private static final double PITCH = 1.65;

    private static final double GAP = 0.5;
    private static final double EMPTY_BAND = 1.6;
    private static final double ABOVE = 1.2;

    /** Diameters in heights of a line: of the largest number drawn, and the least. */
    private static final double LARGEST = 1.5;

    private static final double SMALLEST = 0.72;

    /** A number of people from which the largest diameter is reached, unless more are drawn. */
    private static final double MANY = 190;

    /** One band of the benefit. */
    record Band(int value, double top, double bottom) {}

    /**
     * One point.
     *
     * @param y      of its range and its mark
     * @param size   of its mark, across
     * @param labelX where its name begins
     */
    record Place(
            double rowTop,
            double rowBottom,
            double y,
            double low,
            double central,
            double high,
            double size,
            double labelX,
            double labelY,
            double labelWidth) {}

    /** A point to place. */
    record Item(int band, Range range, @Nullable Integer people, double labelWidth) {}

    /**
     * The room there is.
     *
     * @param names  the width of the words of the bands
     * @param tall   for each band, from 0 to 3, the height of its words
     * @param head   room above the plot
     * @param foot   room under it
     * @param margin room after the plot, for half of the last word of the axis
     * @param line   the height of a line of text
     */
    record Room(
            double width,
            double height,
            double names,
            List<Double> tall,
            double head,
            double foot,
            double margin,
            double line) {}

    private record Row(int item, double height, boolean above) {}

    /**
     * Returns the distance between the edges of the plot and the ends of the scale, so that no mark goes beyond the
     * edges.
     */
    static double inset(double line) {
        return LARGEST * line / 2 + 2;
    }

    /**
     * Returns the order from the highest band to the lowest, in each by the central value: that of the arrow keys and
     * of reading.
     */
    static <T> Comparator<T> order(ToIntFunction<T> band, ToDoubleFunction<T> value) {
        return Comparator.comparingInt(band).reversed().thenComparingDouble(value);
    }

    /**
     * The area between the edges: gives the position of a value, the size of a mark, and whether a name fits beside its
     * range.
     */
    private record Plot(DecadeAxis scale, double left, double right, double line, double most) {

        double x(double value) {
            return scale.x(value, left + inset(line), right - inset(line));
        }

        double size(Item item) {
            Integer people = item.people();
            double across = people == null ? 0 : LARGEST * Math.sqrt(people / most);
            return Math.clamp(across, SMALLEST, LARGEST) * line;
        }

        /** Returns where a name placed after the range begins. */
        double after(Item item) {
            return Math.max(x(item.range().high()), x(item.range().central()) + size(item) / 2) + GAP * line;
        }

        /** Returns where a name placed before the range begins. */
        double before(Item item) {
            double range = Math.min(x(item.range().low()), x(item.range().central()) - size(item) / 2);
            return range - GAP * line - item.labelWidth();
        }

        boolean fitsAfter(Item item) {
            return after(item) + item.labelWidth() <= right;
        }

        Row row(int index, Item item) {
            boolean above = !fitsAfter(item) && before(item) < left;
            return new Row(index, (PITCH + (above ? ABOVE : 0)) * line, above);
        }

        Place place(Item item, Row row, double top, double height) {
            double size = size(item);
            double width = Math.min(item.labelWidth(), right - left);
            double y = top + height / 2 + (row.above() ? ABOVE * line / 2 : 0);
            double central = x(item.range().central());
            double labelX = fitsAfter(item) ? after(item) : before(item);
            double labelY = y - line / 2;
            if (row.above()) {
                labelX = Math.max(left, Math.min(right - width, central - width / 2));
                labelY = y - size / 2 - ABOVE * line;
            }
            return new Place(
                    top,
                    top + height,
                    y,
                    x(item.range().low()),
                    central,
                    x(item.range().high()),
                    size,
                    labelX,
                    labelY,
                    width);
        }
    }

    static CloudGeometry of(List<Item> items, DecadeAxis scale, Room room) {
        double left = room.names();
        Plot plot = new Plot(
                scale, left, Math.max(left + room.line(), room.width() - room.margin()), room.line(), most(items));
        List<List<Row>> rows = rows(items, plot);
        List<Double> least = new ArrayList<>();
        for (int index = 0; index <= HIGHEST; index++) {
            least.add(Math.max(
                    Math.max(EMPTY_BAND * room.line(), room.tall().get(HIGHEST - index)), height(rows.get(index))));
        }
        double needed = least.stream().mapToDouble(Double::doubleValue).sum() + room.head() + room.foot();
        double spare = Math.max(0, room.height() - needed);
        Place[] places = new Place[items.size()];
        List<Band> bands = new ArrayList<>();
        double y = room.head();
        for (int index = 0; index <= HIGHEST; index++) {
            List<Row> inside = rows.get(index);
            double share = items.isEmpty() ? 1.0 / (HIGHEST + 1) : (double) inside.size() / items.size();
            double height = least.get(index) + spare * share;
            bands.add(new Band(HIGHEST - index, y, y + height));
            double more = (height - height(inside)) / Math.max(1, inside.size());
            double top = y;
            for (Row row : inside) {
                places[row.item()] = plot.place(items.get(row.item()), row, top, row.height() + more);
                top += row.height() + more;
            }
            y += height;
        }
        return new CloudGeometry(left, plot.right(), room.head(), y, List.copyOf(bands), List.of(places), needed);
    }

    private static double most(List<Item> items) {
        return Math.max(
                MANY,
                items.stream()
                        .map(Item::people)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0));
    }

    private static double height(List<Row> rows) {
        return rows.stream().mapToDouble(Row::height).sum();
    }

    /** Returns the rows of each band, from 3 down to 0. */
    private static List<List<Row>> rows(List<Item> items, Plot plot) {
        List<Integer> order = IntStream.range(0, items.size())
                .boxed()
                .sorted(order(
                        (Integer item) -> items.get(item).band(),
                        item -> items.get(item).range().central()))
                .toList();
        List<List<Row>> rows = new ArrayList<>();
        for (int value = HIGHEST; value >= 0; value--) {
            int band = value;
            rows.add(order.stream()
                    .filter(item -> items.get(item).band() == band)
                    .map(item -> plot.row(item, items.get(item)))
                    .toList());
        }
        return rows;
    }
}
