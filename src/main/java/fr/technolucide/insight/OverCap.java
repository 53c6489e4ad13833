package fr.technolucide.insight;

import fr.technolucide.catalog.Usages;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A planned use beyond the cap that the association set itself (point 7.3).
 *
 * @param usage    the line that holds the cap
 * @param perMonth all lines of the same factor in the same use case together
 * @param cap      uses a month
 */
public record OverCap(Row usage, long perMonth, int cap) {

    public static List<OverCap> of(Reader reader) {
        List<Row> usages = reader.all(Usages.SHEET);
        List<OverCap> beyond = new ArrayList<>();
        for (Row usage : usages) {
            Integer cap = usage.get(Usages.CAP_PER_MONTH);
            if (cap != null) {
                long perMonth = usages.stream()
                        .filter(other -> isSame(usage, other))
                        .mapToLong(other -> other.get(Usages.PER_MONTH, 0))
                        .sum();
                if (perMonth > cap) {
                    beyond.add(new OverCap(usage, perMonth, cap));
                }
            }
        }
        return List.copyOf(beyond);
    }

    private static boolean isSame(Row usage, Row other) {
        return usage.equals(other)
                || (Objects.equals(usage.get(Usages.USE_CASE), other.get(Usages.USE_CASE))
                        && Objects.equals(usage.get(Usages.FACTOR), other.get(Usages.FACTOR)));
    }
}
