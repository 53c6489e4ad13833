package fr.technolucide.exchange.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Titles of columns in two rows, of which the upper one stands over groups: « Durée » over « avant » and « après ». */
final class GroupedHeaders {
    private static final int FEWEST_ALIKE = 2;

    private GroupedHeaders() {}

    /**
     * Returns whether the upper row has fewer titles than the lower one, as groups have. One alone over the first column is
     * the title of the whole table.
     */
    static boolean mayStandOver(List<String> upper, List<String> lower) {
        boolean title = filled(upper) == 1
                && !upper.getFirst().isEmpty()
                && !lower.getFirst().isEmpty();
        return (filled(upper) < filled(lower) && !title) || goesOn(upper, lower);
    }

    private static long filled(List<String> titles) {
        return titles.stream().filter(title -> !title.isEmpty()).count();
    }

    /** Returns whether the lower row goes on with titles merged from the upper one: no row of values does. */
    static boolean goesOn(List<String> upper, List<String> lower) {
        long alike = IntStream.range(0, lower.size())
                .filter(column ->
                        !lower.get(column).isEmpty() && lower.get(column).equals(upper.get(column)))
                .count();
        return alike >= FEWEST_ALIKE;
    }

    /**
     * Returns one title a column: its own where it is known and no other column has it, else with that of its group
     * before it.
     *
     * @param upper by column, those of groups at the first of their columns alone
     * @param lower by column, as many
     * @param known whether a title says by itself what its column holds
     */
    static List<String> joined(List<String> upper, List<String> lower, Predicate<String> known) {
        Set<String> met = new HashSet<>();
        Set<String> shared = new HashSet<>();
        lower.stream().filter(title -> !met.add(title)).forEach(shared::add);
        List<String> joined = new ArrayList<>();
        String group = "";
        for (int column = 0; column < lower.size(); column++) {
            group = upper.get(column).isEmpty() ? group : upper.get(column);
            String own = lower.get(column);
            boolean enough = own.equals(group) || (!shared.contains(own) && known.test(own));
            joined.add(enough ? own : (group + " " + own).strip());
        }
        return joined;
    }
}
