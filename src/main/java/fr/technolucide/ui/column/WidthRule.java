package fr.technolucide.ui.column;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The one rule of the widths of columns. Where the room is short, columns leave in their turn, then those that do not tell
 * yield to their least width, then those that tell; after that, the table is wider than its room, and no column yields any
 * longer. What is left over goes to those that tell.
 */
final class WidthRule {

    /** The width of a column that leaves. */
    static final double AWAY = 0;

    /** Less than what can be seen of a width. */
    private static final double NOTHING = 1e-6;

    private WidthRule() {}

    /** Returns the width of each column, in their order, {@link #AWAY} for one that leaves. */
    static double[] share(List<ColumnDemand> columns, double room) {
        boolean[] stays = stays(columns, room);
        double[] widths = new double[columns.size()];
        Arrays.setAll(widths, i -> stays[i] ? columns.get(i).least() : AWAY);
        double left = room - Arrays.stream(widths).sum();
        if (left < -NOTHING) { // it scrolls sideways: then nothing needs to be so narrow
            Arrays.setAll(widths, i -> stays[i] ? columns.get(i).unhurried() : AWAY);
            return widths;
        }
        left = fill(columns, widths, left, i -> stays[i] && columns.get(i).telling());
        left = fill(columns, widths, left, i -> stays[i] && !columns.get(i).telling());
        int[] tellers = IntStream.range(0, widths.length)
                .filter(i -> stays[i] && columns.get(i).telling())
                .toArray();
        for (int teller : tellers) {
            widths[teller] += left / tellers.length;
        }
        return widths;
    }

    private static boolean[] stays(List<ColumnDemand> columns, double room) {
        boolean[] stays = new boolean[columns.size()];
        Arrays.fill(stays, true);
        double wanted = columns.stream().mapToDouble(ColumnDemand::fair).sum();
        List<Integer> turns = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).leaving() > 0)
                .boxed()
                .sorted(Comparator.comparingInt(i -> columns.get(i).leaving()))
                .toList();
        for (int turn : turns) {
            if (wanted <= room + NOTHING) {
                break;
            }
            stays[turn] = false;
            wanted -= columns.get(turn).fair();
        }
        return stays;
    }

    /**
     * Widens some columns up to what they need, all by the same as long as they need it.
     *
     * @return what is left
     */
    private static double fill(List<ColumnDemand> columns, double[] widths, double room, Predicate<Integer> served) {
        double left = Math.max(0, room);
        while (left > NOTHING) {
            int[] lacking = IntStream.range(0, widths.length)
                    .filter(i -> served.test(i) && columns.get(i).need() - widths[i] > NOTHING)
                    .toArray();
            if (lacking.length == 0) {
                break;
            }
            double each = left / lacking.length;
            for (int i : lacking) {
                double more = Math.min(each, columns.get(i).need() - widths[i]);
                widths[i] += more;
                left -= more;
            }
        }
        return Math.max(0, left);
    }
}
