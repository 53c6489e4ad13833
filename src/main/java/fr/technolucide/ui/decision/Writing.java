package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Failures;
import fr.technolucide.ui.common.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import java.util.ArrayList;
import java.util.List;

/** Writes a decision: over the one that is awaited on its subject, else as a new one; one step, one undo. */
final class Writing {

    private final Session session;

    Writing(Session session) {
        this.session = session;
    }

    /**
     * @param more    what the decision brings about beside it
     * @param notice  said once it is on the disk
     * @param written called then; when a rule refuses, it is said, and what was typed stays
     */
    void write(Matter matter, Draft draft, List<Edit> more, String notice, Runnable written) {
        List<Edit> edits = new ArrayList<>();
        edits.add(edit(matter, draft));
        edits.addAll(more);
        submit(new Change(StepKind.EDITED, Messages.text("decision.step", matter.name()), edits), notice, written);
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

    /** Makes a change, and says so with the way to take it back. */
    void submit(Change change, String notice, Runnable written) {
        session.submit(
                change,
                step -> {
                    written.run();
                    session.notices().show(notice, Messages.text("ui.undo"), session::undo);
                },
                refusal -> session.dialogs().show(Failures.message(refusal)));
    }
}
