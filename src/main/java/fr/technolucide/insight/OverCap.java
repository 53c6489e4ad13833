package fr.technolucide.insight;

import fr.technolucide.catalog.Usages;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A planned use beyond the cap that the association set itself (point 7.3).
 *
 * @param usage    the line that holds the cap
 * @param perMonth all lines of the same factor in the same use case together
 * @param cap      uses a month
 */
public record OverCap(Row usage, long perMonth, int cap) {

    /** The key of the uses that are counted together. */
    private record Use(@Nullable UUID useCase, @Nullable UUID factor) {

        static Use of(Row usage) {
            return new Use(usage.get(Usages.USE_CASE), usage.get(Usages.FACTOR));
        }
    }

    public static List<OverCap> of(Reader reader) {
        List<Row> usages = reader.all(Usages.SHEET);
        Map<Use, Long> perMonth = usages.stream()
                .collect(Collectors.groupingBy(
                        Use::of, Collectors.summingLong(usage -> usage.get(Usages.PER_MONTH, 0))));
        List<OverCap> beyond = new ArrayList<>();
        for (Row usage : usages) {
            Integer cap = usage.get(Usages.CAP_PER_MONTH);
            long together = perMonth.getOrDefault(Use.of(usage), 0L);
            if (cap != null && together > cap) {
                beyond.add(new OverCap(usage, together, cap));
            }
        }
        return List.copyOf(beyond);
    }
}
