package fr.technolucide.insight;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.FiguresBasis;
import fr.technolucide.workbook.Row;
import java.util.List;

/**
 * The people that some use cases serve a month, before and after: those of the use cases where both were written.
 *
 * @param before    a month, before the use
 * @param after     a month, with it
 * @param measured  of {@code after}, those who were counted
 * @param claimed   of {@code after}, those who are estimated
 * @param useCases  how many use cases these are of
 * @param uncounted how many use cases lack either figure
 */
public record PeopleServed(long before, long after, long measured, long claimed, int useCases, int uncounted) {

    public static PeopleServed of(List<Row> useCases) {
        List<Row> counted = useCases.stream().filter(PeopleServed::isCounted).toList();
        long after = sum(counted, false);
        long measured = counted.stream()
                .filter(PeopleServed::isMeasured)
                .mapToLong(row -> row.get(UseCases.PEOPLE_AFTER, 0))
                .sum();
        return new PeopleServed(
                sum(counted, true),
                after,
                measured,
                after - measured,
                counted.size(),
                useCases.size() - counted.size());
    }

    /** Returns whether nobody said how many people any of these use cases serves. */
    public boolean isUnknown() {
        return useCases == 0;
    }

    /** Returns whether both figures of a use case were written. */
    public static boolean isCounted(Row useCase) {
        return !useCase.isEmpty(UseCases.PEOPLE_BEFORE) && !useCase.isEmpty(UseCases.PEOPLE_AFTER);
    }

    /** Returns whether the figures of a use case were counted, not estimated. */
    public static boolean isMeasured(Row useCase) {
        return useCase.get(UseCases.FIGURES_BASIS) == FiguresBasis.MEASURED;
    }

    private static long sum(List<Row> useCases, boolean before) {
        return useCases.stream()
                .mapToLong(row -> row.get(before ? UseCases.PEOPLE_BEFORE : UseCases.PEOPLE_AFTER, 0))
                .sum();
    }
}
