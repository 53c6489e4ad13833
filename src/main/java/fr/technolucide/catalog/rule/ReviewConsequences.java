package fr.technolucide.catalog.rule;

import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.catalog.choice.FiguresBasis;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Copies what a review measures and concludes to its use case; only cells that changed are copied. */
final class ReviewConsequences {

    private ReviewConsequences() {}

    static List<Edit> of(@Nullable Row before, @Nullable Row after, Reader reader) {
        UUID useCase = after == null ? null : after.get(Reviews.USE_CASE);
        if (after == null || useCase == null) {
            return List.of();
        }
        Cells cells = measured(before, after, concluded(before, after));
        return cells.isEmpty()
                ? List.of()
                : reader.find(UseCases.SHEET, useCase).map(row -> Edit.update(row, cells)).stream()
                        .toList();
    }

    private static Cells concluded(@Nullable Row before, Row after) {
        boolean stops = after.get(Reviews.CHANGE) == Change.STOP;
        if (stops && changed(before, after, Reviews.CHANGE)) {
            return Cells.of(UseCases.STAGE, UseCaseStage.STOPPED).and(UseCases.REVIEW_DATE, null);
        }
        return !stops && !after.isEmpty(Reviews.NEXT_DAY) && changed(before, after, Reviews.NEXT_DAY)
                ? Cells.of(UseCases.REVIEW_DATE, after.get(Reviews.NEXT_DAY))
                : Cells.none();
    }

    private static Cells measured(@Nullable Row before, Row after, Cells concluded) {
        Cells cells = copied(before, after, Reviews.MINUTES_PER_MONTH, UseCases.MINUTES_PER_MONTH, concluded);
        cells = copied(before, after, Reviews.PEOPLE_SERVED, UseCases.PEOPLE_AFTER, cells);
        return cells.equals(concluded) ? cells : cells.and(UseCases.FIGURES_BASIS, FiguresBasis.MEASURED);
    }

    private static <T> Cells copied(@Nullable Row before, Row after, Column<T> from, Column<T> to, Cells cells) {
        return !after.isEmpty(from) && changed(before, after, from) ? cells.and(to, after.get(from)) : cells;
    }

    /** Returns whether a cell changed; in a review that moves to another use case, all cells did. */
    private static boolean changed(@Nullable Row before, Row after, Column<?> column) {
        return before == null
                || !Objects.equals(before.get(column), after.get(column))
                || !Objects.equals(before.get(Reviews.USE_CASE), after.get(Reviews.USE_CASE));
    }
}
