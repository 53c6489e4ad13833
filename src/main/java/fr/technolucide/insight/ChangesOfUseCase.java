package fr.technolucide.insight;

import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists what retrospectives and reviews changed in a use case: « maintained » counts, since somebody looked. */
public final class ChangesOfUseCase {

    private ChangesOfUseCase() {}

    /**
     * A conclusion about the use case.
     *
     * @param row   the retrospective or the review, by its sheet
     * @param words what was written of it; may be empty
     */
    public record Conclusion(
            LocalDate day, Row row, @Nullable Change change, String words) {}

    /** Returns the conclusions, the latest first; a retrospective counts once it is closed. */
    public static List<Conclusion> of(Row useCase, Reader reader) {
        List<Conclusion> all = new ArrayList<>();
        for (Row row : reader.where(Retrospectives.USE_CASE, useCase.id())) {
            if (!row.isEmpty(Retrospectives.CLOSED_ON)) {
                all.add(new Conclusion(
                        row.get(Retrospectives.DAY, LocalDate.MIN),
                        row,
                        row.get(Retrospectives.CHANGE),
                        row.get(Retrospectives.CHANGE_TEXT, "")));
            }
        }
        for (Row row : reader.where(Reviews.USE_CASE, useCase.id())) {
            all.add(new Conclusion(
                    row.get(Reviews.DAY, LocalDate.MIN), row, row.get(Reviews.CHANGE), row.get(Reviews.OBSERVED, "")));
        }
        all.sort(Comparator.comparing(Conclusion::day).reversed());
        return List.copyOf(all);
    }
}
