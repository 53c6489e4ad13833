package fr.technolucide.catalog.figure;

import fr.technolucide.catalog.Checklists;
import fr.technolucide.method.Variant;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The one filling that counts for each use case: the latest full one, else the latest quick one. */
public final class CountingChecklists {

    private static final Comparator<Row> WEIGHT = Comparator.<Row, Boolean>comparing(
                    checklist -> checklist.get(Checklists.VARIANT, Variant.FULL) == Variant.FULL)
            .thenComparing(checklist -> checklist.get(Checklists.DAY, LocalDate.MIN));

    private CountingChecklists() {}

    /** Returns the checklists that count by id of the use case; one without any is left out. */
    public static Map<UUID, Row> of(Reader reader, List<Row> useCases) {
        Map<UUID, Row> counting = new HashMap<>();
        Related.referringTo(useCases, Checklists.USE_CASE, reader)
                .forEach((useCase, checklists) -> checklists.stream()
                        .reduce((one, later) -> WEIGHT.compare(later, one) >= 0 ? later : one)
                        .ifPresent(checklist -> counting.put(useCase, checklist)));
        return counting;
    }
}
