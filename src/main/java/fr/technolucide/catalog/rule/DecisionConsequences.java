package fr.technolucide.catalog.rule;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Meetings;
import fr.technolucide.catalog.StopCriteria;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.figure.UseCaseFigures;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision belongs to the meeting of its body and day, where one was written, and keeps what the rule proposes when it
 * comes before one under way; once taken, it keeps what the rule proposed that day, freezes its
 * stop criteria and gives the use case its review date.
 */
final class DecisionConsequences {

    private DecisionConsequences() {}

    static List<Edit> of(@Nullable Row before, @Nullable Row after, Reader reader) {
        if (after == null) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>(ofMeeting(after, reader));
        if (becomesDecided(before, after)) {
            edits.addAll(frozen(after, reader));
            edits.addAll(onUseCase(after, reader));
        }
        return edits;
    }

    private static List<Edit> ofMeeting(Row after, Reader reader) {
        UUID meeting = Meetings.at(after, reader);
        if (Objects.equals(meeting, after.get(Decisions.MEETING))) {
            return List.of();
        }
        Cells cells = Cells.none().andValue(Decisions.MEETING, meeting);
        UUID useCase = after.get(Decisions.USE_CASE);
        if (useCase != null && after.isEmpty(Decisions.OUTCOME) && isUnderWay(meeting, reader)) {
            cells = cells.and(Decisions.VERDICT_AT_OPENING, UseCaseFigures.verdict(useCase, reader));
        }
        return List.of(Edit.update(after, cells));
    }

    private static boolean isUnderWay(@Nullable UUID meeting, Reader reader) {
        return meeting != null
                && reader.find(Meetings.SHEET, meeting)
                        .filter(Meetings::isUnderWay)
                        .isPresent();
    }

    private static List<Edit> frozen(Row decision, Reader reader) {
        return reader.where(StopCriteria.DECISION, decision.id()).stream()
                .filter(criterion -> criterion.isEmpty(StopCriteria.FROZEN_ON))
                .map(criterion -> Edit.update(criterion, StopCriteria.FROZEN_ON, reader.today()))
                .toList();
    }

    private static List<Edit> onUseCase(Row after, Reader reader) {
        UUID useCase = after.get(Decisions.USE_CASE);
        if (useCase == null) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        edits.add(Edit.update(after, Cells.of(Decisions.VERDICT_SEEN, UseCaseFigures.verdict(useCase, reader))));
        if (!after.isEmpty(Decisions.REVIEW_DATE)) {
            reader.find(UseCases.SHEET, useCase)
                    .ifPresent(
                            row -> edits.add(Edit.update(row, UseCases.REVIEW_DATE, after.get(Decisions.REVIEW_DATE))));
        }
        return edits;
    }

    private static boolean becomesDecided(@Nullable Row before, Row after) {
        return !after.isEmpty(Decisions.OUTCOME) && (before == null || before.isEmpty(Decisions.OUTCOME));
    }
}
