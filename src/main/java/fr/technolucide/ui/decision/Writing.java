package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import java.util.ArrayList;
import java.util.List;

/** How a decision is written: over the one that is awaited on its subject, else as a new one; one step, one undo. */
final class Writing {

    private Writing() {}

    /** @param more what the decision brings about beside it */
    static Change of(Matter matter, Draft draft, List<Edit> more) {
        List<Edit> edits = new ArrayList<>();
        edits.add(edit(matter, draft));
        edits.addAll(more);
        return new Change(StepKind.EDITED, Messages.text("decision.step", matter.name()), edits);
    }

    private static Edit edit(Matter matter, Draft draft) {
        Row awaited = matter.awaited();
        Row replaced = draft.outcome() == null ? null : matter.replaced(draft.day());
        if (awaited == null) {
            Cells cells = draft.fresh(matter);
            return Edit.insert(
                    Decisions.SHEET, replaced == null ? cells : cells.and(Decisions.SUPERSEDES, replaced.id()));
        }
        Cells cells = draft.written();
        return Edit.update(
                awaited,
                replaced == null || !awaited.isEmpty(Decisions.SUPERSEDES)
                        ? cells
                        : cells.and(Decisions.SUPERSEDES, replaced.id()));
    }
}
