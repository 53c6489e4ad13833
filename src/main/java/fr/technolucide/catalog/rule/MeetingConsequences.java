package fr.technolucide.catalog.rule;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Meetings;
import fr.technolucide.catalog.figure.UseCaseFigures;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a meeting changes in the decisions that it is to take. */
final class MeetingConsequences {

    private MeetingConsequences() {}

    /**
     * The decisions that wait for a meeting follow it to another day; those of its body and day belong to it. When it
     * opens, each keeps what the rule proposes at that moment: its hour is noted, or, on its day, who votes.
     */
    static List<Edit> of(@Nullable Row before, @Nullable Row after, Reader reader) {
        if (after == null) {
            return List.of();
        }
        boolean opens = Meetings.isOpen(after) && (before == null || !Meetings.isOpen(before));
        List<Edit> edits = new ArrayList<>();
        for (Row decision : reader.all(Decisions.SHEET)) {
            boolean waits = decision.isEmpty(Decisions.OUTCOME);
            boolean ours = after.id().equals(decision.get(Decisions.MEETING));
            Cells cells = Cells.none();
            if (ours && waits && !Meetings.isHeldAt(after, decision)) {
                cells = Cells.of(Decisions.BODY, after.get(Meetings.BODY)).and(Decisions.DAY, after.get(Meetings.DAY));
            } else if (!ours && decision.isEmpty(Decisions.MEETING) && Meetings.isHeldAt(after, decision)) {
                cells = Cells.of(Decisions.MEETING, after.id());
                ours = true;
            }
            UUID useCase = decision.get(Decisions.USE_CASE);
            if (opens && ours && waits && useCase != null) {
                cells = cells.and(Decisions.VERDICT_AT_OPENING, UseCaseFigures.verdict(useCase, reader));
            }
            if (!cells.isEmpty()) {
                edits.add(Edit.update(decision, cells));
            }
        }
        return edits;
    }
}
